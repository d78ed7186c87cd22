#include "policy/facts.h"

#include "policy/case.h"

namespace policy {

namespace {

using Names = std::span<const std::string_view>;

constexpr std::string_view yesNo[] = {"no", "yes"};
constexpr std::string_view accounts[] = {"existing", "new"};
constexpr std::string_view acceptances[] = {"never", "accepted"};
constexpr std::string_view gates[] = {"open", "closed"};
constexpr std::string_view sharedDays[] = {"none", "earlier-stretch", "current-stretch"};
constexpr std::string_view feedbacks[] = {"none", "not-for-training", "sent"};
constexpr std::string_view eras[] = {"before-announcement", "docs-said-30-days", "now"};

constexpr std::string_view trainings[] = {"used", "not-used", "no-access", "other-company"};
constexpr std::string_view newTrainings[] = {"used", "maybe-used", "no-access", "other"};
constexpr std::string_view consumers[] = {"no", "possible", "stated"};

struct FactInfo
{
    std::string_view name;
    Names values;
};

const std::array<FactInfo, factCount>& infos()
{
    static const std::array<FactInfo, factCount> table{{
        {"plan", planNames.names},
        {"account", accounts},
        {"acceptance", acceptances},
        {"sharingNow", switchNames.names},
        {"gate", gates},
        {"zeroRetention", yesNo},
        {"customRetention", yesNo},
        {"kind", kindNames.names},
        {"shared", sharedDays},
        {"deleted", yesNo},
        {"feedback", feedbacks},
        {"feedbackEra", eras},
        {"flagged", yesNo},
        {"survey", yesNo},
        {"localExempt", yesNo},
        {"coveredModel", yesNo},
        {"training", trainings},
        {"newTraining", newTrainings},
        {"consumer", consumers},
        {"refused", yesNo},
        {"eligible", yesNo},
    }};
    return table;
}

template <typename Value> bool is(const FactSet& facts, Fact fact, Value value)
{
    return facts[fact] == static_cast<std::uint8_t>(value);
}

} // namespace

std::string_view factName(Fact fact)
{
    return infos()[static_cast<std::size_t>(fact)].name;
}

std::optional<Fact> factByName(std::string_view name)
{
    for (std::size_t i = 0; i < factCount; ++i) {
        if (infos()[i].name == name)
            return static_cast<Fact>(i);
    }
    return {};
}

std::span<const std::string_view> factValues(Fact fact)
{
    return infos()[static_cast<std::size_t>(fact)].values;
}

std::optional<std::uint8_t> factValueByName(Fact fact, std::string_view name)
{
    const auto values = factValues(fact);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i] == name)
            return static_cast<std::uint8_t>(i);
    }
    return {};
}

bool canHoldTogether(const FactSet& facts)
{
    const bool consumer = !facts.has(Fact::Plan) || isConsumer(static_cast<Plan>(facts[Fact::Plan]));
    const bool anyShared = facts.has(Fact::Shared) && !is(facts, Fact::Shared, Shared::None);
    const bool on = is(facts, Fact::SharingNow, SwitchPosition::On);
    if (!consumer && (anyShared || on || is(facts, Fact::Acceptance, Acceptance::Accepted)))
        return false;
    if (anyShared && is(facts, Fact::Kind, ChatKind::Incognito))
        return false;
    if (is(facts, Fact::Shared, Shared::CurrentStretch) && facts.has(Fact::SharingNow) && !on)
        return false;
    if (on && is(facts, Fact::Acceptance, Acceptance::Never))
        return false;
    const auto isOn = [&facts](std::initializer_list<Plan> plans) {
        return !facts.has(Fact::Plan) || std::any_of(plans.begin(), plans.end(), [&facts](Plan plan) {
            return is(facts, Fact::Plan, plan);
        });
    };
    if (is(facts, Fact::CustomRetention, true) && !isOn({Plan::Enterprise}))
        return false;
    if (is(facts, Fact::ZeroRetention, true) && !isOn({Plan::Api, Plan::Enterprise}))
        return false;
    const bool claudeCode = is(facts, Fact::Kind, ChatKind::ClaudeCode);
    const bool onlyClaudeCode = is(facts, Fact::Feedback, Feedback::NotForTraining) ||
                                is(facts, Fact::FeedbackEra, FeedbackEra::DocsSaid30Days);
    return !onlyClaudeCode || !facts.has(Fact::Kind) || claudeCode;
}

} // namespace policy
