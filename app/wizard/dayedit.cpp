#include "app/wizard/dayedit.h"

#include "app/session/days.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QSignalBlocker>

DayEdit::DayEdit(QDate first, QDate last, QWidget* parent)
    : DayField({}, days::fromDate(first), days::fromDate(last), parent)
{
    mark(days::fromDate(last), tr("The day of this answer: today, unless the case has a day of its own."));
    connect(this, &QDateEdit::userDateChanged, this, &DayEdit::choose);
    connect(calendarWidget(), &QCalendarWidget::clicked, this, &DayEdit::choose);
    connect(calendarWidget(), &QCalendarWidget::activated, this, &DayEdit::choose);
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
