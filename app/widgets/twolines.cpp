#include "app/widgets/twolines.h"

#include "app/widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPalette>

namespace {

constexpr int flags = Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop;
constexpr int gap = 3;

int textHeight(const QFont& font, const QString& text, int width)
{
    return text.isEmpty() ? 0 : QFontMetrics{font}.boundingRect({0, 0, width, 10'000}, flags, text).height();
}

} // namespace

int TwoLines::height(const QFont& font, int width) const
{
    const int first = textHeight(theme::boldFont(font), title, width);
    const int second = textHeight(font, says, width);
    return first + second + (second > 0 ? gap : 0);
}

void TwoLines::paint(QPainter& painter, const QRect& area, const QFont& font, const QPalette& palette) const
{
    const QFont bold = theme::boldFont(font);
    painter.setFont(bold);
    painter.setPen(palette.color(QPalette::Text));
    painter.drawText(area, flags, title);
    if (says.isEmpty())
        return;
    painter.setFont(font);
    painter.setPen(theme::quietText(palette));
    painter.drawText(area.adjusted(0, textHeight(bold, title, area.width()) + gap, 0, 0), flags, says);
}
