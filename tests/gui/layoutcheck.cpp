#include "tests/gui/layoutcheck.h"

#include "app/widgets/page.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOption>
#include <QTableView>
#include <QTreeView>

namespace {

QString describe(const QWidget& part)
{
    QString text = part.accessibleName();
    if (const auto* label = qobject_cast<const QLabel*>(&part))
        text = label->text();
    else if (const auto* button = qobject_cast<const QAbstractButton*>(&part))
        text = button->text();
    return QStringLiteral("%1 “%2” %3×%4")
        .arg(QString::fromLatin1(part.metaObject()->className()), text.left(60))
        .arg(part.width())
        .arg(part.height());
}

bool isText(const QWidget& part)
{
    if (const auto* button = qobject_cast<const QAbstractButton*>(&part))
        return !button->text().isEmpty();
    if (const auto* label = qobject_cast<const QLabel*>(&part))
        return !label->text().isEmpty();
    return qobject_cast<const QComboBox*>(&part) || qobject_cast<const QAbstractSpinBox*>(&part) ||
           qobject_cast<const QLineEdit*>(&part);
}

/// What the text of a part needs.
QSize needOf(const QWidget& part)
{
    const auto* label = qobject_cast<const QLabel*>(&part);
    if (label && !label->wordWrap())
        return label->sizeHint();
    QSize need = part.minimumSizeHint();
    if (part.hasHeightForWidth())
        need.setHeight(part.heightForWidth(part.width()));
    return need;
}

class Checker
{
public:
    void look(const QWidget& part)
    {
        checkText(part);
        checkPlace(part);
        checkTitles(part);
        checkChildren(part);
        checkScrolling(part);
    }

    QStringList found;

private:
    void add(const QString& what, const QWidget& part)
    {
        found.append(what + QStringLiteral(": ") + describe(part));
    }

    void checkText(const QWidget& part)
    {
        if (!isText(part))
            return;
        const QSize need = needOf(part);
        if (part.width() < need.width() || part.height() < need.height())
            add(QStringLiteral("cut off, needs %1×%2").arg(need.width()).arg(need.height()), part);
    }
    /// Titles of columns, and what is chosen in a box.
    void checkTitles(const QWidget& part)
    {
        const auto* table = qobject_cast<const QTableView*>(&part);
        const QHeaderView* head = table ? table->horizontalHeader() : nullptr;
        for (int i = 0; head && head->isVisible() && i < head->count(); ++i) {
            const int wraps = table->model()->headerData(i, Qt::Horizontal, Qt::TextAlignmentRole).toInt() &
                              Qt::TextWordWrap;
            const QString title = table->model()->headerData(i, Qt::Horizontal).toString();
            const int margin = head->style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, head);
            const QRect room{0, 0, head->sectionSize(i) - 2 * margin, QWIDGETSIZE_MAX};
            const QSize need = head->fontMetrics().boundingRect(room, wraps, title).size();
            if (wraps != 0 ? need.width() > room.width() || need.height() > head->height()
                           : head->sectionSize(i) < head->sectionSizeHint(i))
                add(QStringLiteral("title “%1” cut off").arg(title), part);
        }
        const auto* box = qobject_cast<const QComboBox*>(&part);
        if (!box)
            return;
        QStyleOptionComboBox option;
        option.initFrom(box);
        const QRect field =
            box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        if (box->fontMetrics().horizontalAdvance(box->currentText()) > field.width())
            add(QStringLiteral("“%1” is cut off").arg(box->currentText()), part);
    }
    void checkPlace(const QWidget& part)
    {
        const QWidget* parent = part.parentWidget();
        const auto* area =
            parent ? qobject_cast<const QAbstractScrollArea*>(parent->parentWidget()) : nullptr;
        if (!parent || part.isWindow() || (area && area->viewport() == parent))
            return;
        if (!parent->rect().contains(part.geometry()))
            add(QStringLiteral("outside of its place"), part);
    }
    void checkChildren(const QWidget& part)
    {
        std::vector<const QWidget*> children;
        const QList<QObject*> all = part.children();
        for (const QObject* child : all) {
            const auto* widget = qobject_cast<const QWidget*>(child);
            if (widget && widget->isVisible() && !widget->isWindow() &&
                !widget->testAttribute(Qt::WA_TransparentForMouseEvents))
                children.push_back(widget);
        }
        for (std::size_t i = 0; i < children.size(); ++i) {
            for (std::size_t k = i + 1; k < children.size(); ++k) {
                if (children[i]->geometry().intersects(children[k]->geometry()))
                    add(QStringLiteral("over %1").arg(describe(*children[k])), *children[i]);
            }
        }
        const bool speaksForItself =
            qobject_cast<const QAbstractSpinBox*>(&part) || qobject_cast<const QComboBox*>(&part) ||
            qobject_cast<const QAbstractItemView*>(&part) || qobject_cast<const QScrollBar*>(&part);
        for (const QWidget* child : children) {
            if (!speaksForItself)
                look(*child);
        }
    }
    void checkScrolling(const QWidget& part)
    {
        const auto* area = qobject_cast<const QScrollArea*>(&part);
        if (area && area->widget() && area->widget()->width() > area->viewport()->width())
            add(QStringLiteral("%1 wide, to be scrolled sideways").arg(area->widget()->width()), part);
        const auto* tree = qobject_cast<const QTreeView*>(&part);
        if (tree && tree->horizontalScrollBar()->maximum() > 0)
            add(QStringLiteral("a table to be scrolled sideways"), part);
    }
};

} // namespace

QStringList layoutProblems(const QWidget& window)
{
    Checker checker;
    checker.look(window);
    return checker.found;
}
