#include "app/widgets/flowlayout.h"

#include "app/widgets/theme.h"

#include <QStyle>
#include <QWidget>

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins({});
    setSpacing(theme::smallSpace);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<FlowLayout::Place> FlowLayout::lay(int width, int* height) const
{
    std::vector<Place> places;
    QPoint at;
    int lineHeight = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size =
            item->sizeHint().boundedTo({std::max(width, item->minimumSize().width()), QWIDGETSIZE_MAX});
        if (item->hasHeightForWidth())
            size.setHeight(item->heightForWidth(size.width()));
        if (at.x() > 0 && at.x() + size.width() > width) {
            at = {0, at.y() + lineHeight + spacing()};
            lineHeight = 0;
        }
        places.push_back({item.get(), {at, size}});
        at.rx() += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    const bool isOneLine = at.y() == 0;
    const int rest = width - (at.x() - spacing());
    for (std::size_t i = 0; isOneLine && rest > 0 && m_leading >= 0 && i < places.size(); ++i) {
        if (i >= static_cast<std::size_t>(m_leading))
            places[i].rect.translate(rest, 0);
    }
    *height = at.y() + lineHeight;
    return places;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = 0;
    lay(width - margins.left() - margins.right(), &height);
    return height + margins.top() + margins.bottom();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize{margins.left() + margins.right(), margins.top() + margins.bottom()};
}

QSize FlowLayout::sizeHint() const
{
    int width = -spacing();
    for (const auto& item : m_items)
        width += item->isEmpty() ? 0 : item->sizeHint().width() + spacing();
    const QMargins margins = contentsMargins();
    width += margins.left() + margins.right();
    return QSize{width, heightForWidth(width)}.expandedTo(minimumSize());
}

void FlowLayout::setGeometry(const QRect& area)
{
    QLayout::setGeometry(area);
    const QRect inside = area.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int height = 0;
    for (const Place& place : lay(inside.width(), &height))
        place.item->setGeometry(
            QStyle::visualRect(direction, inside, place.rect.translated(inside.topLeft())));
}
