#include "app/ingest/documentreader.h"

#include "app/ingest/filler.h"
#include "app/ingest/recordstart.h"

#include <algorithm>

namespace ingest {

namespace {

/// Looking again may take as long as reading, and so much longer; then damage costs what it costs.
constexpr std::uint64_t lookAgainBytes = 64u << 20;

} // namespace

void DocumentReader::start(std::uint64_t offset)
{
    m_offset = offset;
    m_skimmer.restart(offset);
}

void DocumentReader::feed(std::string_view piece)
{
    while (!piece.empty()) {
        if (m_searching)
            piece = search(piece);
        else if (m_skimmer.state() == Skimmer::State::Idle)
            piece = findStart(piece);
        else
            piece = readOn(piece);
    }
}

/// Passes over what may stand between documents. At the start of one, the piece is empty or has been fed.
std::string_view DocumentReader::findStart(std::string_view piece)
{
    std::size_t at = readFiller(piece, 0, m_offset, m_tally);
    while (m_found && at < piece.size() &&
           std::string_view{",]}"}.find(piece[at]) != std::string_view::npos) {
        m_tally.read += 1;
        ++at;
    }
    m_offset += at;
    piece.remove_prefix(at);
    if (piece.empty() || at > 0)
        return piece;
    m_passed = 0;
    if (piece.front() != '{' && piece.front() != '[') {
        m_searching = true;
        return piece;
    }
    if (m_values > 0 && !m_found)
        m_tally.note(Finding::GluedRecords, m_offset);
    m_skimmer.restart(m_offset);
    return readOn(piece);
}

std::string_view DocumentReader::readOn(std::string_view piece)
{
    const std::uint64_t pieceAt = m_offset + m_passed;
    const char* const behind = m_skimmer.feed(piece.data(), piece.data() + piece.size());
    const auto taken = static_cast<std::size_t>(behind - piece.data());
    m_passed += taken;
    switch (m_skimmer.state()) {
    case Skimmer::State::Complete:
        ++m_values;
        if (const auto at = damagedFrom(piece, pieceAt))
            return recover(*at, piece, pieceAt);
        m_tally.read += m_passed;
        m_offset += m_passed;
        m_window.clear();
        m_skimmer.restart(m_offset);
        return piece.substr(taken);
    case Skimmer::State::Broken:
        if (const auto at = damagedFrom(piece, pieceAt))
            return recover(*at, piece, pieceAt);
        passGoodPart(m_items.isOpen() ? m_items.openedAt() : m_offset + m_passed);
        m_searching = true;
        return piece.substr(taken);
    default:
        keepWindow(piece, pieceAt);
        if (!m_items.isOpen() || m_window.size() < windowLimit || m_lookedAt > m_offset + lookAgainBytes ||
            !holdsChatEnd(m_window))
            return {};
        m_lookedAt += windowLimit;
        return recover(m_items.openedAt(), piece, pieceAt);
    }
}

/// Whether an item was begun in what is not accounted for.
bool DocumentReader::hasItem() const
{
    return m_items.openedAt() >= m_offset && m_items.openedAt() < m_offset + m_passed;
}

/// Where m_window begins: at the last chat or, before the first one, where the document does.
std::uint64_t DocumentReader::windowAt() const
{
    return hasItem() ? m_items.openedAt() : m_offset;
}

/// Where the damage that is noticed now may have begun: at the chat that is open; at the last one where it
/// holds the end of a chat and the start of another, which no text does since its quotes are escaped; or
/// behind it, where something that is no chat has taken chats along. Nothing where none was lost, or looking
/// through all that again would take too long.
std::optional<std::uint64_t> DocumentReader::damagedFrom(std::string_view piece, std::uint64_t pieceAt)
{
    const std::uint64_t from = windowAt();
    const std::uint64_t bytes = m_offset + m_passed - from;
    const bool isKept = from >= pieceAt || m_window.size() == pieceAt - from;
    if (bytes > windowLimit || !isKept || m_lookedAt > m_offset + lookAgainBytes)
        return {};
    std::optional<std::uint64_t> place;
    if (m_items.isOpen()) {
        place = from;
    } else {
        WipedString text;
        if (from < pieceAt)
            text = m_window;
        const auto skipped = static_cast<std::size_t>(from - std::min(from, pieceAt));
        text.append(piece.substr(skipped));
        text.resize(static_cast<std::size_t>(bytes));
        const std::uint64_t behind = hasItem() ? m_items.endedAt() - from : 1;
        const std::string_view all = text;
        const ItemStart start = findItemStart(all.substr(behind), false);
        if (holdsChatEnd(all.substr(0, behind)))
            place = from;
        else if (behind + start.at < bytes) // one begins here, or may
            place = from + behind + start.at - 1;
    }
    m_lookedAt += place ? bytes : 0;
    return place;
}

/// What stands before the damage has been read.
void DocumentReader::passGoodPart(std::uint64_t upTo)
{
    const std::uint64_t good = upTo - m_offset;
    m_seeksRecords = m_items.isOfLog();
    m_items.abandon();
    m_tally.read += good;
    m_offset += good;
    m_passed -= good;
}

/// Searches for a chat from behind that place on; gives what is left of the piece to do so.
std::string_view DocumentReader::recover(std::uint64_t place, std::string_view piece, std::uint64_t pieceAt)
{
    const std::uint64_t from = windowAt();
    passGoodPart(place);
    m_searching = true;
    m_passed = 1;
    WipedString before;
    before.swap(m_window);
    if (place >= pieceAt)
        return piece.substr(static_cast<std::size_t>(place - pieceAt) + 1);
    before.resize(std::min<std::size_t>(before.size(), static_cast<std::size_t>(pieceAt - from)));
    feed(std::string_view{before}.substr(static_cast<std::size_t>(place - from) + 1));
    return piece;
}

/// Keeps what has gone by from windowAt() on; nothing of what goes on for long.
void DocumentReader::keepWindow(std::string_view piece, std::uint64_t pieceAt)
{
    const std::uint64_t from = windowAt();
    if (from >= pieceAt) {
        piece.remove_prefix(static_cast<std::size_t>(from - pieceAt));
        m_window.clear();
    } else if (m_window.size() != pieceAt - from) {
        m_window.clear();
        return;
    }
    m_window.append(piece.substr(0, windowLimit - m_window.size()));
}

void DocumentReader::skip(Finding finding, std::uint64_t bytes)
{
    m_tally.note(finding, m_offset, bytes);
    m_offset += bytes;
    m_passed = 0;
}

/// Behind damage: passes over bytes until another chat begins.
std::string_view DocumentReader::search(std::string_view piece)
{
    const std::size_t kept = m_tail.size();
    WipedString text;
    text.swap(m_tail);
    text.append(piece);
    const ItemStart start = findItemStart(text, m_seeksRecords);
    if (!start.isSure) {
        m_passed += start.at;
        m_tail.assign(std::string_view{text}.substr(start.at));
        return {};
    }
    skip(damage(), m_passed + start.at);
    m_searching = false;
    m_found = true;
    m_skimmer.restart(m_offset);
    if (start.at >= kept)
        return piece.substr(start.at - kept);
    feed(std::string_view{text}.substr(start.at, kept - start.at)); // the kept bytes begin the chat
    return piece;
}

void DocumentReader::finish()
{
    bool isCut = false;
    while (!m_searching && m_skimmer.state() == Skimmer::State::Inside) {
        isCut = true;
        const auto at = damagedFrom({}, m_offset + m_passed);
        if (!at) {
            passGoodPart(m_items.isOpen() ? m_items.openedAt() : m_offset + m_passed);
            skip(Finding::CutRecord, m_passed);
            return;
        }
        recover(*at, {}, m_offset + m_passed);
    }
    if (m_searching)
        skip(isCut ? Finding::CutRecord : damage(), m_passed + m_tail.size());
}

} // namespace ingest
