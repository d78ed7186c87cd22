#include "app/widgets/dayfield.h"

#include "app/session/days.h"
#include "app/widgets/wheelguard.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QEvent>
#include <QItemSelectionModel>
#include <QLocale>
#include <QTextCharFormat>

#include <algorithm>

QString DayField::shownFormat()
{
    QString format = QLocale{}.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1StringView{"yyyy"}))
        format.replace(QLatin1StringView{"yy"}, QLatin1StringView{"yyyy"});
    return format;
}

DayField::DayField(const QString& name, policy::Day first, policy::Day last, QWidget* parent)
    : QDateEdit(parent)
{
    guardWheel(this);
    setAccessibleName(name);
    setCalendarPopup(true);
    setDisplayFormat(shownFormat());
    setDateRange(days::toDate(first), days::toDate(last));
    setDate(days::toDate(last));
    hush(true);
    calendarWidget()->installEventFilter(this);
    connect(this, &QDateEdit::dateChanged, this, &DayField::sayMark);
}

policy::Day DayField::day() const
{
    return days::fromDate(date());
}

void DayField::setDay(policy::Day day)
{
    const QDate shown = days::toDate(day);
    setDateRange(std::min(minimumDate(), shown), std::max(maximumDate(), shown));
    setDate(shown);
}

void DayField::mark(policy::Day day, const QString& says)
{
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setFontUnderline(true);
    format.setToolTip(says);
    calendarWidget()->setDateTextFormat(days::toDate(day), format);
    m_marks.insert(days::toDate(day), says);
    sayMark();
}

void DayField::describe(const QString& says)
{
    m_says = says;
    sayMark();
}

void DayField::sayMark()
{
    const QString known = m_marks.value(date());
    setToolTip(known);
    setAccessibleDescription(known.isEmpty() ? m_says
                             : m_says.isEmpty()
                                 ? known
                                 : tr("%1 %2", "what the day is, what to do").arg(known, m_says));
}

void DayField::hush(bool quiet)
{
    calendarWidget()->findChild<QAbstractItemView*>()->selectionModel()->blockSignals(quiet);
}

bool DayField::eventFilter(QObject* watched, QEvent* event)
{
    // While it is closed the calendar follows the field, and would tell screen readers that the focus is in
    // it.
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        hush(event->type() == QEvent::Hide);
    return QDateEdit::eventFilter(watched, event);
}
