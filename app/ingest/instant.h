#pragma once

#include "policy/day.h"

#include <chrono>
#include <optional>
#include <string_view>

namespace ingest {

/// A moment in UTC.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// Reads what exports and logs write: a date, or an RFC 3339 time with any number of fraction digits, `T` or
/// a blank, an offset with or without colon; a missing zone is UTC. Also a number: seconds since 1970 where
/// it is below 10^11, else milliseconds. Empty for anything else and outside the years 1970 to 2199.
std::optional<Instant> parseInstant(std::string_view text);

/// The UTC calendar day.
inline policy::Day dayOf(Instant instant)
{
    return std::chrono::floor<std::chrono::days>(instant);
}

/// `YYYY-MM-DDTHH:MM:SSZ`.
std::string toIsoTime(Instant instant);

} // namespace ingest
