#include "policy/day.h"

#include "policy/taketext.h"

#include <charconv>

namespace policy {

namespace {

using std::chrono::month;
using std::chrono::year;
using std::chrono::year_month_day;

bool isSupported(Day day)
{
    return day >= firstSupportedDay && day <= lastSupportedDay;
}

std::optional<Day> takeDay(std::string_view& text)
{
    const auto yearNumber = takeDigits(text, 4);
    if (!yearNumber || !takeChar(text, '-'))
        return {};
    const auto monthNumber = takeDigits(text, 2);
    if (!monthNumber || !takeChar(text, '-'))
        return {};
    const auto dayNumber = takeDigits(text, 2);
    if (!dayNumber)
        return {};
    const year_month_day date{year{*yearNumber}, month{static_cast<unsigned>(*monthNumber)},
                              std::chrono::day{static_cast<unsigned>(*dayNumber)}};
    if (!date.ok() || !isSupported(Day{date}))
        return {};
    return Day{date};
}

/// Minutes east of UTC: `Z` or `±hh:mm`, and nothing after it.
std::optional<int> takeOffset(std::string_view text)
{
    if (text == "Z" || text == "z")
        return 0;
    const bool west = takeChar(text, '-');
    if (!west && !takeChar(text, '+'))
        return {};
    const auto hours = takeDigits(text, 2);
    if (!hours || *hours > 23 || !takeChar(text, ':'))
        return {};
    const auto minutes = takeDigits(text, 2);
    if (!minutes || *minutes > 59 || !text.empty())
        return {};
    const int east = *hours * 60 + *minutes;
    return west ? -east : east;
}

void skipFraction(std::string_view& text)
{
    std::string_view rest = text;
    if (!takeChar(rest, '.') || !takeDigits(rest, 1))
        return;
    while (takeDigits(rest, 1)) {
    }
    text = rest;
}

} // namespace

std::optional<Day> parseDay(std::string_view text)
{
    const auto day = takeDay(text);
    return text.empty() ? day : std::nullopt;
}

std::optional<Day> parseDayOrTime(std::string_view text)
{
    const auto day = takeDay(text);
    if (!day || text.empty())
        return day;
    if (!takeChar(text, 'T') && !takeChar(text, 't'))
        return {};
    const auto hour = takeDigits(text, 2);
    if (!hour || *hour > 23 || !takeChar(text, ':'))
        return {};
    const auto minute = takeDigits(text, 2);
    if (!minute || *minute > 59 || !takeChar(text, ':'))
        return {};
    const auto second = takeDigits(text, 2);
    if (!second || *second > 59)
        return {};
    skipFraction(text);
    const auto offset = takeOffset(text);
    if (!offset)
        return {};
    const auto utc = *day + std::chrono::minutes{*hour * 60 + *minute - *offset};
    const Day utcDay = std::chrono::floor<std::chrono::days>(utc);
    return isSupported(utcDay) ? std::optional{utcDay} : std::nullopt;
}

std::string toIsoDate(Day day)
{
    const year_month_day date{day};
    const int y = static_cast<int>(date.year());
    const unsigned m = static_cast<unsigned>(date.month());
    const unsigned d = static_cast<unsigned>(date.day());
    const auto digit = [](auto number) { return static_cast<char>('0' + static_cast<int>(number)); };
    return {digit(y / 1000 % 10),
            digit(y / 100 % 10),
            digit(y / 10 % 10),
            digit(y % 10),
            '-',
            digit(m / 10),
            digit(m % 10),
            '-',
            digit(d / 10),
            digit(d % 10)};
}

std::string Period::toIso() const
{
    return "P" + std::to_string(count) + unit;
}

std::optional<Period> parsePeriod(std::string_view text)
{
    if (text.size() < 3 || text.front() != 'P')
        return {};
    Period period;
    const char* const last = text.data() + text.size() - 1;
    const auto [end, error] = std::from_chars(text.data() + 1, last, period.count);
    if (error != std::errc{} || end != last || period.count < 0)
        return {};
    period.unit = *last;
    if (period.unit != 'D' && period.unit != 'M' && period.unit != 'Y')
        return {};
    return period;
}

Day addPeriod(Day day, const Period& period)
{
    if (period.unit == 'D')
        return day + std::chrono::days{period.count};
    year_month_day date{day};
    date += std::chrono::months{period.unit == 'Y' ? period.count * 12 : period.count};
    if (!date.ok())
        date = date.year() / date.month() / std::chrono::last;
    return Day{date};
}

} // namespace policy
