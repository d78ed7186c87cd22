#pragma once

#include "policy/dateknowledge.h"

#include <QLocale>
#include <QString>

namespace report {

/// Dates as people write them, in the long form of a locale without the day of the week.
class DateWords
{
public:
    explicit DateWords(const QLocale& locale);

    /// "21 November 2026".
    QString day(policy::Day day) const;
    /// "21 Nov 2026", for tables and other places with little room: the same with a short name of the month,
    /// so that nobody has to guess which number is the month.
    QString shortDay(policy::Day day) const;
    /// A date of a source: a day, "November 2026" or "2026"; a text of another form stays as it is.
    QString partial(const QString& iso) const;
    /// "Some day in September 2025", "Up to 27 August 2025", …
    QString knowledge(const policy::DateKnowledge& known) const;

private:
    QString month(policy::Day day) const;

    QLocale m_locale;
    QString m_format;
};

} // namespace report
