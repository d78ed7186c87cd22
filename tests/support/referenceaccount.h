#pragma once

#include "policy/case.h"

#include <string>
#include <vector>

namespace testsupport {

using policy::Day;

/// Days of the contract, written down a second time: the reference takes nothing from the pack.
namespace contract {
inline constexpr Day announced = policy::makeDay(2025, 8, 28);
inline constexpr Day blockedFrom = policy::makeDay(2025, 10, 9);
inline constexpr Day useProvesFrom = policy::makeDay(2025, 10, 10);
inline constexpr Day codeFeedbackChanged = policy::makeDay(2025, 10, 17);
inline constexpr Day coveredFrom = policy::makeDay(2026, 6, 9);
} // namespace contract

/// One completion of a consumer account's answers, to the day.
struct ReferenceAccount
{
    bool existing = true;
    std::optional<Day> acceptedOn; ///< Empty: never accepted.
    std::vector<Day> changeDays;

    auto operator<=>(const ReferenceAccount&) const = default;
};

/// Every consistent completion, one single day after the other. Empty: the answers contradict each other.
std::vector<ReferenceAccount> consistentAccounts(const policy::Case& input, Day asOf);

/// The code of an error that needs no completion: `before-announcement`, `after-as-of`, or `contradiction`
/// for a message after the chat's deletion; empty where there is none.
std::string plainRefusal(const policy::Case& input, Day asOf);

/// A stretch of days on which sharing was on.
struct OnStretch
{
    Day first;
    std::optional<Day> last; ///< Empty: it reaches asOf.
};

/// The stretches of "on" of an account, in order.
std::vector<OnStretch> stretchesOf(const policy::Answers& answers, const ReferenceAccount& account,
                                   policy::SwitchPosition atAccept);

} // namespace testsupport
