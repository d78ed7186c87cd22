#include "app/wizard/problemwords.h"

#include "app/report/datewords.h"
#include "app/session/answers.h"
#include "app/wizard/answerwords.h"

#include <QCoreApplication>
#include <QLocale>

using policy::QuestionId;

namespace problemwords {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(problemwords)
};

QString day(policy::Day day)
{
    return report::DateWords{QLocale{}}.day(day);
}

/// The last day of the deadline as the pack knows it.
QString deadline(const CaseDocument& document)
{
    return day(document.pack().dates.blockedFrom - std::chrono::days{1});
}

QString acceptedContradiction(const CaseDocument& document, QuestionId place)
{
    const policy::Answers& given = document.answers();
    const QString firstSentence =
        Text::tr("Claude normally can't be used after %1 without accepting.").arg(deadline(document));
    if (place == QuestionId::AcceptedOn && given.acceptedOn)
        return Text::tr("You said that you did not accept, but there is also a day of acceptance: %1.")
            .arg(answerwords::answer(document, QuestionId::AcceptedOn));
    if (place == QuestionId::SwitchChanges)
        return Text::tr("You said that you did not accept, but also that the switch was moved later. Only "
                        "an account that has accepted has the switch.");
    return firstSentence + QLatin1Char(' ') +
           Text::tr("Your other answers or chats say that this account was used. Many people pressed "
                    "Accept without noticing.");
}

QString contradiction(const CaseDocument& document, const policy::Problem& problem)
{
    const auto place = answers::questionAt(problem.at);
    if (document.answers().accepted == false && place)
        return acceptedContradiction(document, *place);
    if (place == QuestionId::AccountCreated)
        return Text::tr("One of the chats in this case is older than the account. Correct the day on which "
                        "the account was created, or judge that chat with the account it belongs to.");
    if (place == QuestionId::UsedAfterDeadline)
        return Text::tr("You said that the account was not used since %1, but a chat or the day of "
                        "acceptance shows that it was.")
            .arg(day(document.pack().dates.provenUseFrom));
    if (place == QuestionId::SwitchChanges)
        return Text::tr("The changes of the switch can't lie in this order, or one of them lies before the "
                        "acceptance or the sign-up. Correct a day, or the order.");
    return Text::tr("These answers can't all be true together: an account accepts on or after the day on "
                    "which it was created, and not before %1. Correct a day, or leave out the one that you "
                    "are not sure of.")
        .arg(day(document.pack().dates.announced));
}

} // namespace

QString explain(const CaseDocument& document, const policy::Problem& problem)
{
    if (problem.code == "before-announcement")
        return Text::tr("The notice and its switch did not exist before %1. Choose that day or a later one, "
                        "a month, or “I don't know”.")
            .arg(day(document.pack().dates.announced));
    if (problem.code == "after-as-of")
        return Text::tr("This day lies after %1, the day on which the case is judged. Choose an earlier day, "
                        "a month, or “I don't know”.")
            .arg(day(document.asOf()));
    if (problem.code == "contradiction")
        return contradiction(document, problem);
    return problem.message;
}

QString offer(const CaseDocument& document, const CaseRepair& repair)
{
    switch (repair.kind) {
    case CaseRepair::Kind::TakeAsAccepted:
        return document.answers().acceptedOn ? Text::tr("Take it as accepted")
                                             : Text::tr("Take it as accepted, on a day that I don't know");
    case CaseRepair::Kind::ForgetChange:
        return Text::tr("Leave out this change – %1")
            .arg(answerwords::change(document.answers().switchChanges[repair.change]));
    case CaseRepair::Kind::Forget:
        break;
    }
    if (repair.question == QuestionId::SwitchChanges)
        return Text::tr("Leave out the changes of the switch");
    return Text::tr("Answer “I don't know” to “%1”").arg(answerwords::label(repair.question));
}

} // namespace problemwords
