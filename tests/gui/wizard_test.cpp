// What the interview does beyond going straight on.

#include "app/result/resultpage.h"
#include "app/session/answers.h"
#include "app/wizard/dayedit.h"
#include "app/wizard/problempanel.h"
#include "app/wizard/questionpage.h"
#include "app/wizard/stepbutton.h"
#include "app/wizard/tilegroup.h"
#include "app/wizard/wizardview.h"
#include "tests/gui/windowfixture.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QListWidget>
#include <QTest>
#include <QTextCharFormat>

using policy::QuestionId;

class WizardTest : public QObject
{
    Q_OBJECT

private:
    static void say(WindowFixture& fixture, QuestionId question, const QByteArray& value)
    {
        policy::Answers given = fixture.document().answers();
        const auto date = policy::DateKnowledge::parse(value.toStdString());
        QVERIFY(date ? answers::setDate(given, question, *date) : answers::setChoice(given, question, value));
        fixture.document().answer(question, given);
    }
    static void show(WindowFixture& fixture, QuestionId question)
    {
        fixture.window().showQuestions();
        fixture.window().wizard()->showQuestion(question);
    }
    static ProblemPanel* problem(WindowFixture& fixture) { return fixture.questionPage()->problemPanel(); }

private Q_SLOTS:
    void focusStartsOnTheFirstAnswerAndNothingIsChosenForThePerson()
    {
        WindowFixture fixture;
        fixture.press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), fixture.tile("free"));
        QVERIFY(!fixture.tile("free")->isChecked());
        QVERIFY(fixture.document().isEmpty());
    }

    void goingOnWithoutAnAnswerIsToldAtTheField()
    {
        WindowFixture fixture;
        fixture.press(Qt::Key_Return);
        fixture.press(Qt::Key_Return);
        QCOMPARE(fixture.questionPage()->question(), QuestionId::Plan);
        QVERIFY(problem(fixture)->isVisible());
        QVERIFY(problem(fixture)->text().contains(QStringLiteral("I don't know")));
        fixture.press(Qt::Key_2);
        QVERIFY(!problem(fixture)->isVisible());
    }

    void arrowsMoveTheChoice()
    {
        WindowFixture fixture;
        fixture.press(Qt::Key_Return);
        say(fixture, QuestionId::Plan, "pro");
        show(fixture, QuestionId::Accepted);
        fixture.press(Qt::Key_1);
        fixture.press(Qt::Key_Down);
        QVERIFY(fixture.tile("no")->isChecked());
        QCOMPARE(fixture.document().answers().accepted, std::optional{false});
        fixture.press(Qt::Key_Up);
        QCOMPARE(fixture.document().answers().accepted, std::optional{true});
    }

    void arrowsMeetEveryAnswerInReadingOrder()
    {
        WindowFixture fixture{{1200, 800}}; // answers in two columns
        fixture.press(Qt::Key_Return);
        const QWidget* first = QApplication::focusWidget();
        QCOMPARE(first, fixture.tile("free"));
        for (const char* next : {"pro", "max", "team", "enterprise"}) {
            fixture.press(Qt::Key_Down);
            QCOMPARE(QApplication::focusWidget(), fixture.tile(next));
        }
        QVERIFY2(!fixture.tile("enterprise")->isChecked(), "looking chooses nothing");
        fixture.press(Qt::Key_Left);
        QCOMPARE(QApplication::focusWidget(), fixture.tile("team"));
        fixture.window().setLayoutDirection(Qt::RightToLeft);
        fixture.press(Qt::Key_Left);
        QCOMPARE(QApplication::focusWidget(), fixture.tile("enterprise"));
        fixture.window().setLayoutDirection(Qt::LeftToRight);
        while (QApplication::focusWidget() != fixture.tile(TileGroup::unknownValue))
            fixture.press(Qt::Key_Right);
        fixture.press(Qt::Key_Right);
        QCOMPARE(QApplication::focusWidget(), first);
    }

    void goingBackKeepsLaterAnswers()
    {
        WindowFixture fixture;
        fixture.press(Qt::Key_Return);
        fixture.press(Qt::Key_2); // Pro
        fixture.press(Qt::Key_Return);
        fixture.press(Qt::Key_1); // before the announcement
        fixture.press(Qt::Key_Return);
        QCOMPARE(fixture.questionPage()->question(), QuestionId::Accepted);
        fixture.press(Qt::Key_1);
        fixture.press(Qt::Key_Return);
        const policy::Answers before = fixture.document().answers();

        fixture.press(Qt::Key_Left, Qt::AltModifier);
        fixture.press(Qt::Key_Left, Qt::AltModifier);
        fixture.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(fixture.questionPage()->question(), QuestionId::Plan);
        QCOMPARE(QApplication::focusWidget(), fixture.tile("pro"));
        QVERIFY(fixture.document().answers() == before);
        fixture.press(Qt::Key_4); // Team: the later questions are skipped, their answers stay
        policy::Answers kept = before;
        kept.plan = policy::Plan::Team;
        QVERIFY(fixture.document().answers() == kept);
        fixture.press(Qt::Key_2);
        fixture.press(Qt::Key_Return);
        QVERIFY(fixture.tile("../2025-08-27")->isChecked());
    }

    void backFromTheFirstQuestionLeadsToTheWelcomePage()
    {
        WindowFixture fixture;
        Page* welcome = fixture.window().page();
        fixture.press(Qt::Key_Return);
        fixture.click(fixture.button(QStringLiteral("Back")));
        QCOMPARE(fixture.window().page(), welcome);
    }

    void aStepOfTheRailGoesThere()
    {
        WindowFixture fixture;
        fixture.press(Qt::Key_Return);
        say(fixture, QuestionId::Plan, "pro");
        show(fixture, QuestionId::SwitchAtAccept);
        fixture.click(fixture.button(QStringLiteral("Plan: Pro")));
        QCOMPARE(fixture.questionPage()->question(), QuestionId::Plan);
        QVERIFY(fixture.tile("pro")->isChecked());
    }

    void notAcceptedButUsedGetsTheOffer()
    {
        WindowFixture fixture;
        fixture.press(Qt::Key_Return);
        say(fixture, QuestionId::Plan, "free");
        say(fixture, QuestionId::AccountCreated, "../2025-08-27");
        say(fixture, QuestionId::UsedAfterDeadline, "yes");
        show(fixture, QuestionId::Accepted);
        fixture.press(Qt::Key_2);
        QVERIFY(problem(fixture)->isVisible());
        QVERIFY2(problem(fixture)->text().contains(
                     QStringLiteral("can't be used after 8 October 2025 without accepting")),
                 qPrintable(problem(fixture)->text()));
        fixture.press(Qt::Key_Return); // does not go on; the way out has the focus
        QCOMPARE(fixture.questionPage()->question(), QuestionId::Accepted);
        QAbstractButton* offer =
            fixture.button(QStringLiteral("Take it as accepted, on a day that I don't know"));
        QVERIFY(offer);
        QCOMPARE(QApplication::focusWidget(), offer);
        fixture.press(Qt::Key_Return);
        QCOMPARE(fixture.document().answers().accepted, std::optional{true});
        QVERIFY(!fixture.document().answers().acceptedOn);
        QVERIFY(!fixture.document().problem());
        QVERIFY(!problem(fixture)->isVisible());
        QVERIFY(fixture.tile("yes")->isChecked());
    }

    void theOfferAlsoStandsWhereUseIsSaidLater()
    {
        WindowFixture fixture;
        fixture.press(Qt::Key_Return);
        say(fixture, QuestionId::Plan, "free");
        say(fixture, QuestionId::AccountCreated, "../2025-08-27");
        say(fixture, QuestionId::Accepted, "no");
        show(fixture, QuestionId::UsedAfterDeadline);
        fixture.press(Qt::Key_1);
        QAbstractButton* offer =
            fixture.button(QStringLiteral("Take it as accepted, on a day that I don't know"));
        QVERIFY(offer);
        fixture.click(offer);
        QVERIFY(!fixture.document().problem());
        QCOMPARE(fixture.document().answers().usedAfterDeadline, std::optional{true});
        // The questions that matter now are asked, though they stand further up.
        fixture.press(Qt::Key_Return);
        QSet<QuestionId> met;
        for (int i = 0; i < 20 && fixture.questionPage(); ++i) {
            met.insert(fixture.questionPage()->question());
            fixture.press(Qt::Key_0); // I don't know
            fixture.press(Qt::Key_Return);
        }
        QVERIFY(met.contains(QuestionId::SwitchAtAccept));
        QVERIFY(qobject_cast<ResultPage*>(fixture.window().page()));
    }

    void aMonthBeforeTheAnnouncementIsToldAtTheField()
    {
        WindowFixture fixture;
        fixture.press(Qt::Key_Return);
        say(fixture, QuestionId::Plan, "pro");
        say(fixture, QuestionId::Accepted, "yes");
        show(fixture, QuestionId::AcceptedOn);
        fixture.press(Qt::Key_4);
        const auto boxes = fixture.window().page()->findChildren<QComboBox*>();
        QCOMPARE(boxes.size(), 2);
        fixture.press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), boxes.at(0));
        fixture.type(QStringLiteral("Jan"));
        fixture.press(Qt::Key_Tab);
        fixture.type(QStringLiteral("2025"));
        QVERIFY(problem(fixture)->text().contains(QStringLiteral("28 August 2025")));
        QVERIFY(problem(fixture)->isVisible());
    }

    void anExactDayCountsOnlyOnceItIsChosen()
    {
        WindowFixture fixture;
        fixture.press(Qt::Key_Return);
        say(fixture, QuestionId::Plan, "pro");
        say(fixture, QuestionId::Accepted, "yes");
        show(fixture, QuestionId::AcceptedOn);
        fixture.press(Qt::Key_3);
        fixture.press(Qt::Key_Return);
        QCOMPARE(fixture.questionPage()->question(), QuestionId::AcceptedOn);
        QVERIFY(problem(fixture)->isVisible());
        QVERIFY(!fixture.document().answers().acceptedOn);

        auto* day = fixture.window().page()->findChild<DayEdit*>();
        QCOMPARE(day->minimumDate(), (QDate{2025, 8, 28}));
        QCOMPARE(day->maximumDate(), (QDate{2026, 11, 21}));
        QVERIFY(day->calendarWidget()->dateTextFormat(QDate{2025, 10, 8}).fontUnderline());
        const QTextCharFormat last = day->calendarWidget()->dateTextFormat(QDate{2026, 11, 21});
        QVERIFY(last.fontUnderline() && last.toolTip().startsWith(QStringLiteral("The day of this answer")));
        // The day shown at first is the last of the marked ones, and says so; another says nothing.
        QVERIFY(day->toolTip().contains(QStringLiteral("refuse")));
        QVERIFY(day->accessibleDescription().startsWith(day->toolTip()));
        QVERIFY(day->accessibleDescription().endsWith(QStringLiteral("pressed Enter on it.")));
        fixture.press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), day);
        fixture.press(Qt::Key_Up);
        QCOMPARE(day->toolTip(), QString{});
        QVERIFY(day->accessibleDescription().startsWith(QStringLiteral("The day counts")));
        fixture.press(Qt::Key_Down);
        QVERIFY(!day->toolTip().isEmpty());
        fixture.type(QLocale{}.toString(QDate{2025, 9, 3}, day->displayFormat()));
        QVERIFY(fixture.document().answers().acceptedOn ==
                policy::DateKnowledge{policy::makeDay(2025, 9, 3)});
    }

    void anyDateKnowledgeOfAFileIsShownAndStays_data()
    {
        QTest::addColumn<QByteArray>("known");
        QTest::addColumn<QByteArray>("tile");
        QTest::newRow("a day") << QByteArray{"2025-09-03"} << QByteArray{"day"};
        QTest::newRow("a month") << QByteArray{"2025-09"} << QByteArray{"month"};
        QTest::newRow("a year") << QByteArray{"2026"} << QByteArray{"month"};
        QTest::newRow("a range") << QByteArray{"2025-09-01/2025-09-20"} << QByteArray{"range"};
        QTest::newRow("a range of months") << QByteArray{"2025-09/2025-10"} << QByteArray{"range"};
        QTest::newRow("up to a day") << QByteArray{"../2025-12-24"} << QByteArray{"range"};
        QTest::newRow("from a month") << QByteArray{"2025-12/.."} << QByteArray{"range"};
        QTest::newRow("a given answer") << QByteArray{"2025-10-09/.."} << QByteArray{"2025-10-09/.."};
    }
    void anyDateKnowledgeOfAFileIsShownAndStays()
    {
        QFETCH(QByteArray, known);
        QFETCH(QByteArray, tile);
        WindowFixture fixture;
        fixture.press(Qt::Key_Return);
        say(fixture, QuestionId::Plan, "pro");
        say(fixture, QuestionId::Accepted, "yes");
        say(fixture, QuestionId::AcceptedOn, known);
        show(fixture, QuestionId::AcceptedOn);
        QVERIFY(fixture.tile(tile)->isChecked());
        fixture.press(Qt::Key_Return);
        QVERIFY(fixture.questionPage()->question() != QuestionId::AcceptedOn);
        QCOMPARE(QByteArray::fromStdString(fixture.document().answers().acceptedOn->text()), known);
    }

    void changesCanBeListedMovedEditedAndRemoved()
    {
        WindowFixture fixture;
        fixture.press(Qt::Key_Return);
        say(fixture, QuestionId::Plan, "pro");
        say(fixture, QuestionId::Accepted, "yes");
        say(fixture, QuestionId::SwitchAtAccept, "on");
        policy::Answers given = fixture.document().answers();
        given.switchChanges = {
            {policy::DateKnowledge{policy::makeDay(2026, 2, 1)}, policy::SwitchPosition::On},
            {policy::DateKnowledge{policy::makeDay(2026, 1, 1)}, policy::SwitchPosition::Off}};
        fixture.document().answer(QuestionId::SwitchChanges, given);
        show(fixture, QuestionId::SwitchChanges);
        auto* list = fixture.window().page()->findChild<QListWidget*>();
        QCOMPARE(list->count(), 2);
        QVERIFY(problem(fixture)->isVisible()); // they can't lie in this order
        list->setCurrentRow(1);
        fixture.click(fixture.button(QStringLiteral("Move the chosen change up")));
        QVERIFY(!problem(fixture)->isVisible());
        QCOMPARE(fixture.document().answers().switchChanges.front().to, policy::SwitchPosition::Off);

        fixture.click(fixture.button(QStringLiteral("Edit the chosen change")));
        fixture.click(fixture.tile("month"));
        fixture.press(Qt::Key_Tab);
        fixture.type(QStringLiteral("Jan"));
        fixture.press(Qt::Key_Tab);
        fixture.type(QStringLiteral("2026"));
        fixture.click(fixture.button(QStringLiteral("Take over")));
        QCOMPARE(fixture.document().answers().switchChanges.front().on.text(), std::string{"2026-01"});

        fixture.click(fixture.button(QStringLiteral("Remove the chosen change")));
        QCOMPARE(fixture.document().answers().switchChanges.size(), std::size_t{1});
        // A look at another answer loses nothing.
        fixture.click(fixture.tile("none"));
        QVERIFY(fixture.document().answers().switchChanges.empty());
        fixture.click(fixture.tile("list"));
        QCOMPARE(fixture.document().answers().switchChanges.size(), std::size_t{1});
    }
};

QTEST_MAIN(WizardTest)
#include "wizard_test.moc"
