#include "app/widgets/accentbutton.h"

#include "app/widgets/theme.h"

#include <QPainter>
#include <QStyle>

void AccentButton::paintEvent(QPaintEvent* event)
{
    if (!isEnabled()) {
        WrapButton::paintEvent(event);
        return;
    }
    const QColor fill = theme::accentFill(palette());
    const QColor text = palette().color(QPalette::HighlightedText);
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isDown() ? fill.darker(120) : underMouse() ? fill.lighter(108) : fill);
    const QRectF frame = QRectF{rect()}.adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(frame, theme::smallSpace, theme::smallSpace);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen{text, 1.5});
        painter.drawRoundedRect(frame.adjusted(3, 3, -3, -3), theme::smallSpace - 2, theme::smallSpace - 2);
    }
    painter.setPen(text);
    const bool underlines = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) != 0;
    const bool wraps = width() < sizeHint().width();
    painter.drawText(rect().adjusted(theme::smallSpace, 0, -theme::smallSpace, 0),
                     Qt::AlignCenter | (wraps ? Qt::TextWordWrap : 0) |
                         (underlines ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                     QPushButton::text());
}
