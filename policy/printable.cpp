#include "policy/printable.h"

#include <algorithm>

namespace policy {

namespace {

/// As holdsObeyed() counts them.
bool isObeyed(QChar letter)
{
    const char16_t code = letter.unicode();
    const bool turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return turns || letter.category() == QChar::Other_Control || code == 0x2028 || code == 0x2029;
}

} // namespace

unsigned obeyedBeyondAscii(std::string_view text)
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

bool holdsObeyed(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte < 0x20 || byte == 0x7F || (byte >= 0x80 && obeyedBeyondAscii(text.substr(i)) != 0))
            return true;
    }
    return false;
}

QString printable(QString text)
{
    const auto replaced = [](QChar letter) {
        const char16_t code = letter.unicode();
        return isObeyed(letter) || code == 0x200e || code == 0x200f || code == 0x061c;
    };
    // Looked for first: a text that is fine is not copied.
    if (std::any_of(text.cbegin(), text.cend(), replaced))
        std::replace_if(text.begin(), text.end(), replaced, QChar{QChar::ReplacementCharacter});
    return text;
}

std::string printable(std::string_view text)
{
    return printable(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))).toStdString();
}

} // namespace policy
