#include "app/ingest/scanplan.h"

#include "app/ingest/claudehome.h"
#include "app/ingest/filehead.h"
#include "app/ingest/zipdirectory.h"

#include <QDateTime>
#include <QFile>
#include <QHash>

#include <algorithm>

namespace ingest {

namespace {

constexpr int depthLimit = 24;
constexpr std::uint64_t fileLimit = 2'000'000;

std::optional<Instant> modifiedAt(const QFileInfo& file)
{
    const QDateTime time = file.lastModified();
    return time.isValid() ? std::optional{Instant{std::chrono::milliseconds{time.toMSecsSinceEpoch()}}}
                          : std::nullopt;
}

/// Files that hold keys or tokens, whatever else they hold.
bool isSecret(const QString& name)
{
    return name.contains(QLatin1StringView{"credential"}, Qt::CaseInsensitive) ||
           name.contains(QLatin1StringView{"token"}, Qt::CaseInsensitive) ||
           name.endsWith(QLatin1StringView{".pem"}) || name.endsWith(QLatin1StringView{".key"});
}

/// Walks the paths.
class Planner
{
public:
    explicit Planner(const std::stop_token& stop)
        : m_stop(stop)
    {
    }

    ScanPlan run(const QStringList& paths)
    {
        for (const QString& path : paths)
            addPath(path);
        for (PlannedScope& scope : m_plan.scopes) {
            std::sort(
                scope.files.begin(), scope.files.end(),
                [](const PlannedFile& left, const PlannedFile& right) { return left.path < right.path; });
        }
        std::stable_sort(
            m_plan.scopes.begin(), m_plan.scopes.end(),
            [](const PlannedScope& left, const PlannedScope& right) { return left.newest > right.newest; });
        for (std::size_t i = 0; i < m_plan.scopes.size(); ++i) {
            for (PlannedFile& file : m_plan.scopes[i].files)
                file.scope = i;
        }
        std::stable_sort(m_plan.archives.begin(), m_plan.archives.end(),
                         [](const PlannedArchive& left, const PlannedArchive& right) {
                             return left.newest > right.newest;
                         });
        return std::move(m_plan);
    }

private:
    void addPath(const QString& path)
    {
        const QFileInfo info{path};
        if (!info.exists()) {
            refuse(path, "not-found", QStringLiteral("There is no such file or folder."));
        } else if (info.isDir()) {
            if (isClaudeHome(QDir{path}))
                addHome(path);
            else
                walk(path, path, addSource(path, SourceKind::Folder), 0);
        } else if (isSecret(info.fileName())) {
            refuse(path, "credentials", QStringLiteral("A file of credentials is never opened."));
        } else {
            addFile(info, info.absolutePath(), {}, true);
        }
    }

    std::uint32_t addSource(const QString& path, SourceKind kind)
    {
        m_plan.sources.emplace_back();
        m_plan.sources.back().path = path;
        m_plan.sources.back().kind = kind;
        return static_cast<std::uint32_t>(m_plan.sources.size() - 1);
    }

    void refuse(const QString& path, const QByteArray& code, const QString& message)
    {
        m_plan.problems.push_back({code, path, message});
    }

    void addHome(const QString& path)
    {
        const std::uint32_t source = addSource(path, SourceKind::ClaudeHome);
        const QDir folder{path};
        const std::size_t home = m_plan.homes.size();
        m_plan.homes.push_back(readClaudeHome(folder, m_plan.evidence));
        m_plan.homes.back().source = source;
        const QFileInfo history{folder.filePath(QStringLiteral("history.jsonl"))};
        if (history.exists()) {
            m_plan.homes.back().remains.historyBytes = static_cast<std::uint64_t>(history.size());
            addText(history, path, history.filePath(), source, home);
        }
        const QDir projects{folder.filePath(QStringLiteral("projects"))};
        for (const QFileInfo& project :
             projects.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks | QDir::Hidden))
            addProject(project.filePath(), path, project.filePath(), home, 0);
    }

    /// Transcripts, those of subagents and set-aside ones; not what else the program keeps beside them.
    void addProject(const QString& folder, const QString& root, const QString& scope, std::size_t home,
                    int depth)
    {
        if (depth > depthLimit || m_stop.stop_requested())
            return;
        const auto filter = QDir::AllEntries | QDir::NoDotAndDotDot | QDir::NoSymLinks | QDir::Hidden;
        for (const QFileInfo& entry : QDir{folder}.entryInfoList(filter, QDir::Name)) {
            const QString name = entry.fileName();
            if (entry.isDir()) {
                if (name != QLatin1StringView{"memory"} && name != QLatin1StringView{"tool-results"})
                    addProject(entry.filePath(), root, scope, home, depth + 1);
            } else if ((name.endsWith(QLatin1StringView{".jsonl"}) ||
                        name.contains(QLatin1StringView{".jsonl."})) &&
                       !isSecret(name)) {
                addText(entry, root, scope, m_plan.homes[home].source, home);
            }
        }
    }

    void walk(const QString& folder, const QString& root, std::uint32_t source, int depth)
    {
        const auto filter = QDir::AllEntries | QDir::NoDotAndDotDot | QDir::NoSymLinks | QDir::Hidden;
        for (const QFileInfo& entry : QDir{folder}.entryInfoList(filter, QDir::Name)) {
            if (m_stop.stop_requested() || ++m_files > fileLimit)
                return;
            if (entry.isDir()) {
                if (isClaudeHome(QDir{entry.filePath()}))
                    addHome(entry.filePath());
                else if (depth < depthLimit && entry.fileName() != QLatin1StringView{"__MACOSX"})
                    walk(entry.filePath(), root, source, depth + 1);
            } else if (isSecret(entry.fileName()) || entry.fileName().startsWith(QLatin1StringView{"._"})) {
                ++m_plan.sources[source].otherFiles;
            } else {
                addFile(entry, root, source, false);
            }
        }
    }

    /// A file that somebody chose, or one that lies in a folder.
    void addFile(const QFileInfo& info, const QString& root, std::optional<std::uint32_t> source, bool chosen)
    {
        QFile file{info.filePath()};
        if (!info.isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            refuse(info.filePath(), "unreadable", QStringLiteral("This file can't be opened."));
            return;
        }
        const HeadKind kind = headKindOf(viewOf(readBytes(file, headBytes)));
        if (kind == HeadKind::Zip) {
            addArchive(info, file);
        } else if (kind == HeadKind::Json) {
            const std::uint32_t number = source ? *source : addSource(info.filePath(), SourceKind::File);
            addText(info, root, scopeOf(info), number, {});
        } else if (chosen) {
            const auto problem = refusalOf(kind);
            refuse(info.filePath(), problem->code, problem->message);
        } else {
            ++m_plan.sources[*source].otherFiles;
        }
    }

    void addArchive(const QFileInfo& info, QFile& file)
    {
        const std::uint32_t source = addSource(info.filePath(), SourceKind::Archive);
        const auto entries = readZipDirectory(file);
        if (!entries) {
            refuse(info.filePath(), entries.problem().code, entries.problem().message);
            return;
        }
        std::uint32_t newest = 0;
        for (const ZipEntry& entry : *entries)
            newest = std::max(newest, entry.time);
        m_plan.archives.push_back({info.filePath(), source, newest});
        m_plan.bytes += static_cast<std::uint64_t>(info.size());
    }

    /// Subagents lie below their session: `<project>/<session>/subagents/…`.
    static QString scopeOf(const QFileInfo& info)
    {
        const QString folder = info.absolutePath();
        const auto subagents = folder.indexOf(QLatin1StringView{"/subagents"});
        return subagents < 0 ? folder : QFileInfo{folder.left(subagents)}.absolutePath();
    }

    void addText(const QFileInfo& info, const QString& root, const QString& scopeKey, std::uint32_t source,
                 std::optional<std::size_t> home)
    {
        const QString& key = scopeKey;
        const auto known = m_scopes.find(key);
        const std::size_t number = known != m_scopes.end() ? *known : m_plan.scopes.size();
        if (known == m_scopes.end()) {
            m_scopes.insert(key, number);
            m_plan.scopes.push_back({key, source, home, {}, {}});
        }
        PlannedScope& scope = m_plan.scopes[number];
        const auto modified = modifiedAt(info);
        const auto bytes = static_cast<std::uint64_t>(info.size());
        scope.newest = std::max(scope.newest, modified);
        scope.files.push_back(
            {info.filePath(),
             QDir{QFileInfo{root}.absoluteFilePath()}.relativeFilePath(info.absoluteFilePath()), bytes,
             modified, source, number});
        m_plan.bytes += bytes;
    }

    const std::stop_token& m_stop;
    ScanPlan m_plan;
    QHash<QString, std::size_t> m_scopes;
    std::uint64_t m_files = 0;
};

} // namespace

ScanPlan makePlan(const QStringList& paths, const std::stop_token& stop)
{
    return Planner{stop}.run(paths);
}

} // namespace ingest
