#include "app/ingest/scan.h"
#include "app/ingest/wiping.h"
#include "app/session/coredumps.h"
#include "tests/ingest/ingestsupport.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
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
