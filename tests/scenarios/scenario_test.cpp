#include "policy/casereader.h"
#include "tests/support/answers.h"
#include "tests/support/builtinpack.h"
#include "tests/support/scenario.h"

#include <QJsonDocument>
#include <QTest>

using testsupport::Scenario;

/// Every worked case through the library.
class ScenarioTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_pack = testsupport::readBuiltInPack();
        QVERIFY(m_pack);
    }

    void theSharedScenariosAreHere()
    {
        if (!testsupport::scenarioFiles().last().startsWith(QLatin1StringView{".."}))
            QSKIP("There is no file of shared scenarios beside the project; only the project's own are run.");
    }

    void theLibraryAnswersAsExpected_data()
    {
        QTest::addColumn<Scenario>("scenario");
        for (const QString& file : testsupport::scenarioFiles()) {
            for (const Scenario& scenario : testsupport::readScenarios(file)) {
                const QString name =
                    file.section(QLatin1Char{'/'}, -1) + QStringLiteral(": ") + scenario.name;
                QTest::newRow(name.toUtf8().constData()) << scenario;
            }
        }
    }

    void theLibraryAnswersAsExpected()
    {
        QFETCH(Scenario, scenario);
        const QByteArray text = scenario.text();
        const QJsonObject answer = testsupport::answerOf(*m_pack, text);
        const QStringList differences = testsupport::differences(scenario.expected, answer);
        QVERIFY2(differences.isEmpty(), shown(scenario, differences).constData());
        policy::CaseReader reader{QString::fromUtf8(m_pack->id)};
        const auto input = reader.read({text.constData(), static_cast<std::size_t>(text.size())});
        if (!input || answer.contains(QLatin1StringView{"error"}))
            return;
        const QStringList breaches = testsupport::breaches(answer, input->answers);
        QVERIFY2(breaches.isEmpty(), shown(scenario, breaches).constData());
    }

    void aWrongExpectationIsNoticed_data()
    {
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("nothing is expected") << QByteArray{"{}"};
        QTest::newRow("another value") << QByteArray{R"({"newChats":{"training":["used"]}})"};
        QTest::newRow("a value too many") << QByteArray{R"({"newChats":{"training":["not-used","used"]}})"};
        QTest::newRow("an error") << QByteArray{R"({"error":"contradiction"})"};
        QTest::newRow("a chat too many") << QByteArray{R"({"chats":[{"id":"c"},{"id":"d"}]})"};
        QTest::newRow("a copy too many")
            << QByteArray{R"({"chats":[{"id":"c","copies":{"history":{},"back-end":{},"training":{}}}]})"};
        QTest::newRow("a copy too few") << QByteArray{R"({"chats":[{"id":"c","copies":{"history":{}}}]})"};
        QTest::newRow("another day") << QByteArray{
            R"({"chats":[{"id":"c","copies":{"history":{"latest":"2026-01-01"},"back-end":{}}}]})"};
        QTest::newRow("an action") << QByteArray{R"({"actions":["switch-off"]})"};
        QTest::newRow("a misspelt member") << QByteArray{R"({"newChat":{}})"};
    }

    void aWrongExpectationIsNoticed()
    {
        QFETCH(QByteArray, expected);
        const QByteArray input =
            R"({"format":"privacy-advisor/case","version":1,"asOf":"2026-03-01",)"
            R"("answers":{"plan":"team"},"chats":[{"id":"c","messages":["2026-01-01"]}]})";
        const QJsonObject answer = testsupport::answerOf(*m_pack, input);
        QVERIFY(answer.contains(QLatin1StringView{"newChats"}));
        QVERIFY(!testsupport::differences(QJsonDocument::fromJson(expected).object(), answer).isEmpty());
    }

private:
    static QByteArray shown(const Scenario& scenario, const QStringList& lines)
    {
        return QStringLiteral("%1:%2\n%3\n%4")
            .arg(scenario.file)
            .arg(scenario.line)
            .arg(lines.join(QLatin1Char{'\n'}), QString::fromUtf8(scenario.text()))
            .toUtf8();
    }

    std::shared_ptr<const policy::Pack> m_pack;
};

QTEST_GUILESS_MAIN(ScenarioTest)
#include "scenario_test.moc"
