#include "app/report/textwrap.h"

#include <QList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace report {

namespace {

struct LetterRange
{
    char32_t first;
    char32_t last;
};
/// Blocks of Unicode whose letters are wide (UAX #11), roughly.
constexpr std::array<LetterRange, 10> wideLetters{{{0x1100, 0x115F},
                                                   {0x2E80, 0x303E},
                                                   {0x3041, 0xA4CF},
                                                   {0xA960, 0xA97F},
                                                   {0xAC00, 0xD7A3},
                                                   {0xF900, 0xFAFF},
                                                   {0xFE30, 0xFE6F},
                                                   {0xFF00, 0xFF60},
                                                   {0x1F300, 0x1FAFF},
                                                   {0x20000, 0x3FFFD}}};

int columnsOf(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    const bool wide = std::any_of(wideLetters.begin(), wideLetters.end(), [letter](const LetterRange& range) {
        return range.first <= letter && letter <= range.last;
    });
    return wide ? 2 : 1;
}

/// Whether each letter is one column wide, as in most words of most languages.
bool isPlain(QStringView text)
{
    constexpr char16_t softHyphen = 0xAD; // no column wide
    constexpr char16_t firstCombining = 0x300;
    return std::all_of(text.begin(), text.end(), [](QChar letter) {
        return letter.unicode() < firstCombining && letter.unicode() != softHyphen;
    });
}

bool hasWideLetter(QStringView text)
{
    if (isPlain(text))
        return false;
    const auto letters = text.toUcs4();
    return std::any_of(letters.begin(), letters.end(),
                       [](uint letter) { return columnsOf(static_cast<char32_t>(letter)) == 2; });
}

/// A word in a script without spaces, in the pieces between which that script allows a line to end.
void addBroken(QList<QStringView>& pieces, QStringView word)
{
    QTextBoundaryFinder finder{QTextBoundaryFinder::Line, word.data(), word.size()};
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        pieces << word.mid(start, end - start);
        start = end;
    }
}

/// Pieces between which a line may end: words with the space behind them, so that paths and addresses stay
/// whole.
QList<QStringView> piecesOf(QStringView text)
{
    QList<QStringView> pieces;
    qsizetype start = 0;
    while (start < text.size()) {
        const qsizetype space = text.indexOf(QLatin1Char{' '}, start);
        const qsizetype end = space < 0 ? text.size() : space + 1;
        const QStringView word = text.mid(start, end - start);
        if (hasWideLetter(word))
            addBroken(pieces, word);
        else
            pieces << word;
        start = end;
    }
    return pieces;
}

} // namespace

int columnsOf(QStringView text)
{
    if (isPlain(text))
        return static_cast<int>(text.size());
    int columns = 0;
    for (const uint letter : text.toUcs4())
        columns += columnsOf(static_cast<char32_t>(letter));
    return columns;
}

QString wrapped(const QString& text, const QString& first, const QString& next, int width)
{
    QString result;
    QString line = first;
    int columns = columnsOf(line);
    bool empty = true; // nothing but the indent so far
    const auto endLine = [&] {
        while (line.endsWith(QLatin1Char{' '}))
            line.chop(1);
        result += line + QLatin1Char{'\n'};
        line = next;
        columns = columnsOf(line);
        empty = true;
    };
    for (const QStringView piece : piecesOf(text)) {
        if (!empty && columns + columnsOf(piece.trimmed()) > width)
            endLine();
        line += piece;
        columns += columnsOf(piece);
        empty = false;
    }
    endLine();
    return result;
}

} // namespace report
