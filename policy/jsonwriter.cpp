#include "policy/jsonwriter.h"

namespace policy {

void appendJsonString(std::string& out, std::string_view text)
{
    static constexpr char digits[] = "0123456789abcdef";
    out.push_back('"');
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        if (letter == '"' || letter == '\\') {
            out.push_back('\\');
            out.push_back(letter);
        } else if (letter == '\n') {
            out += "\\n";
        } else if (byte < 0x20) {
            out += "\\u00";
            out.push_back(digits[byte >> 4]);
            out.push_back(digits[byte & 15]);
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
