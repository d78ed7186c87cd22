#include "tests/ingest/ingestsupport.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Run
{
    int status = -1;
    QByteArray out;
    QByteArray errors;
};

Run run(const QStringList& arguments, const QStringList& environment = {})
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString& variable : environment)
        variables.insert(variable.section(QLatin1Char{'='}, 0, 0), variable.section(QLatin1Char{'='}, 1));
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral(ADVISOR_CLI), arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QStringList scan(const char* words)
{
    return QStringList{QStringLiteral("scan")} + QString::fromUtf8(words).split(QLatin1Char{' '});
}

const QStringList formats{QStringLiteral("table"), QStringLiteral("json"), QStringLiteral("jsonl"),
                          QStringLiteral("csv")};

} // namespace

/// `privacy-advisor-cli scan`, as people and scripts run it.
class CliTest : public QObject
{
    Q_OBJECT

private:
    static QString writeCase(const QTemporaryDir& folder, const QByteArray& answers)
    {
        const QString path = folder.filePath(QStringLiteral("mine.privacycase"));
        testsupport::writeFile(
            path,
            R"({"format":"privacy-advisor/case","version":1,"asOf":"2026-11-21","answers":)" + answers + "}");
        return path;
    }

private Q_SLOTS:
    void wrongUsageIsExplained_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("nothing to read")
            << QStringList{QStringLiteral("scan")} << 2 << QByteArray{"--this-computer"};
        QTest::newRow("an unknown format") << scan("--format xml tests") << 2 << QByteArray{"--format takes"};
        QTest::newRow("a day that is none") << scan("--as-of 2026-02-30 tests") << 2 << QByteArray{"--as-of"};
        QTest::newRow("an unknown option") << scan("--nothing tests") << 2 << QByteArray{"--help"};
        QTest::newRow("a summary as CSV") << scan("--summary --format csv tests") << 2 << QByteArray{"CSV"};
        QTest::newRow("a path that is not there") << scan("/nowhere") << 1 << QByteArray{"no such file"};
        QTest::newRow("a case that is not there")
            << scan("--case /nowhere tests/ingest/fixtures/export") << 1 << QByteArray{"/nowhere"};
        QTest::newRow("another service")
            << scan("tests/ingest/fixtures/chatgpt.json") << 1 << QByteArray{"ChatGPT"};
        QTest::newRow("a web page") << scan("tests/ingest/fixtures/page.zip") << 1 << QByteArray{"web page"};
        QTest::newRow("fine") << scan("tests/ingest/fixtures/export") << 0 << QByteArray{};
    }

    void wrongUsageIsExplained()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QByteArray, says);
        const Run result = run(arguments);
        QCOMPARE(result.status, status);
        QVERIFY2(result.errors.contains(says), result.errors.constData());
    }

    void everyFormatHasEveryChat()
    {
        QTemporaryDir folder;
        const QString mine = writeCase(
            folder,
            R"({"plan":"pro","accountCreated":"../2025-08-27","accepted":"yes","acceptedOn":"2025-09-28","switchAtAccept":"on"})");
        for (const QString& format : formats) {
            for (const bool judged : {false, true}) {
                QStringList words{QStringLiteral("scan"), QStringLiteral("--format"), format,
                                  QStringLiteral("tests/ingest/fixtures/export")};
                if (judged)
                    words << QStringLiteral("--case") << mine;
                const Run result = run(words);
                QCOMPARE(result.status, 0);
                for (const char* title : {"Chat 1", "Chat 3", "HYPERLINK", "Chat 5", "Chat 6"})
                    QVERIFY2(result.out.contains(title), qPrintable(format));
                QCOMPARE(result.out.contains("eligible"), judged);
            }
        }
    }

    void jsonSaysWhatHoldsForEachChat()
    {
        QTemporaryDir folder;
        const QString mine = writeCase(
            folder,
            R"({"plan":"pro","accountCreated":"../2025-08-27","accepted":"yes","acceptedOn":"2025-09-28","switchAtAccept":"on"})");
        const Run result =
            run({QStringLiteral("scan"), QStringLiteral("--format"), QStringLiteral("json"),
                 QStringLiteral("--case"), mine, QStringLiteral("tests/ingest/fixtures/export"),
                 QStringLiteral("tests/ingest/fixtures/home/.claude")});
        const QJsonObject root = QJsonDocument::fromJson(result.out).object();
        QMap<QString, QString> training;
        for (const QJsonValue& chat : root.value(QLatin1StringView{"chats"}).toArray()) {
            const QJsonArray values =
                chat[QLatin1StringView{"training"}][QLatin1StringView{"values"}].toArray();
            QCOMPARE(values.size(), 1);
            training[chat[QLatin1StringView{"id"}].toString()] = values[0].toString();
        }
        QCOMPARE(training.size(), 11);
        QCOMPARE(training[QStringLiteral("22222222-0000-4000-8000-000000000001")],
                 QStringLiteral("not-used"));
        QCOMPARE(training[QStringLiteral("22222222-0000-4000-8000-000000000003")],
                 QStringLiteral("eligible"));
        QCOMPARE(training[QStringLiteral("22222222-0000-4000-8000-000000000006")],
                 QStringLiteral("not-used"));
        QCOMPARE(training[QStringLiteral("11111111-0000-4000-8000-000000000003/bedrock")],
                 QStringLiteral("not-used"));
        const QJsonObject evidence = root.value(QLatin1StringView{"evidence"}).toObject();
        QCOMPARE(evidence.value(QLatin1StringView{"switch"}).toString(), QStringLiteral("on"));
        for (const QJsonValue& source : root.value(QLatin1StringView{"sources"}).toArray())
            QCOMPARE(source[QLatin1StringView{"bytes"}].toInteger(),
                     source[QLatin1StringView{"read"}].toInteger() +
                         source[QLatin1StringView{"blank"}].toInteger() +
                         source[QLatin1StringView{"skipped"}].toInteger());
    }

    void answersThatDoNotFitAreRefused()
    {
        QTemporaryDir folder;
        const QString mine = writeCase(folder, R"({"plan":"pro","accepted":"no"})");
        const Run result = run({QStringLiteral("scan"), QStringLiteral("--case"), mine,
                                QStringLiteral("tests/ingest/fixtures/export")});
        QCOMPARE(result.status, 1);
        QVERIFY(result.errors.contains("does not fit the data"));
    }

    void chatsOfSeveralAccountsAreNotMixedSilently()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("conversations.json"));
        testsupport::writeFile(
            path, "[" + testsupport::conversationJson(1, "2025-11-03").replace(R"("a")", R"("ann")") + "," +
                      testsupport::conversationJson(2, "2025-11-04").replace(R"("a")", R"("bob")") + "]");
        const QString mine = writeCase(folder, R"({"plan":"pro","accepted":"no"})");
        const QStringList words{QStringLiteral("scan"), QStringLiteral("--summary"), path};
        const Run listed = run(words);
        QCOMPARE(listed.status, 0);
        QVERIFY(listed.out.contains("bob: 1 chat"));
        const Run mixed = run(words + QStringList{QStringLiteral("--case"), mine});
        QCOMPARE(mixed.status, 1);
        QVERIFY(mixed.errors.contains("chats of 2 accounts"));
        QVERIFY(!mixed.errors.contains("does not fit")); // nobody's use is taken as proof
        const QStringList ann = words + QStringList{QStringLiteral("--account"), QStringLiteral("ann")};
        const Run one = run(ann);
        QCOMPARE(one.status, 0);
        QVERIFY(one.out.contains("1 chat, 1 message") && one.out.contains("* ann"));
        QVERIFY(run(ann + QStringList{QStringLiteral("--case"), mine}).errors.contains("does not fit"));
        const Run nobody = run(words + QStringList{QStringLiteral("--account"), QStringLiteral("eve")});
        QCOMPARE(nobody.status, 1);
        QVERIFY(nobody.errors.contains("no chat of the account eve"));
    }

    void chatsThatTheCaseSaysAreDeletedAreJudgedSo()
    {
        QTemporaryDir folder;
        const QString mine = folder.filePath(QStringLiteral("mine.privacycase"));
        testsupport::writeFile(
            mine,
            R"({"format":"privacy-advisor/case","version":1,"asOf":"2026-11-21","answers":{"plan":"pro",)"
            R"("accountCreated":"../2025-08-27","accepted":"yes","acceptedOn":"2025-09-28","switchAtAccept":"on"},)"
            R"("chats":[{"id":"Chat 1","messages":["2025-11-03"],"deletedOn":"2026-11-20"}]})");
        const QString path = folder.filePath(QStringLiteral("conversations.json"));
        testsupport::writeFile(path, "[" + testsupport::conversationJson(1, "2025-11-03") + "," +
                                         testsupport::conversationJson(2, "2025-11-03") + "]");
        const Run result =
            run({QStringLiteral("scan"), QStringLiteral("--summary"), QStringLiteral("--case"), mine, path});
        QVERIFY2(result.out.contains("eligible: 1 ") && result.out.contains("runs-only: 1 "),
                 result.out.constData());
    }

    void csvCellsAreNoFormulas()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("conversations.json"));
        const QList<QByteArray> names{
            "=1+1", "+1", "-1", "@SUM(A1)", "a \\\"quoted\\\" one, with comma", "\\u202eright to left"};
        QByteArray text = "[";
        for (int i = 0; i < names.size(); ++i) {
            QByteArray chat = testsupport::conversationJson(i, "2025-09-03");
            text +=
                (i ? "," : "") + chat.replace(QByteArray{"Chat "}.append(QByteArray::number(i)), names[i]);
        }
        testsupport::writeFile(path, text + "]");
        const Run result =
            run({QStringLiteral("scan"), QStringLiteral("--format"), QStringLiteral("csv"), path});
        QCOMPARE(result.out.count('\n'), 7);
        for (const char* cell : {",'=1+1,", ",'+1,", ",'-1,", ",'@SUM(A1),",
                                 ",\"a \"\"quoted\"\" one, with comma\",", ",\xef\xbf\xbdright to left,"})
            QVERIFY2(result.out.contains(cell), cell);
    }

    void secretsAndTextsAreNeverPrinted()
    {
        QTemporaryDir folder;
        const QString log = folder.filePath(QStringLiteral("s.jsonl"));
        testsupport::writeFile(log,
                               "{\"type\":\"user\",\"uuid\":\"u\",\"sessionId\":\"s\",\"timestamp\":\"2026-"
                               "01-05T10:00:00Z\",\"message\":{\"content\":\"title line\\nWHAT-WAS-SAID\"}}\n"
                               "{\"type\":\"assistant\",\"uuid\":\"v\",\"sessionId\":\"s\",\"message\":{"
                               "\"content\":[{\"type\":\"text\",\"text\":\"WHAT-WAS-SAID\"}]}\n"
                               "WHAT-WAS-SAID\n");
        for (const QString& format : formats) {
            for (const QString& path : {QStringLiteral("tests/ingest/fixtures"), log}) {
                const Run result = run({QStringLiteral("scan"), QStringLiteral("--format"), format, path});
                for (const char* secret :
                     {"SENTINEL", "someone@example.org", "WHAT-WAS-SAID", "likes tests", "prompt 1"})
                    QVERIFY2(!result.out.contains(secret) && !result.errors.contains(secret), secret);
            }
        }
    }

    void thisComputerIsLookedAtWhereTheProgramKeepsItsData()
    {
        const QString home = QDir{QStringLiteral("tests/ingest/fixtures/home")}.absolutePath();
        const QStringList here{QStringLiteral("scan"), QStringLiteral("--this-computer"),
                               QStringLiteral("--summary")};
        const Run found = run(here, {QStringLiteral("HOME=") + home});
        QCOMPARE(found.status, 0);
        QVERIFY(found.out.contains("20 days after their last change"));
        QVERIFY(!found.out.contains("Parser"));
        const Run moved = run(here, {QStringLiteral("HOME=/nowhere"), QStringLiteral("CLAUDE_CONFIG_DIR=") +
                                                                          home + QStringLiteral("/.claude")});
        QVERIFY(moved.out.contains("claude-home"));
        QCOMPARE(run(here, {QStringLiteral("HOME=/nowhere")}).status, 1);
    }
};

QTEST_GUILESS_MAIN(CliTest)
#include "cli_test.moc"
