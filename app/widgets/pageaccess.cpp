#include "app/widgets/pageaccess.h"

#include "app/widgets/livelabel.h"
#include "app/widgets/textlabel.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace {

QAccessible::Role roleOf(const TextLabel* label)
{
    if (qobject_cast<const LiveLabel*>(label))
        return QAccessible::Notification;
    return label->role() == TextLabel::Role::Body ? QAccessible::StaticText : QAccessible::Heading;
}

/// A paragraph, a title or a sentence that changes.
class TextAccess : public QAccessibleWidget
{
public:
    explicit TextAccess(TextLabel* label)
        : QAccessibleWidget(label, roleOf(label))
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString own = QAccessibleWidget::text(kind);
        return own.isEmpty() && kind == QAccessible::Name ? static_cast<TextLabel*>(widget())->text() : own;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        // Text that the mouse can select takes the focus by a click; no key leads there.
        state.focusable = (widget()->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        return state;
    }
};

/// A part of a page that only holds others together.
class ContainerAccess : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        // One that hands the focus on says that it has it too, and then two have it.
        state.focused = state.focused && !widget()->focusProxy();
        return state;
    }
};

QAccessibleInterface* makeAccess(const QString& className, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    if (!widget)
        return nullptr;
    if (className == QLatin1StringView{"Page"})
        return new QAccessibleWidget{widget, QAccessible::Grouping};
    if (className == QLatin1StringView{"TileGroup"} || className == QLatin1StringView{"Rail"})
        return new QAccessibleWidget{widget, QAccessible::Grouping};
    if (className == QLatin1StringView{"ProblemPanel"})
        return new QAccessibleWidget{widget, QAccessible::AlertMessage};
    if (className == QLatin1StringView{"TextLabel"})
        return new TextAccess{static_cast<TextLabel*>(widget)};
    if (className ==
        QLatin1StringView{"QWidget"}) // every other kind of widget has been taken by its own name
        return new ContainerAccess{widget};
    return nullptr;
}

} // namespace

void installPageAccess()
{
    QAccessible::installFactory(makeAccess); // a factory that is known already is not added again
}
