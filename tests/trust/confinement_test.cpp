#include "app/ingest/confinement.h"
#include "app/ingest/scan.h"
#include "tests/ingest/ingestsupport.h"

#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <fcntl.h>
#include <linux/landlock.h>
#include <spawn.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace {

/// Why the system refused what was tried: an error number, 0 where it was done.
struct Tries
{
    int readInside = -1;
    int readOutside = -1;
    int listOutside = -1;
    QMap<QByteArray, int> system;  ///< Reading what is not of the folder's person.
    QMap<QByteArray, int> changes; ///< Of the file system, inside of the folder.
    QMap<QByteArray, int> calls;   ///< To the world.
};

int errorOf(int result)
{
    if (result < 0)
        return errno;
    ::close(result);
    return 0;
}

int errorOfCall(int result)
{
    return result == 0 ? 0 : errno;
}

/// Tries all that reading needs not, by the system's own calls. The folders hold a file `a`.
Tries tryAll(const std::string& folder, const std::string& other)
{
    const std::string file = folder + "/a";
    const std::string fresh = folder + "/b";
    Tries tries;
    tries.readInside = errorOf(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    tries.readOutside = errorOf(::open((other + "/a").c_str(), O_RDONLY | O_CLOEXEC));
    tries.listOutside = errorOf(::open(other.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    for (const char* place : {"/etc/passwd", "/proc/self/environ", "/usr/lib/os-release", "/bin/true"})
        tries.system[place] = errorOf(::open(place, O_RDONLY | O_CLOEXEC));
    tries.changes["append"] = errorOf(::open(file.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC));
    tries.changes["create"] = errorOf(::open(fresh.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
    tries.changes["make a folder"] = errorOfCall(::mkdir((folder + "/c").c_str(), 0700));
    tries.changes["link"] = errorOfCall(::symlink(file.c_str(), (folder + "/d").c_str()));
    tries.changes["rename"] = errorOfCall(::rename(file.c_str(), (folder + "/e").c_str()));
    tries.changes["remove"] = errorOfCall(::unlink((folder + "/gone").c_str()));
    tries.calls["internet"] = errorOf(::socket(AF_INET, SOCK_STREAM, 0));
    tries.calls["this computer"] = errorOf(::socket(AF_UNIX, SOCK_STREAM, 0));
    std::array<int, 2> pair = {-1, -1};
    tries.calls["a pair"] = errorOfCall(::socketpair(AF_UNIX, SOCK_STREAM, 0, pair.data()));
    for (const int end : pair)
        static_cast<void>(errorOf(end));
    pid_t child = 0;
    std::array<char, 5> name{"true"};
    std::array<char*, 2> words{name.data(), nullptr};
    tries.calls["a program"] = ::posix_spawn(&child, "/bin/true", nullptr, nullptr, words.data(), nullptr);
    if (child > 0)
        ::waitpid(child, nullptr, 0);
    return tries;
}

/// Two folders to try it with.
class Places
{
public:
    Places()
    {
        for (const char* name : {"/in/a.jsonl", "/in/a", "/in/gone", "/out/a"})
            testsupport::writeFile(
                m_folder.path() + QString::fromLatin1(name),
                R"({"type":"user","sessionId":"s1","uuid":"u1","timestamp":"2026-02-03T10:00:00Z","message":)"
                R"({"role":"user","content":"a title"}})");
    }

    QString inside() const { return m_folder.filePath(QStringLiteral("in")); }
    Tries tryAll() const { return ::tryAll(path("in"), path("out")); }

private:
    std::string path(const char* name) const
    {
        return QFile::encodeName(m_folder.filePath(QString::fromLatin1(name))).toStdString();
    }
    QTemporaryDir m_folder;
};

/// Tries it where a scan reads: from its thread.
class TryingSink final : public ingest::ScanSink
{
public:
    explicit TryingSink(const Places& places)
        : m_places(places)
    {
    }
    void source(std::uint32_t /*number*/, const ingest::SourceReport& /*source*/) override {}
    void chat(ingest::Chat /*chat*/, bool /*replaces*/) override { tries = m_places.tryAll(); }
    void progress(const ingest::ScanProgress& /*progress*/) override {}
    void problem(const ingest::ScanProblem& /*problem*/) override {}

    Tries tries;

private:
    const Places& m_places;
};

/// What this kernel and this build can do, asked without the program.
bool hasLandlock()
{
    return ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION) >= 1;
}
bool hasCallFilter()
{
#ifdef ADVISOR_SECCOMP
    return ::prctl(PR_GET_SECCOMP, 0, 0, 0, 0) >= 0;
#else
    return false;
#endif
}

void requireConfined(const Tries& tries)
{
    QCOMPARE(tries.readInside, 0);
    if (hasLandlock()) {
        QCOMPARE(tries.readOutside, EACCES);
        QCOMPARE(tries.listOutside, EACCES);
        for (const auto& kind : {tries.system, tries.changes}) {
            for (auto each = kind.begin(); each != kind.end(); ++each)
                QVERIFY2(each.value() == EACCES, each.key().constData());
        }
    }
    if (hasCallFilter()) {
        for (auto call = tries.calls.begin(); call != tries.calls.end(); ++call)
            QVERIFY2(call.value() == EPERM, call.key().constData());
    }
}

} // namespace

/// What the threads that read foreign files can do besides, asked of the kernel: nothing, as far as it offers
/// that.
class ConfinementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// So that what is refused below is refused by what confines, and not for another reason.
    void whoIsNotConfinedCanDoAllThat()
    {
        const Tries tries = Places{}.tryAll();
        QCOMPARE(tries.readInside, 0);
        QCOMPARE(tries.readOutside, 0);
        QCOMPARE(tries.listOutside, 0);
        for (const auto& kind : {tries.system, tries.changes, tries.calls}) {
            for (auto each = kind.begin(); each != kind.end(); ++each)
                QVERIFY2(each.value() == 0, each.key().constData());
        }
    }

    void readersCanDoNothingElse()
    {
        const Places places;
        Tries tries;
        ingest::Confinement confinement;
        std::jthread{[&] {
            confinement = ingest::confineThread({places.inside()});
            tries = places.tryAll();
        }}.join();
        requireConfined(tries);
        // What the kernel does not offer has to be said, so that nobody counts on it.
        QCOMPARE(confinement.landlockVersion > 0, hasLandlock());
        QCOMPARE(confinement.systemCallFilter, hasCallFilter());
        QCOMPARE(ingest::offeredConfinement(), confinement);
        // Only that thread gave something up.
        QVERIFY(QFile{places.inside() + QStringLiteral("/c")}.open(QIODevice::WriteOnly));
    }

    void theThreadsOfAScanCanDoNothingElse()
    {
        const Places places;
        TryingSink sink{places};
        const ingest::ScanReport report = ingest::scan(
            {places.inside() + QStringLiteral("/a.jsonl"), places.inside() + QStringLiteral("/a")}, {}, sink);
        requireConfined(sink.tries);
        QCOMPARE(report.confinement, ingest::offeredConfinement());
    }
};

QTEST_GUILESS_MAIN(ConfinementTest)
#include "confinement_test.moc"
