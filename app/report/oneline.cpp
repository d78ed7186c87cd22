#include "app/report/oneline.h"

#include <QList>

namespace report {

namespace {

/// Characters that turn the direction of all that follows; one without its end would turn the report.
bool turnsDirection(char32_t letter)
{
    return (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069);
}

bool isShown(char32_t letter)
{
    const QChar::Category category = QChar::category(letter);
    const bool nonCharacter = (letter & 0xFFFE) == 0xFFFE || (letter >= 0xFDD0 && letter <= 0xFDEF);
    return category != QChar::Other_Control && category != QChar::Other_Surrogate && !nonCharacter &&
           !turnsDirection(letter);
}

} // namespace

QString onOneLine(const QString& text)
{
    QString result;
    const auto letters = text.toUcs4();
    for (const uint letter : letters) {
        if (QChar::isSpace(letter))
            result += QLatin1Char{' '};
        else if (isShown(letter))
            result += QString::fromUcs4(reinterpret_cast<const char32_t*>(&letter), 1);
    }
    return result.simplified();
}

} // namespace report
