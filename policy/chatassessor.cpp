#include "policy/chatassessor.h"

#include "policy/separators.h"

#include <algorithm>

namespace policy {

namespace {

std::span<const Day> upTo(const std::vector<Day>& days, Day last)
{
    const auto end = std::upper_bound(days.begin(), days.end(), last);
    return {days.data(), static_cast<std::size_t>(end - days.begin())};
}

std::optional<Day> upTo(const std::optional<Day>& day, Day last)
{
    return day && *day <= last ? day : std::nullopt;
}

/// No fixed date is later than any date.
bool isLater(const std::optional<Day>& left, const std::optional<Day>& right)
{
    return right && (!left || *left > *right);
}

/// One chat up to one day.
class OneChat
{
public:
    OneChat(const Pack& pack, const Answers& answers, Day asOf, const std::vector<AccountWorld>& worlds,
            const Chat& chat)
        : m_pack(pack)
        , m_answers(answers)
        , m_worlds(worlds)
        , m_chat(chat)
        , m_messages(upTo(chat.messages, asOf))
        , m_deletedOn(upTo(chat.deletedOn, asOf))
        , m_surveyOn(upTo(chat.surveyTranscriptOn, asOf))
        , m_asOf(asOf)
    {
        if (chat.feedbackOn)
            m_feedback = upTo(*chat.feedbackOn, asOf);
        if (chat.flaggedOn)
            m_flags = upTo(*chat.flaggedOn, asOf);
        m_slots.reserve(8);
        setFacts();
    }

    ChatAssessment assess(std::span<const Plan> plans)
    {
        if (m_chat.kind == ChatKind::Incognito || !isConsumer(plans.front()))
            m_states = stateBit(SharingState::OffNone);
        else
            m_states = statesOf(m_worlds);
        determineTraining(plans);
        for (const Plan plan : plans)
            addCopies(plan);
        finishCopies();
        return std::move(m_result);
    }

private:
    void setFacts()
    {
        const bool claudeCode = m_chat.kind == ChatKind::ClaudeCode;
        const bool sent = !m_feedback.empty();
        const bool beforeChange = sent && claudeCode && m_feedback.back() < m_pack.dates.announced;
        m_facts.set(Fact::Kind, m_chat.kind);
        m_facts.set(Fact::Deleted, m_deletedOn.has_value());
        m_facts.set(Fact::Feedback, !sent          ? Feedback::None
                                    : beforeChange ? Feedback::NotForTraining
                                                   : Feedback::Sent);
        m_facts.set(Fact::Flagged, !m_flags.empty());
        m_facts.set(Fact::Survey, m_surveyOn.has_value());
        m_facts.set(Fact::LocalExempt, m_chat.localExempt);
        m_facts.set(Fact::CoveredModel,
                    m_chat.coveredModel && m_messages.back() >= m_pack.dates.coveredModelsFrom);
    }

    SharingStates statesOf(const std::vector<AccountWorld>& worlds) const
    {
        SharingStates states = 0;
        for (const AccountWorld& world : worlds)
            states |= sharingStates(world.chain, m_messages);
        return states;
    }

    /// Calls `use` with the facts of every sharing state that the plan can have.
    template <typename Use> void forStates(Plan plan, SharingStates states, Use use)
    {
        static constexpr Shared shared[sharingStateCount] = {Shared::None, Shared::EarlierStretch,
                                                             Shared::None, Shared::EarlierStretch,
                                                             Shared::CurrentStretch};
        m_facts.set(Fact::Plan, plan);
        m_facts.set(Fact::CustomRetention,
                    plan == Plan::Enterprise && m_answers.customRetentionDays && !m_chat.credential);
        if (!isConsumer(plan) || m_chat.kind == ChatKind::Incognito)
            states = stateBit(SharingState::OffNone);
        for (std::size_t i = 0; i < sharingStateCount; ++i) {
            if ((states >> i & 1) == 0)
                continue;
            m_facts.set(Fact::Shared, shared[i]);
            m_facts.set(Fact::SharingNow, i < static_cast<std::size_t>(SharingState::OnNone)
                                              ? SwitchPosition::Off
                                              : SwitchPosition::On);
            use();
        }
    }

    Outcomes trainingRows(Plan plan, SharingStates states)
    {
        Outcomes rows = 0;
        const DecisionTable& table = m_pack.chatTraining;
        forStates(plan, states, [&] { rows |= Outcomes{1} << table.first(m_facts); });
        return rows;
    }

    Outcomes trainingValues(Plan plan, SharingStates states)
    {
        Outcomes values = 0;
        const Outcomes rows = trainingRows(plan, states);
        for (const Row& row : m_pack.chatTraining.rows) {
            if (rows >> (&row - m_pack.chatTraining.rows.data()) & 1u)
                values |= Outcomes{1} << row.valueNumber;
        }
        return values;
    }

    void determineTraining(std::span<const Plan> plans)
    {
        Determination& training = m_result.training;
        Outcomes rows = 0;
        for (const Plan plan : plans) {
            const Outcomes ofPlan = trainingRows(plan, m_states);
            rows |= ofPlan;
            if (isConsumer(plan))
                noteAssumptions(ofPlan);
        }
        for (const Row& row : m_pack.chatTraining.rows) {
            if ((rows >> (&row - m_pack.chatTraining.rows.data()) & 1u) == 0)
                continue;
            training.because.push_back(row.number);
            training.values.push_back(row.then.value);
        }
        sortUnique(training.values);
        if (!training.isDetermined())
            determineDependence(plans);
    }

    /// What a consumer chat is said not to be used for rests on nobody having rated or flagged it.
    void noteAssumptions(Outcomes rows)
    {
        for (const Row& row : m_pack.chatTraining.rows) {
            const bool hit = rows >> (&row - m_pack.chatTraining.rows.data()) & 1u;
            if (!hit || (row.then.value != "not-used" && row.then.value != "runs-only"))
                continue;
            m_result.assumesNoSafetyFlag = true;
            m_result.assumesNoFeedback = !m_chat.feedbackOn.has_value();
        }
    }

    void determineDependence(std::span<const Plan> plans)
    {
        auto& dependsOn = m_result.training.dependsOn;
        const Outcomes first = trainingValues(plans.front(), m_states);
        if (std::any_of(plans.begin(), plans.end(),
                        [&](Plan plan) { return trainingValues(plan, m_states) != first; }))
            dependsOn.push_back(QuestionId::Plan);
        const auto consumer = separatingQuestions(m_answers, m_worlds, m_asOf, m_pack.dates, m_messages,
                                                  [&](const std::vector<AccountWorld>& worlds) {
                                                      return trainingValues(plans.front(), statesOf(worlds));
                                                  });
        dependsOn.insert(dependsOn.end(), consumer.begin(), consumer.end());
    }

    void addCopies(Plan plan)
    {
        for (const bool zero : {false, true}) {
            // Unanswered, it counts as no for a session on another credential.
            const std::optional<bool> said =
                m_answers.zeroDataRetention || !m_chat.credential ? m_answers.zeroDataRetention : false;
            if (hasZeroRetention(plan) ? said.value_or(zero) != zero : zero)
                continue;
            m_facts.set(Fact::ZeroRetention, zero);
            forStates(plan, m_states, [&] { addCopiesOfWorld(); });
        }
    }

    void addCopiesOfWorld()
    {
        ++m_worldsSeen;
        for (const Row& row : m_pack.chatCopies.rows) {
            if (row.matches(m_facts))
                addCopy(row, clockStart(row.then.from));
        }
        addFeedbackCopy();
    }

    /// Of several feedbacks the one that lasts longest counts.
    void addFeedbackCopy()
    {
        const Row* longest = nullptr;
        std::optional<Day> start;
        for (const Day day : m_feedback) {
            m_facts.set(Fact::FeedbackEra, feedbackEra(day));
            const Row& row = m_pack.feedbackCopy.rows[m_pack.feedbackCopy.first(m_facts)];
            if (!longest || latest(row, day) >= latest(*longest, start)) {
                longest = &row;
                start = day;
            }
        }
        if (longest && !longest->then.value.isEmpty())
            addCopy(*longest, start);
    }

    FeedbackEra feedbackEra(Day day) const
    {
        if (day < m_pack.dates.announced)
            return FeedbackEra::BeforeAnnouncement;
        const bool docs = m_chat.kind == ChatKind::ClaudeCode && day < m_pack.dates.feedbackDocsChanged;
        return docs ? FeedbackEra::DocsSaid30Days : FeedbackEra::Now;
    }

    std::optional<Day> clockStart(Clock from)
    {
        if (from == Clock::LastMessage)
            return m_messages.back();
        if (from == Clock::Deletion)
            return m_deletedOn;
        if (from == Clock::LastFlag)
            return m_flags.back();
        if (from == Clock::SurveyUpload)
            return m_surveyOn;
        if (from == Clock::LastSharedDay)
            return lastSharedDay();
        return {}; // none; of feedback addFeedbackCopy() knows the day
    }

    std::optional<Day> lastSharedDay()
    {
        if (!m_lastShared) {
            for (const AccountWorld& world : m_worlds) // no day is before any day
                m_lastShared = std::max(m_lastShared, latestSharedDay(world.chain, m_messages));
        }
        return m_lastShared;
    }

    /// The row's period as it was on that day; nothing where the row has none.
    std::optional<Period> period(const RowOutcome& then, const DatedValue* value, Day start) const
    {
        if (value)
            return value->at(start).period;
        if (then.period == "custom-retention")
            return Period{m_answers.customRetentionDays.value_or(0), 'D'};
        if (then.period == "local-setting")
            return Period{m_chat.cleanupPeriodDays, 'D'};
        return {};
    }

    std::optional<Day> latest(const Row& row, const std::optional<Day>& start) const
    {
        const auto bound = start ? period(row.then, row.then.boundValue, *start) : std::nullopt;
        return bound ? std::optional{addPeriod(*start, *bound)} : std::nullopt;
    }

    void addCopy(const Row& row, const std::optional<Day>& start)
    {
        auto slot = std::find_if(m_slots.begin(), m_slots.end(),
                                 [&row](const Slot& known) { return known.number >= row.valueNumber; });
        if (slot == m_slots.end() || slot->number != row.valueNumber)
            slot = m_slots.insert(slot, Slot{row.valueNumber, 0, {}});
        slot->worlds += 1;
        Copy& copy = slot->copy;
        if (std::find(copy.because.begin(), copy.because.end(), row.number) != copy.because.end())
            return; // the same row gives the same dates in every world
        copy.because.push_back(row.number);
        const std::optional<Day> until = latest(row, start);
        if (copy.because.size() > 1 && !isLater(until, copy.latest))
            return;
        copy.copy = row.then.value;
        copy.startsOn = start;
        copy.latest = until;
        copy.certainty = row.then.certainty;
        const auto length = period(row.then, row.then.periodValue, start.value_or(m_asOf));
        copy.period = length ? QByteArray::fromStdString(length->toIso()) : QByteArray{};
    }

    void finishCopies()
    {
        m_result.copies.reserve(m_slots.size());
        for (Slot& slot : m_slots) {
            slot.copy.certain = slot.worlds == m_worldsSeen;
            m_result.copies.push_back(std::move(slot.copy));
        }
    }

    /// A kind of copy, by its number, with the worlds that have it.
    struct Slot
    {
        std::uint8_t number = 0;
        std::size_t worlds = 0;
        Copy copy;
    };

    const Pack& m_pack;
    const Answers& m_answers;
    const std::vector<AccountWorld>& m_worlds;
    const Chat& m_chat;
    std::span<const Day> m_messages;
    std::span<const Day> m_feedback;
    std::span<const Day> m_flags;
    std::optional<Day> m_deletedOn;
    std::optional<Day> m_surveyOn;
    std::optional<Day> m_lastShared;
    Day m_asOf;
    FactSet m_facts;
    SharingStates m_states = 0;
    std::vector<Slot> m_slots; ///< Sorted by number.
    std::size_t m_worldsSeen = 0;
    ChatAssessment m_result;
};

} // namespace

ChatAssessment ChatAssessor::assess(const Chat& chat) const
{
    OneChat one{m_pack, m_answers, m_asOf, m_worlds, chat};
    if (chat.credential)
        return one.assess({&*chat.credential, 1});
    return one.assess(m_plans);
}

} // namespace policy
