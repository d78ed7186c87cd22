#pragma once

#include "app/ingest/findings.h"
#include "app/ingest/itemreader.h"
#include "app/ingest/wiping.h"

#include <optional>
#include <string_view>

namespace ingest {

/// Reads a text that is one document, or several one behind the other, in pieces. Behind damage it reads on
/// at the next chat. Damage is noticed late: a lost quote swallows what follows. So the chat in which it was
/// noticed, or behind which, is looked through once more for the start of another.
class DocumentReader
{
public:
    /// So much of a chat is kept to be looked through again.
    static constexpr std::size_t windowLimit = 1u << 20;

    /// All outlive the reader. `skimmer` tells `items`.
    DocumentReader(ItemReader& items, Skimmer& skimmer, Tally& tally)
        : m_items(items)
        , m_skimmer(skimmer)
        , m_tally(tally)
    {
    }

    /// The first byte stands at `offset`.
    void start(std::uint64_t offset);
    void feed(std::string_view piece);
    void finish();

private:
    std::string_view findStart(std::string_view piece);
    std::string_view readOn(std::string_view piece);
    std::string_view recover(std::uint64_t place, std::string_view piece, std::uint64_t pieceAt);
    void keepWindow(std::string_view piece, std::uint64_t pieceAt);
    std::string_view search(std::string_view piece);
    std::optional<std::uint64_t> damagedFrom(std::string_view piece, std::uint64_t pieceAt);
    void passGoodPart(std::uint64_t upTo);
    bool hasItem() const;
    std::uint64_t windowAt() const;
    void skip(Finding finding, std::uint64_t bytes);
    Finding damage() const { return m_tally.read == 0 ? Finding::NotJson : Finding::BrokenRecord; }

    ItemReader& m_items;
    Skimmer& m_skimmer;
    Tally& m_tally;
    std::uint64_t m_offset = 0;   ///< Of the first byte that is not accounted for.
    std::uint64_t m_passed = 0;   ///< Bytes from there on that have gone by.
    std::uint64_t m_values = 0;   ///< Documents that were complete.
    std::uint64_t m_lookedAt = 0; ///< Bytes that were looked through again.
    bool m_searching = false;     ///< For the next chat, behind damage.
    bool m_found = false;         ///< … which was found: commas and brackets between chats are fine.
    bool m_seeksRecords = false;  ///< Records of a log are looked for, too.
    WipedString m_window;         ///< From windowAt() on, up to the end of the last piece.
    WipedString m_tail;           ///< Where the search stopped: what may begin a chat.
};

} // namespace ingest
