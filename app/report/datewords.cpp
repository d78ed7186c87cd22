#include "app/report/datewords.h"

#include "app/report/text.h"

#include <QDate>
#include <QRegularExpression>

using policy::Day;

namespace report {

namespace {

QDate toDate(Day day)
{
    const std::chrono::year_month_day date{day};
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

QString withoutWeekday(QString format)
{
    static const QRegularExpression weekday{QStringLiteral("^dddd,?\\s*|,?\\s*dddd,?\\s*")};
    return format.remove(weekday);
}

/// Whether the text names a month or a year alone.
bool isMonth(const std::string& text)
{
    return text.size() == 7;
}
bool isYear(const std::string& text)
{
    return text.size() == 4;
}

} // namespace

DateWords::DateWords(const QLocale& locale)
    : m_locale(locale)
    , m_format(withoutWeekday(locale.dateFormat(QLocale::LongFormat)))
{
}

QString DateWords::day(Day day) const
{
    return m_locale.toString(toDate(day), m_format);
}

QString DateWords::shortDay(Day day) const
{
    QString format = m_format;
    return m_locale.toString(toDate(day),
                             format.replace(QLatin1StringView{"MMMM"}, QLatin1StringView{"MMM"}));
}

QString DateWords::month(Day day) const
{
    const QDate date = toDate(day);
    //: Month and year: %1 is the month's name.
    return Text::tr("%1 %2").arg(m_locale.standaloneMonthName(date.month())).arg(date.year());
}

QString DateWords::partial(const QString& iso) const
{
    const auto known = policy::DateKnowledge::parse(iso.toStdString());
    if (!known)
        return iso;
    if (known->isExact())
        return day(known->first());
    return isMonth(known->text()) ? month(known->first()) : iso;
}

QString DateWords::knowledge(const policy::DateKnowledge& known) const
{
    if (known.isExact())
        return day(known.first());
    if (isMonth(known.text()))
        return Text::tr("Some day in %1").arg(month(known.first()));
    if (isYear(known.text()))
        return Text::tr("Some day in %1").arg(QString::fromStdString(known.text()));
    if (known.first() == policy::DateKnowledge::openStart)
        return Text::tr("Up to %1").arg(day(known.last()));
    if (known.last() == policy::DateKnowledge::openEnd)
        return Text::tr("%1 or later").arg(day(known.first()));
    return Text::tr("Some day between %1 and %2").arg(day(known.first()), day(known.last()));
}

} // namespace report
