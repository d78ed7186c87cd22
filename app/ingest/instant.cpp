#include "app/ingest/instant.h"

#include <algorithm>
#include <charconv>

namespace ingest {

namespace {

using std::chrono::milliseconds;

constexpr std::int64_t firstMilliseconds = 100'000'000'000; ///< Below it a number counts seconds.

bool takeNumber(std::string_view& text, std::size_t digits, int& value)
{
    if (text.size() < digits)
        return false;
    value = 0;
    for (std::size_t i = 0; i < digits; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return false;
        value = value * 10 + (text[i] - '0');
    }
    text.remove_prefix(digits);
    return true;
}

bool takeChar(std::string_view& text, char wanted)
{
    if (text.empty() || text.front() != wanted)
        return false;
    text.remove_prefix(1);
    return true;
}

/// Milliseconds of a fraction; digits behind the third are passed over.
int takeFraction(std::string_view& text)
{
    if (!takeChar(text, '.') && !takeChar(text, ','))
        return 0;
    int result = 0;
    int scale = 100;
    for (; !text.empty() && text.front() >= '0' && text.front() <= '9'; text.remove_prefix(1)) {
        result += (text.front() - '0') * scale;
        scale /= 10;
    }
    return result;
}

/// Minutes east of UTC; empty where the text is no zone.
std::optional<int> zone(std::string_view text)
{
    if (text.empty() || text == "Z" || text == "z")
        return 0;
    const bool west = takeChar(text, '-');
    if (!west && !takeChar(text, '+'))
        return {};
    int hours = 0;
    int minutes = 0;
    if (!takeNumber(text, 2, hours) || hours > 23)
        return {};
    takeChar(text, ':');
    if (!text.empty() && (!takeNumber(text, 2, minutes) || minutes > 59))
        return {};
    const int east = hours * 60 + minutes;
    return text.empty() ? std::optional{west ? -east : east} : std::nullopt;
}

std::optional<Instant> supported(Instant instant)
{
    const policy::Day day = dayOf(instant);
    const bool fine = day >= policy::firstSupportedDay && day <= policy::lastSupportedDay;
    return fine ? std::optional{instant} : std::nullopt;
}

std::optional<Instant> fromNumber(std::string_view text)
{
    std::int64_t whole = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), whole);
    if (error != std::errc{} || whole < 0)
        return {};
    std::string_view rest = text.substr(static_cast<std::size_t>(end - text.data()));
    const int fraction = takeFraction(rest);
    constexpr std::int64_t limit = 10'000'000'000'000; // far behind the year 2199
    if (!rest.empty() || whole > limit)
        return {};
    return supported(Instant{milliseconds{whole < firstMilliseconds ? whole * 1000 + fraction : whole}});
}

} // namespace

std::optional<Instant> parseInstant(std::string_view text)
{
    const std::string_view all = text;
    int y = 0;
    int month = 0;
    int day = 0;
    if (!takeNumber(text, 4, y) || !takeChar(text, '-') || !takeNumber(text, 2, month) ||
        !takeChar(text, '-') || !takeNumber(text, 2, day))
        return fromNumber(all);
    const std::chrono::year_month_day date{std::chrono::year{y},
                                           std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok())
        return {};
    const Instant midnight{policy::Day{date}};
    if (text.empty())
        return supported(midnight);
    int hour = 0;
    int minute = 0;
    int second = 0;
    if ((!takeChar(text, 'T') && !takeChar(text, 't') && !takeChar(text, ' ')) ||
        !takeNumber(text, 2, hour) || !takeChar(text, ':') || !takeNumber(text, 2, minute) || hour > 23 ||
        minute > 59)
        return {};
    if (takeChar(text, ':') && (!takeNumber(text, 2, second) || second > 60))
        return {};
    const int fraction = takeFraction(text);
    const auto east = zone(text);
    if (!east)
        return {};
    const auto seconds = std::chrono::seconds{hour * 3600 + (minute - *east) * 60 + std::min(second, 59)};
    return supported(midnight + seconds + milliseconds{fraction});
}

std::string toIsoTime(Instant instant)
{
    const policy::Day day = dayOf(instant);
    const std::chrono::hh_mm_ss time{std::chrono::floor<std::chrono::seconds>(instant - day)};
    std::string text = policy::toIsoDate(day) + "T00:00:00Z";
    const auto put = [&text](std::size_t at, auto count) {
        text[at] = static_cast<char>('0' + count / 10);
        text[at + 1] = static_cast<char>('0' + count % 10);
    };
    put(11, time.hours().count());
    put(14, time.minutes().count());
    put(17, time.seconds().count());
    return text;
}

} // namespace ingest
