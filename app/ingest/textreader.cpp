#include "app/ingest/textreader.h"

#include "app/ingest/recordstart.h"

#include <cstring>

namespace ingest {

namespace {

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
constexpr std::size_t decisionBytes = 64u << 10;

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// Whether the text is one document rather than lines of objects. A document that is an object and printed
/// over several lines has its first line end where an object can't.
bool isDocument(std::string_view head)
{
    if (head.starts_with(byteOrderMark))
        head.remove_prefix(byteOrderMark.size());
    const std::size_t first = head.find_first_not_of(std::string_view{" \n\r\t\0", 5});
    if (first == std::string_view::npos || head[first] != '{')
        return first != std::string_view::npos && head[first] == '[';
    const std::size_t lineEnd = head.find('\n', first);
    if (lineEnd == std::string_view::npos)
        return false;
    const std::string_view line = trimmed(head.substr(first, lineEnd - first));
    const std::string_view rest = trimmed(head.substr(lineEnd));
    return std::string_view{"{[,"}.find(line.back()) != std::string_view::npos && !rest.starts_with("{\"");
}

} // namespace

TextReader::TextReader(ItemHandler& handler, Layout layout, std::uint64_t offset)
    : m_items(handler)
    , m_skimmer(rootObjectShape(), rootArrayShape(), m_items)
    , m_layout(layout)
    , m_offset(offset)
{
    m_skimmer.restart(offset);
}

void TextReader::feed(std::string_view piece)
{
    m_tally.bytes += piece.size();
    if (m_layout != Layout::Undecided) {
        give(piece);
        return;
    }
    m_pending.append(piece);
    if (m_pending.size() >= decisionBytes)
        decide();
}

void TextReader::decide()
{
    m_layout = isDocument(m_pending) ? Layout::Document : Layout::Lines;
    WipedString first;
    first.swap(m_pending);
    give(first);
}

void TextReader::give(std::string_view piece)
{
    if (m_layout == Layout::Lines)
        feedLines(piece);
    else
        feedDocument(piece);
}

void TextReader::finish()
{
    if (m_layout == Layout::Undecided)
        decide();
    if (m_layout == Layout::Document) {
        finishDocument();
        return;
    }
    if (m_longLine)
        endLongLine();
    else
        readLine(m_pending);
    m_pending.clear();
}

void TextReader::feedLines(std::string_view piece)
{
    while (!piece.empty()) {
        if (m_longLine) {
            piece = feedLongLine(piece);
            continue;
        }
        const void* const found = std::memchr(piece.data(), '\n', piece.size());
        if (found == nullptr) {
            m_pending.append(piece);
            if (m_pending.size() > lineLimit)
                beginLongLine();
            return;
        }
        const auto length = static_cast<std::size_t>(static_cast<const char*>(found) - piece.data());
        if (m_pending.empty()) {
            readLine(piece.substr(0, length));
        } else {
            m_pending.append(piece.substr(0, length));
            readLine(m_pending);
            m_pending.clear();
        }
        m_tally.blank += 1;
        m_offset += 1;
        m_lineRecords = 0;
        piece.remove_prefix(length + 1);
    }
}

/// Reads what stands on a line, or the rest of it, from m_offset on, and moves m_offset behind it.
void TextReader::readLine(std::string_view line)
{
    std::size_t at = 0;
    while (at < line.size()) {
        if (line[at] == '{') {
            at = readRecord(line, at);
            continue;
        }
        const std::size_t behind = readFiller(line, at);
        if (behind == at) {
            const std::size_t next = findRecordStart(line, at);
            m_tally.note(Finding::NotJson, m_offset + at, next - at);
            at = next;
        } else {
            at = behind;
        }
    }
    m_offset += line.size();
}

/// White space, zero bytes and a byte order mark; the place behind them.
std::size_t TextReader::readFiller(std::string_view text, std::size_t at)
{
    const std::size_t start = at;
    while (at < text.size() && isBlank(text[at]))
        ++at;
    m_tally.blank += at - start;
    const std::size_t zeros = at;
    while (at < text.size() && text[at] == '\0')
        ++at;
    if (at > zeros)
        m_tally.note(Finding::NulRun, m_offset + zeros, at - zeros);
    if (m_offset + at == 0 && text.starts_with(byteOrderMark)) {
        m_tally.note(Finding::ByteOrderMark, 0);
        m_tally.blank += byteOrderMark.size();
        at += byteOrderMark.size();
    }
    return at;
}

std::size_t TextReader::readRecord(std::string_view line, std::size_t at)
{
    if (m_lineRecords > 0)
        m_tally.note(Finding::GluedRecords, m_offset + at);
    m_skimmer.restart(m_offset + at);
    const char* const from = line.data() + at;
    const char* const behind = m_skimmer.feed(from, line.data() + line.size());
    if (m_skimmer.state() == Skimmer::State::Complete) {
        ++m_lineRecords;
        m_tally.read += static_cast<std::uint64_t>(behind - from);
        return static_cast<std::size_t>(behind - line.data());
    }
    m_items.abandon();
    const bool cut = m_skimmer.state() == Skimmer::State::Inside;
    const std::size_t next = findRecordStart(line, at + 1);
    m_tally.note(cut ? Finding::CutRecord : Finding::BrokenRecord, m_offset + at, next - at);
    return next;
}

void TextReader::beginLongLine()
{
    WipedString start;
    start.swap(m_pending);
    std::size_t at = 0;
    for (std::size_t before = start.size(); before != at;) {
        before = at;
        at = readFiller(start, at);
    }
    m_offset += at;
    if (m_lineRecords > 0)
        m_tally.note(Finding::GluedRecords, m_offset);
    m_longLine = true;
    m_passed = 0;
    m_dropping = start.size() == at || start[at] != '{';
    m_skimmer.restart(m_offset);
    const std::string_view rest = std::string_view{start}.substr(at);
    feedLines(rest);
}

/// The rest of the piece behind the record, where it ends here; else nothing.
std::string_view TextReader::feedLongLine(std::string_view piece)
{
    const std::size_t lineEnd = std::min(piece.find('\n'), piece.size());
    if (!m_dropping) {
        const char* const behind = m_skimmer.feed(piece.data(), piece.data() + lineEnd);
        const auto taken = static_cast<std::size_t>(behind - piece.data());
        m_passed += taken;
        piece.remove_prefix(taken);
        if (m_skimmer.state() == Skimmer::State::Complete) {
            m_tally.read += m_passed;
            m_offset += m_passed;
            ++m_lineRecords;
            m_longLine = false;
            return piece;
        }
        m_dropping = m_skimmer.state() == Skimmer::State::Broken;
        if (!m_dropping && piece.empty())
            return piece;
    }
    const std::size_t rest = std::min(piece.find('\n'), piece.size());
    m_passed += rest;
    piece.remove_prefix(rest);
    if (!piece.empty()) // the line break
        endLongLine();
    return piece;
}

void TextReader::endLongLine()
{
    m_items.abandon();
    m_tally.note(m_dropping ? Finding::BrokenRecord : Finding::CutRecord, m_offset, m_passed);
    m_offset += m_passed;
    m_longLine = false;
    m_dropping = false;
}

void TextReader::feedDocument(std::string_view piece)
{
    while (!piece.empty()) {
        if (m_searching)
            piece = findNextConversation(piece);
        else if (m_skimmer.state() == Skimmer::State::Idle)
            piece = findDocumentStart(piece);
        else
            piece = readDocument(piece);
    }
}

/// Passes over what may stand between documents. At the start of one, the piece is empty or has been fed.
std::string_view TextReader::findDocumentStart(std::string_view piece)
{
    std::size_t at = readFiller(piece, 0);
    while (m_found && at < piece.size() && (piece[at] == ',' || piece[at] == ']')) {
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
    if (m_lineRecords > 0 && !m_found)
        m_tally.note(Finding::GluedRecords, m_offset);
    m_skimmer.restart(m_offset);
    return readDocument(piece);
}

std::string_view TextReader::readDocument(std::string_view piece)
{
    const char* const behind = m_skimmer.feed(piece.data(), piece.data() + piece.size());
    const auto taken = static_cast<std::size_t>(behind - piece.data());
    m_passed += taken;
    piece.remove_prefix(taken);
    if (m_skimmer.state() == Skimmer::State::Complete) {
        ++m_lineRecords;
        m_tally.read += m_passed;
        m_offset += m_passed;
        m_skimmer.restart(m_offset);
    } else if (m_skimmer.state() == Skimmer::State::Broken) {
        // What stands before the chat that is damaged has been read.
        const std::uint64_t good = m_items.isOpen() ? m_items.openedAt() - m_offset : m_passed;
        m_items.abandon();
        m_tally.read += good;
        m_offset += good;
        m_passed -= good;
        m_searching = true;
    }
    return piece;
}

/// Behind damage: passes over bytes until another conversation begins. The last bytes of a piece are kept,
/// since the start may go over its end.
std::string_view TextReader::findNextConversation(std::string_view piece)
{
    const std::size_t kept = m_pending.size();
    m_pending.append(piece.substr(0, conversationStartBytes));
    std::size_t start = findConversationStart(m_pending, 0);
    m_pending.resize(kept);
    if (start == std::string::npos || start >= kept) {
        start = findConversationStart(piece, 0);
        if (start == std::string::npos) {
            m_pending.append(piece);
            m_passed += piece.size();
            if (m_pending.size() > conversationStartBytes)
                m_pending.erase(0, m_pending.size() - conversationStartBytes);
            return {};
        }
        start += kept;
    }
    const std::uint64_t lost = m_passed + start - kept;
    m_tally.note(m_tally.read == 0 ? Finding::NotJson : Finding::BrokenRecord, m_offset, lost);
    m_offset += lost;
    m_passed = 0;
    m_searching = false;
    m_found = true;
    m_skimmer.restart(m_offset);
    WipedString before;
    before.swap(m_pending);
    if (start < kept) // the kept bytes begin the chat
        feedDocument(std::string_view{before}.substr(start));
    else
        piece.remove_prefix(start - kept);
    return piece;
}

void TextReader::finishDocument()
{
    if (m_searching) {
        m_tally.note(m_tally.read == 0 ? Finding::NotJson : Finding::BrokenRecord, m_offset, m_passed);
        return;
    }
    if (m_skimmer.state() != Skimmer::State::Inside)
        return;
    const std::uint64_t good = m_items.isOpen() ? m_items.openedAt() - m_offset : m_passed;
    m_items.abandon();
    m_tally.read += good;
    m_tally.note(Finding::CutRecord, m_offset + good, m_passed - good);
}

} // namespace ingest
