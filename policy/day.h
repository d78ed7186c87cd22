#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace policy {

/// A UTC calendar date; differences are whole days.
using Day = std::chrono::sys_days;

inline constexpr std::chrono::days oneDay{1};

/// Shorthand for a date that is known to exist.
constexpr Day makeDay(int year, unsigned month, unsigned day)
{
    return std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day};
}

/// First and last day of the years a case may name, 1970 to 2199.
inline constexpr Day firstSupportedDay = makeDay(1970, 1, 1);
inline constexpr Day lastSupportedDay = makeDay(2199, 12, 31);

/// Reads `YYYY-MM-DD`; empty where the text has another form, the day does not exist or the year is outside
/// 1970 to 2199.
std::optional<Day> parseDay(std::string_view text);

/// Reads `YYYY-MM-DD` or an RFC 3339 time with `T` or `t`, giving the UTC calendar day. A leap second is
/// refused, and so is a time whose UTC day is outside 1970 to 2199.
std::optional<Day> parseDayOrTime(std::string_view text);

/// `YYYY-MM-DD`.
std::string toIsoDate(Day day);

/// An ISO 8601 duration of one unit: `P30D`, `P6M` or `P5Y`.
struct Period
{
    int count = 0;
    char unit = 'D'; ///< `D` days, `M` months or `Y` years.

    bool operator==(const Period&) const = default;
    std::string toIso() const;
};

/// Reads `P<n>D`, `P<n>M` or `P<n>Y`.
std::optional<Period> parsePeriod(std::string_view text);

/// The day a period after `day`. Months and years are calendar ones: where the day does not exist in the
/// month reached, the month's last day (29 February + 5 years = 28 February).
Day addPeriod(Day day, const Period& period);

} // namespace policy
