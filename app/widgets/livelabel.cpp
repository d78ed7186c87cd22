#include "app/widgets/livelabel.h"

#include <QAccessible>

void LiveLabel::say(const QString& text)
{
    if (text == this->text())
        return;
    setText(text);
    if (!isVisible())
        return;
    // Qt 6.4 has no event for announcements. Screen readers say a notification when it is shown.
    QAccessibleEvent event{this, QAccessible::ObjectShow};
    QAccessible::updateAccessibility(&event);
}
