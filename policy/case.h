#pragma once

#include "policy/dateknowledge.h"
#include "policy/namedenum.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace policy {

/// The plan of an account, or the commercial plan whose credential a session ran on.
enum class Plan : std::uint8_t {
    Free,
    Pro,
    Max,
    Team,
    Enterprise,
    Gov,
    Education,
    Api,
    Bedrock,
    Vertex,
    Foundry,
    ThirdPartyApp
};
inline constexpr NamedEnum<Plan, 12> planNames{{"free", "pro", "max", "team", "enterprise", "gov",
                                                "education", "api", "bedrock", "vertex", "foundry",
                                                "third-party-app"}};
inline constexpr std::size_t planCount = planNames.names.size();

/// Whether zero data retention can be agreed on the plan; on others an answer about it means nothing.
constexpr bool hasZeroRetention(Plan plan)
{
    return plan == Plan::Api || plan == Plan::Enterprise;
}

/// Free, Pro and Max are under the consumer terms.
constexpr bool isConsumer(Plan plan)
{
    return plan <= Plan::Max;
}
/// Under commercial terms with the provider or a cloud; Claude inside another company's product is neither.
constexpr bool isCommercial(Plan plan)
{
    return !isConsumer(plan) && plan != Plan::ThirdPartyApp;
}

enum class SwitchPosition : std::uint8_t { Off, On };
inline constexpr NamedEnum<SwitchPosition, 2> switchNames{{"off", "on"}};

enum class ChatKind : std::uint8_t { Chat, Incognito, ClaudeCode, ApiRequest };
inline constexpr NamedEnum<ChatKind, 4> kindNames{{"chat", "incognito", "claude-code", "api-request"}};

/// A later change of the training switch.
struct SwitchChange
{
    DateKnowledge on;
    SwitchPosition to = SwitchPosition::Off;

    bool operator==(const SwitchChange&) const = default;
};

/// What a person answered; an empty answer means "I don't know", except for the last three: no change, not
/// locked, no custom retention.
struct Answers
{
    std::optional<Plan> plan;
    std::optional<DateKnowledge> accountCreated;
    std::optional<bool> accepted; ///< Accept pressed on the notice, or sign-up finished.
    std::optional<DateKnowledge> acceptedOn;
    std::optional<SwitchPosition> switchAtAccept;
    std::optional<bool> usedAfterDeadline; ///< Any use since 10 October 2025 (UTC).
    std::optional<bool> zeroDataRetention;
    std::vector<SwitchChange> switchChanges; ///< In order.
    std::optional<bool> switchLockedOff;
    std::optional<int> customRetentionDays; ///< Days, 30 to 36500.

    bool operator==(const Answers&) const = default;
};

/// One conversation, coding session or API request. All days are UTC calendar days.
struct Chat
{
    QString id;
    ChatKind kind = ChatKind::Chat;
    std::vector<Day> messages; ///< Sorted, each day once, at least one.
    std::optional<Day> deletedOn;
    std::optional<std::vector<Day>> feedbackOn; ///< Sorted; empty optional: not said.
    std::optional<std::vector<Day>> flaggedOn;  ///< Sorted; empty optional: not said.
    std::optional<Day> surveyTranscriptOn;
    std::optional<Plan> credential; ///< A commercial plan.
    bool coveredModel = false;
    bool localExempt = false;
    int cleanupPeriodDays = 30; ///< Days, 1 to 36500.

    bool operator==(const Chat&) const = default;
};

/// One account on its present plan, with the answers about it and any chats to be judged.
struct Case
{
    std::optional<QString> id;
    std::optional<Day> asOf; ///< The day the case is judged on; today where empty.
    Answers answers;
    std::vector<Chat> chats;
    std::optional<QString> note;

    bool operator==(const Case&) const = default;
};

/// Limits of the case format.
namespace limits {
inline constexpr std::size_t lineBytes = 16u << 20;
inline constexpr std::size_t switchChanges = 64;
inline constexpr std::size_t chats = 200'000;
inline constexpr int minimumCustomRetentionDays = 30;
inline constexpr int maximumDays = 36'500;
} // namespace limits

} // namespace policy
