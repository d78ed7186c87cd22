#pragma once

#include "app/ingest/chat.h"
#include "app/ingest/confinement.h"
#include "app/ingest/evidence.h"
#include "app/ingest/findings.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <cstdint>
#include <vector>

namespace ingest {

/// Where data was found, told by what stands there.
enum class SourceKind : std::uint8_t {
    ClaudeHome, ///< The folder of Claude Code: `~/.claude`.
    Folder,     ///< Any other folder: unzipped exports, logs.
    Archive,    ///< A ZIP file.
    File
};
inline constexpr policy::NamedEnum<SourceKind, 4> sourceKindNames{
    {"claude-home", "folder", "archive", "file"}};

inline constexpr policy::NamedEnum<ItemKind, 15> itemKindNames{
    {"unknown", "log-record", "history-row", "conversation", "manifest", "person", "project", "memory",
     "design-chat", "artifact", "log-in", "app-state", "settings", "other-service-chat", "wrapper"}};

/// What became of one source.
struct SourceReport
{
    QString path;
    SourceKind kind = SourceKind::File;
    std::uint64_t files = 0;      ///< Files or entries that were read.
    std::uint64_t otherFiles = 0; ///< Files or entries that hold no JSON and were left alone.
    Tally tally;                  ///< Of what was read, unpacked.
    std::array<std::uint64_t, itemKindNames.names.size()> items{}; ///< By ItemKind.
    std::uint64_t chats = 0;
    std::uint64_t repeatedChats = 0;      ///< Chats that another source, or this one, had already.
    std::uint64_t pureCopies = 0;         ///< Sessions that only repeat others.
    std::uint64_t othersChats = 0;        ///< Chats of accounts that were not asked for.
    std::uint64_t emptyChats = 0;         ///< Conversations without a message, or without any day.
    std::vector<std::string> listedParts; ///< What a manifest lists: `conversations`, `projects` …

    std::uint64_t count(ItemKind kindOfItem) const { return items[static_cast<std::size_t>(kindOfItem)]; }
};

/// Something that could not be read, or isn't what it seems to be.
struct ScanProblem
{
    QByteArray code; ///< `not-found`, `unreadable`, `web-page`, `encrypted-archive`, `chatgpt-export` …
    QString path;
    QString message; ///< A sentence for a person; no text of any chat.
};

/// What stays on this computer when transcripts are cleaned up.
struct LocalRemains
{
    QString path; ///< The folder of Claude Code.
    int cleanupPeriodDays = 30;
    bool periodIsSet = false;  ///< By settings; else it is the program's own 30 days.
    bool paused = false;       ///< Nothing is cleaned up, since the settings can't be read.
    std::uint64_t prompts = 0; ///< In `history.jsonl`: every prompt that was typed.
    std::uint64_t historyBytes = 0;
    std::optional<Instant> firstPrompt;
    std::optional<Instant> lastPrompt;
    std::uint64_t memoryFiles = 0;
    std::uint64_t memoryBytes = 0;
};

/// Settings of a project that were among what was chosen. By reports, what a project sets holds for the
/// clean-up of all transcripts, once a session is started in it; the provider doesn't say so.
struct ProjectSettings
{
    QString path;
    int cleanupPeriodDays = 0;
};

struct ScanProgress
{
    std::uint64_t bytesRead = 0; ///< Of the files as they lie on the disk.
    std::uint64_t bytesTotal = 0;
    std::uint64_t chats = 0;
};

/// What a scan has come to.
struct ScanReport
{
    std::vector<SourceReport> sources; ///< By their number.
    std::vector<ScanProblem> problems;
    std::vector<LocalRemains> remains; ///< One for each folder of Claude Code.
    std::vector<ProjectSettings> projectSettings;
    std::vector<std::string> missingParts; ///< Parts that a manifest lists and no source holds.
    Evidence evidence;
    ScanProgress progress;
    Confinement confinement; ///< What the reading threads could not have done.
    bool cancelled = false;
};

} // namespace ingest
