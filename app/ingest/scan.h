#pragma once

#include "app/ingest/scanreport.h"

#include <QStringList>

#include <optional>
#include <stop_token>

namespace ingest {

/// Is told what a scan finds, while it goes on. Called from the scan's threads, one call at a time. These
/// threads can't open files or sockets (confineThread()): pass on what needs more.
class ScanSink
{
public:
    virtual ~ScanSink() = default;
    /// A source and its number; before any chat of it.
    virtual void source(std::uint32_t number, const SourceReport& source) = 0;
    /// A chat. `replaces`: an older state of a chat that was told before with the same id; take this one.
    virtual void chat(Chat chat, bool replaces) = 0;
    virtual void progress(const ScanProgress& progress) = 0;
    virtual void problem(const ScanProblem& problem) = 0;
};

struct ScanOptions
{
    /// Use from this day on proves something (`Pack::Dates::provenUseFrom`); empty: not looked for.
    std::optional<policy::Day> provingFrom;
    /// Only chats of the account with that id, and those that name none; empty: everybody's.
    std::string account;
    unsigned threads = 0; ///< 0: as many as there are cores, at most 4.
};

/// Reads exports, logs and folders of both. What a path is, is told by its structure, never by its name.
/// Nothing is written, nothing unpacked to disk, no file of credentials opened, and of what was said in chats
/// only titles are kept. Memory does not grow with the size of the data. Stops soon after `stop` is
/// requested; the report then covers what was read.
ScanReport scan(const QStringList& paths, const ScanOptions& options, ScanSink& sink,
                const std::stop_token& stop = {});

/// The folders in which Claude Code keeps its data on this computer, those that exist: `CLAUDE_CONFIG_DIR`,
/// `~/.claude`, `~/.config/claude`.
QStringList claudeHomes();

} // namespace ingest
