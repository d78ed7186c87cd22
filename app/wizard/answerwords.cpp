#include "app/wizard/answerwords.h"

#include "app/report/datewords.h"
#include "app/session/answers.h"

#include <QCoreApplication>
#include <QLocale>

using policy::QuestionId;

namespace answerwords {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(answerwords)
};

QString optionTitle(const policy::Question& question, const QByteArray& value)
{
    for (const policy::QuestionOption& option : question.options) {
        if (option.value == value)
            return option.title;
    }
    return {};
}

QString dateAnswer(const policy::Question& question, const policy::DateKnowledge& known)
{
    const QString preset = optionTitle(question, QByteArray::fromStdString(known.text()));
    return preset.isEmpty() ? report::DateWords{QLocale{}}.knowledge(known) : preset;
}

QString changesAnswer(const std::vector<policy::SwitchChange>& changes)
{
    if (changes.empty())
        return Text::tr("Never moved");
    if (changes.size() == 1)
        return change(changes.front());
    return Text::tr("%n changes; the last one: %1", nullptr, static_cast<int>(changes.size()))
        .arg(change(changes.back()));
}

} // namespace

QString label(QuestionId question)
{
    switch (question) {
    case QuestionId::Plan:
        return Text::tr("Plan");
    case QuestionId::AccountCreated:
        return Text::tr("Account created");
    case QuestionId::Accepted:
        return Text::tr("Terms accepted");
    case QuestionId::AcceptedOn:
        return Text::tr("Day of acceptance");
    case QuestionId::SwitchAtAccept:
        return Text::tr("Switch at that moment");
    case QuestionId::SwitchChanges:
        return Text::tr("Later changes");
    case QuestionId::UsedAfterDeadline:
        return Text::tr("Used since the deadline");
    case QuestionId::SwitchLockedOff:
        return Text::tr("Switch locked");
    case QuestionId::ZeroDataRetention:
        return Text::tr("Zero data retention");
    case QuestionId::CustomRetentionDays:
        return Text::tr("Own retention period");
    }
    return {};
}

QString answer(const CaseDocument& document, QuestionId id)
{
    if (document.state(id) == CaseDocument::AnswerState::Open)
        return {};
    const policy::Question* question = document.pack().question(answers::idOf(id));
    if (!question)
        return {};
    if (document.state(id) == CaseDocument::AnswerState::Unknown)
        return question->unknownTitle;
    const policy::Answers& given = document.answers();
    if (id == QuestionId::SwitchChanges)
        return changesAnswer(given.switchChanges);
    if (id == QuestionId::CustomRetentionDays)
        return given.customRetentionDays ? Text::tr("%n days", nullptr, *given.customRetentionDays)
                                         : Text::tr("No period set");
    if (const auto date = answers::date(given, id))
        return dateAnswer(*question, *date);
    return optionTitle(*question, answers::choice(given, id));
}

QString change(const policy::SwitchChange& change)
{
    const QString day = report::DateWords{QLocale{}}.knowledge(change.on);
    return change.to == policy::SwitchPosition::On ? Text::tr("Switched on: %1").arg(day)
                                                   : Text::tr("Switched off: %1").arg(day);
}

} // namespace answerwords
