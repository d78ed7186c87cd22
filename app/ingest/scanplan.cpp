#include "app/ingest/scanplan.h"

#include "app/ingest/claudehome.h"
#include "app/ingest/filehead.h"
#include "app/ingest/zipdirectory.h"

#include <QDateTime>
#include <QFile>
#include <QHash>

#include <algorithm>
#include <filesystem>

namespace ingest {

namespace {

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

/// Files whose name says that chats may be in them.
bool isNamedLikeData(const QString& name)
{
    const auto endsWith = [&name](QLatin1StringView ending) {
        return name.endsWith(ending, Qt::CaseInsensitive);
    };
    return endsWith(QLatin1StringView{".json"}) || endsWith(QLatin1StringView{".jsonl"}) ||
           endsWith(QLatin1StringView{".zip"}) || name.contains(QLatin1StringView{".jsonl."});
}

/// Whether a path without links is the folder or lies in it.
bool liesIn(const QString& path, const QString& folder)
{
    const QString real = QFileInfo{folder}.canonicalFilePath();
    return path == real || path.startsWith(real.endsWith(QLatin1Char{'/'}) ? real : real + QLatin1Char{'/'});
}

/// Whether the system refuses to say what is there.
bool isForbidden(const QString& path)
{
    std::error_code error;
    static_cast<void>(std::filesystem::status(QFileInfo{path}.filesystemFilePath(), error));
    return error == std::errc::permission_denied;
}

/// Walks the paths.
class Planner
{
public:
    Planner(const std::stop_token& stop, const PlanLimits& limits)
        : m_stop(stop)
        , m_limits(limits)
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
        if (!info.exists() && isForbidden(path)) {
            refuseFile(path);
        } else if (!info.exists()) {
            refuse(path, "not-found", QStringLiteral("There is no such file or folder."));
        } else if (info.isDir()) {
            if (isClaudeHome(QDir{path}))
                addHome(path, true);
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

    void refuseFile(const QString& path)
    {
        refuse(path, "unreadable", QStringLiteral("This file can't be opened."));
    }

    /// What is in the folder, links and what is no file among it.
    QFileInfoList entriesOf(const QString& folder)
    {
        const QFileInfo info{folder};
        std::error_code error;
        const std::filesystem::directory_iterator probe{info.filesystemFilePath(), error};
        if (error || !info.isExecutable())
            refuse(folder, "unreadable-folder",
                   QStringLiteral("This folder can't be opened, so nothing in it was read."));
        const auto filter = QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System;
        return QDir{folder}.entryInfoList(filter, QDir::Name);
    }

    /// Names a link that leads out of `root` to what may be chats; what lies inside is read there.
    void refuseLink(const QFileInfo& link, const QString& root, std::uint32_t source)
    {
        const QString target = link.canonicalFilePath();
        if (!target.isEmpty() && liesIn(target, root))
            return;
        if (isSecret(link.fileName()) || (!link.isDir() && !isNamedLikeData(link.fileName())))
            ++m_plan.sources[source].otherFiles;
        else
            refuse(link.filePath(), "not-followed",
                   QStringLiteral("This is a link, and what it leads to was not read. If it may hold chats, "
                                  "choose it there."));
    }

    void refuseDepth(const QString& folder)
    {
        refuse(
            folder, "too-deep",
            QStringLiteral("This folder lies too deep in others, and nothing in it was read. If it may hold "
                           "chats, choose it itself."));
    }

    /// `isChosen`: a person has named the folder, so that its links may be followed.
    void addHome(const QString& path, bool isChosen)
    {
        const std::uint32_t source = addSource(path, SourceKind::ClaudeHome);
        const QDir folder{path};
        const std::size_t home = m_plan.homes.size();
        m_plan.homes.push_back(readClaudeHome(folder, m_plan.evidence));
        m_plan.homes.back().source = source;
        for (const QString& place : linkablePlaces(path)) {
            if (!isChosen && QFileInfo{place}.isSymLink())
                refuseLink(QFileInfo{place}, path, source);
        }
        const auto isRead = [isChosen](const QFileInfo& place) {
            return place.exists() && (isChosen || !place.isSymLink());
        };
        const QFileInfo history{folder.filePath(QStringLiteral("history.jsonl"))};
        if (isRead(history)) {
            m_plan.homes.back().remains.historyBytes = static_cast<std::uint64_t>(history.size());
            addText(history, path, history.filePath(), source, home);
        }
        const QFileInfo projects{folder.filePath(QStringLiteral("projects"))};
        if (!isRead(projects))
            return;
        for (const QFileInfo& project : entriesOf(projects.filePath())) {
            if (project.isSymLink())
                refuseLink(project, projects.filePath(), source);
            else if (project.isDir())
                addProject(project.filePath(), path, project.filePath(), home, 0);
        }
    }

    /// Transcripts, those of subagents and set-aside ones; not what else the program keeps beside them.
    void addProject(const QString& folder, const QString& root, const QString& scope, std::size_t home,
                    int depth)
    {
        if (m_stop.stop_requested())
            return;
        if (depth > m_limits.depth) {
            refuseDepth(folder);
            return;
        }
        for (const QFileInfo& entry : entriesOf(folder)) {
            const QString name = entry.fileName();
            if (entry.isSymLink()) {
                refuseLink(entry, root, m_plan.homes[home].source);
            } else if (entry.isDir()) {
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
        for (const QFileInfo& entry : entriesOf(folder)) {
            if (m_stop.stop_requested() || isFull(root))
                return;
            if (entry.isSymLink()) {
                refuseLink(entry, root, source);
            } else if (entry.isDir()) {
                if (isClaudeHome(QDir{entry.filePath()}))
                    addHome(entry.filePath(), false);
                else if (entry.fileName() != QLatin1StringView{"__MACOSX"})
                    walkInto(entry.filePath(), root, source, depth + 1);
            } else if (isSecret(entry.fileName()) || entry.fileName().startsWith(QLatin1StringView{"._"}) ||
                       (entry.exists() && !entry.isFile())) {
                ++m_plan.sources[source].otherFiles;
            } else {
                addFile(entry, root, source, false);
            }
        }
    }

    void walkInto(const QString& folder, const QString& root, std::uint32_t source, int depth)
    {
        if (depth > m_limits.depth)
            refuseDepth(folder);
        else
            walk(folder, root, source, depth);
    }

    /// Counts one more file; whether it is over the limit, which is then a problem of the root.
    bool isFull(const QString& root)
    {
        if (++m_files <= m_limits.files)
            return false;
        if (m_fullRoot != root)
            refuse(
                root, "too-many",
                QStringLiteral("There are too many files here to look at all; some were not read. Choose the "
                               "folders in it that hold chats."));
        m_fullRoot = root;
        return true;
    }

    /// A file that somebody chose, or one that lies in a folder.
    void addFile(const QFileInfo& info, const QString& root, std::optional<std::uint32_t> source, bool chosen)
    {
        QFile file{info.filePath()};
        if (!info.isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            refuseFile(info.filePath());
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
    const PlanLimits& m_limits;
    ScanPlan m_plan;
    QHash<QString, std::size_t> m_scopes;
    std::uint64_t m_files = 0;
    QString m_fullRoot; ///< Of which it was said that not all of it is read.
};

} // namespace

QStringList linkablePlaces(const QString& home)
{
    QStringList places;
    for (const char* name : {"projects", "history.jsonl", "settings.json"})
        places << QDir{home}.filePath(QString::fromLatin1(name));
    return places;
}

ScanPlan makePlan(const QStringList& paths, const std::stop_token& stop, const PlanLimits& limits)
{
    return Planner{stop, limits}.run(paths);
}

} // namespace ingest
