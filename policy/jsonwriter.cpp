#include "policy/jsonwriter.h"

#include "policy/printable.h"

namespace policy {

namespace {

void appendEscape(std::string& out, unsigned code)
{
    static constexpr char digits[] = "0123456789abcdef";
    out += "\\u";
    for (const unsigned shift : {12u, 8u, 4u, 0u})
        out.push_back(digits[code >> shift & 15]);
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
        } else if (const unsigned code = byte < 0x80 ? 0 : obeyedBeyondAscii(text.substr(i)); code != 0) {
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
