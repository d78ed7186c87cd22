#pragma once

#include "tests/support/referenceaccount.h"

#include <array>
#include <string_view>

namespace testsupport {

/// One copy of a chat in one completion.
struct CopyOutcome
{
    bool exists = false;
    std::optional<Day> latest; ///< Empty: no fixed date.
};

inline constexpr std::array<std::string_view, 8> copyNames{
    "history",         "back-end",       "training",          "feedback",
    "flagged-content", "flagged-scores", "survey-transcript", "local-transcript"};

/// What holds for a chat in one completion.
struct ChatOutcome
{
    std::string_view training;
    std::array<CopyOutcome, copyNames.size()> copies;
};

/// The contract's two tables about a chat, read row by row, with every answer known.
ChatOutcome chatOutcome(const policy::Case& input, const policy::Chat& chat, policy::Plan accountPlan,
                        const std::vector<OnStretch>& stretches, bool zeroRetention, Day asOf);

/// `count` calendar years later; 29 February becomes 28 where there is none.
Day yearsLater(Day day, int count);

} // namespace testsupport
