#include "policy/jsonwriter.h"

namespace policy {

namespace {

void appendEscape(std::string& out, unsigned code)
{
    static constexpr char digits[] = "0123456789abcdef";
    out += "\\u";
    for (const unsigned shift : {12u, 8u, 4u, 0u})
        out.push_back(digits[code >> shift & 15]);
}

/// The character of two or three bytes that begins the text, where a terminal would obey it (isObeyed); else
/// 0. The bytes of others begin otherwise, so that few texts are looked at twice.
unsigned obeyedCharacter(std::string_view text)
{
    const auto at = [text](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u;
    };
    if (at(0) == 0xC2)
        return at(1) >= 0x80 && at(1) <= 0x9F ? at(1) : 0;
    if (at(0) != 0xE2 || (at(1) != 0x80 && at(1) != 0x81) || (at(2) & 0xC0) != 0x80)
        return 0;
    const unsigned code = 0x2000u | (at(1) & 0x3F) << 6 | (at(2) & 0x3F);
    return (code >= 0x2028 && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) ? code : 0;
}

} // namespace

void appendJsonString(std::string& out, std::string_view text)
{
    out.push_back('"');
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char letter = text[i];
        const auto byte = static_cast<unsigned char>(letter);
        if (letter == '"' || letter == '\\') {
            out.push_back('\\');
            out.push_back(letter);
        } else if (letter == '\n') {
            out += "\\n";
        } else if (byte < 0x20 || byte == 0x7F) {
            appendEscape(out, byte);
        } else if (const unsigned code = byte < 0x80 ? 0 : obeyedCharacter(text.substr(i, 3)); code != 0) {
            appendEscape(out, code);
            i += code < 0x800 ? 1 : 2;
        } else {
            out.push_back(letter);
        }
    }
    out.push_back('"');
}

void appendJsonString(std::string& out, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    appendJsonString(out, std::string_view{bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

} // namespace policy
