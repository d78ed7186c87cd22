#include "tests/gui/places.h"

#include "app/result/chatspage.h"
#include "app/session/answers.h"
#include "app/widgets/fold.h"
#include "app/widgets/page.h"
#include "app/wizard/wizardview.h"

#include <QCoreApplication>

using policy::QuestionId;

namespace places {

namespace {

void unfold(WindowFixture& fixture)
{
    for (Fold* fold : fixture.window().page()->findChildren<Fold*>())
        fold->setOpen(true);
}

void show(WindowFixture& fixture, QuestionId question)
{
    fixture.window().showQuestions();
    fixture.window().wizard()->showQuestion(question);
}

/// Leads to a page beside the answer of a case with a chat.
void goAside(WindowFixture& fixture, const QString& place)
{
    fixture.window().openFile(QStringLiteral("packaging/example.privacycase"));
    if (place == QLatin1StringView{"past day"}) {
        fixture.window().showDay(policy::makeDay(2025, 9, 1));
    } else if (place == QLatin1StringView{"what if"}) {
        fixture.window().showWhatIf();
    } else if (place == QLatin1StringView{"first aid"}) {
        fixture.window().showFirstAid();
        unfold(fixture);
    } else {
        fixture.window().showChats();
        if (place == QLatin1StringView{"chat"})
            qobject_cast<ChatsPage*>(fixture.window().page())->add();
    }
}

void goToQuestion(WindowFixture& fixture, const QString& place, QuestionId question)
{
    policy::Answers answers;
    answers.plan = policy::Plan::Pro;
    answers.accepted = true;
    fixture.document().answer(QuestionId::Plan, answers);
    show(fixture, question);
    if (place.contains(QLatin1Char(' ')))
        fixture.press(Qt::Key_0 + place.section(QLatin1Char(' '), 1).toInt());
}

void goToProblem(WindowFixture& fixture)
{
    policy::Answers answers;
    answers.plan = policy::Plan::Pro;
    answers.accepted = false;
    answers.usedAfterDeadline = true;
    fixture.document().answer(QuestionId::Accepted, answers);
    show(fixture, QuestionId::Accepted);
}

} // namespace

std::vector<const char*> all()
{
    return {"welcome",
            "plan",
            "accountCreated",
            "accountCreated 3",
            "accountCreated 4",
            "accountCreated 5",
            "accepted",
            "acceptedOn",
            "switchAtAccept",
            "switchChanges",
            "switchChanges 2",
            "usedAfterDeadline",
            "switchLockedOff",
            "zeroDataRetention",
            "customRetentionDays",
            "customRetentionDays 1",
            "problem",
            "result",
            "plans",
            "past day",
            "what if",
            "first aid",
            "chats",
            "chat"};
}

void go(WindowFixture& fixture, const QString& place)
{
    fixture.document().clear();
    const auto question = policy::questionNames.value(place.section(QLatin1Char(' '), 0, 0).toStdString());
    if (question) {
        goToQuestion(fixture, place, *question);
    } else if (place == QLatin1StringView{"problem"}) {
        goToProblem(fixture);
    } else if (place == QLatin1StringView{"result"}) {
        fixture.window().openFile(QStringLiteral("packaging/example.privacycase"));
        unfold(fixture);
    } else if (place == QLatin1StringView{"plans"}) {
        fixture.window().showPlans();
        unfold(fixture);
    } else if (place == QLatin1StringView{"welcome"}) {
        fixture.window().showWelcome();
    } else {
        goAside(fixture, place);
    }
    QCoreApplication::processEvents();
    QCoreApplication::processEvents(); // layouts of new parts are done by an event
}

} // namespace places
