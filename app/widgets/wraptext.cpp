#include "app/widgets/wraptext.h"

#include <QAbstractButton>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace wraptext {

namespace {

constexpr int leastLetters = 12;
constexpr int manyLines = 10000;

int flagsOf(const QAbstractButton& button)
{
    const bool underlines = button.style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, &button) != 0;
    return Qt::TextWordWrap | (underlines ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
}

} // namespace

int heightOf(const QAbstractButton& button, int width)
{
    return button.fontMetrics()
        .boundingRect(0, 0, std::max(width, 1), manyLines, flagsOf(button), button.text())
        .height();
}

int leastWidth(const QAbstractButton& button)
{
    return button.fontMetrics().averageCharWidth() * leastLetters;
}

void draw(QPainter& painter, const QAbstractButton& button, const QRect& area, Qt::Alignment alignment)
{
    painter.setFont(button.font());
    painter.setLayoutDirection(button.layoutDirection());
    button.style()->drawItemText(&painter, area, static_cast<int>(alignment) | flagsOf(button),
                                 button.palette(), button.isEnabled(), button.text(),
                                 button.foregroundRole());
}

void drawChoice(QAbstractButton& button, const QStyleOptionButton& option, QStyle::PrimitiveElement mark,
                QStyle::SubElement markPlace, int markWidth)
{
    QStylePainter painter{&button};
    QStyleOptionButton markOption = option;
    markOption.rect = button.style()->subElementRect(markPlace, &option, &button);
    painter.drawPrimitive(mark, markOption);
    const QRect whole = button.rect();
    const QRect area =
        QStyle::visualRect(button.layoutDirection(), whole, whole.adjusted(markWidth, 0, 0, 0));
    draw(painter, button, area.adjusted(2, 0, -2, 0),
         QStyle::visualAlignment(button.layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    if (!button.hasFocus())
        return;
    QStyleOptionFocusRect focus;
    focus.initFrom(&button);
    focus.rect = area;
    painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
}

} // namespace wraptext
