#include "tests/ingest/ingestsupport.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using testsupport::conversationJson;
using testsupport::makeZip;
using testsupport::ScanNotes;
using testsupport::writeFile;

namespace {

const QString fixtures = QStringLiteral("tests/ingest/fixtures/");
const char* const session = "11111111-0000-4000-8000-00000000000";

ingest::ScanReport scanned(const QStringList& paths, ScanNotes& notes)
{
    ingest::ScanOptions options;
    options.provingFrom = policy::makeDay(2025, 10, 10);
    return ingest::scan(paths, options, notes);
}

std::string daysOf(const ingest::Chat* chat)
{
    std::string text;
    for (const policy::Day day : chat ? chat->days : std::vector<policy::Day>{})
        text += (text.empty() ? "" : " ") + policy::toIsoDate(day);
    return text;
}

std::string idOf(int number)
{
    return "00000000-0000-4000-8000-" + QByteArray::number(number).rightJustified(12, '0').toStdString();
}

} // namespace

/// An export with chats of two people, who are named in it.
QString exportOfTwo(const QTemporaryDir& folder)
{
    QByteArray chats;
    for (int i = 0; i < 9; ++i)
        chats += (i == 0 ? "" : ",") +
                 conversationJson(i, i % 3 == 0 ? "2025-11-03" : "2025-09-03")
                     .replace(R"({"uuid":"a"})", i % 3 == 0 ? R"({"uuid":"bob"})" : R"({"uuid":"ann"})");
    writeFile(folder.filePath(QStringLiteral("export/conversations.json")), "[" + chats + "]");
    writeFile(folder.filePath(QStringLiteral("export/users.json")),
              R"([{"uuid":"ann","full_name":"Ann","email_address":"a@example.org"},)"
              R"({"uuid":"bob","full_name":"B\u00f6b\nB."},{"uuid":"eve","full_name":"Eve"}])");
    return folder.filePath(QStringLiteral("export"));
}

class ScanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFolderOfClaudeCode()
    {
        ScanNotes notes;
        const auto report = scanned({fixtures + QStringLiteral("home/.claude")}, notes);
        QVERIFY(report.problems.empty());
        QCOMPARE(notes.chats.size(), std::size_t{6});
        const ingest::Chat* const first = notes.find(session + std::string{"1"});
        QCOMPARE(daysOf(first), std::string{"2025-09-03 2025-10-12"});
        QCOMPARE(first->messages, 6u); // two prompts, two answers, and two messages of a subagent
        QCOMPARE(first->title, std::string{"Parser \xef\xbf\xbd work"});
        QCOMPARE(first->project, std::string{"/work/alpha"});
        QCOMPARE(first->local->files, 2u);
        QCOMPARE(first->local->cleanupPeriodDays, 20);
        QCOMPARE(daysOf(notes.find(session + std::string{"2"})), std::string{"2025-11-01"});
        QVERIFY(!notes.find(session + std::string{"4"})); // holds nothing but copies
        QCOMPARE(report.sources[0].pureCopies, 1u);
        const ingest::Chat* const cloud = notes.find(session + std::string{"3/bedrock"});
        QCOMPARE(daysOf(cloud), std::string{"2026-01-05"});
        QVERIFY(cloud->local->exempt); // a session of the Desktop app
        QCOMPARE(daysOf(notes.find(session + std::string{"3/vertex"})), std::string{"2026-01-07"});
        QCOMPARE(cloud->feedbackDays.size(), std::size_t{1});
    }

    void chatsOfSeveralAccountsAreToldApart()
    {
        QTemporaryDir folder;
        const QString path = exportOfTwo(folder);
        ScanNotes all;
        const ingest::Evidence mixed = scanned({path}, all).evidence;
        QCOMPARE(all.chats.size(), std::size_t{9});
        QCOMPARE(mixed.accounts.size(), std::size_t{2}); // who has no chat is not listed
        QCOMPARE(mixed.accounts[0].name, std::string{"Ann"});
        QCOMPARE(mixed.accounts[0].chats, 6u);
        QCOMPARE(mixed.accounts[1].name, std::string{"B\xc3\xb6"
                                                     "b"});
        QVERIFY(mixed.isMixed());
        QVERIFY(!mixed.firstUse && !mixed.firstProvingUse); // true of nobody
        for (const auto& [id, chats, proves] :
             {std::tuple{"ann", 6u, false}, {"bob", 3u, true}, {"nobody", 0u, false}}) {
            ingest::ScanOptions options;
            options.provingFrom = policy::makeDay(2025, 10, 10);
            options.account = id;
            ScanNotes notes;
            const ingest::ScanReport report = ingest::scan({path}, options, notes);
            QCOMPARE(notes.chats.size(), std::size_t{chats});
            QCOMPARE(report.sources[0].chats, std::uint64_t{chats});
            QCOMPARE(report.sources[0].othersChats, std::uint64_t{9 - chats});
            QCOMPARE(report.evidence.accounts.size(), std::size_t{2});
            QVERIFY(!report.evidence.isMixed());
            QCOMPARE(report.evidence.firstProvingUse.has_value(), proves);
            QCOMPARE(report.evidence.firstUse.has_value(), chats > 0);
        }
    }

    void settingsOfProjectsAreTold()
    {
        QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("work/.claude/settings.local.json")),
                  R"({"cleanupPeriodDays":7})");
        writeFile(folder.filePath(QStringLiteral("work/.claude/settings.json")),
                  R"({"cleanupPeriodDays":0})");
        ScanNotes notes;
        const auto report = scanned({folder.filePath(QStringLiteral("work"))}, notes);
        QCOMPARE(report.projectSettings.size(), std::size_t{1});
        QCOMPARE(report.projectSettings[0].cleanupPeriodDays, 7);
        QVERIFY(report.projectSettings[0].path.endsWith(QStringLiteral("/.claude/settings.local.json")));
    }

    void whatTheDataProves()
    {
        ScanNotes notes;
        const auto report = scanned({fixtures + QStringLiteral("home/.claude")}, notes);
        const ingest::Evidence& evidence = report.evidence;
        QCOMPARE(ingest::toIsoTime(*evidence.firstUse), std::string{"2025-09-03T10:00:00Z"});
        QVERIFY(evidence.firstProvingUse == policy::makeDay(2025, 10, 12));
        QCOMPARE(evidence.organizationType, std::string{"claude_pro"});
        QVERIFY(evidence.plan == policy::Plan::Pro);
        QVERIFY(evidence.accountCreated.has_value());
        QVERIFY(evidence.trainingSwitch && evidence.trainingSwitch->on);
        QCOMPARE(ingest::toIsoTime(*evidence.trainingSwitch->seen), std::string{"2026-01-01T00:00:00Z"});
        QVERIFY(evidence.apiKeyStored);
        QCOMPARE(report.remains.size(), std::size_t{1});
        QCOMPARE(report.remains[0].prompts, 3u);
        QCOMPARE(report.remains[0].memoryFiles, 1u);
        QVERIFY(report.remains[0].periodIsSet);
    }

    void anUnpackedExport()
    {
        ScanNotes notes;
        const auto report = scanned({fixtures + QStringLiteral("export")}, notes);
        QCOMPARE(notes.chats.size(), std::size_t{5});
        const ingest::Chat* const chat = notes.find("22222222-0000-4000-8000-000000000001");
        QCOMPARE(daysOf(chat), std::string{"2025-09-02"}); // not updated_at; a zone that moves the day
        QCOMPARE(chat->messages, 2u);
        QVERIFY(chat->unseen & ingest::unseenBit(ingest::NotInData::Incognito));
        const ingest::Chat* const incognito = notes.find("22222222-0000-4000-8000-000000000006");
        QVERIFY(incognito->kind == policy::ChatKind::Incognito);
        QVERIFY(!(incognito->unseen & ingest::unseenBit(ingest::NotInData::Incognito)));
        QCOMPARE(report.sources[0].emptyChats, 1u);
        QCOMPARE(report.missingParts, std::vector<std::string>{"projects"});
    }

    void everyContainerGivesTheSameChats_data()
    {
        QTest::addColumn<QList<QByteArray>>("names"); // of the files, in archives where the name says so
        QTest::newRow("a bare file") << QList<QByteArray>{"conversations.json"};
        QTest::newRow("of another name") << QList<QByteArray>{"what.ever"};
        QTest::newRow("one archive") << QList<QByteArray>{"data.zip:conversations.json"};
        QTest::newRow("an archive of another name") << QList<QByteArray>{"data:conversations.json"};
        QTest::newRow("packed again with a folder")
            << QList<QByteArray>{"data.zip:mine/export/conversations.json"};
        QTest::newRow("with what macOS adds")
            << QList<QByteArray>{"data.zip:conversations.json", "data.zip:__MACOSX/._conversations.json"};
        QTest::newRow("batches") << QList<QByteArray>{"batch-0.zip:conversations.json",
                                                      "batch-1.zip:conversations.json"};
        QTest::newRow("in a folder") << QList<QByteArray>{"a/b/conversations.json"};
    }

    void everyContainerGivesTheSameChats()
    {
        QFETCH(QList<QByteArray>, names);
        const QByteArray text = "[" + conversationJson(1, "2025-09-03") + "," +
                                conversationJson(2, "2025-09-04 2025-10-11") + "]";
        QTemporaryDir folder;
        QMap<QString, std::vector<testsupport::TestEntry>> archives;
        for (const QByteArray& name : names) {
            const QString path = folder.filePath(QString::fromUtf8(name.split(':').first()));
            if (name.contains(':'))
                archives[path].push_back(
                    {name.split(':').last(), name.contains("MACOSX") ? QByteArray{"\0\5\26\7"} : text});
            else
                writeFile(path, text);
        }
        for (auto archive = archives.begin(); archive != archives.end(); ++archive)
            writeFile(archive.key(), makeZip(archive.value()));
        ScanNotes notes;
        const auto report = scanned({folder.path()}, notes);
        QVERIFY(report.problems.empty());
        QCOMPARE(notes.chats.size(), std::size_t{2});
        QCOMPARE(daysOf(notes.find(idOf(2))), std::string{"2025-09-04 2025-10-11"});
    }

    void ofAChatInSeveralExportsTheNewestCounts()
    {
        QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("old.json")), "[" + conversationJson(1, "2025-09-03") + "]");
        writeFile(folder.filePath(QStringLiteral("x/new.json")),
                  "[" + conversationJson(1, "2025-09-03 2025-12-01") + "]");
        for (const bool newFirst : {false, true}) {
            QStringList paths{folder.filePath(QStringLiteral("old.json")),
                              folder.filePath(QStringLiteral("x/new.json"))};
            if (newFirst)
                paths.swapItemsAt(0, 1);
            ScanNotes notes;
            const auto report = scanned(paths, notes);
            QCOMPARE(notes.chats.size(), std::size_t{1});
            QCOMPARE(notes.chats[0].messages, 2u);
            QCOMPARE(report.progress.chats, 1u);
        }
    }

    void whatIsNoExportIsNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char* name, const QByteArray& bytes, const char* code) {
            QTest::newRow(name) << bytes << QByteArray{code};
        };
        row("a web page", "<!DOCTYPE html><html></html>", "web-page");
        row("chats with ChatGPT", "[{\"title\":\"x\",\"mapping\":{}}]", "chatgpt-export");
        row("chats with ChatGPT, packed",
            makeZip({{"conversations.json", "[{\"title\":\"x\",\"mapping\":{}}]"}}), "chatgpt-export");
        row("a manifest alone",
            "{\"data_files\":[{\"category\":\"conversations\",\"export_url\":\"https://secret\"}]}",
            "manifest-only");
        row("an empty file", "", "empty-file");
        row("a PDF", "%PDF-1.7", "not-chat-data");
        row("another archive", QByteArray::fromHex("1f8b0800"), "other-archive");
        row("a text", "Dear diary", "not-chat-data");
        row("other JSON", "{\"a\":1}", "not-chat-data");
        row("a cut archive", makeZip({{"conversations.json", QByteArray(9000, 'x')}}).left(60),
            "broken-archive");
        row("an archive of pictures", makeZip({{"a.png", "\x89PNG"}}), "not-chat-data");
        row("an archive of archives", makeZip({{"in.zip", makeZip({{"conversations.json", "[]"}}), false}}),
            "archive-in-archive");
    }

    void whatIsNoExportIsNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, code);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("data.zip"));
        writeFile(path, bytes);
        ScanNotes notes;
        const auto report = scanned({path}, notes);
        QVERIFY(notes.chats.empty());
        QCOMPARE(notes.codes, std::vector<QByteArray>{code});
        QCOMPARE(report.problems.size(), std::size_t{1});
        QVERIFY(report.problems[0].message.endsWith(QLatin1Char{'.'}));
        QVERIFY(!report.problems[0].message.contains(QLatin1StringView{"secret"}));
    }

    void aLargeLogIsReadInSlices()
    {
        QTemporaryDir folder;
        QByteArray log;
        int count = 0;
        for (; log.size() < 40'000'000; ++count) {
            log += "{\"parentUuid\":null,\"sessionId\":\"big\",\"type\":\"user\",\"uuid\":\"" +
                   QByteArray::number(count) + "\",\"timestamp\":\"2026-01-" + (count % 2 ? "05" : "06") +
                   "T10:00:00Z\",\"message\":{\"content\":\"" +
                   QByteArray(count % 5000 == 0 ? 900'000 : 700, 'x') + "\"}}\n";
        }
        writeFile(folder.filePath(QStringLiteral("big.jsonl")), log);
        ScanNotes notes;
        const auto report = scanned({folder.path()}, notes);
        QCOMPARE(notes.chats.size(), std::size_t{1});
        QCOMPARE(notes.chats[0].messages, static_cast<std::uint64_t>(count));
        QCOMPARE(notes.chats[0].records, static_cast<std::uint64_t>(count));
        QCOMPARE(report.sources[0].tally.bytes, static_cast<std::uint64_t>(log.size()));
        QCOMPARE(report.sources[0].tally.skipped, 0u);
        QCOMPARE(report.sources[0].files, 1u);
    }

    void nothingIsWrittenAndNoCredentialsAreOpened()
    {
        QTemporaryDir folder;
        const QString home = folder.filePath(QStringLiteral(".claude"));
        writeFile(home + QStringLiteral("/projects/p/s.jsonl"),
                  "{\"type\":\"user\",\"sessionId\":\"s\",\"uuid\":\"u\",\"timestamp\":\"2026-01-05T10:00:"
                  "00Z\",\"message\":{\"content\":\"hi\"}}");
        writeFile(home + QStringLiteral("/.credentials.json"),
                  "{\"uuid\":\"c\",\"chat_messages\":[{\"created_at\":\"2026-01-05\"}]}");
        writeFile(folder.filePath(QStringLiteral("my-credentials.json")),
                  "{\"uuid\":\"d\",\"chat_messages\":[{\"created_at\":\"2026-01-05\"}]}");
        const auto listing = [&folder] {
            QStringList lines;
            QDirIterator walk{folder.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                              QDirIterator::Subdirectories};
            while (walk.hasNext()) {
                walk.next();
                lines << walk.filePath() + QString::number(walk.fileInfo().size()) +
                             walk.fileInfo().lastModified().toString(Qt::ISODateWithMs);
            }
            lines.sort();
            return lines;
        };
        const QStringList before = listing();
        for (const QString& path :
             QStringList{folder.path(), home, home + QStringLiteral("/.credentials.json")}) {
            ScanNotes notes;
            scanned({path}, notes);
            for (const ingest::Chat& chat : notes.chats)
                QCOMPARE(chat.id, std::string{"s"});
        }
        QCOMPARE(listing(), before);
    }

    void aScanCanBeStopped()
    {
        QTemporaryDir folder;
        for (int i = 0; i < 50; ++i)
            writeFile(folder.filePath(QString::number(i) + QStringLiteral("/conversations.json")),
                      "[" + conversationJson(i, "2025-09-03") + "]");
        std::stop_source stop;
        stop.request_stop();
        ScanNotes notes;
        const auto report = ingest::scan({folder.path()}, {}, notes, stop.get_token());
        QVERIFY(report.cancelled);
        QVERIFY(notes.chats.empty());
    }

    void manyThreadsTellTheSame()
    {
        std::vector<std::string> orders;
        for (const unsigned threads : {1u, 2u, 4u, 4u}) {
            ScanNotes notes;
            ingest::ScanOptions options;
            options.threads = threads;
            ingest::scan({fixtures + QStringLiteral("home"), fixtures + QStringLiteral("export")}, options,
                         notes);
            std::string order;
            std::sort(notes.chats.begin(), notes.chats.end(),
                      [](const auto& left, const auto& right) { return left.id < right.id; });
            for (const ingest::Chat& chat : notes.chats)
                order += chat.id + ' ' + std::to_string(chat.messages) + ' ' + chat.title + '\n';
            orders.push_back(order);
        }
        for (const std::string& order : orders)
            QCOMPARE(order, orders.front());
    }

    void missingPathsAreNamed()
    {
        ScanNotes notes;
        scanned({QStringLiteral("/nowhere/at/all")}, notes);
        QCOMPARE(notes.codes, std::vector<QByteArray>{"not-found"});
    }
};

QTEST_GUILESS_MAIN(ScanTest)
#include "scan_test.moc"
