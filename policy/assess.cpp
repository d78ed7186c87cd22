#include "policy/assess.h"

#include "policy/chatassessor.h"
#include "policy/separators.h"

#include <algorithm>

namespace policy {

namespace {

/// Judges what holds for new chats, over every plan and world that the answers leave open.
class NewChats
{
public:
    NewChats(const Pack& pack, const Case& input, Day asOf, const std::vector<AccountWorld>& worlds,
             const std::vector<Plan>& plans)
        : m_pack(pack)
        , m_answers(input.answers)
        , m_asOf(asOf)
        , m_worlds(worlds)
        , m_plans(plans)
    {
    }

    Determination determine(const DecisionTable& table) const
    {
        Determination result;
        Outcomes rows = 0;
        for (const Plan plan : m_plans)
            rows |= rowsOf(table, plan, m_worlds, m_answers.zeroDataRetention);
        for (const Row& row : table.rows) {
            if ((rows >> (&row - table.rows.data()) & 1u) == 0)
                continue;
            result.because.push_back(row.number);
            result.values.push_back(valueOf(row));
        }
        sortUnique(result.values);
        if (!result.isDetermined())
            result.dependsOn = dependsOn(table);
        return result;
    }

private:
    QByteArray valueOf(const Row& row) const
    {
        if (row.then.value != "custom")
            return row.then.value;
        return "P" + QByteArray::number(m_answers.customRetentionDays.value_or(0)) + "D";
    }

    /// Numbers of the rows that some world of the plan matches.
    Outcomes rowsOf(const DecisionTable& table, Plan plan, const std::vector<AccountWorld>& worlds,
                    std::optional<bool> zeroRetention) const
    {
        FactSet facts;
        facts.set(Fact::Plan, plan);
        facts.set(Fact::CustomRetention,
                  plan == Plan::Enterprise && m_answers.customRetentionDays.has_value());
        facts.set(Fact::Gate, m_asOf < m_pack.dates.blockedFrom ? Gate::Open : Gate::Closed);
        Outcomes rows = 0;
        const auto add = [&] { rows |= Outcomes{1} << table.first(facts); };
        if (!isConsumer(plan)) {
            for (const bool zero : {false, true}) {
                if ((hasZeroRetention(plan) ? zeroRetention.value_or(zero) : false) != zero)
                    continue;
                facts.set(Fact::ZeroRetention, zero);
                add();
            }
            return rows;
        }
        facts.set(Fact::ZeroRetention, false);
        for (const AccountWorld& world : worlds) {
            facts.set(Fact::Account, world.account);
            facts.set(Fact::Acceptance, world.acceptance);
            facts.set(Fact::SharingNow, world.positionNow());
            add();
        }
        return rows;
    }

    static Outcomes valuesOf(const DecisionTable& table, Outcomes rows)
    {
        Outcomes values = 0;
        for (const Row& row : table.rows) {
            if (rows >> (&row - table.rows.data()) & 1u)
                values |= Outcomes{1} << row.valueNumber;
        }
        return values;
    }

    std::vector<QuestionId> dependsOn(const DecisionTable& table) const
    {
        std::vector<QuestionId> result;
        const auto values = [&](Plan plan, std::optional<bool> zero) {
            return valuesOf(table, rowsOf(table, plan, m_worlds, zero));
        };
        bool zeroMatters = false;
        bool planMatters = false;
        const Outcomes first = values(m_plans.front(), m_answers.zeroDataRetention);
        for (const Plan plan : m_plans) {
            planMatters = planMatters || values(plan, m_answers.zeroDataRetention) != first;
            zeroMatters =
                zeroMatters || (!m_answers.zeroDataRetention && values(plan, false) != values(plan, true));
        }
        if (planMatters)
            result.push_back(QuestionId::Plan);
        if (isConsumer(m_plans.front())) {
            const auto consumer = separatingQuestions(
                m_answers, m_worlds, m_asOf, m_pack.dates, {}, [&](const std::vector<AccountWorld>& worlds) {
                    return valuesOf(table, rowsOf(table, m_plans.front(), worlds, {}));
                });
            result.insert(result.end(), consumer.begin(), consumer.end());
        }
        if (zeroMatters)
            result.push_back(QuestionId::ZeroDataRetention);
        return result;
    }

    const Pack& m_pack;
    const Answers& m_answers;
    const Day m_asOf;
    const std::vector<AccountWorld>& m_worlds;
    const std::vector<Plan>& m_plans;
};

std::vector<Plan> possiblePlans(const Answers& answers)
{
    if (answers.plan)
        return {*answers.plan};
    std::vector<Plan> plans;
    for (std::size_t i = 0; i < planCount; ++i)
        plans.push_back(static_cast<Plan>(i));
    return plans;
}

/// The pop-up of 2025 stood at On, which helps only who accepted it on an account that existed.
bool presetApplies(const Answers& answers, const std::vector<AccountWorld>& worlds,
                   const Determination& training)
{
    if (!answers.plan || !isConsumer(*answers.plan) || answers.switchAtAccept || training.isDetermined())
        return false;
    return std::all_of(worlds.begin(), worlds.end(), [](const AccountWorld& world) {
        return world.account == Account::Existing && world.acceptance == Acceptance::Accepted;
    });
}

std::vector<Action> actionsFor(const Pack& pack, const Case& input, const Assessment& assessment)
{
    const Answers& answers = input.answers;
    const Determination& training = assessment.training;
    FactSet facts;
    facts.set(Fact::NewTraining,
              training.has("used")
                  ? (training.isDetermined() ? NewTraining::Used : NewTraining::MaybeUsed)
                  : (training.isDetermined() && training.has("no-access") ? NewTraining::NoAccess
                                                                          : NewTraining::Other));
    const bool consumer = !answers.plan || isConsumer(*answers.plan);
    facts.set(Fact::Consumer, !consumer      ? ConsumerPlan::No
                              : answers.plan ? ConsumerPlan::Stated
                                             : ConsumerPlan::Possible);
    if (answers.plan)
        facts.set(Fact::Plan, *answers.plan);
    facts.set(Fact::Refused, answers.accepted == false);
    facts.set(Fact::Eligible,
              std::any_of(assessment.chats.begin(), assessment.chats.end(),
                          [](const ChatAssessment& chat) { return chat.training.has("eligible"); }));
    std::vector<Action> actions;
    for (const Row& row : pack.actionTable.rows) {
        const bool listed = std::any_of(actions.begin(), actions.end(),
                                        [&row](const Action& action) { return action.id == row.then.value; });
        if (!listed && row.matches(facts))
            actions.push_back({row.then.value, row.number});
    }
    return actions;
}

std::vector<SharingSpan> sharingHistory(const std::vector<AccountWorld>& worlds, Day asOf,
                                        const Pack::Dates& dates)
{
    if (worlds.empty() || asOf < dates.announced)
        return {};
    QVarLengthArray<const SharingChain*, 8> chains;
    for (const AccountWorld& world : worlds)
        chains.push_back(&world.chain);
    return sharingSpans({chains.data(), static_cast<std::size_t>(chains.size())}, dates.announced, asOf);
}

} // namespace

bool Determination::has(QByteArrayView value) const
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

Result<Assessment> assess(const Pack& pack, const Case& input, Day asOf)
{
    const auto worlds = consistentWorlds(input, asOf, pack.dates);
    if (!worlds)
        return worlds.problem();
    const std::vector<Plan> plans = possiblePlans(input.answers);

    Assessment result;
    result.asOf = asOf;
    result.plansPossible.assign(planCount, !input.answers.plan);
    if (input.answers.plan)
        result.plansPossible[static_cast<std::size_t>(*input.answers.plan)] = true;
    const NewChats newChats{pack, input, asOf, *worlds, plans};
    result.training = newChats.determine(pack.newTraining);
    result.retention = newChats.determine(pack.newRetention);
    result.presetIfUntouched = presetApplies(input.answers, *worlds, result.training);
    result.sharing = sharingHistory(*worlds, asOf, pack.dates);

    const ChatAssessor assessor{pack, input.answers, asOf, *worlds, plans};
    result.chats.reserve(input.chats.size());
    for (std::size_t i = 0; i < input.chats.size(); ++i) {
        if (input.chats[i].messages.front() > asOf)
            continue;
        result.chats.push_back(assessor.assess(input.chats[i]));
        result.chats.back().chat = i;
    }
    result.actions = actionsFor(pack, input, result);
    return result;
}

} // namespace policy
