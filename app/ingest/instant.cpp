#include "app/ingest/instant.h"

#include "policy/taketext.h"

#include <algorithm>
#include <charconv>

namespace ingest {

namespace {

using policy::takeChar;
using policy::takeDigits;
using std::chrono::milliseconds;

constexpr std::int64_t firstMilliseconds = 100'000'000'000; ///< Below it a number counts seconds.

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
    const auto hours = takeDigits(text, 2);
    if (!hours || *hours > 23)
        return {};
    takeChar(text, ':');
    const auto minutes = text.empty() ? 0 : takeDigits(text, 2);
    if (!minutes || *minutes > 59)
        return {};
    const int east = *hours * 60 + *minutes;
    return text.empty() ? std::optional{west ? -east : east} : std::nullopt;
}

/// A date as it is written, which need not exist.
std::optional<std::chrono::year_month_day> takeDate(std::string_view& text)
{
    const auto year = takeDigits(text, 4);
    const bool hasDash = takeChar(text, '-');
    const auto month = takeDigits(text, 2);
    const bool hasOther = takeChar(text, '-');
    const auto day = takeDigits(text, 2);
    if (!year || !hasDash || !month || !hasOther || !day)
        return {};
    return std::chrono::year{*year} / static_cast<int>(*month) / *day;
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
    const auto date = takeDate(text);
    if (!date)
        return fromNumber(all);
    if (!date->ok())
        return {};
    const Instant midnight{policy::Day{*date}};
    if (text.empty())
        return supported(midnight);
    if (!takeChar(text, 'T') && !takeChar(text, 't') && !takeChar(text, ' '))
        return {};
    const auto hour = takeDigits(text, 2);
    const bool hasColon = takeChar(text, ':');
    const auto minute = takeDigits(text, 2);
    const auto second = takeChar(text, ':') ? takeDigits(text, 2) : 0;
    if (!hour || *hour > 23 || !hasColon || !minute || *minute > 59 || !second || *second > 60)
        return {};
    const int fraction = takeFraction(text);
    const auto east = zone(text);
    if (!east)
        return {};
    const auto seconds = std::chrono::seconds{*hour * 3600 + (*minute - *east) * 60 + std::min(*second, 59)};
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
