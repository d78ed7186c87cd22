#include "app/ingest/confinement.h"
#include "app/ingest/scan.h"
#include "app/ingest/wiping.h"
#include "app/session/coredumps.h"
#include "tests/ingest/ingestsupport.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <linux/landlock.h>
#include <spawn.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using ingest::WipedString;

namespace {

/// Words that stand nowhere in the program: they are put together only now. Fewer than five bytes stand
/// somewhere by chance.
WipedString secretWords(std::size_t bytes = 42)
{
    WipedString words;
    for (const char c : std::string_view{"rfdsfu!xpset!uibu!opcpez!fmtf!xspuf!epxo!52"}.substr(0, bytes))
        words.push_back(static_cast<char>(c == 'r' ? '~' : c - 1));
    return words;
}

void write(const QString& path, std::string_view text)
{
    QDir{}.mkpath(QFileInfo{path}.absolutePath());
    QFile file{path};
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QCOMPARE(file.write(text.data(), static_cast<qint64>(text.size())), static_cast<qint64>(text.size()));
}

/// A log whose prompts and answers hold the words, many times over.
WipedString log(const WipedString& words, int records)
{
    WipedString text;
    for (int i = 0; i < records; ++i) {
        const std::string number = std::to_string(i);
        text += R"({"type":"user","sessionId":"s1","uuid":"u)";
        text += number;
        text +=
            R"(","timestamp":"2026-02-03T10:00:00Z","cwd":"/work","message":{"role":"user","content":"a title\n)";
        text += words;
        text += "\"}}\n";
        text += R"({"type":"assistant","sessionId":"s1","uuid":"a)";
        text += number;
        text += R"(","timestamp":"2026-02-03T10:00:01Z","message":{"id":"msg_)";
        text += number;
        text += R"(","role":"assistant","content":[{"type":"text","text":")";
        text += words;
        text += "\"}]}}\n";
    }
    return text;
}

/// An export of one long chat, with what it says of itself.
WipedString conversations(const WipedString& words, int messages)
{
    WipedString text{R"([{"uuid":"c1","name":"a name","summary":")"};
    text += words;
    text += R"(","created_at":"2026-02-03T10:00:00Z","chat_messages":[)";
    for (int i = 0; i < messages; ++i) {
        text += i == 0 ? "" : ",";
        text += R"({"uuid":"m)";
        text += std::to_string(i);
        text += R"(","sender":"human","created_at":"2026-02-03T10:00:00Z","text":")";
        text += words;
        text += R"(","content":[{"type":"text","text":")";
        text += words;
        text += "\"}]}";
    }
    text += "]}]";
    return text;
}

/// The text in two, with something between that no reader understands.
WipedString damaged(const WipedString& text)
{
    const std::string_view all = text;
    WipedString result{all.substr(0, all.size() / 2)};
    result += "\"}";
    result += all.substr(all.size() / 2);
    return result;
}

/// An archive with the file in it. Another process makes it: nothing of that is left in this one.
bool makeArchive(const QString& path, const QString& file)
{
    const pid_t child = ::fork();
    if (child == 0) {
        QFile input{file};
        QFile output{path};
        const bool opened = input.open(QIODevice::ReadOnly) && output.open(QIODevice::WriteOnly);
        const QByteArray bytes = testsupport::makeZip({{"conversations.json", input.readAll()}});
        ::_exit(opened && output.write(bytes) == bytes.size() && output.flush() ? 0 : 1);
    }
    int status = 0;
    return ::waitpid(child, &status, 0) == child && status == 0;
}

/// How often the words stand in the memory that this process may write, besides the one place that is known.
int countInMemory(const WipedString& words)
{
    static std::array<char, 1u << 16> window; // overlaps by the length of the words
    QFile maps{QStringLiteral("/proc/self/maps")};
    QFile memory{QStringLiteral("/proc/self/mem")};
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    int count = 0;
    for (const QByteArray& line : maps.readAll().split('\n')) {
        if (!line.contains(" rw") || line.contains("[vvar]"))
            continue;
        const quint64 from = line.left(line.indexOf('-')).toULongLong(nullptr, 16);
        const quint64 to = line.mid(line.indexOf('-') + 1, line.indexOf(' ') - line.indexOf('-') - 1)
                               .toULongLong(nullptr, 16);
        for (quint64 at = from; at < to; at += window.size() - words.size()) {
            memory.seek(static_cast<qint64>(at));
            const qint64 got =
                memory.read(window.data(), static_cast<qint64>(std::min<quint64>(window.size(), to - at)));
            const std::string_view view{window.data(), static_cast<std::size_t>(std::max<qint64>(got, 0))};
            for (std::size_t hit = view.find(words); hit != std::string_view::npos;
                 hit = view.find(words, hit + 1)) {
                const quint64 place = at + hit;
                const auto inside = [place](const void* start, std::size_t size) {
                    const auto first = reinterpret_cast<quint64>(start);
                    return place >= first && place < first + size;
                };
                count += inside(words.data(), words.size()) || inside(window.data(), window.size()) ? 0 : 1;
            }
        }
    }
    std::fill(window.begin(), window.end(), '\0');
    return count;
}

class Titles final : public ingest::ScanSink
{
public:
    void source(std::uint32_t /*number*/, const ingest::SourceReport& /*source*/) override {}
    void chat(ingest::Chat chat, bool /*replaces*/) override { titles << QString::fromStdString(chat.title); }
    void progress(const ingest::ScanProgress& /*progress*/) override {}
    void problem(const ingest::ScanProblem& /*problem*/) override {}

    QStringList titles;
};

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
            write(m_folder.path() + QString::fromLatin1(name),
                  std::string_view{log(WipedString{"words"}, 1)});
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

/// What stays of people's words once they have been read: nothing, not even in memory.
class TraceOfTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeftInMemory_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isExport");
        QTest::addColumn<int>("count");
        QTest::newRow("a log") << QStringLiteral("session.jsonl") << false << 2000;
        QTest::newRow("a log of few records") << QStringLiteral("session.jsonl") << false << 3;
        QTest::newRow("a damaged log") << QStringLiteral("damaged.jsonl") << false << 2000;
        QTest::newRow("an archive") << QStringLiteral("export.zip") << true << 20000;
        QTest::newRow("a short archive") << QStringLiteral("export.zip") << true << 2;
        QTest::newRow("an export") << QStringLiteral("conversations.json") << true << 20000;
        QTest::newRow("a short export") << QStringLiteral("conversations.json") << true << 2;
    }

    void nothingIsLeftInMemory()
    {
        QFETCH(QString, name);
        QFETCH(bool, isExport);
        QFETCH(int, count);
        // Up to 15 bytes a string of the standard library keeps inside itself.
        for (const std::size_t bytes : {5u, 8u, 15u, 16u, 42u}) {
            const WipedString words = secretWords(bytes);
            QCOMPARE(words.size(), bytes);
            const QTemporaryDir folder;
            const bool isDamaged = name.startsWith(QLatin1StringView{"damaged"});
            QString path = folder.filePath(isExport ? QStringLiteral("conversations.json") : name);
            {
                const WipedString text = isExport ? conversations(words, count) : log(words, count);
                write(path, isDamaged ? damaged(text) : text);
            }
            if (name.endsWith(QLatin1StringView{".zip"})) {
                QVERIFY(makeArchive(folder.filePath(name), path));
                path = folder.filePath(name);
            }
            {
                const WipedString copy = words;
                QCOMPARE(countInMemory(words), 1); // the search finds what there is
            }
            QCOMPARE(countInMemory(words), 0);
            Titles sink;
            const ingest::ScanReport report = ingest::scan({path}, {}, sink);
            QCOMPARE(sink.titles,
                     QStringList{isExport ? QStringLiteral("a name") : QStringLiteral("a title")});
            QCOMPARE(report.sources.front().tally.skipped > 0, isDamaged);
            QCOMPARE(countInMemory(words), 0);
        }
    }

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

    void aCrashLeavesNoCore()
    {
        const QTemporaryDir folder;
        const pid_t child = ::fork();
        if (child == 0) {
            const rlimit all{RLIM_INFINITY, RLIM_INFINITY};
            static_cast<void>(::setrlimit(RLIMIT_CORE, &all));
            if (::chdir(folder.path().toLocal8Bit().constData()) != 0)
                ::_exit(1);
            std::signal(SIGSEGV, SIG_DFL);
            forbidCoreDumps();
            ::raise(SIGSEGV);
            ::_exit(0);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QVERIFY(!WCOREDUMP(status));
        QVERIFY(QDir{folder.path()}.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TraceOfTextTest)
#include "trace_of_text_test.moc"
