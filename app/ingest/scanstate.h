#pragma once

#include "app/ingest/scan.h"
#include "app/ingest/scanplan.h"

#include <map>
#include <mutex>
#include <unordered_map>

namespace ingest {

/// What the threads of a scan share: the report, the sink, and which chats have been told. Every function may
/// be called from any thread.
class ScanState
{
public:
    ScanState(ScanPlan& plan, const ScanOptions& options, ScanSink& sink);

    /// Tells a chat, unless another source has told it in the same or a newer state.
    void addChat(Chat chat);
    /// Adds how the bytes of a file or entry were accounted for, and what kinds of items it held.
    void addTally(std::uint32_t source, const Tally& tally, const std::string& place,
                  const std::array<std::uint64_t, itemKindNames.names.size()>& items);
    void addFiles(std::uint32_t source, std::uint64_t read, std::uint64_t others);
    void addEmptyChat(std::uint32_t source);
    void addPureCopies(std::uint32_t source, std::size_t count);
    void addManifest(std::uint32_t source, const Item& item);
    void addPerson(const Item& item);
    /// `path`: of the file they stand in; empty where that is no file of this computer.
    void addSettings(const QString& path, const Item& item);
    void addPrompt(std::optional<std::size_t> home, const std::optional<Instant>& time);
    void addProblem(ScanProblem problem);
    /// Bytes of the disk that were read.
    void addProgress(std::uint64_t bytes);

    /// The chats of a scope; they are told in the order of the scopes, so that a scan tells the same order
    /// however its threads ran.
    void finishScope(std::size_t scope, std::vector<Chat> chats);
    /// What is known, once all threads are done.
    ScanReport takeReport(bool cancelled);

private:
    struct Told
    {
        std::int64_t last = 0;
        std::uint64_t messages = 0;
    };

    void tell(Chat chat);
    void takeAccounts();
    void judgeSources();
    void findMissingParts();

    std::mutex m_mutex;
    const ScanOptions& m_options;
    ScanSink& m_sink;
    ScanReport m_report;
    Evidence m_exported;                                    ///< What chats of exports show of use.
    std::unordered_map<std::string, std::string> m_persons; ///< Names, by account.
    std::unordered_map<std::uint64_t, Told> m_told;
    std::map<std::size_t, std::vector<Chat>> m_waiting;
    std::size_t m_nextScope = 0;
    std::uint64_t m_reported = 0; ///< Bytes at the last report of progress.
};

} // namespace ingest
