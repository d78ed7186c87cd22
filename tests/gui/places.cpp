#include "tests/gui/places.h"

#include "app/browser/browserpage.h"
#include "app/browser/chatspart.h"
#include "app/result/chatspage.h"
#include "app/session/answers.h"
#include "app/widgets/fold.h"
#include "app/widgets/page.h"
#include "app/wizard/wizardview.h"
#include "tests/gui/owndata.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using policy::QuestionId;

namespace places {

namespace {

/// Lets the layouts of new parts be done, each of which may ask the one around it for more room.
void settle()
{
    constexpr int layers = 8;
    for (int i = 0; i < layers; ++i)
        QCoreApplication::processEvents();
}

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

/// The n-th control of that kind that is seen in a part, whatever the language.
template <typename Control> Control* seen(const QWidget& part, int number)
{
    settle();
    for (Control* control : part.findChildren<Control*>()) {
        if (control->isVisible() && number-- == 0)
            return control;
    }
    qFatal("A control that the place needs is not there.");
}

template <typename Condition> void await(const char* what, Condition condition)
{
    if (!QTest::qWaitFor(condition, 20'000))
        qFatal("A place was not reached: %s.", what);
}

/// While an export with many chats comes in.
void goToReading(WindowFixture& fixture)
{
    const YourData& data = fixture.window().ownData();
    fixture.window().readData({fixture.write(QStringLiteral("many.json"), owndata::manyChats())});
    while (data.progress().bytesRead == 0)
        QCoreApplication::processEvents();
}

BrowserPage* goToChats(WindowFixture& fixture)
{
    const QString folder = fixture.path(QStringLiteral("own"));
    owndata::write(folder);
    fixture.window().readData({folder});
    const YourData& data = fixture.window().ownData();
    await("the data is read", [&data] { return data.state() == YourData::State::Ready; });
    auto* page = qobject_cast<BrowserPage*>(fixture.window().page());
    page->tabs()->setCurrentWidget(page->chats());
    return page;
}

/// Leads to a state of the list of chats.
void goToList(BrowserPage& page, const QString& state)
{
    ChatsPart& chats = *page.chats();
    // An earlier place may have left the list empty.
    chats.findChild<QLineEdit*>()->clear();
    seen<QComboBox>(chats, 0)->setCurrentIndex(0);
    await("all chats are listed", [&chats] { return chats.model().chatCount() > 1; });
    if (state == QLatin1StringView{"filtered"}) {
        seen<QComboBox>(chats, 0)->setCurrentIndex(1);
    } else if (state == QLatin1StringView{"nothing"}) {
        chats.findChild<QLineEdit*>()->setText(QStringLiteral("no such title"));
        await("nothing is found", [&chats] { return chats.model().chatCount() == 0; });
    } else if (state == QLatin1StringView{"groups"}) {
        chats.model().arrange({}, ingest::Grouping::Month);
    } else if (state == QLatin1StringView{"detail"}) {
        chats.table()->setCurrentIndex(chats.model().index(1, 0));
        await("the chosen chat is shown", [&chats] { return chats.findChild<Fold*>() != nullptr; });
        for (Fold* fold : chats.findChildren<Fold*>())
            fold->setOpen(true);
    }
}

/// Wonders what deleting chats, or the switch, would change.
void goToWhatIf(WindowFixture& fixture, BrowserPage& page, const QString& state)
{
    page.chats()->table()->selectAll();
    if (state == QLatin1StringView{"deletion"})
        fixture.click(seen<QPushButton>(*page.chats(), 0));
    page.tabs()->setCurrentIndex(2);
    if (state == QLatin1StringView{"switch"})
        fixture.click(seen<QRadioButton>(*page.tabs()->currentWidget(), 1));
    const YourData& data = fixture.window().ownData();
    await("the data is read", [&data] { return data.then() != nullptr; });
}

/// Leads to a state of the window for a person's own data.
void goToData(WindowFixture& fixture, const QString& state)
{
    fixture.window().openFile(QStringLiteral("packaging/example.privacycase"));
    fixture.window().showData();
    if (state == QLatin1StringView{"empty"})
        return;
    if (state == QLatin1StringView{"question"}) {
        const QString home = fixture.path(QStringLiteral("claude"));
        QDir{}.mkpath(home + QStringLiteral("/projects"));
        qputenv("CLAUDE_CONFIG_DIR", home.toLocal8Bit());
        fixture.click(seen<QPushButton>(*fixture.window().page(), 2));
        qunsetenv("CLAUDE_CONFIG_DIR");
        return;
    }
    if (state == QLatin1StringView{"reading"}) {
        goToReading(fixture);
        return;
    }
    BrowserPage* page = goToChats(fixture);
    static const QStringList tabs{QStringLiteral("overview"), QStringLiteral("chats"),
                                  QStringLiteral("what-if"), QStringLiteral("evidence"),
                                  QStringLiteral("sources")};
    if (tabs.contains(state))
        page->tabs()->setCurrentIndex(static_cast<int>(tabs.indexOf(state)));
    else if (state == QLatin1StringView{"deletion"} || state == QLatin1StringView{"switch"})
        goToWhatIf(fixture, *page, state);
    else
        goToList(*page, state);
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
            "chat",
            "data empty",
            "data question",
            "data reading",
            "data overview",
            "data chats",
            "data filtered",
            "data nothing",
            "data groups",
            "data detail",
            "data what-if",
            "data switch",
            "data deletion",
            "data evidence",
            "data sources"};
}

void go(WindowFixture& fixture, const QString& place)
{
    fixture.window().ownData().clear();
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
    } else if (place.startsWith(QLatin1StringView{"data "})) {
        goToData(fixture, place.section(QLatin1Char(' '), 1));
    } else {
        goAside(fixture, place);
    }
    settle();
}

} // namespace places
