#include "tests/support/scenario.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryFile>
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
        program.start(QStringLiteral(ADVISOR_CLI), {QStringLiteral("assess"), QStringLiteral("--format"),
                                                    QStringLiteral("jsonl"), QStringLiteral("-")});
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

    void aRefusedLineKeepsItsPlaceAndTheOthersGoOn_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("code");
        const QByteArray start = "{\"format\":\"privacy-advisor/case\",\"version\":1,\"note\":\"";
        const auto limit = static_cast<qsizetype>(16) << 20;
        const auto noteOf = [&start](qsizetype bytes) -> QByteArray {
            return start + QByteArray(bytes - start.size() - 2, 'x') + "\"}";
        };
        QTest::newRow("not JSON") << QByteArray{"plan: pro"} << QByteArray{"invalid-json"};
        QTest::newRow("cut off") << QByteArray{"{"} << QByteArray{"invalid-json"};
        QTest::newRow("a list") << QByteArray{"[]"} << QByteArray{"wrong-type"};
        QTest::newRow("no case") << QByteArray{"{}"} << QByteArray{"unknown-format"};
        QTest::newRow("as large as allowed") << noteOf(limit) << QByteArray{};
        QTest::newRow("a byte too large") << noteOf(limit + 1) << QByteArray{"too-large"};
        QTest::newRow("much too large") << noteOf(3 * limit) << QByteArray{"too-large"};
    }

    void aRefusedLineKeepsItsPlaceAndTheOthersGoOn()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, code);
        const QByteArray good = R"({"format":"privacy-advisor/case","version":1,"id":"good"})";
        const Run run = assess(good + "\n\n" + line + "\n" + good + "\n");
        QCOMPARE(run.status, code.isEmpty() ? 0 : 1);
        QCOMPARE(run.answers.size(), 3);
        for (const qsizetype place : {0, 2})
            QCOMPARE(run.answers.at(place).value(QLatin1StringView{"case"}).toString(),
                     QStringLiteral("good"));
        const QJsonObject error = run.answers.at(1).value(QLatin1StringView{"error"}).toObject();
        QCOMPARE(error.value(QLatin1StringView{"code"}).toString().toUtf8(), code);
        QCOMPARE(run.errors.contains(QByteArray{"line 3: "}.append(code)), !code.isEmpty());
    }

    void theOrderIsKeptOverManyLines()
    {
        QByteArray input;
        constexpr int count = 30'000;
        for (int i = 0; i < count; ++i) {
            const QByteArray line =
                R"({"format":"privacy-advisor/case","version":1,"id":"ID","answers":{"plan":"team"}})";
            input += QByteArray{line}
                         .replace("ID", QByteArray::number(i))
                         .replace("team", i % 7 == 0 ? "pro" : "team") +
                     '\n';
        }
        const Run run = assess(input);
        QCOMPARE(run.status, 0);
        QCOMPARE(run.answers.size(), count);
        for (int i = 0; i < count; ++i) {
            if (run.answers.at(i).value(QLatin1StringView{"case"}).toString() != QString::number(i))
                QFAIL(QByteArray::number(i).constData());
        }
    }

private:
    struct Run
    {
        int status = -1;
        QList<QJsonObject> answers;
        QByteArray errors;
    };

    static Run assess(const QByteArray& input)
    {
        QTemporaryFile file;
        Run run;
        if (!file.open() || file.write(input) != input.size() || !file.flush())
            return run;
        QProcess program;
        program.start(QStringLiteral(ADVISOR_CLI), {QStringLiteral("assess"), QStringLiteral("--format"),
                                                    QStringLiteral("jsonl"), file.fileName()});
        if (!program.waitForFinished(60'000))
            return run;
        run.status = program.exitCode();
        run.errors = program.readAllStandardError();
        for (const QByteArray& line : program.readAllStandardOutput().trimmed().split('\n'))
            run.answers << QJsonDocument::fromJson(line).object();
        return run;
    }

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
