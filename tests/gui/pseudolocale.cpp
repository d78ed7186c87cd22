#include "tests/gui/pseudolocale.h"

#include <cstring>

PseudoLocale::PseudoLocale(bool mirrored)
    : m_mirrored(mirrored)
{
}

QString PseudoLocale::spoken(const QString& text)
{
    static const QString plain = QStringLiteral("aceinouyACEINOUY");
    static const QString accented = QStringLiteral("åçéîñöüýÅÇÉÎÑÖÜÝ");
    QString result = QStringLiteral("⟦");
    qsizetype letters = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlace = i > 0 && text.at(i - 1) == QLatin1Char('%'); // %n
        const qsizetype known = plain.indexOf(text.at(i));
        result += known < 0 || isPlace ? text.at(i) : accented.at(known);
        letters += text.at(i).isLetter() ? 1 : 0;
    }
    for (qsizetype more = letters * 2 / 5; more > 0; more -= 4)
        result += QStringLiteral(" ñöü").left(std::min<qsizetype>(more, 4));
    return result + QStringLiteral("⟧");
}

QString PseudoLocale::translate(const char* context, const char* source, const char*, int) const
{
    // Qt asks here which way the language runs.
    if (std::strcmp(source, "QT_LAYOUT_DIRECTION") == 0)
        return m_mirrored ? QStringLiteral("RTL") : QStringLiteral("LTR");
    if (std::strcmp(context, "QDateTimeParser") == 0)
        return {};
    return spoken(QString::fromUtf8(source));
}
