#include "tests/support/scenario.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using testsupport::Scenario;

/// Every worked case through the command line, as JSON Lines.
class ScenarioCliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCommandLineAnswersAsExpected_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString& file : testsupport::scenarioFiles())
            QTest::newRow(file.toUtf8().constData()) << file;
    }

    void theCommandLineAnswersAsExpected()
    {
        QFETCH(QString, file);
        const std::vector<Scenario> scenarios = testsupport::readScenarios(file);
        QVERIFY(!scenarios.empty());
        QByteArray input;
        bool refuses = false;
        for (const Scenario& scenario : scenarios) {
            input += scenario.text() + "\n\n"; // blank lines are skipped
            refuses = refuses || scenario.expected.contains(QLatin1StringView{"error"});
        }
        QProcess program;
        program.start(QStringLiteral(ADVISOR_CLI),
                      {QStringLiteral("assess"), QStringLiteral("--format"), QStringLiteral("jsonl"),
                       QStringLiteral("-")});
        program.write(input);
        program.closeWriteChannel();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), refuses ? 1 : 0);
        const QByteArrayList lines = program.readAllStandardOutput().trimmed().split('\n');
        QCOMPARE(lines.size(), static_cast<qsizetype>(scenarios.size()));
        for (std::size_t i = 0; i < scenarios.size(); ++i)
            compare(scenarios[i], lines.at(static_cast<qsizetype>(i)));
    }

    void aDayOnTheCommandLineOverrulesTheCase()
    {
        QProcess program;
        program.start(QStringLiteral(ADVISOR_CLI),
                      {QStringLiteral("assess"), QStringLiteral("--as-of"), QStringLiteral("2025-10-09")});
        program.write(R"({"format":"privacy-advisor/case","version":1,"asOf":"2025-10-08",)"
                      R"("answers":{"plan":"free","accountCreated":"2024","accepted":"no"}})");
        program.closeWriteChannel();
        QVERIFY(program.waitForFinished());
        const QJsonObject answer = QJsonDocument::fromJson(program.readAllStandardOutput()).object();
        QCOMPARE(answer.value(QLatin1StringView{"asOf"}).toString(), QStringLiteral("2025-10-09"));
        const QJsonObject expected =
            QJsonDocument::fromJson(R"({"newChats":{"training":["no-access"]}})").object();
        QCOMPARE(testsupport::differences(expected, answer), QStringList{});
    }

private:
    static void compare(const Scenario& scenario, const QByteArray& line)
    {
        const QStringList differences =
            testsupport::differences(scenario.expected, QJsonDocument::fromJson(line).object());
        const QString message = QStringLiteral("%1:%2 (%3)\n%4")
                                    .arg(scenario.file)
                                    .arg(scenario.line)
                                    .arg(scenario.name, differences.join(QLatin1Char{'\n'}));
        QVERIFY2(differences.isEmpty(), message.toUtf8().constData());
    }
};

QTEST_GUILESS_MAIN(ScenarioCliTest)
#include "scenario_cli_test.moc"
