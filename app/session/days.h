#pragma once

#include "policy/day.h"

#include <QDate>

/// Between the calendar days of the policy and those of Qt. Both are days without a time or a zone.
namespace days {

inline QDate toDate(policy::Day day)
{
    const std::chrono::year_month_day date{day};
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

/// `date` has to be valid.
inline policy::Day fromDate(QDate date)
{
    return policy::makeDay(date.year(), static_cast<unsigned>(date.month()),
                           static_cast<unsigned>(date.day()));
}

} // namespace days
