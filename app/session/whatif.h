#pragma once

#include "policy/case.h"
#include "policy/pack.h"

#include <optional>
#include <vector>

/// Something a person wonders about: the case as it would be if they did, or had done, this.
struct WhatIf
{
    /// The switch was moved to Off on that day and stayed there.
    std::optional<policy::Day> switchedOffOn;
    /// Places of chats that are deleted on the day judged on.
    std::vector<std::size_t> deleted;

    bool isEmpty() const { return !switchedOffOn && deleted.empty(); }
};

/// A changed copy of the case. Changes of the switch after the day of switching off fall away, for it stayed
/// off. Chats that mayDelete() refuses stay as they are.
policy::Case withWhatIf(const policy::Case& input, const WhatIf& wish, policy::Day asOf);

/// Whether the chat stands in a history on that day, so that it can be deleted there.
bool mayDelete(const policy::Chat& chat, policy::Day asOf);

/// Why there is no switch to wonder about.
enum class NoSwitch {
    ThereIsOne,
    OtherPlan, ///< The plan has none.
    Refused    ///< The person did not accept.
};
NoSwitch noSwitch(const policy::Answers& answers);

/// The first day on which the switch may have been moved, by what is known about the account.
policy::Day firstSwitchDay(const policy::Answers& answers, const policy::Pack::Dates& dates);

/// The first change of the switch that may lie on or before the day and after it as well, where nothing is
/// known of days after `asOf`; the number in the list, or nothing.
std::optional<std::size_t> changeAround(const policy::Answers& answers, policy::Day day, policy::Day asOf);
