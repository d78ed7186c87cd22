#pragma once

#include "policy/case.h"
#include "policy/facts.h"
#include "policy/pack.h"
#include "policy/result.h"
#include "policy/sharing.h"

#include <optional>
#include <vector>

namespace policy {

/// Completions of the consumer answers that differ only in days: one kind of account, one way of accepting,
/// one position of the switch at acceptance.
struct AccountWorld
{
    Account account = Account::Existing;
    Acceptance acceptance = Acceptance::Never;
    SwitchPosition switchAtAccept = SwitchPosition::Off; ///< Meaningless where never accepted.
    bool acceptedAtSignUp = false; ///< A new account without a day of acceptance: it accepted when created.
    DaySpan created;
    SharingChain chain;          ///< Narrowed; empty where never accepted.
    bool usedNoPossible = true;  ///< "Not used since 10 October 2025" is consistent with this world.
    bool usedYesPossible = true; ///< "Used since" is consistent.

    SwitchPosition positionNow() const
    {
        return chain.positions.empty() ? SwitchPosition::Off : chain.positions.back();
    }
};

/// What the case's chats prove about the account. Sessions on another credential prove nothing.
struct ChatEvidence
{
    std::optional<Day> firstChat;    ///< The account existed.
    std::optional<Day> firstProving; ///< Earliest chat day from 10 October 2025 on: accepted by then.
};
ChatEvidence chatEvidence(const Case& input, Day asOf, const Pack::Dates& dates);

/// Every world of a consumer account that the answers and the chats leave open, narrowed. Empty where the
/// answers contradict each other.
std::vector<AccountWorld> accountWorlds(const Answers& answers, const ChatEvidence& evidence, Day asOf,
                                        const Pack::Dates& dates);

/// The worlds of a case on a day; none for a plan that is not a consumer one. A problem where a consumer date
/// can only lie before the announcement (`before-announcement`) or after the day (`after-as-of`), or where
/// nothing is consistent (`contradiction`; also, on every plan, a message after the chat's deletion).
Result<std::vector<AccountWorld>> consistentWorlds(const Case& input, Day asOf, const Pack::Dates& dates);

} // namespace policy
