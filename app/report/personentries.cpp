#include "app/report/personentries.h"

#include "app/report/text.h"
#include "policy/interview.h"

#include <algorithm>
#include <array>

namespace report {

using policy::Answers;
using policy::Fact;
using policy::findWord;
using policy::Question;
using policy::QuestionId;
using policy::Word;

namespace {

constexpr std::uint32_t every = ~0u;

template <typename Value> constexpr std::uint32_t bit(Value value)
{
    return 1u << static_cast<unsigned>(value);
}

/// The dated value whose address helps with an action.
struct ActionLink
{
    const char* action;
    const char* value;
};
constexpr std::array<ActionLink, 8> actionLinks{{{"switch-off", "url.switch"},
                                                 {"check-switch", "url.switch"},
                                                 {"keep-on", "url.switch"},
                                                 {"choose-before-accept", "url.announcement"},
                                                 {"delete-chat", "url.help-delete"},
                                                 {"ask-erasure", "url.privacy-policy"},
                                                 {"set-cloud-retention", "url.bedrock-retention"},
                                                 {"review-again", "url.policy-updates"}}};

bool isAboutSwitch(QuestionId id)
{
    return id == QuestionId::SwitchAtAccept || id == QuestionId::SwitchChanges ||
           id == QuestionId::SwitchLockedOff;
}

/// The titles a Yes and a No have on the question's page.
std::string_view yesNo(bool answer)
{
    return answer ? "yes" : "no";
}

} // namespace

std::vector<ActionEntry> PersonEntries::actions()
{
    std::vector<ActionEntry> result;
    for (const policy::Action& action : m_assessment.actions) {
        const Word* word = findWord(m_pack.actions, action.id);
        if (!word)
            continue;
        ActionEntry entry;
        entry.code = word->id;
        entry.title = word->title;
        entry.says = m_sources.cited(word->says, word->citations);
        entry.steps = word->steps;
        entry.effort = word->effort;
        entry.undo = word->undo;
        for (const ActionLink& link : actionLinks) {
            const policy::DatedValue* value = action.id == link.action ? m_pack.value(link.value) : nullptr;
            if (value)
                entry.links.push_back({value->says, value->at(m_assessment.asOf).value});
        }
        result.push_back(std::move(entry));
    }
    return result;
}

std::vector<OpenEntry> PersonEntries::open() const
{
    std::vector<QuestionId> ids;
    const auto add = [&ids](const policy::Determination& determination) {
        ids.insert(ids.end(), determination.dependsOn.begin(), determination.dependsOn.end());
    };
    add(m_assessment.training);
    add(m_assessment.retention);
    for (const policy::ChatAssessment& chat : m_assessment.chats)
        add(chat.training);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());

    std::vector<OpenEntry> result;
    for (const QuestionId id : ids) {
        const std::string_view name = policy::questionNames.name(id);
        const Question* question = m_pack.question({name.data(), static_cast<qsizetype>(name.size())});
        if (!question)
            continue;
        QString settle = question->settle;
        if (isAboutSwitch(id))
            settle = Text::tr("%1 %2", "two sentences").arg(settle, switchHint());
        result.push_back({id, question->title, settle, question->settleEffort});
    }
    return result;
}

/// Every name the switch has had and the address of its page.
QString PersonEntries::switchHint() const
{
    const policy::DatedValue* label = m_pack.value("label.switch");
    const policy::DatedValue* address = m_pack.value("url.switch");
    if (!label || !address)
        return {};
    const policy::DatedEntry& now = label->at(m_assessment.asOf);
    QString names = Text::tr("“%1”").arg(now.value);
    for (const policy::DatedEntry& entry : label->entries) {
        if (&entry < &now)
            names = Text::tr("%1, earlier “%2”").arg(names, entry.value);
        else if (&entry > &now)
            names = Text::tr("%1, later “%2”").arg(names, entry.value);
    }
    return Text::tr("The switch is called %1; its page is %2.")
        .arg(names, address->at(m_assessment.asOf).value);
}

std::vector<ConflictEntry> PersonEntries::conflicts()
{
    std::vector<ConflictEntry> result;
    for (const policy::Conflict& conflict : m_pack.conflicts) {
        if (!bearsOn(conflict.bearsOn))
            continue;
        ConflictEntry entry;
        entry.title = conflict.title;
        for (const policy::Claim& claim : conflict.claims)
            entry.claims.push_back(m_sources.cited(claim.says, claim.citations));
        entry.weGoBy = conflict.weGoBy;
        entry.because = m_sources.cited(conflict.because, conflict.citations);
        entry.open = conflict.open;
        result.push_back(std::move(entry));
    }
    return result;
}

bool PersonEntries::bearsOn(const policy::Condition& condition) const
{
    return std::all_of(condition.begin(), condition.end(), [this](const policy::CellTest& cell) {
        return (cell.allowed & possibleValues(cell.fact)) != 0;
    });
}

/// The values that a fact may have by the answers; facts that hang on single days count as open.
std::uint32_t PersonEntries::possibleValues(Fact fact) const
{
    std::uint32_t values = 0;
    switch (fact) {
    case Fact::Plan:
        for (std::size_t i = 0; i < policy::planCount; ++i)
            values |= m_assessment.plansPossible[i] ? bit(i) : 0;
        return values;
    case Fact::Account: {
        const auto& created = m_input.answers.accountCreated;
        if (created && created->last() < m_pack.dates.announced)
            return bit(policy::Account::Existing);
        if (created && created->first() >= m_pack.dates.announced)
            return bit(policy::Account::New);
        return every;
    }
    case Fact::Acceptance:
        return possibleAcceptance();
    case Fact::Training: {
        const auto names = policy::factValues(fact);
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (m_assessment.training.has({names[i].data(), static_cast<qsizetype>(names[i].size())}))
                values |= bit(i);
        }
        return values;
    }
    case Fact::Kind:
        return possibleKinds();
    default:
        return every;
    }
}

/// The kinds of the chats in the report; without chats, the ordinary ones.
std::uint32_t PersonEntries::possibleKinds() const
{
    std::uint32_t kinds = 0;
    for (const policy::ChatAssessment& chat : m_assessment.chats)
        kinds |= bit(m_input.chats[chat.chat].kind);
    return kinds != 0 ? kinds : bit(policy::ChatKind::Chat);
}

std::uint32_t PersonEntries::possibleAcceptance() const
{
    const Answers& answers = m_input.answers;
    if (answers.accepted)
        return *answers.accepted ? bit(policy::Acceptance::Accepted) : bit(policy::Acceptance::Never);
    return answers.acceptedOn || !answers.switchChanges.empty() ? bit(policy::Acceptance::Accepted) : every;
}

std::vector<GivenAnswer> PersonEntries::answers() const
{
    std::vector<GivenAnswer> result;
    for (const Question& question : m_pack.questions) {
        const auto id = policy::questionNames.value(question.id.toStdString());
        if (!id || !bearsOn(question.askWhen))
            continue;
        const bool known = policy::hasAnswer(m_input, *id);
        result.push_back(
            {*id, question.title, known ? given(question, *id) : unanswered(question, *id), known,
             !known && (*id == QuestionId::SwitchChanges || *id == QuestionId::CustomRetentionDays)});
    }
    return result;
}

QString PersonEntries::optionTitle(const Question& question, std::string_view value) const
{
    for (const policy::QuestionOption& option : question.options) {
        if (option.value == QByteArrayView{value.data(), static_cast<qsizetype>(value.size())})
            return option.title;
    }
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

/// An answer that one press gives is called by its title.
QString PersonEntries::dateAnswer(const Question& question, const policy::DateKnowledge& known) const
{
    for (const policy::QuestionOption& option : question.options) {
        if (option.value == QByteArrayView{known.text()})
            return option.title;
    }
    return m_dates.knowledge(known);
}

QString PersonEntries::given(const Question& question, QuestionId id) const
{
    const Answers& answers = m_input.answers;
    switch (id) {
    case QuestionId::Plan:
        return optionTitle(question, policy::planNames.name(*answers.plan));
    case QuestionId::AccountCreated:
        return dateAnswer(question, *answers.accountCreated);
    case QuestionId::Accepted:
        return optionTitle(question, yesNo(*answers.accepted));
    case QuestionId::AcceptedOn:
        return dateAnswer(question, *answers.acceptedOn);
    case QuestionId::SwitchAtAccept:
        return optionTitle(question, policy::switchNames.name(*answers.switchAtAccept));
    case QuestionId::SwitchChanges:
        return changes();
    case QuestionId::UsedAfterDeadline:
        return optionTitle(question, yesNo(*answers.usedAfterDeadline));
    case QuestionId::SwitchLockedOff:
        return optionTitle(question, yesNo(*answers.switchLockedOff));
    case QuestionId::ZeroDataRetention:
        return optionTitle(question, yesNo(*answers.zeroDataRetention));
    case QuestionId::CustomRetentionDays:
        return Text::tr("Days: %1").arg(*answers.customRetentionDays);
    }
    return {};
}

QString PersonEntries::changes() const
{
    QStringList texts;
    for (const policy::SwitchChange& change : m_input.answers.switchChanges) {
        const QString when = m_dates.knowledge(change.on);
        texts << (change.to == policy::SwitchPosition::On ? Text::tr("%1: switched on").arg(when)
                                                          : Text::tr("%1: switched off").arg(when));
    }
    return texts.join(Text::tr("; ", "between items of a list"));
}

QString PersonEntries::unanswered(const Question& question, QuestionId id) const
{
    switch (id) {
    case QuestionId::SwitchChanges:
        return Text::tr("Counted as never moved");
    case QuestionId::SwitchLockedOff:
        return Text::tr("Not said; counted as not locked");
    case QuestionId::CustomRetentionDays:
        return Text::tr("Counted as no period set");
    default:
        return question.unknownTitle;
    }
}

bool PersonEntries::mayHaveSwitch() const
{
    for (std::size_t i = 0; i < policy::planCount; ++i) {
        if (m_assessment.plansPossible[i] && policy::isConsumer(static_cast<policy::Plan>(i)))
            return true;
    }
    return false;
}

std::vector<SharingEntry> PersonEntries::sharing() const
{
    std::vector<SharingEntry> result;
    if (!mayHaveSwitch())
        return result;
    for (const policy::SharingSpan& span : m_assessment.sharing)
        result.push_back({span, sharingText(span)});
    return result;
}

QString PersonEntries::sharingText(const policy::SharingSpan& span) const
{
    const QString first = m_dates.day(span.first);
    QString days = Text::tr("%1 to %2").arg(first, m_dates.day(span.last));
    if (span.first == span.last)
        days = first;
    else if (span.last == m_assessment.asOf)
        days = Text::tr("Since %1").arg(first);
    const bool offByEvening = span.last == m_assessment.asOf && !m_assessment.training.has("used");
    switch (span.sharing) {
    case policy::Sharing::Off:
        return Text::tr("%1: sharing off").arg(days);
    case policy::Sharing::Possible:
        return Text::tr("%1: sharing possibly on; the answers leave it open").arg(days);
    case policy::Sharing::On:
        return offByEvening ? Text::tr("%1: sharing on, switched off in the course of the last day").arg(days)
                            : Text::tr("%1: sharing on").arg(days);
    }
    return {};
}

} // namespace report
