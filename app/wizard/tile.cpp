#include "app/wizard/tile.h"

#include "app/widgets/theme.h"

#include <QPainter>
#include <QStyle>

#include <utility>

Tile::Tile(QByteArray value, const TwoLines& text, int key, QWidget* parent)
    : QRadioButton(parent)
    , m_value(std::move(value))
    , m_text(text)
    , m_key(key)
{
    QString shown = text.title;
    setText(shown.replace(QLatin1Char('&'), QLatin1StringView{"&&"}));
    setAccessibleName(text.title);
    setAccessibleDescription(text.says);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy{QSizePolicy::Expanding, QSizePolicy::Preferred};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int Tile::indicatorWidth() const
{
    return style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, this);
}

int Tile::keyWidth() const
{
    return m_key < 0 ? 0 : fontMetrics().horizontalAdvance(QLatin1Char('0')) + theme::space;
}

QRect Tile::textArea(const QRect& tile) const
{
    const int left = 2 * theme::space + indicatorWidth();
    const QRect area = tile.adjusted(left, theme::space, -theme::space - keyWidth(), -theme::space);
    return QStyle::visualRect(layoutDirection(), tile, area);
}

int Tile::heightForWidth(int width) const
{
    const int textWidth = std::max(textArea({0, 0, width, 0}).width(), 1);
    return std::max(m_text.height(font(), textWidth), indicatorWidth()) + 2 * theme::space;
}

QSize Tile::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 40;
    return {width, heightForWidth(width)};
}

QSize Tile::minimumSizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 24;
    return {width, 2 * theme::space + fontMetrics().height()};
}

bool Tile::hitButton(const QPoint& position) const
{
    return rect().contains(position);
}

void Tile::enterEvent(QEnterEvent* event)
{
    update();
    QRadioButton::enterEvent(event);
}

void Tile::leaveEvent(QEvent* event)
{
    update();
    QRadioButton::leaveEvent(event);
}

void Tile::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette& colours = palette();
    const bool marked = isChecked() || hasFocus();
    const double line = marked ? 2.0 : 1.0;
    const QRectF frame = QRectF{rect()}.adjusted(line, line, -line, -line);
    const bool lively = marked || underMouse();
    painter.setPen(QPen{lively ? theme::accent(colours) : theme::outline(colours), line,
                        hasFocus() && !isChecked() ? Qt::DashLine : Qt::SolidLine});
    painter.setBrush(isChecked() ? theme::accentWash(colours) : colours.color(QPalette::Base));
    painter.drawRoundedRect(frame, theme::cornerRadius, theme::cornerRadius);
    if (hasFocus() && isChecked()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen{colours.color(QPalette::Text), 1.0, Qt::DotLine});
        painter.drawRoundedRect(frame.adjusted(3, 3, -3, -3), theme::cornerRadius - 3,
                                theme::cornerRadius - 3);
    }

    paintIndicator(painter);
    m_text.paint(painter, textArea(rect()), font(), colours);
    if (m_key >= 0) {
        const QRect key = QStyle::visualRect(
            layoutDirection(), rect(),
            {width() - theme::space - keyWidth(), theme::space, keyWidth(), fontMetrics().height()});
        painter.setFont(font());
        painter.setPen(theme::quietText(colours));
        painter.drawText(key, Qt::AlignTrailing | Qt::AlignTop, QString::number(m_key));
    }
}

void Tile::paintIndicator(QPainter& painter) const
{
    // Styles draw theirs for the window's background, which leaves it hard to see on a dark tile.
    const double size = indicatorWidth();
    const QRectF place = QStyle::visualRect(
        layoutDirection(), rect(),
        {theme::space, (height() - indicatorWidth()) / 2, indicatorWidth(), indicatorWidth()});
    const QColor colour = isChecked() ? theme::accent(palette()) : theme::quietText(palette());
    painter.setPen(QPen{colour, 1.5});
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawEllipse(place.adjusted(1, 1, -1, -1));
    if (!isChecked())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(place.adjusted(size * 0.28, size * 0.28, -size * 0.28, -size * 0.28));
}
