#include "app/ingest/scan.h"

#include "app/ingest/confinement.h"
#include "app/ingest/filecollector.h"
#include "app/ingest/filehead.h"
#include "app/ingest/textreader.h"
#include "app/ingest/wiping.h"
#include "app/ingest/zipreader.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <thread>

namespace ingest {

namespace {

constexpr std::size_t sharePiece = 256u << 10;
constexpr std::uint64_t sliceBytes = 8u << 20; ///< Of a large log; each slice is read on its own.
constexpr std::int64_t markLimit = 1'700'000;  ///< Messages that are kept at a time: 27 MB.
constexpr unsigned threadLimit = 4;

/// One file, or a slice of one that is large.
struct TextTask
{
    const PlannedFile* file = nullptr;
    std::size_t number = 0; ///< Of the file in its scope.
    std::size_t slice = 0;
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
    bool isSlice = false;
};

/// Sessions that are being put together.
struct OpenScope
{
    SessionScope sessions;
    std::int64_t spent = 0;
    std::mutex mutex;
};

/// Reads what is planned, on several threads.
class Scan
{
public:
    Scan(ScanPlan& plan, ScanState& state, const std::stop_token& stop)
        : m_plan(plan)
        , m_state(state)
        , m_stop(stop)
        , m_scopes(plan.scopes.size())
    {
        for (std::size_t i = 0; i < plan.scopes.size(); ++i) {
            m_scopes[i] = std::make_unique<OpenScope>();
            for (const PlannedFile& file : plan.scopes[i].files)
                addFile(file);
        }
    }

    void run(unsigned threads)
    {
        std::vector<std::jthread> workers;
        for (unsigned i = 1; i < threads; ++i)
            workers.emplace_back([this] { work(); });
        work();
    }

private:
    void addFile(const PlannedFile& file)
    {
        const bool sliced = file.bytes > 2 * sliceBytes && isLines(file.path);
        const std::uint64_t step = sliced ? sliceBytes : std::max<std::uint64_t>(file.bytes, 1);
        const std::size_t slices = std::max<std::size_t>(1, (file.bytes + step - 1) / step);
        const QString name = QFileInfo{file.path}.completeBaseName();
        const std::size_t number =
            m_scopes[file.scope]->sessions.addFile({name.toStdString(), file.modified, file.bytes}, slices);
        for (std::size_t i = 0; i < slices; ++i)
            m_tasks.push_back({&file, number, i, i * step, std::min(file.bytes, (i + 1) * step), sliced});
    }

    /// Whether a large file is a log, which can be read from the middle.
    static bool isLines(const QString& path)
    {
        class Nobody final : public ItemHandler
        {
            void item(const Item& /*item*/) override {}
        };
        constexpr std::size_t enough = 96ll << 10;
        QFile file{path};
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return false;
        Nobody nobody;
        TextReader reader{nobody};
        reader.feed(viewOf(readBytes(file, enough)));
        return reader.layout() == TextReader::Layout::Lines;
    }

    void work()
    {
        WipedBuffer<char> buffer(sharePiece);
        for (std::size_t i = m_nextArchive++; i < m_plan.archives.size() && !m_stop.stop_requested();
             i = m_nextArchive++)
            readArchive(m_plan.archives[i]);
        for (std::size_t i = m_nextTask++; i < m_tasks.size() && !m_stop.stop_requested(); i = m_nextTask++)
            readText(m_tasks[i], buffer);
    }

    void readText(const TextTask& task, WipedBuffer<char>& buffer)
    {
        const PlannedFile& planned = *task.file;
        const PlannedScope& scope = m_plan.scopes[planned.scope];
        const std::string place = planned.place.toStdString();
        FileCollector collector{
            m_state, m_budget, planned.source, scope.home, hashOf(planned.path.toStdString()), planned.path};
        QFile file{planned.path};
        Tally tally;
        if (file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            tally =
                task.isSlice ? readSlice(file, task, collector, buffer) : readWhole(file, collector, buffer);
        } else {
            tally.bytes = task.end - task.begin;
            tally.note(Finding::UnreadableFile, task.begin, tally.bytes);
            m_state.addProblem({"unreadable", planned.path, QStringLiteral("This file can't be opened.")});
        }
        collector.finish(tally, place);
        if (task.slice == 0)
            m_state.addFiles(planned.source, 1, 0);
        closeSlice(task, collector);
    }

    /// Bytes of the file, at most `limit`; none at its end.
    std::string_view readPiece(QFile& file, WipedBuffer<char>& buffer, std::uint64_t limit)
    {
        if (m_stop.stop_requested())
            return {};
        const qint64 got =
            file.read(buffer.data(), static_cast<qint64>(std::min<std::uint64_t>(limit, buffer.size())));
        const auto count = static_cast<std::size_t>(std::max<qint64>(got, 0));
        m_state.addProgress(count);
        return {buffer.data(), count};
    }

    Tally readWhole(QFile& file, FileCollector& collector, WipedBuffer<char>& buffer)
    {
        TextReader reader{collector};
        for (auto piece = readPiece(file, buffer, sharePiece); !piece.empty();
             piece = readPiece(file, buffer, sharePiece))
            reader.feed(piece);
        reader.finish();
        return reader.tally();
    }

    /// The lines that begin in the slice: a slice begins behind the first line break from the byte before it
    /// on, and ends with the first one from its own last byte on.
    Tally readSlice(QFile& file, const TextTask& task, FileCollector& collector, WipedBuffer<char>& buffer)
    {
        std::uint64_t at = task.begin;
        std::string_view piece;
        if (task.begin > 0) {
            --at;
            file.seek(static_cast<qint64>(at));
            std::size_t lineEnd = std::string_view::npos;
            while (lineEnd == std::string_view::npos) {
                piece = readPiece(file, buffer, sharePiece);
                if (piece.empty())
                    return {};
                lineEnd = piece.find('\n');
                at += lineEnd == std::string_view::npos ? piece.size() : lineEnd + 1;
                if (at > task.end) // a line that began before goes through the whole slice
                    return {};
            }
            piece.remove_prefix(lineEnd + 1);
        }
        if (at >= task.end)
            return {};
        TextReader reader{collector, TextReader::Layout::Lines, at};
        for (bool last = false; !last;) {
            if (piece.empty())
                piece = readPiece(file, buffer, sharePiece);
            last = piece.empty();
            if (at + piece.size() >= task.end) {
                const std::size_t from = at >= task.end ? 0 : static_cast<std::size_t>(task.end - 1 - at);
                const std::size_t lineEnd = piece.find('\n', from);
                last = last || lineEnd != std::string_view::npos;
                piece = piece.substr(0, lineEnd == std::string_view::npos ? lineEnd : lineEnd + 1);
            }
            reader.feed(piece);
            at += piece.size();
            piece = {};
        }
        reader.finish();
        return reader.tally();
    }

    void closeSlice(const TextTask& task, FileCollector& collector)
    {
        const std::size_t number = task.file->scope;
        OpenScope& open = *m_scopes[number];
        bool complete = false;
        {
            const std::lock_guard lock{open.mutex};
            open.spent += collector.spent();
            complete = open.sessions.addSlice(task.number, task.slice, collector.takeParts());
        }
        if (!complete)
            return;
        const PlannedScope& scope = m_plan.scopes[number];
        m_state.finishScope(number, chatsOf(open, scope.source, scope.home));
        m_scopes[number].reset();
    }

    std::vector<Chat> chatsOf(OpenScope& open, std::uint32_t source, std::optional<std::size_t> home)
    {
        const auto rule = home ? std::optional{m_plan.homes[*home].rule} : std::nullopt;
        std::vector<Chat> chats = open.sessions.finish(rule);
        m_state.addPureCopies(source, open.sessions.pureCopies());
        m_budget += open.spent;
        std::erase_if(chats, [&](const Chat& chat) {
            if (chat.days.empty())
                m_state.addEmptyChat(source);
            return chat.days.empty();
        });
        for (Chat& chat : chats)
            chat.source = source;
        return chats;
    }

    void readArchive(const PlannedArchive& archive)
    {
        QFile file{archive.path};
        const bool opened = file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        const auto entries = opened ? readZipDirectory(file) : std::vector<ZipEntry>{};
        if (!opened || !entries) {
            m_state.addProblem(
                {"unreadable", archive.path, QStringLiteral("This file can't be read any more.")});
            return;
        }
        OpenScope open;
        for (const ZipEntry& entry : *entries) {
            if (m_stop.stop_requested())
                break;
            if (!entry.isFolder() && !entry.name.starts_with("__MACOSX/"))
                readEntry(file, archive, entry, open);
            m_state.addProgress(entry.packedBytes);
        }
        for (Chat& chat : chatsOf(open, archive.source, {}))
            m_state.addChat(std::move(chat));
    }

    void readEntry(QFile& file, const PlannedArchive& archive, const ZipEntry& entry, OpenScope& open)
    {
        FileCollector collector{m_state, m_budget, archive.source, {}, hashOf(entry.name, entry.offset)};
        TextReader reader{collector};
        HeadKind kind = HeadKind::Empty;
        bool isFirst = true;
        const auto problem = readZipEntry(file, entry, [&](std::string_view piece) {
            if (isFirst)
                kind = headKindOf(piece.substr(0, headBytes));
            isFirst = false;
            if (kind != HeadKind::Json)
                return false;
            reader.feed(piece);
            return !m_stop.stop_requested();
        });
        if (problem)
            m_state.addProblem({problem->code, archive.path, problem->message});
        if (kind == HeadKind::Zip)
            m_state.addProblem(
                {"archive-in-archive", archive.path,
                 QStringLiteral("This ZIP file holds other ZIP files. Unpack it, then choose the "
                                "folder.")});
        m_state.addFiles(archive.source, kind == HeadKind::Json ? 1 : 0, kind == HeadKind::Json ? 0 : 1);
        if (kind != HeadKind::Json)
            return;
        reader.finish();
        collector.finish(reader.tally(), entry.name);
        const std::size_t number = open.sessions.addFile({baseName(entry.name), {}, entry.bytes}, 1);
        open.sessions.addSlice(number, 0, collector.takeParts());
        open.spent += collector.spent();
    }

    static std::string baseName(const std::string& path)
    {
        const std::string name = path.substr(path.rfind('/') + 1);
        return name.substr(0, name.rfind('.'));
    }

    ScanPlan& m_plan;
    ScanState& m_state;
    const std::stop_token& m_stop;
    std::vector<std::unique_ptr<OpenScope>> m_scopes;
    std::vector<TextTask> m_tasks;
    std::atomic<std::size_t> m_nextTask = 0;
    std::atomic<std::size_t> m_nextArchive = 0;
    MarkBudget m_budget = markLimit;
};

} // namespace

namespace {

/// What has to be read for these paths: they themselves, the settings that Claude Code keeps beside its
/// folder, and where its links lead to.
QStringList readPlaces(const QStringList& paths)
{
    QStringList places;
    for (const QString& path : paths) {
        const QString absolute = QFileInfo{path}.absoluteFilePath();
        places << absolute << QFileInfo{absolute}.absolutePath() + QStringLiteral("/.claude.json")
               << linkablePlaces(absolute);
    }
    return places;
}

ScanReport readAll(const QStringList& paths, const ScanOptions& options, ScanSink& sink,
                   const std::stop_token& stop)
{
    ScanPlan plan = makePlan(paths, stop);
    ScanState state{plan, options, sink};
    Scan work{plan, state, stop};
    const unsigned cores = std::clamp(std::thread::hardware_concurrency(), 1u, threadLimit);
    work.run(options.threads == 0 ? cores : options.threads);
    return state.takeReport(stop.stop_requested());
}

} // namespace

ScanReport scan(const QStringList& paths, const ScanOptions& options, ScanSink& sink,
                const std::stop_token& stop)
{
    ScanReport report;
    // A thread of its own, since what it gives up is gone for good, for it and for the workers that it
    // starts.
    std::jthread reader{[&] {
        const Confinement confinement = confineThread(readPlaces(paths));
        report = readAll(paths, options, sink, stop);
        report.confinement = confinement;
    }};
    reader.join();
    return report;
}

QStringList claudeHomes()
{
    QStringList candidates;
    if (qEnvironmentVariableIsSet("CLAUDE_CONFIG_DIR"))
        candidates << qEnvironmentVariable("CLAUDE_CONFIG_DIR");
    candidates << QDir::home().filePath(QStringLiteral(".claude"))
               << QDir::home().filePath(QStringLiteral(".config/claude"));
    QStringList found;
    for (const QString& path : std::as_const(candidates)) {
        const QString real = QFileInfo{path}.canonicalFilePath();
        if (!real.isEmpty() && QFileInfo{real}.isDir() && !found.contains(real))
            found << real;
    }
    return found;
}

} // namespace ingest
