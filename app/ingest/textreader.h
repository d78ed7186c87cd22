#pragma once

#include "app/ingest/documentreader.h"
#include "app/ingest/wiping.h"

#include <string>

namespace ingest {

/// Reads the items of a text that comes in pieces: lines of records, or one document. Whatever is damaged is
/// read round: the rest still counts, and each byte is in the tally as read, blank or skipped.
class TextReader
{
public:
    enum class Layout : std::uint8_t {
        Undecided, ///< By the first lines.
        Lines,     ///< One object a line (JSON Lines).
        Document   ///< One object or array, over any number of lines.
    };

    /// Lines up to this length are looked at twice if need be, to read on behind a damaged record; longer
    /// ones pass by in pieces.
    static constexpr std::size_t lineLimit = 4u << 20;

    /// `offset` is the place of the first byte.
    explicit TextReader(ItemHandler& handler, Layout layout = Layout::Undecided, std::uint64_t offset = 0);

    void feed(std::string_view piece);
    /// The text is at its end. Afterwards nothing may be fed.
    void finish();

    const Tally& tally() const { return m_tally; }
    Layout layout() const { return m_layout; }

private:
    void decide();
    void give(std::string_view piece);

    // Lines.
    void feedLines(std::string_view piece);
    void readLine(std::string_view line);
    std::size_t readRecord(std::string_view line, std::size_t at);
    std::size_t findNextRecord(std::string_view line, std::size_t from, std::size_t seen);
    void beginLongLine();
    std::string_view feedLongLine(std::string_view piece);
    void endLongLine();

    ItemReader m_items;
    Skimmer m_skimmer;
    Tally m_tally;
    DocumentReader m_document;
    Layout m_layout;
    WipedString m_pending;      ///< The start of a line; or of the text, before its layout is known.
    std::uint64_t m_offset = 0; ///< Of the first byte that is not accounted for; m_pending begins there.
    std::size_t m_lineRecords = 0;
    bool m_longLine = false;       ///< The line goes by in pieces.
    bool m_dropping = false;       ///< … and is damaged: the rest of it is skipped.
    std::uint64_t m_passed = 0;    ///< Bytes of the long line that have gone by.
    std::uint64_t m_readAgain = 0; ///< Bytes of lines that were looked at more than once.
};

} // namespace ingest
