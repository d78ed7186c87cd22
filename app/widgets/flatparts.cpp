#include "app/widgets/flatparts.h"

#include "app/widgets/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace flatparts {

namespace {

constexpr int shortestHandle = 28;
constexpr int lineWidth = 3;

QColor lineOf(const QPalette& palette)
{
    QColor line = theme::outline(palette);
    line.setAlphaF(0.5F); // it only parts; nothing is lost where it is not seen
    return line;
}

} // namespace

void drawTab(QPainter& painter, const QStyleOptionTab& tab)
{
    const bool isChosen = tab.state.testFlag(QStyle::State_Selected);
    const bool isUnderMouse =
        tab.state.testFlag(QStyle::State_MouseOver) && tab.state.testFlag(QStyle::State_Enabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF place = QRectF{tab.rect}.adjusted(1, 1, -1, 0);
    if (isUnderMouse && !isChosen) {
        painter.setBrush(theme::ground(tab.palette));
        painter.drawRoundedRect(place.adjusted(0, 0, 0, -lineWidth), theme::smallSpace, theme::smallSpace);
    }
    if (isChosen) {
        painter.setBrush(theme::accent(tab.palette));
        painter.drawRoundedRect(QRectF{place.left(), place.bottom() - lineWidth, place.width(), lineWidth},
                                1.5, 1.5);
    }
    painter.restore();
}

void drawTabBarLine(QPainter& painter, const QRect& place, const QPalette& palette)
{
    painter.fillRect(QRect{place.left(), place.bottom(), place.width(), 1}, lineOf(palette));
}

void drawHeader(QPainter& painter, const QStyleOption& header)
{
    const bool isUnderMouse =
        header.state.testFlag(QStyle::State_MouseOver) && header.state.testFlag(QStyle::State_Enabled);
    painter.fillRect(header.rect, isUnderMouse ? theme::accentWash(header.palette)
                                               : header.palette.color(QPalette::AlternateBase));
    painter.fillRect(QRect{header.rect.left(), header.rect.bottom(), header.rect.width(), 1},
                     lineOf(header.palette));
}

QRect scrollHandle(const QStyleOptionSlider& bar)
{
    const bool isUpright = bar.orientation == Qt::Vertical;
    const int length = isUpright ? bar.rect.height() : bar.rect.width();
    const qint64 steps = qint64{bar.maximum} - bar.minimum;
    if (steps <= 0)
        return bar.rect;
    const int share = static_cast<int>(qint64{length} * bar.pageStep / (steps + bar.pageStep));
    const int handle = std::min(length, std::max(share, shortestHandle));
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - handle, bar.upsideDown);
    return isUpright ? QRect{bar.rect.left(), bar.rect.top() + start, bar.rect.width(), handle}
                     : QRect{bar.rect.left() + start, bar.rect.top(), handle, bar.rect.height()};
}

void drawScrollBar(QPainter& painter, const QStyleOptionSlider& bar)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(bar.rect, bar.palette.color(QPalette::Window));
    const bool isHeld =
        bar.state.testFlag(QStyle::State_Sunken) && (bar.activeSubControls & QStyle::SC_ScrollBarSlider);
    const bool isUnderMouse = bar.state.testFlag(QStyle::State_MouseOver);
    const double inset = isHeld || isUnderMouse ? 2 : 3;
    const QRectF handle = QRectF{QStyle::visualRect(bar.direction, bar.rect, scrollHandle(bar))}.adjusted(
        inset, inset, -inset, -inset);
    const double corner = std::min(handle.width(), handle.height()) / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isHeld ? theme::accent(bar.palette) : theme::outline(bar.palette));
    painter.drawRoundedRect(handle, corner, corner);
    painter.restore();
}

} // namespace flatparts
