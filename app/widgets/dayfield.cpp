#include "app/widgets/dayfield.h"

#include "app/session/days.h"
#include "app/widgets/wheelguard.h"

#include <QLocale>

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
