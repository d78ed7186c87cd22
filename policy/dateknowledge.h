#pragma once

#include "policy/day.h"

#include <string>
#include <string_view>

namespace policy {

/// What a person knows about one day, as an EDTF string (ISO 8601-2): a day, a month, a year, an interval, or
/// an interval open at one end. An interval means "some day in it, I don't know which".
class DateKnowledge
{
public:
    /// Stand for an end that is not known; earlier and later than any date a case may name.
    static constexpr Day openStart = Day{std::chrono::days{-1'000'000}};
    static constexpr Day openEnd = Day{std::chrono::days{1'000'000}};

    /// One day.
    explicit DateKnowledge(Day day)
        : m_first(day)
        , m_last(day)
        , m_text(toIsoDate(day))
    {
    }

    /// Reads `2025-09-03`, `2025-09`, `2025`, `A/B`, `../B` or `A/..`; empty for any other form, a day that
    /// does not exist, a backwards interval, or a year outside 1970 to 2199.
    static std::optional<DateKnowledge> parse(std::string_view text);

    /// Earliest possible day, or openStart.
    Day first() const { return m_first; }
    /// Latest possible day, or openEnd.
    Day last() const { return m_last; }
    bool isExact() const { return m_first == m_last; }
    /// The text it was read from.
    const std::string& text() const { return m_text; }

    bool operator==(const DateKnowledge&) const = default;

private:
    DateKnowledge(Day first, Day last, std::string text)
        : m_first(first)
        , m_last(last)
        , m_text(std::move(text))
    {
    }

    Day m_first;
    Day m_last;
    std::string m_text;
};

} // namespace policy
