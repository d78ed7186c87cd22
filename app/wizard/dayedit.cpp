#include "app/wizard/dayedit.h"

#include "app/widgets/dayfield.h"
#include "app/widgets/wheelguard.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QTextCharFormat>

DayEdit::DayEdit(QDate first, QDate last, QWidget* parent)
    : QDateEdit(parent)
{
    guardWheel(this);
    setCalendarPopup(true);
    setDisplayFormat(DayField::shownFormat());
    setDateRange(first, last);
    hush(true);
    mark(last, tr("The day of this answer: today, unless the case has a day of its own."));
    calendarWidget()->installEventFilter(this);
    connect(this, &QDateEdit::userDateChanged, this, &DayEdit::choose);
    connect(this, &QDateEdit::dateChanged, this, &DayEdit::sayMark);
    connect(calendarWidget(), &QCalendarWidget::clicked, this, &DayEdit::choose);
    connect(calendarWidget(), &QCalendarWidget::activated, this, &DayEdit::choose);
}

void DayEdit::mark(QDate day, const QString& says)
{
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setFontUnderline(true);
    format.setToolTip(says);
    calendarWidget()->setDateTextFormat(day, format);
    m_marks.insert(day, says);
    sayMark();
}

void DayEdit::describe(const QString& says)
{
    m_says = says;
    sayMark();
}

void DayEdit::sayMark()
{
    const QString known = m_marks.value(date());
    setToolTip(known);
    setAccessibleDescription(known.isEmpty() ? m_says
                             : m_says.isEmpty()
                                 ? known
                                 : tr("%1 %2", "what the day is, what to do").arg(known, m_says));
}

void DayEdit::setChosen(QDate day)
{
    suggest(day);
    m_chosen = true;
}

void DayEdit::suggest(QDate day)
{
    const QSignalBlocker quiet{this};
    setDateRange(std::min(minimumDate(), day), std::max(maximumDate(), day));
    setDate(day);
    sayMark();
}

void DayEdit::hush(bool quiet)
{
    calendarWidget()->findChild<QAbstractItemView*>()->selectionModel()->blockSignals(quiet);
}

bool DayEdit::eventFilter(QObject* watched, QEvent* event)
{
    // While it is closed the calendar follows the field, and would tell screen readers that the focus is in
    // it.
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        hush(event->type() == QEvent::Hide);
    return QDateEdit::eventFilter(watched, event);
}

void DayEdit::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    QDateEdit::keyPressEvent(event);
    if (isEnter && !m_chosen)
        choose();
}

void DayEdit::choose()
{
    m_chosen = true;
    Q_EMIT chosen();
}
