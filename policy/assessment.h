#pragma once

#include "policy/case.h"
#include "policy/pack.h"
#include "policy/sharing.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace policy {

/// An answer that a question of the interview asks for; the order is the order of asking.
enum class QuestionId : std::uint8_t {
    Plan,
    AccountCreated,
    Accepted,
    AcceptedOn,
    SwitchAtAccept,
    SwitchChanges,
    UsedAfterDeadline,
    SwitchLockedOff,
    ZeroDataRetention,
    CustomRetentionDays
};
inline constexpr NamedEnum<QuestionId, 10> questionNames{
    {"plan", "accountCreated", "accepted", "acceptedOn", "switchAtAccept", "switchChanges",
     "usedAfterDeadline", "switchLockedOff", "zeroDataRetention", "customRetentionDays"}};

/// Every value that some consistent completion of the unknown answers gives.
struct Determination
{
    std::vector<QByteArray> values;     ///< Sorted by bytes, each once. One value: a determined answer.
    std::vector<QuestionId> dependsOn;  ///< What could change the value; empty for a determined answer.
    std::vector<std::uint16_t> because; ///< Numbers of the pack's rows that matched.

    bool isDetermined() const { return values.size() == 1; }
    bool has(QByteArrayView value) const;
};

/// One copy of a chat and how long it exists.
struct Copy
{
    QByteArray copy;     ///< `history`, `back-end`, `training`, `feedback`, …
    bool certain = true; ///< Every completion has the copy; otherwise some have it and some have not.
    QByteArray period;   ///< ISO 8601 duration; empty: no period.
    std::optional<Day> startsOn;
    std::optional<Day> latest; ///< Upper bound, the latest of all completions; empty: no fixed date.
    QByteArray
        certainty; ///< `published`, `worst-case`, `not-stated`, `provider`, `contract` or `institution`.
    std::vector<std::uint16_t> because;
};

/// What holds for one chat.
struct ChatAssessment
{
    std::size_t chat = 0; ///< Index in the case.
    Determination training;
    bool assumesNoFeedback = false;
    bool assumesNoSafetyFlag = false;
    std::vector<Copy> copies;
};

/// Something to do, in the order to do it.
struct Action
{
    QByteArray id;
    std::uint16_t because = 0;
};

/// What holds for a case on a day. Valid as long as the pack it was made with.
struct Assessment
{
    Day asOf;
    Determination training;  ///< Of new chats.
    Determination retention; ///< Of new chats.
    bool presetIfUntouched =
        false; ///< The switch is unknown and stood at On in the notice the account accepted.
    std::vector<SharingSpan>
        sharing; ///< Consumer accounts: when sharing was off, on or possibly on, up to asOf.
    std::vector<ChatAssessment>
        chats; ///< In the case's order; chats without a message up to asOf are left out.
    std::vector<Action> actions;
    std::vector<bool> plansPossible; ///< By Plan: the plans the answers leave open.
};

} // namespace policy
