#pragma once

#include "policy/case.h"

/// A case as it was on a past day: without what happened later.
struct PastCase
{
    /// Why it can't be said how the case was on that day.
    enum class Obstacle {
        None,
        NoAccount,        ///< The account did not exist yet.
        ChangeMayLieThere ///< A change of the switch may lie before the day or after it.
    };
    Obstacle obstacle = Obstacle::None;
    std::size_t change = 0; ///< The change of the switch: ChangeMayLieThere.
    policy::Case value;     ///< With the day as its own.
};

/// The case on `day`, where its answers are about `present`. An acceptance that may lie later becomes
/// unknown, so that the answer names everything that is possible; one that lies later becomes a No. The plan,
/// agreements and a locked switch are taken to have been the same.
PastCase caseOn(const policy::Case& input, policy::Day day, policy::Day present);
