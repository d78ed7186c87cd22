#include "app/widgets/taborder.h"

#include <QLayout>
#include <QWidget>

namespace {

QWidget* chain(QWidget* part, QWidget* before)
{
    if (part->focusPolicy() != Qt::NoFocus && !part->focusProxy()) {
        if (before)
            QWidget::setTabOrder(before, part);
        before = part;
    }
    for (QObject* child : part->children()) {
        auto* widget = qobject_cast<QWidget*>(child);
        if (widget && !widget->isWindow())
            before = chain(widget, before);
    }
    return before;
}

} // namespace

void followReadingOrder(QWidget* root)
{
    chain(root, nullptr);
}

void readInLayoutOrder(QLayout& layout)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* item = layout.itemAt(i);
        if (item->widget())
            item->widget()->raise(); // the last one raised is the last one read; nothing overlaps
        else if (item->layout())
            readInLayoutOrder(*item->layout());
    }
}
