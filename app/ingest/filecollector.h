#pragma once

#include "app/ingest/itemreader.h"
#include "app/ingest/recordcollector.h"
#include "app/ingest/scanstate.h"

#include <optional>

namespace ingest {

/// Sends the items of one file, slice or entry where they belong: chats to the sink, records to their
/// sessions, settings to the evidence.
class FileCollector final : public ItemHandler
{
public:
    FileCollector(ScanState& state, MarkBudget& budget, std::uint32_t source, std::optional<std::size_t> home,
                  std::uint64_t salt, QString path = {})
        : m_state(state)
        , m_records(salt, budget)
        , m_source(source)
        , m_home(home)
        , m_path(std::move(path))
    {
    }

    void item(const Item& item) override;

    SessionParts takeParts() { return m_records.takeParts(); }
    std::int64_t spent() const { return m_records.spent(); }
    /// Adds what was found in the items to the reader's tally, and tells both.
    void finish(Tally tally, const std::string& place);

private:
    void conversation(const Item& item);
    void noteFindings(const Item& item);

    ScanState& m_state;
    RecordCollector m_records;
    const std::uint32_t m_source;
    const std::optional<std::size_t> m_home;
    const QString m_path; ///< Of the file; empty for an entry of an archive.
    Tally m_found;
    std::array<std::uint64_t, itemKindNames.names.size()> m_items{};
};

} // namespace ingest
