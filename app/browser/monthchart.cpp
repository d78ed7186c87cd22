#include "app/browser/monthchart.h"

#include "app/browser/datawords.h"
#include "app/browser/standingpaint.h"
#include "app/widgets/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace {

constexpr int usualWidth = 640;
constexpr int smallestWidth = 260;
constexpr int barHeight = 140; ///< Of the tallest.
constexpr double narrowestBar = 9;
constexpr double widestBar = 46;
constexpr double gap = 2;

} // namespace

MonthChart::MonthChart(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Chats by the month of their last message"));
}

void MonthChart::setTotals(const ingest::ChatTotals& totals)
{
    m_months = totals.months;
    m_current = -1;
    layAnew();
}

void MonthChart::layAnew()
{
    m_bars.clear();
    m_most = 0;
    if (!m_months.empty()) {
        const std::int64_t first = m_months.begin()->first;
        const std::int64_t last = m_months.rbegin()->first;
        const bool years = static_cast<double>(last - first + 1) * narrowestBar > width();
        const std::int64_t step = years ? 12 : 1;
        for (std::int64_t month = first - first % step; month <= last; month += step)
            m_bars.push_back({month, years, {}, 0});
        for (const auto& [month, counts] : m_months) {
            Bar& bar = m_bars[static_cast<std::size_t>((month - m_bars.front().first) / step)];
            for (std::size_t i = 0; i < counts.size(); ++i) {
                bar.counts[i] += counts[i];
                bar.total += counts[i];
            }
            m_most = std::max(m_most, bar.total);
        }
    }
    m_current = std::min(m_current, barCount() - 1);
    setAccessibleDescription(m_current >= 0
                                 ? sentence(m_current)
                                 : tr("%n bar(s); the arrow keys go from one to the next.", "", barCount()));
    update();
}

QString MonthChart::sentence(int bar) const
{
    if (bar < 0 || bar >= barCount())
        return {};
    const Bar& shown = m_bars[static_cast<std::size_t>(bar)];
    const QString when = shown.isYear ? QString::number(shown.first / 12) : datawords::month(shown.first);
    QStringList parts;
    for (const ingest::Standing standing : standingpaint::order()) {
        const std::uint32_t count = shown.counts[static_cast<std::size_t>(standing)];
        if (count > 0)
            parts << tr("%1: %2", "standing, number of chats")
                         .arg(datawords::standing(standing), datawords::number(count));
    }
    const QString chats = tr("%Ln chat(s)", "", static_cast<int>(shown.total));
    return parts.isEmpty() ? tr("%1: no chat.").arg(when)
                           : tr("%1: %2. %3.", "month, number of chats, standings")
                                 .arg(when, chats, parts.join(tr(", ", "between parts of a sum")));
}

QSize MonthChart::sizeHint() const
{
    return {usualWidth, barHeight + 2 * fontMetrics().height() + 2 * theme::smallSpace};
}

QSize MonthChart::minimumSizeHint() const
{
    return {smallestWidth, sizeHint().height()};
}

QRectF MonthChart::area() const
{
    const double line = fontMetrics().height();
    return QRectF{rect()}.adjusted(1, line + theme::smallSpace, -1, -line - theme::smallSpace);
}

QRectF MonthChart::place(int bar) const
{
    const QRectF all = area();
    const double step = std::min(widestBar, all.width() / std::max(1, barCount()));
    const Bar& shown = m_bars[static_cast<std::size_t>(bar)];
    const double height = m_most == 0 ? 0 : all.height() * shown.total / m_most;
    const QRectF place{all.left() + bar * step, all.bottom() - height, step - gap, height};
    if (layoutDirection() == Qt::LeftToRight)
        return place;
    return {width() - place.right(), place.top(), place.width(), place.height()};
}

void MonthChart::paintBar(QPainter& painter, int bar) const
{
    const Bar& shown = m_bars[static_cast<std::size_t>(bar)];
    QRectF rest = place(bar);
    // The calm ones below, so that what asks for attention stands on top.
    const auto& order = standingpaint::order();
    for (auto standing = order.crbegin(); standing != order.crend(); ++standing) {
        const std::uint32_t count = shown.counts[static_cast<std::size_t>(*standing)];
        if (count == 0)
            continue;
        const double height = area().height() * count / m_most;
        standingpaint::fill(painter, {rest.left(), rest.bottom() - height, rest.width(), height}, *standing,
                            palette());
        rest.setBottom(rest.bottom() - height);
    }
}

void MonthChart::paintAxis(QPainter& painter) const
{
    const QRectF all = area();
    painter.setPen(theme::outline(palette()));
    painter.drawLine(all.bottomLeft(), all.bottomRight());
    painter.setPen(theme::quietText(palette()));
    painter.drawText(QRectF{0, 0, double(width()), double(fontMetrics().height())}, Qt::AlignLeading,
                     tr("%Ln chat(s) in the tallest bar", "", static_cast<int>(m_most)));
    double free = -1; // where the last label ended
    for (int bar = 0; bar < barCount(); ++bar) {
        const std::int64_t month = m_bars[static_cast<std::size_t>(bar)].first;
        if (month % 12 != 0 && bar != 0)
            continue;
        const QString label = QString::number(month / 12);
        const double at = place(bar).left();
        if (layoutDirection() == Qt::LeftToRight && at < free)
            continue;
        painter.drawText(QPointF{at, all.bottom() + fontMetrics().ascent() + theme::smallSpace / 2.0}, label);
        free = at + fontMetrics().horizontalAdvance(label) + theme::smallSpace;
    }
}

void MonthChart::paintEvent(QPaintEvent*)
{
    if (m_bars.empty() || m_most == 0)
        return;
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    for (int bar = 0; bar < barCount(); ++bar)
        paintBar(painter, bar);
    paintAxis(painter);
    if (hasFocus() && m_current >= 0) {
        QRectF frame = place(m_current);
        frame.setTop(std::min(frame.top(), frame.bottom() - theme::smallSpace));
        painter.setPen(QPen{palette().color(QPalette::WindowText), 2});
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(frame.adjusted(-2, -2, 2, 2));
    }
}

void MonthChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layAnew();
}

void MonthChart::keyPressEvent(QKeyEvent* event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Left:
        go(std::clamp(m_current + ((event->key() == Qt::Key_Right) != mirrored ? 1 : -1), 0, barCount() - 1));
        break;
    case Qt::Key_Home:
        go(0);
        break;
    case Qt::Key_End:
        go(barCount() - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MonthChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0)
        go(barCount() - 1);
    update();
}

void MonthChart::go(int bar)
{
    if (sentence(bar).isEmpty())
        return;
    m_current = bar;
    setAccessibleDescription(sentence(bar));
    QAccessibleEvent changed{this, QAccessible::DescriptionChanged};
    QAccessible::updateAccessibility(&changed);
    if (hasFocus())
        QToolTip::showText(mapToGlobal(place(bar).bottomLeft().toPoint()), sentence(bar), this);
    update();
}

bool MonthChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (int bar = 0; bar < barCount(); ++bar) {
        const QRectF column{place(bar).left(), area().top(), place(bar).width() + gap, area().height()};
        if (column.contains(help->pos())) {
            QToolTip::showText(help->globalPos(), sentence(bar), this, column.toRect());
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}
