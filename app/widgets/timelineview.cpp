#include "app/widgets/timelineview.h"

#include "app/report/timelinepainter.h"
#include "app/widgets/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace {

constexpr int smallestWidth = 260;
constexpr int usualWidth = 640;

report::TimelineColours coloursOf(const QPalette& palette, bool mirrored)
{
    report::TimelineColours colours;
    colours.text = palette.color(QPalette::WindowText);
    colours.quiet = theme::quietText(palette);
    colours.line = theme::outline(palette);
    colours.recent = theme::ground(palette);
    colours.sharing = theme::warm(palette);
    colours.copy = theme::accent(palette);
    colours.over = theme::outline(palette);
    colours.mirrored = mirrored;
    return colours;
}

} // namespace

TimelineView::TimelineView(report::Timeline timeline, QWidget* parent)
    : QWidget(parent)
    , m_timeline(std::move(timeline))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(m_timeline.title);
    setAccessibleDescription(m_timeline.summary);
    QSizePolicy policy{QSizePolicy::Expanding, QSizePolicy::Preferred};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    layAnew();
}

report::TimelinePicture TimelineView::lay(int width) const
{
    const QFontMetricsF metrics{font()};
    const report::TimelineType type{
        metrics.height(), [metrics](const QString& text) { return metrics.horizontalAdvance(text); }};
    return report::layTimeline(m_timeline, width, type, layoutDirection() == Qt::RightToLeft);
}

void TimelineView::layAnew()
{
    m_picture = lay(std::max(width(), smallestWidth));
    updateGeometry();
    update();
}

int TimelineView::heightForWidth(int width) const
{
    return static_cast<int>(lay(std::max(width, smallestWidth)).size.height()) + theme::smallSpace;
}

QSize TimelineView::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize TimelineView::minimumSizeHint() const
{
    return {smallestWidth, heightForWidth(std::max(width(), smallestWidth))};
}

QString TimelineView::sentence(int bar) const
{
    const auto index = static_cast<std::size_t>(bar);
    return bar < 0 || index >= m_picture.bars.size() ? QString{} : m_picture.bars[index].sentence;
}

QRectF TimelineView::barPlace(int bar) const
{
    const auto index = static_cast<std::size_t>(bar);
    return bar < 0 || index >= m_picture.bars.size() ? QRectF{} : m_picture.bars[index].place;
}

void TimelineView::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    report::paintTimeline(painter, m_picture, coloursOf(palette(), layoutDirection() == Qt::RightToLeft),
                          font());
    if (hasFocus() && m_current >= 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen{palette().color(QPalette::WindowText), 2});
        painter.drawRoundedRect(barPlace(m_current).adjusted(-3, -3, 3, 3), theme::smallSpace,
                                theme::smallSpace);
    }
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layAnew();
}

void TimelineView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        layAnew();
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const int last = barCount() - 1;
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        go(std::min(m_current + 1, last));
        break;
    case Qt::Key_Up:
    case Qt::Key_Left:
        go(std::max(m_current - 1, 0));
        break;
    case Qt::Key_Home:
        go(0);
        break;
    case Qt::Key_End:
        go(last);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimelineView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0)
        go(0);
    update();
}

void TimelineView::go(int bar)
{
    if (sentence(bar).isEmpty())
        return;
    m_current = bar;
    // What is said of the bar stands in the description, so that a screen reader reads it as it changes.
    setAccessibleDescription(sentence(bar));
    QAccessibleEvent changed{this, QAccessible::DescriptionChanged};
    QAccessible::updateAccessibility(&changed);
    if (hasFocus())
        QToolTip::showText(mapToGlobal(barPlace(bar).bottomLeft().toPoint()), sentence(bar), this);
    update();
}

bool TimelineView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (int bar = 0; bar < barCount(); ++bar) {
        if (barPlace(bar).adjusted(-2, -4, 2, 4).contains(help->pos())) {
            QToolTip::showText(help->globalPos(), sentence(bar), this, barPlace(bar).toRect());
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}
