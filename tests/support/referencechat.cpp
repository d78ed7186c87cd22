#include "tests/support/referencechat.h"

#include <QDate>

#include <algorithm>

namespace testsupport {

namespace {

using policy::Chat;
using policy::ChatKind;
using policy::Plan;

constexpr int thirtyDays = 30;

Day daysLater(Day day, int count)
{
    return day + std::chrono::days{count};
}

QDate toDate(Day day)
{
    return QDate{1970, 1, 1}.addDays(day.time_since_epoch().count());
}

Day toDay(QDate date)
{
    return Day{std::chrono::days{QDate{1970, 1, 1}.daysTo(date)}};
}

std::vector<Day> upTo(const std::vector<Day>& days, Day asOf)
{
    std::vector<Day> result;
    std::copy_if(days.begin(), days.end(), std::back_inserter(result),
                 [asOf](Day day) { return day <= asOf; });
    return result;
}

/// A chat in one completion, with what the rules ask about it.
class OneChat
{
public:
    OneChat(const policy::Case& input, const Chat& chat, Plan accountPlan,
            const std::vector<OnStretch>& stretches, bool zeroRetention, Day asOf)
        : m_chat(chat)
        , m_plan(chat.credential.value_or(accountPlan))
        , m_messages(upTo(chat.messages, asOf))
        , m_feedback(upTo(chat.feedbackOn.value_or(std::vector<Day>{}), asOf))
        , m_flags(upTo(chat.flaggedOn.value_or(std::vector<Day>{}), asOf))
        , m_zeroRetention(chat.credential ? input.answers.zeroDataRetention == true : zeroRetention)
    {
        if (chat.deletedOn && *chat.deletedOn <= asOf)
            m_deletedOn = chat.deletedOn;
        if (chat.surveyTranscriptOn && *chat.surveyTranscriptOn <= asOf)
            m_surveyOn = chat.surveyTranscriptOn;
        if (m_plan == Plan::Enterprise && !chat.credential)
            m_customDays = input.answers.customRetentionDays;
        if (policy::isConsumer(m_plan) && chat.kind != ChatKind::Incognito)
            findSharedDays(stretches);
    }

    std::string_view training() const
    {
        if (m_plan == Plan::ThirdPartyApp)
            return "other-company";
        if (m_sharedInLast && m_on && !m_deletedOn)
            return "eligible";
        if (feedbackCounts() || (!m_flags.empty() && policy::isConsumer(m_plan)))
            return "exception";
        if (m_lastShared && (!m_on || m_deletedOn))
            return "runs-only";
        return m_lastShared ? "not-stated" : "not-used";
    }

    std::array<CopyOutcome, copyNames.size()> copies()
    {
        if (m_plan == Plan::ThirdPartyApp)
            return m_copies;
        if (m_plan == Plan::Gov || m_plan == Plan::Education) {
            add("history", {});
            add("back-end", {});
        } else if (policy::isConsumer(m_plan) || m_plan == Plan::Team || m_plan == Plan::Enterprise) {
            addOfPeople();
        } else {
            addOfMachines();
        }
        addExceptional();
        return m_copies;
    }

private:
    void findSharedDays(const std::vector<OnStretch>& stretches)
    {
        m_on = !stretches.empty() && !stretches.back().last;
        for (const Day day : m_messages) {
            for (const OnStretch& stretch : stretches) {
                if (day < stretch.first || (stretch.last && day > *stretch.last))
                    continue;
                m_lastShared = day;
                m_sharedInLast = m_sharedInLast || !stretch.last;
            }
        }
    }

    bool isCloud() const { return m_plan == Plan::Bedrock || m_plan == Plan::Vertex; }
    bool isCode() const { return m_chat.kind == ChatKind::ClaudeCode; }
    bool isCovered() const { return m_chat.coveredModel && m_messages.back() >= contract::coveredFrom; }

    bool feedbackCounts() const
    {
        return !isCloud() && std::any_of(m_feedback.begin(), m_feedback.end(),
                                         [this](Day day) { return !isCode() || day >= contract::announced; });
    }

    void add(std::string_view name, const std::optional<Day>& latest)
    {
        const auto place = std::find(copyNames.begin(), copyNames.end(), name) - copyNames.begin();
        m_copies[static_cast<std::size_t>(place)] = {true, latest};
    }

    void addOfPeople()
    {
        const Day last = m_messages.back();
        if (isCode()) {
            const bool exempt = m_plan == Plan::Enterprise && m_zeroRetention;
            if (!m_lastShared && !exempt)
                add("back-end", daysLater(last, thirtyDays));
            return;
        }
        const auto scheduled = m_customDays ? std::optional{daysLater(last, *m_customDays)} : std::nullopt;
        if (m_chat.kind == ChatKind::Incognito)
            return add("back-end", scheduled.value_or(daysLater(last, thirtyDays)));
        if (m_deletedOn)
            return add("back-end", daysLater(*m_deletedOn, thirtyDays));
        add("history", scheduled);
        add("back-end", scheduled);
    }

    /// `api`, the clouds and `foundry`.
    void addOfMachines()
    {
        const Day end = daysLater(m_messages.back(), thirtyDays);
        if (isCloud())
            add("back-end", isCovered() ? std::optional{end} : std::nullopt);
        else if (m_plan == Plan::Foundry || !m_zeroRetention || isCovered())
            add("back-end", end);
    }

    void addExceptional()
    {
        if (m_lastShared)
            add("training", yearsLater(*m_lastShared, 5));
        if (!isCloud() && !m_feedback.empty()) {
            std::vector<Day> ends;
            for (const Day day : m_feedback)
                ends.push_back(feedbackEnd(day));
            add("feedback", *std::max_element(ends.begin(), ends.end()));
        }
        if (!isCloud() && !m_flags.empty()) {
            add("flagged-content", yearsLater(m_flags.back(), 2));
            add("flagged-scores", yearsLater(m_flags.back(), 7));
        }
        if (m_surveyOn)
            add("survey-transcript", toDay(toDate(*m_surveyOn).addMonths(6)));
        if (isCode())
            add("local-transcript",
                m_chat.localExempt ? std::nullopt
                                   : std::optional{daysLater(m_messages.back(), m_chat.cleanupPeriodDays)});
    }

    Day feedbackEnd(Day sent) const
    {
        if (sent >= contract::announced)
            return yearsLater(sent, 5);
        return isCode() ? daysLater(sent, thirtyDays) : yearsLater(sent, 10);
    }

    const Chat& m_chat;
    const Plan m_plan;
    const std::vector<Day> m_messages;
    const std::vector<Day> m_feedback;
    const std::vector<Day> m_flags;
    const bool m_zeroRetention;
    std::optional<int> m_customDays;
    std::optional<Day> m_deletedOn;
    std::optional<Day> m_surveyOn;
    std::optional<Day> m_lastShared;
    bool m_sharedInLast = false;
    bool m_on = false;
    std::array<CopyOutcome, copyNames.size()> m_copies{};
};

} // namespace

ChatOutcome chatOutcome(const policy::Case& input, const Chat& chat, Plan accountPlan,
                        const std::vector<OnStretch>& stretches, bool zeroRetention, Day asOf)
{
    OneChat one{input, chat, accountPlan, stretches, zeroRetention, asOf};
    return {one.training(), one.copies()};
}

Day yearsLater(Day day, int count)
{
    return toDay(toDate(day).addYears(count));
}

} // namespace testsupport
