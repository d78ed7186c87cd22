#include "tests/support/fillings.h"

#include <algorithm>

namespace testsupport {

namespace {

using policy::Answers;
using policy::Case;
using policy::DateKnowledge;
using policy::Day;
using policy::QuestionId;
using policy::SwitchPosition;

constexpr std::chrono::days oneDay{1};
constexpr Day announced = policy::makeDay(2025, 8, 28);

/// Every day that the knowledge leaves, from a little before anything in the case to asOf.
std::vector<DateKnowledge> daysOf(const Case& input, const std::optional<DateKnowledge>& known)
{
    std::vector<DateKnowledge> days;
    if (known && known->isExact())
        return days;
    Day first = std::min(announced, *input.asOf);
    for (const policy::Chat& chat : input.chats)
        first = std::min(first, chat.messages.front());
    if (known)
        first = std::min(first, std::max(known->first(), known->last() - oneDay));
    first -= oneDay;
    for (Day day = first; day <= *input.asOf; day += oneDay) {
        if (!known || (known->first() <= day && day <= known->last()))
            days.emplace_back(day);
    }
    return days;
}

/// Collects copies of one case with one answer changed.
class Filler
{
public:
    explicit Filler(const Case& input)
        : m_input(input)
    {
    }

    template <typename Change> void add(Change change)
    {
        Case filled = m_input;
        change(filled.answers);
        m_cases.push_back(std::move(filled));
    }

    template <typename Value, typename List>
    void addEach(std::optional<Value> Answers::*answer, const List& values)
    {
        if (m_input.answers.*answer)
            return;
        for (const auto& value : values)
            add([&](Answers& answers) { answers.*answer = value; });
    }

    void addDays(std::optional<DateKnowledge> Answers::*answer)
    {
        for (const DateKnowledge& day : daysOf(m_input, m_input.answers.*answer))
            add([&](Answers& answers) { answers.*answer = day; });
    }

    /// The first change whose day is not exact.
    void addChangeDays()
    {
        const auto& changes = m_input.answers.switchChanges;
        const auto open = std::find_if(changes.begin(), changes.end(),
                                       [](const auto& change) { return !change.on.isExact(); });
        if (open == changes.end())
            return;
        const auto index = static_cast<std::size_t>(open - changes.begin());
        for (const DateKnowledge& day : daysOf(m_input, open->on))
            add([&](Answers& answers) { answers.switchChanges[index].on = day; });
    }

    std::vector<Case> take() { return std::move(m_cases); }

private:
    const Case& m_input;
    std::vector<Case> m_cases;
};

bool isLater(const std::optional<Day>& left, const std::optional<Day>& right)
{
    return right && (!left || *left > *right);
}

} // namespace

std::vector<Case> fillings(const Case& input, QuestionId question)
{
    Filler filler{input};
    constexpr bool noYes[] = {false, true};
    constexpr SwitchPosition positions[] = {SwitchPosition::Off, SwitchPosition::On};
    switch (question) {
    case QuestionId::Plan: {
        std::vector<policy::Plan> plans;
        for (std::size_t i = 0; i < policy::planCount; ++i)
            plans.push_back(static_cast<policy::Plan>(i));
        filler.addEach(&Answers::plan, plans);
        break;
    }
    case QuestionId::AccountCreated:
        filler.addDays(&Answers::accountCreated);
        break;
    case QuestionId::Accepted:
        if (!input.answers.acceptedOn)
            filler.addEach(&Answers::accepted, noYes);
        break;
    case QuestionId::AcceptedOn:
        if (input.answers.accepted != false)
            filler.addDays(&Answers::acceptedOn);
        break;
    case QuestionId::SwitchAtAccept:
        filler.addEach(&Answers::switchAtAccept, positions);
        break;
    case QuestionId::SwitchChanges:
        filler.addChangeDays();
        break;
    case QuestionId::UsedAfterDeadline:
        filler.addEach(&Answers::usedAfterDeadline, noYes);
        break;
    case QuestionId::ZeroDataRetention:
        filler.addEach(&Answers::zeroDataRetention, noYes);
        break;
    case QuestionId::SwitchLockedOff:
    case QuestionId::CustomRetentionDays:
        break; // not answered, they count as none
    }
    return filler.take();
}

void Possible::unite(const Possible& other)
{
    training.insert(other.training.begin(), other.training.end());
    retention.insert(other.retention.begin(), other.retention.end());
    for (std::size_t i = 0; i < chats.size(); ++i) {
        const Chat& theirs = other.chats[i];
        chats[i].training.insert(theirs.training.begin(), theirs.training.end());
        for (auto& [name, copy] : chats[i].copies)
            copy.certain = copy.certain && theirs.copies.contains(name);
        for (const auto& [name, copy] : theirs.copies) {
            const auto [line, isNew] = chats[i].copies.try_emplace(name, false, copy.latest);
            line->second.certain = line->second.certain && copy.certain;
            if (isLater(copy.latest, line->second.latest))
                line->second.latest = copy.latest;
        }
    }
}

bool Possible::isWithin(const Possible& other) const
{
    Possible both = other;
    both.unite(*this);
    return both == other;
}

Possible possibleOf(const policy::Assessment& assessment, const Case& input, bool withCredentials)
{
    Possible result;
    result.training.insert(assessment.training.values.begin(), assessment.training.values.end());
    result.retention.insert(assessment.retention.values.begin(), assessment.retention.values.end());
    for (const policy::ChatAssessment& chat : assessment.chats) {
        if (!withCredentials && input.chats[chat.chat].credential)
            continue;
        Possible::Chat& one = result.chats.emplace_back();
        one.training.insert(chat.training.values.begin(), chat.training.values.end());
        for (const policy::Copy& copy : chat.copies)
            one.copies[copy.copy] = {copy.certain, copy.latest};
    }
    return result;
}

} // namespace testsupport
