#include "policy/interview.h"

#include "policy/accountworlds.h"

#include <algorithm>

namespace policy {

namespace {

/// Everything that counts as an open answer, to be compared.
struct Picture
{
    std::vector<QByteArray> training;
    std::vector<QByteArray> retention;
    std::vector<SharingSpan> sharing;
    std::vector<std::pair<std::vector<QByteArray>, std::vector<std::pair<bool, std::optional<Day>>>>> chats;

    bool operator==(const Picture&) const = default;
};

std::optional<Picture> pictureOf(const Pack& pack, const Case& input, Day asOf)
{
    const auto assessment = assess(pack, input, asOf);
    if (!assessment)
        return {};
    Picture picture{assessment->training.values, assessment->retention.values, assessment->sharing, {}};
    for (const ChatAssessment& chat : assessment->chats) {
        auto& entry = picture.chats.emplace_back();
        entry.first = chat.training.values;
        for (const Copy& copy : chat.copies)
            entry.second.emplace_back(copy.certain, copy.latest);
    }
    return picture;
}

/// Days that answers about a date may give: those that the rules compare with, and the last ones that the
/// switch changes and the chats leave.
std::vector<DateKnowledge> sampleDays(const Case& input, const Pack::Dates& dates, Day asOf)
{
    std::vector<Day> days{dates.announced, dates.provenUseFrom - std::chrono::days{1}, dates.provenUseFrom,
                          asOf};
    for (const SwitchChange& change : input.answers.switchChanges)
        days.insert(days.end(), {change.on.first(), change.on.last()});
    const ChatEvidence evidence = chatEvidence(input, asOf, dates);
    for (const std::optional<Day>& day : {evidence.firstChat, evidence.firstProving})
        days.push_back(day.value_or(asOf));
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    std::vector<DateKnowledge> result;
    for (const Day day : days) {
        if (dates.announced <= day && day <= asOf)
            result.emplace_back(day);
    }
    return result;
}

std::vector<Case> withAnswers(const Case& input, QuestionId question, const Pack::Dates& dates, Day asOf)
{
    std::vector<Case> cases;
    const auto with = [&](auto change) {
        Case changed = withoutAnswer(input, question);
        change(changed.answers);
        cases.push_back(std::move(changed));
    };
    const auto yesNo = [&](std::optional<bool> Answers::*answer) {
        for (const bool value : {false, true})
            with([&](Answers& answers) { answers.*answer = value; });
    };
    switch (question) {
    case QuestionId::Plan:
        for (std::size_t i = 0; i < planCount; ++i)
            with([i](Answers& answers) { answers.plan = static_cast<Plan>(i); });
        break;
    case QuestionId::AccountCreated:
        with([&](Answers& answers) {
            answers.accountCreated = DateKnowledge{dates.announced - std::chrono::days{1}};
        });
        for (const DateKnowledge& day : sampleDays(input, dates, asOf))
            with([&](Answers& answers) { answers.accountCreated = day; });
        break;
    case QuestionId::Accepted:
        yesNo(&Answers::accepted);
        break;
    case QuestionId::AcceptedOn:
        for (const DateKnowledge& day : sampleDays(input, dates, asOf))
            with([&](Answers& answers) { answers.acceptedOn = day; });
        break;
    case QuestionId::SwitchAtAccept:
        for (const SwitchPosition position : {SwitchPosition::Off, SwitchPosition::On})
            with([&](Answers& answers) { answers.switchAtAccept = position; });
        break;
    case QuestionId::SwitchChanges:
        for (const SwitchPosition position : {SwitchPosition::Off, SwitchPosition::On})
            with([&](Answers& answers) { answers.switchChanges = {{DateKnowledge{asOf}, position}}; });
        break;
    case QuestionId::UsedAfterDeadline:
        yesNo(&Answers::usedAfterDeadline);
        break;
    case QuestionId::SwitchLockedOff:
        yesNo(&Answers::switchLockedOff);
        break;
    case QuestionId::ZeroDataRetention:
        yesNo(&Answers::zeroDataRetention);
        break;
    case QuestionId::CustomRetentionDays:
        with([](Answers& answers) { answers.customRetentionDays = limits::minimumCustomRetentionDays; });
        break;
    }
    return cases;
}

} // namespace

Case withoutAnswer(const Case& input, QuestionId question)
{
    Case result = input;
    Answers& answers = result.answers;
    switch (question) {
    case QuestionId::Plan:
        answers.plan.reset();
        break;
    case QuestionId::AccountCreated:
        answers.accountCreated.reset();
        break;
    case QuestionId::Accepted:
        answers.accepted.reset();
        break;
    case QuestionId::AcceptedOn:
        answers.acceptedOn.reset();
        break;
    case QuestionId::SwitchAtAccept:
        answers.switchAtAccept.reset();
        break;
    case QuestionId::SwitchChanges:
        answers.switchChanges.clear();
        break;
    case QuestionId::UsedAfterDeadline:
        answers.usedAfterDeadline.reset();
        break;
    case QuestionId::SwitchLockedOff:
        answers.switchLockedOff.reset();
        break;
    case QuestionId::ZeroDataRetention:
        answers.zeroDataRetention.reset();
        break;
    case QuestionId::CustomRetentionDays:
        answers.customRetentionDays.reset();
        break;
    }
    return result;
}

bool hasAnswer(const Case& input, QuestionId question)
{
    return withoutAnswer(input, question).answers != input.answers;
}

bool Interview::isAsked(const Question& question) const
{
    const Answers& answers = m_input.answers;
    FactSet facts;
    // Who does not know the plan is asked what concerns private accounts.
    facts.set(Fact::Plan, answers.plan.value_or(Plan::Free));
    if (answers.accountCreated && answers.accountCreated->last() < m_pack.dates.announced)
        facts.set(Fact::Account, Account::Existing);
    else if (answers.accountCreated && answers.accountCreated->first() >= m_pack.dates.announced)
        facts.set(Fact::Account, Account::New);
    if (answers.accepted)
        facts.set(Fact::Acceptance, *answers.accepted ? Acceptance::Accepted : Acceptance::Never);
    return mayHold(question.askWhen, facts);
}

bool Interview::matters(QuestionId id) const
{
    const std::string_view name = questionNames.name(id);
    const Question* question =
        m_pack.question(QByteArrayView{name.data(), static_cast<qsizetype>(name.size())});
    if (!question || !isAsked(*question))
        return false;
    const auto open = pictureOf(m_pack, withoutAnswer(m_input, id), m_asOf);
    if (!open)
        return true;
    const std::vector<Case> cases = withAnswers(m_input, id, m_pack.dates, m_asOf);
    return std::any_of(cases.begin(), cases.end(), [&](const Case& answered) {
        const auto picture = pictureOf(m_pack, answered, m_asOf);
        // Use since the deadline can contradict "never accepted": whoever pressed Accept without noticing
        // says both, and has to be asked to be told.
        return picture ? *picture != *open : id == QuestionId::UsedAfterDeadline;
    });
}

std::vector<QuestionId> Interview::questions() const
{
    std::vector<QuestionId> result;
    for (const Question& question : m_pack.questions) {
        const auto id = questionNames.value(question.id.toStdString());
        if (id && matters(*id))
            result.push_back(*id);
    }
    return result;
}

std::optional<QuestionId> Interview::next(std::optional<QuestionId> previous) const
{
    bool passed = !previous;
    for (const Question& question : m_pack.questions) {
        const auto id = questionNames.value(question.id.toStdString());
        if (passed && id && matters(*id))
            return id;
        passed = passed || id == previous;
    }
    return {};
}

} // namespace policy
