#include "policy/dateknowledge.h"

#include <utility>

namespace policy {

namespace {

using Span = std::pair<Day, Day>;

/// A day, a month or a year as its first and last day.
std::optional<Span> parseSpan(std::string_view text)
{
    if (text.size() == 10) {
        const auto day = parseDay(text);
        return day ? std::optional<Span>{{*day, *day}} : std::nullopt;
    }
    if (text.size() == 7) {
        const auto first = parseDay(std::string{text} + "-01");
        if (!first)
            return {};
        return Span{*first, addPeriod(*first, {1, 'M'}) - std::chrono::days{1}};
    }
    if (text.size() == 4) {
        const auto first = parseDay(std::string{text} + "-01-01");
        if (!first)
            return {};
        return Span{*first, addPeriod(*first, {1, 'Y'}) - std::chrono::days{1}};
    }
    return {};
}

} // namespace

std::optional<DateKnowledge> DateKnowledge::parse(std::string_view text)
{
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos) {
        const auto span = parseSpan(text);
        if (!span)
            return {};
        return DateKnowledge{span->first, span->second, std::string{text}};
    }
    const std::string_view left = text.substr(0, slash);
    const std::string_view right = text.substr(slash + 1);
    const bool openLeft = left == "..";
    const bool openRight = right == "..";
    if (openLeft && openRight)
        return {};
    const auto from = openLeft ? Span{openStart, openStart} : parseSpan(left);
    const auto to = openRight ? Span{openEnd, openEnd} : parseSpan(right);
    if (!from || !to || from->first > to->second)
        return {};
    return DateKnowledge{from->first, to->second, std::string{text}};
}

} // namespace policy
