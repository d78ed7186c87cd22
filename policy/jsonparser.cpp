#include "policy/json.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace policy {

namespace {

constexpr int maximumDepth = 64;

void appendUtf8(std::string& out, std::uint32_t code)
{
    const auto byte = [&out](std::uint32_t value) { out.push_back(static_cast<char>(value)); };
    if (code < 0x80) {
        byte(code);
    } else if (code < 0x800) {
        byte(0xC0 | (code >> 6));
        byte(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        byte(0xE0 | (code >> 12));
        byte(0x80 | ((code >> 6) & 0x3F));
        byte(0x80 | (code & 0x3F));
    } else {
        byte(0xF0 | (code >> 18));
        byte(0x80 | ((code >> 12) & 0x3F));
        byte(0x80 | ((code >> 6) & 0x3F));
        byte(0x80 | (code & 0x3F));
    }
}

/// Length of the UTF-8 sequence at the start of `text`, 0 where it is not one (overlong, surrogate, cut).
std::size_t utf8Length(std::string_view text)
{
    const auto at = [&text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const auto follows = [&](std::size_t i) { return i < text.size() && (at(i) & 0xC0) == 0x80; };
    const unsigned lead = at(0);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return follows(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        if (!follows(1) || !follows(2))
            return 0;
        const bool overlong = lead == 0xE0 && at(1) < 0xA0;
        const bool surrogate = lead == 0xED && at(1) > 0x9F;
        return overlong || surrogate ? 0 : 3;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        if (!follows(1) || !follows(2) || !follows(3))
            return 0;
        const bool overlong = lead == 0xF0 && at(1) < 0x90;
        const bool tooHigh = lead == 0xF4 && at(1) > 0x8F;
        return overlong || tooHigh ? 0 : 4;
    }
    return 0;
}

} // namespace

/// One pass over the bytes; a failed step leaves the reason in m_reason.
class JsonParser
{
public:
    JsonParser(JsonText& text, std::string_view bytes)
        : m_out(text)
        , m_bytes(bytes)
    {
    }

    std::optional<Problem> run()
    {
        if (m_bytes.substr(0, 3) == "\xEF\xBB\xBF")
            m_pos = 3;
        skipSpace();
        if (readValue({}, 0)) {
            skipSpace();
            if (m_pos == m_bytes.size())
                return {};
            fail("there is more text after the end of the value");
        }
        m_out.m_endedEarly = m_reason == endReason;
        return problem();
    }

private:
    static constexpr const char* endReason = "the text ends in the middle of a value";
    using Type = JsonValue::Type;

    bool fail(const char* reason)
    {
        if (!m_reason)
            m_reason = m_pos >= m_bytes.size() ? endReason : reason;
        return false;
    }

    Problem problem() const
    {
        const std::string_view before = m_bytes.substr(0, m_pos);
        const auto line = std::count(before.begin(), before.end(), '\n') + 1;
        const std::size_t lineStart = before.rfind('\n') + 1; // npos + 1 is 0
        return {
            "invalid-json",
            {},
            QStringLiteral("This is not valid JSON: %1 (line %2, column %3). Correct the text there and try "
                           "again.")
                .arg(QLatin1StringView{m_reason})
                .arg(line)
                .arg(m_pos - lineStart + 1)};
    }

    void skipSpace()
    {
        while (m_pos < m_bytes.size() && (m_bytes[m_pos] == ' ' || m_bytes[m_pos] == '\n' ||
                                          m_bytes[m_pos] == '\r' || m_bytes[m_pos] == '\t'))
            ++m_pos;
    }

    bool take(char wanted)
    {
        if (m_pos >= m_bytes.size() || m_bytes[m_pos] != wanted)
            return false;
        ++m_pos;
        return true;
    }

    bool readValue(std::string_view key, int depth)
    {
        if (m_pos >= m_bytes.size())
            return fail(endReason);
        const auto index = m_out.m_nodes.size();
        m_out.m_nodes.push_back({.text = {}, .key = key, .offset = static_cast<std::uint32_t>(m_pos)});
        bool read = false;
        switch (m_bytes[m_pos]) {
        case '{':
            read = readContainer(index, depth, true);
            break;
        case '[':
            read = readContainer(index, depth, false);
            break;
        case '"':
            m_out.m_nodes[index].type = Type::String;
            read = readString(m_out.m_nodes[index].text);
            break;
        case 't':
            read = readLiteral(index, "true", Type::True);
            break;
        case 'f':
            read = readLiteral(index, "false", Type::False);
            break;
        case 'n':
            read = readLiteral(index, "null", Type::Null);
            break;
        default:
            read = readNumber(index);
        }
        m_out.m_nodes[index].end = static_cast<std::uint32_t>(m_out.m_nodes.size());
        return read;
    }

    bool readContainer(std::size_t index, int depth, bool isObject)
    {
        if (depth >= maximumDepth)
            return fail("values are nested deeper than 64 levels");
        m_out.m_nodes[index].type = isObject ? Type::Object : Type::Array;
        ++m_pos;
        skipSpace();
        const char close = isObject ? '}' : ']';
        if (take(close))
            return true;
        std::uint32_t count = 0;
        do {
            skipSpace();
            std::string_view key;
            if (isObject && !readKey(key))
                return false;
            if (!readValue(key, depth + 1))
                return false;
            ++count;
            skipSpace();
        } while (take(','));
        m_out.m_nodes[index].count = count;
        if (!take(close))
            return fail(isObject ? "a comma or a closing brace is missing"
                                 : "a comma or a closing bracket is missing");
        return !isObject || keysDiffer(index, count);
    }

    bool readKey(std::string_view& key)
    {
        if (m_pos >= m_bytes.size() || m_bytes[m_pos] != '"')
            return fail("the name of a member is missing");
        if (!readString(key))
            return false;
        skipSpace();
        if (!take(':'))
            return fail("a colon is missing after the name of a member");
        skipSpace();
        return true;
    }

    bool keysDiffer(std::size_t index, std::uint32_t count)
    {
        const auto& nodes = m_out.m_nodes;
        m_keys.clear();
        for (std::size_t i = index + 1; i < nodes.size(); i = nodes[i].end)
            m_keys.push_back(nodes[i].key);
        if (count > 16)
            std::sort(m_keys.begin(), m_keys.end());
        for (std::size_t i = 0; i < m_keys.size(); ++i) {
            const std::size_t stop = count > 16 ? std::min(i + 2, m_keys.size()) : m_keys.size();
            for (std::size_t j = i + 1; j < stop; ++j) {
                if (m_keys[i] == m_keys[j]) {
                    m_reason = "an object has two members of the same name";
                    return false;
                }
            }
        }
        return true;
    }

    bool readLiteral(std::size_t index, std::string_view word, Type type)
    {
        for (const char letter : word) {
            if (!take(letter))
                return fail("a value has to be an object, an array, a string, a number, true, false or null");
        }
        m_out.m_nodes[index].type = type;
        return true;
    }

    bool digits()
    {
        const std::size_t start = m_pos;
        while (m_pos < m_bytes.size() && m_bytes[m_pos] >= '0' && m_bytes[m_pos] <= '9')
            ++m_pos;
        return m_pos > start;
    }

    bool readNumber(std::size_t index)
    {
        const std::size_t start = m_pos;
        take('-');
        if (!take('0') && !digits())
            return fail("a value has to be an object, an array, a string, a number, true, false or null");
        if (take('.') && !digits())
            return fail("a digit is missing after the decimal point");
        if (take('e') || take('E')) {
            if (!take('+'))
                take('-');
            if (!digits())
                return fail("a digit is missing in the exponent");
        }
        m_out.m_nodes[index].type = Type::Number;
        m_out.m_nodes[index].text = m_bytes.substr(start, m_pos - start);
        return true;
    }

    bool readString(std::string_view& result)
    {
        const std::size_t start = ++m_pos;
        while (m_pos < m_bytes.size()) {
            const auto byte = static_cast<unsigned char>(m_bytes[m_pos]);
            if (byte == '"') {
                result = m_bytes.substr(start, m_pos - start);
                ++m_pos;
                return true;
            }
            if (byte == '\\')
                return readEscapedString(start, result);
            if (!takeCharacter(byte))
                return false;
        }
        return fail(endReason);
    }

    bool takeCharacter(unsigned char byte)
    {
        if (byte >= 0x20 && byte < 0x80) {
            ++m_pos;
            return true;
        }
        if (byte < 0x20)
            return fail("a string contains a control character or is not closed on its line");
        const std::size_t length = utf8Length(m_bytes.substr(m_pos));
        if (length == 0)
            return fail("a string is not valid UTF-8");
        m_pos += length;
        return true;
    }

    bool readEscapedString(std::size_t start, std::string_view& result)
    {
        std::string& out = m_out.m_unescaped.emplace_back(m_bytes.substr(start, m_pos - start));
        while (m_pos < m_bytes.size()) {
            const auto byte = static_cast<unsigned char>(m_bytes[m_pos]);
            if (byte == '"') {
                ++m_pos;
                result = out;
                return true;
            }
            if (byte == '\\') {
                if (!readEscape(out))
                    return false;
                continue;
            }
            const std::size_t from = m_pos;
            if (!takeCharacter(byte))
                return false;
            out.append(m_bytes.substr(from, m_pos - from));
        }
        return fail(endReason);
    }

    bool readEscape(std::string& out)
    {
        static constexpr std::string_view letters = "\"\\/bfnrt";
        static constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        ++m_pos;
        if (m_pos >= m_bytes.size())
            return fail(endReason);
        const char letter = m_bytes[m_pos];
        if (const std::size_t which = letters.find(letter); which != std::string_view::npos) {
            ++m_pos;
            out.push_back(meanings[which]);
            return true;
        }
        if (letter != 'u')
            return fail("a string has an escape that JSON does not know");
        ++m_pos;
        std::uint32_t code = 0;
        if (!readHex(code))
            return false;
        if (code >= 0xD800 && code <= 0xDBFF) {
            std::uint32_t low = 0;
            if (!take('\\') || !take('u') || !readHex(low) || low < 0xDC00 || low > 0xDFFF)
                return fail("a string has half of a surrogate pair");
            code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
        } else if (code >= 0xDC00 && code <= 0xDFFF) {
            return fail("a string has half of a surrogate pair");
        }
        appendUtf8(out, code);
        return true;
    }

    bool readHex(std::uint32_t& code)
    {
        if (m_pos + 4 > m_bytes.size()) {
            m_pos = m_bytes.size();
            return fail(endReason);
        }
        const char* const first = m_bytes.data() + m_pos;
        const auto [end, error] = std::from_chars(first, first + 4, code, 16);
        if (error != std::errc{} || end != first + 4 || *first == '-')
            return fail("a string has an escape without its four hexadecimal digits");
        m_pos += 4;
        return true;
    }

    JsonText& m_out;
    std::string_view m_bytes;
    std::size_t m_pos = 0;
    const char* m_reason = nullptr;
    std::vector<std::string_view> m_keys;
};

std::optional<Problem> JsonText::read(std::string_view bytes)
{
    m_nodes.clear();
    m_unescaped.clear();
    m_endedEarly = false;
    if (bytes.size() >= std::numeric_limits<std::uint32_t>::max())
        return Problem{
            "too-large", {}, QStringLiteral("The text is larger than 4 GiB. Split it and try again.")};
    return JsonParser{*this, bytes}.run();
}

} // namespace policy
