#include "app/ingest/plaintext.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace ingest {

namespace {

constexpr char32_t replacement = 0xfffd;

void append(WipedString& out, char32_t c)
{
    const auto byte = [&out](char32_t value) { out.push_back(static_cast<char>(value)); };
    if (c < 0x80) {
        byte(c);
    } else if (c < 0x800) {
        byte(0xc0 | c >> 6);
        byte(0x80 | (c & 0x3f));
    } else if (c < 0x1'0000) {
        byte(0xe0 | c >> 12);
        byte(0x80 | (c >> 6 & 0x3f));
        byte(0x80 | (c & 0x3f));
    } else {
        byte(0xf0 | c >> 18);
        byte(0x80 | (c >> 12 & 0x3f));
        byte(0x80 | (c >> 6 & 0x3f));
        byte(0x80 | (c & 0x3f));
    }
}

/// Four hexadecimal digits behind `\u` at the start of the text.
std::optional<char32_t> unit(std::string_view text)
{
    if (text.size() < 6 || text[0] != '\\' || text[1] != 'u')
        return {};
    char32_t value = 0;
    for (const char c : text.substr(2, 4)) {
        const int digit = c >= '0' && c <= '9'   ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : -1;
        if (digit < 0)
            return {};
        value = value * 16 + static_cast<char32_t>(digit);
    }
    return value;
}

constexpr bool isHigh(char32_t c)
{
    return c >= 0xd800 && c < 0xdc00;
}
constexpr bool isLow(char32_t c)
{
    return c >= 0xdc00 && c < 0xe000;
}

/// One escape at the start of the text, which begins with a backslash; its length, 0 where it is cut.
std::size_t takeEscape(std::string_view text, WipedString& out)
{
    if (text.size() < 2)
        return 0;
    static constexpr std::string_view names = "\"\\/bfnrt";
    static constexpr std::string_view values = "\"\\/\b\f\n\r\t";
    const std::size_t simple = names.find(text[1]);
    if (simple != std::string_view::npos) {
        out.push_back(values[simple]);
        return 2;
    }
    if (text[1] == 'u' && text.size() < 6)
        return 0;
    const auto first = unit(text);
    if (!first) {
        append(out, replacement);
        return 2;
    }
    if (isHigh(*first)) {
        const auto second = unit(text.substr(6));
        if (second && isLow(*second)) {
            append(out, 0x1'0000 + ((*first - 0xd800) << 10) + (*second - 0xdc00));
            return 12;
        }
    }
    append(out, isHigh(*first) || isLow(*first) ? replacement : *first);
    return 6;
}

/// Length of the UTF-8 sequence that the byte begins; 0 where none begins so.
std::size_t sequenceLength(unsigned char first)
{
    return first < 0x80   ? 1u
           : first < 0xc2 ? 0u
           : first < 0xe0 ? 2u
           : first < 0xf0 ? 3u
           : first < 0xf5 ? 4u
                          : 0u;
}

/// Whether the bytes are one whole, shortest-form character that UTF-8 may hold.
bool isSequence(std::string_view bytes)
{
    const auto at = [&bytes](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    for (std::size_t i = 1; i < bytes.size(); ++i) {
        if ((at(i) & 0xc0) != 0x80)
            return false;
    }
    const unsigned second = bytes.size() > 1 ? at(1) : 0;
    switch (at(0)) {
    case 0xe0:
        return second >= 0xa0;
    case 0xed:
        return second < 0xa0;
    case 0xf0:
        return second >= 0x90;
    case 0xf4:
        return second < 0x90;
    default:
        return true;
    }
}

/// One character at the start of the text; its length, 0 where it is cut.
std::size_t takeCharacter(std::string_view text, WipedString& out)
{
    const std::size_t length = sequenceLength(static_cast<unsigned char>(text.front()));
    if (length > text.size())
        return 0;
    if (length > 0 && isSequence(text.substr(0, length))) {
        out.append(text.substr(0, length));
        return length;
    }
    append(out, replacement);
    return 1;
}

} // namespace

WipedString plainText(std::string_view raw)
{
    WipedString out;
    out.reserve(raw.size());
    while (!raw.empty()) {
        const std::size_t taken = raw.front() == '\\' ? takeEscape(raw, out) : takeCharacter(raw, out);
        if (taken == 0)
            break;
        raw.remove_prefix(taken);
    }
    return out;
}

std::string firstLine(std::string_view text, std::size_t limit)
{
    std::string out;
    std::size_t characters = 0;
    bool blank = false;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte <= 0x20 || byte == 0x7f) {
            if (c == '\n' && !out.empty())
                break;
            blank = !out.empty();
            continue;
        }
        const bool begins = (byte & 0xc0) != 0x80;
        if (begins && characters + (blank ? 1 : 0) >= limit)
            break;
        if (blank) {
            out.push_back(' ');
            ++characters;
        }
        blank = false;
        characters += begins ? 1 : 0;
        out.push_back(c);
    }
    return out;
}

} // namespace ingest
