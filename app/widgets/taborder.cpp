#include "app/widgets/taborder.h"

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
