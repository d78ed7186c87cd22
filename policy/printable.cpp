#include "policy/printable.h"

#include <algorithm>

namespace policy {

bool isObeyed(QChar letter)
{
    const char16_t code = letter.unicode();
    const bool turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return turns || letter.category() == QChar::Other_Control || code == 0x2028 || code == 0x2029;
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
