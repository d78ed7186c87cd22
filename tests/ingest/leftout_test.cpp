#include "app/ingest/scanplan.h"
#include "tests/ingest/ingestsupport.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <linux/capability.h>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>

using testsupport::conversationJson;
using testsupport::ScanNotes;
using testsupport::writeFile;

namespace {

using Problems = QMap<QString, QByteArray>; ///< Codes by path.

Problems problemsOf(const std::vector<ingest::ScanProblem>& problems, const QString& folder)
{
    Problems codes;
    for (const ingest::ScanProblem& problem : problems) {
        codes.insert(QDir{folder}.relativeFilePath(problem.path), problem.code);
        if (!problem.message.endsWith(QLatin1Char{'.'}))
            codes.insert(problem.path, "no sentence");
    }
    return codes;
}

/// Takes from this thread, and those it starts, what lets an administrator read everything.
void giveUpPower()
{
    __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
    std::array<__user_cap_data_struct, 2> rights = {};
    QCOMPARE(::syscall(SYS_capset, &header, rights.data()), 0L);
}

/// Scans as somebody who may read no more than what is theirs.
ingest::ScanReport scanned(const QStringList& paths, ScanNotes& notes)
{
    ingest::ScanReport report;
    std::jthread{[&] {
        giveUpPower();
        report = ingest::scan(paths, {}, notes);
    }}.join();
    return report;
}

QByteArray chats(int number)
{
    return "[" + conversationJson(number, "2025-11-03") + "]";
}

QByteArray logLine(const char* session)
{
    return QByteArray{R"({"type":"user","uuid":"u","sessionId":")"} + session +
           R"(","timestamp":"2026-01-05T10:00:00Z","message":{"role":"user","content":"title"}})" + '\n';
}

void setRights(const QString& path, QFile::Permissions rights)
{
    QVERIFY(QFile::setPermissions(path, rights));
}

constexpr auto allRights = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

} // namespace

/// What a scan does not read, and may hold chats, is named.
class LeftOutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldersAndFilesThatMayNotBeRead()
    {
        const QTemporaryDir folder;
        const QString root = folder.filePath(QStringLiteral("export"));
        for (const char* name : {"a.json", "closed/b.json", "listed/c.json", "file.json"})
            writeFile(root + QLatin1Char{'/'} + QString::fromLatin1(name), chats(1));
        setRights(root + QStringLiteral("/closed"), {});
        setRights(root + QStringLiteral("/listed"), QFile::ReadOwner);
        setRights(root + QStringLiteral("/file.json"), {});
        ScanNotes notes;
        const auto report = scanned({root}, notes);
        QCOMPARE(notes.chats.size(), 1u);
        const Problems wanted{{QStringLiteral("closed"), "unreadable-folder"},
                              {QStringLiteral("listed"), "unreadable-folder"},
                              {QStringLiteral("listed/c.json"), "unreadable"},
                              {QStringLiteral("file.json"), "unreadable"}};
        QCOMPARE(problemsOf(report.problems, root), wanted);
        ScanNotes direct;
        const QString closed = root + QStringLiteral("/closed");
        const QStringList given{closed, closed + QStringLiteral("/b.json")};
        const Problems told{{QStringLiteral("."), "unreadable-folder"},
                            {QStringLiteral("b.json"), "unreadable"}};
        QCOMPARE(problemsOf(scanned(given, direct).problems, closed), told);
        setRights(closed, allRights);
        setRights(root + QStringLiteral("/listed"), allRights);
    }

    void transcriptsThatMayNotBeRead()
    {
        const QTemporaryDir folder;
        const QString home = folder.filePath(QStringLiteral(".claude"));
        const QString projects = home + QStringLiteral("/projects");
        writeFile(home + QStringLiteral("/settings.json"), "{}");
        for (const char* name : {"/p/a.jsonl", "/p/b.jsonl", "/closed/c.jsonl"})
            writeFile(projects + QString::fromLatin1(name), logLine(name));
        setRights(projects + QStringLiteral("/p/b.jsonl"), {});
        setRights(projects + QStringLiteral("/closed"), {});
        ScanNotes notes;
        const auto report = scanned({home}, notes);
        const Problems wanted{{QStringLiteral("p/b.jsonl"), "unreadable"},
                              {QStringLiteral("closed"), "unreadable-folder"}};
        QCOMPARE(problemsOf(report.problems, projects), wanted);
        QCOMPARE(notes.chats.size(), 1u);
        setRights(projects + QStringLiteral("/closed"), allRights);
    }

    void linksThatLeadElsewhere()
    {
        const QTemporaryDir folder;
        const QString root = folder.filePath(QStringLiteral("export"));
        const QString other = folder.filePath(QStringLiteral("other"));
        writeFile(root + QStringLiteral("/a.json"), chats(1));
        writeFile(root + QStringLiteral("/in/b.json"), chats(2));
        writeFile(other + QStringLiteral("/c.json"), chats(3));
        const auto link = [&](const QString& target, const char* name) {
            QVERIFY(QFile::link(target, root + QLatin1Char{'/'} + QString::fromLatin1(name)));
        };
        link(other, "folder");
        link(other + QStringLiteral("/c.json"), "conversations.json");
        link(folder.filePath(QStringLiteral("nowhere")), "lost.zip");
        link(QStringLiteral("a.json"), "inside.json"); // read where it lies
        link(QStringLiteral("in"), "inside");
        link(other + QStringLiteral("/c.json"), "notes.txt"); // as other files of this name
        link(other + QStringLiteral("/c.json"), "token.json");
        ScanNotes notes;
        const auto report = scanned({root}, notes);
        const Problems wanted{{QStringLiteral("folder"), "not-followed"},
                              {QStringLiteral("conversations.json"), "not-followed"},
                              {QStringLiteral("lost.zip"), "not-followed"}};
        QCOMPARE(problemsOf(report.problems, root), wanted);
        QCOMPARE(notes.chats.size(), 2u);
        QCOMPARE(report.sources.front().otherFiles, 2u);
    }

    void linksThatAPersonHasChosenAreFollowed()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("disk/a.json")), chats(1));
        for (const char* name : {"/disk", "/disk/a.json"}) {
            const QString link = folder.filePath(QStringLiteral("link"));
            QVERIFY(QFile::link(folder.path() + QString::fromLatin1(name), link));
            ScanNotes notes;
            QVERIFY(scanned({link}, notes).problems.empty());
            QCOMPARE(notes.chats.size(), 1u);
            QVERIFY(QFile::remove(link));
        }
    }

    /// People keep the projects on another disk, and their settings in a folder of such.
    void theLinksOfAChosenFolderOfClaudeCodeAreFollowed()
    {
        const QTemporaryDir folder;
        const QString home = folder.filePath(QStringLiteral("person/.claude"));
        const QString disk = folder.filePath(QStringLiteral("disk"));
        writeFile(disk + QStringLiteral("/p/a.jsonl"), logLine("a"));
        writeFile(disk + QStringLiteral("/settings.json"), R"({"cleanupPeriodDays": 77})");
        writeFile(folder.filePath(QStringLiteral("elsewhere/b.jsonl")), logLine("b"));
        QVERIFY(QDir{}.mkpath(home));
        QVERIFY(QFile::link(disk, home + QStringLiteral("/projects")));
        QVERIFY(
            QFile::link(disk + QStringLiteral("/settings.json"), home + QStringLiteral("/settings.json")));
        QVERIFY(QFile::link(folder.filePath(QStringLiteral("elsewhere")), disk + QStringLiteral("/q")));
        ScanNotes notes;
        const auto report = scanned({home}, notes);
        QCOMPARE(notes.chats.size(), 1u);
        QCOMPARE(report.remains.front().cleanupPeriodDays, 77);
        QVERIFY(!report.remains.front().paused);
        const Problems wanted{{QStringLiteral("projects/q"), "not-followed"}};
        QCOMPARE(problemsOf(report.problems, home), wanted);

        // One that is only come upon has links as any folder has.
        ScanNotes found;
        const QString person = folder.filePath(QStringLiteral("person"));
        const Problems told{{QStringLiteral(".claude/projects"), "not-followed"},
                            {QStringLiteral(".claude/settings.json"), "not-followed"}};
        QCOMPARE(problemsOf(scanned({person}, found).problems, person), told);
        QVERIFY(found.chats.empty());
    }

    void foldersThatLieTooDeep()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(QStringLiteral("1/2/a.json")), chats(1));
        writeFile(folder.filePath(QStringLiteral("1/2/3/b.json")), chats(2));
        ingest::PlanLimits limits;
        limits.depth = 2;
        const auto plan = ingest::makePlan({folder.path()}, {}, limits);
        const Problems wanted{{QStringLiteral("1/2/3"), "too-deep"}};
        QCOMPARE(problemsOf(plan.problems, folder.path()), wanted);
        QCOMPARE(plan.scopes.size(), 1u);

        QString deep = folder.filePath(QStringLiteral("home/.claude/projects/p"));
        writeFile(folder.filePath(QStringLiteral("home/.claude/settings.json")), "{}");
        for (int i = 0; i < 30; ++i)
            deep += QStringLiteral("/d");
        writeFile(deep + QStringLiteral("/c.jsonl"), logLine("c"));
        ScanNotes notes;
        scanned({folder.filePath(QStringLiteral("home"))}, notes);
        QCOMPARE(notes.codes, std::vector<QByteArray>{"too-deep"});
    }

    void moreFilesThanAreLookedAt()
    {
        const QTemporaryDir folder;
        for (int i = 0; i < 6; ++i)
            writeFile(folder.filePath(QStringLiteral("%1/%1.json").arg(i)), chats(i));
        ingest::PlanLimits limits;
        limits.files = 5;
        const auto plan = ingest::makePlan({folder.path()}, {}, limits);
        const Problems wanted{{QStringLiteral("."), "too-many"}};
        QCOMPARE(problemsOf(plan.problems, folder.path()), wanted);
        QCOMPARE(plan.problems.size(), 1u);
        limits.files = 12;
        QVERIFY(ingest::makePlan({folder.path()}, {}, limits).problems.empty());
    }
};

QTEST_GUILESS_MAIN(LeftOutTest)
#include "leftout_test.moc"
