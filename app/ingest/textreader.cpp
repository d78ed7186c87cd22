#include "app/ingest/textreader.h"

#include "app/ingest/filler.h"
#include "app/ingest/recordstart.h"

#include <algorithm>
#include <cstring>

namespace ingest {

namespace {

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
constexpr std::size_t decisionBytes = 64u << 10;

/// Lines that hold many cut records are looked at again and again, within limits.
constexpr std::uint64_t readAgainBytes = 64u << 20;

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// Whether the text is one document rather than lines of objects: an array, an object that wraps one, or an
/// object that is printed over several lines, so that its first line ends where an object can't.
bool isDocument(std::string_view head)
{
    if (head.starts_with(byteOrderMark))
        head.remove_prefix(byteOrderMark.size());
    const std::size_t first = head.find_first_not_of(std::string_view{" \n\r\t\0", 5});
    if (first == std::string_view::npos || head[first] != '{')
        return first != std::string_view::npos && head[first] == '[';
    const std::string_view start = head.substr(first + 1, head.substr(first + 1).find(':'));
    if (trimmed(start) == "\"conversations\"" || trimmed(start) == "\"loglines\"")
        return true;
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
    , m_document(m_items, m_skimmer, m_tally)
    , m_layout(layout)
    , m_offset(offset)
{
    m_document.start(offset);
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
        m_document.feed(piece);
}

void TextReader::finish()
{
    if (m_layout == Layout::Undecided)
        decide();
    if (m_layout == Layout::Document) {
        m_document.finish();
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
        const std::size_t behind = readFiller(line, at, m_offset, m_tally);
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
    const std::size_t next = findNextRecord(line, at + 1, static_cast<std::size_t>(behind - line.data()));
    m_tally.note(cut ? Finding::CutRecord : Finding::BrokenRecord, m_offset + at, next - at);
    return next;
}

/// Where the next record may begin, behind a damaged one that was read up to `seen`. A line that would have
/// to be read too often has no more.
std::size_t TextReader::findNextRecord(std::string_view line, std::size_t from, std::size_t seen)
{
    const std::size_t next = findRecordStart(line, from);
    m_readAgain += seen - std::min(seen, next);
    return m_readAgain > m_offset + readAgainBytes ? line.size() : next;
}

void TextReader::beginLongLine()
{
    WipedString start;
    start.swap(m_pending);
    std::size_t at = 0;
    for (std::size_t before = start.size(); before != at;) {
        before = at;
        at = readFiller(start, at, m_offset, m_tally);
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

} // namespace ingest
