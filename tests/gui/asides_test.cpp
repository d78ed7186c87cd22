// What stands beside the answer: what if, another day, reminders.

#include "app/result/daybanner.h"
#include "app/result/firstaidpage.h"
#include "app/result/resultpage.h"
#include "app/result/whatifpage.h"
#include "app/widgets/comparetable.h"
#include "app/widgets/dayfield.h"
#include "app/widgets/fold.h"
#include "app/wizard/questionpage.h"
#include "tests/gui/windowfixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QListWidget>
#include <QTest>

namespace {

const QByteArray sharing =
    R"({"format": "privacy-advisor/case", "version": 1, "answers": {"plan": "pro", "accountCreated": "../2025-08-27",
     "accepted": "yes", "acceptedOn": "2025-09-10", "switchAtAccept": "on"},
     "chats": [{"id": "Holiday", "messages": ["2026-01-05"]}, {"id": "Taxes", "messages": ["2026-02-05"]}]})";

QByteArray read(const QString& path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

} // namespace

class AsidesTest : public QObject
{
    Q_OBJECT

private:
    static void open(WindowFixture& fixture)
    {
        fixture.window().openFile(fixture.write(QStringLiteral("a.privacycase"), sharing));
        QCOMPARE(fixture.dialogs().errors, QStringList{});
    }
    static QString cell(WindowFixture& fixture, int row, int column)
    {
        return fixture.window().page()->findChild<CompareTable*>()->item(row, column)->text();
    }

private Q_SLOTS:
    void theCalendarKnowsTheDaysThatMatter()
    {
        WindowFixture fixture;
        fixture.window().openFile(QStringLiteral("packaging/example.privacycase"));
        fixture.window().showWhatIf();
        auto* day = fixture.window().page()->findChild<DayField*>();
        QVERIFY(day);
        day->setDay(policy::makeDay(2025, 8, 28)); // announced
        QVERIFY(!day->toolTip().isEmpty());
        QCOMPARE(day->accessibleDescription(), day->toolTip());
        day->setDay(policy::makeDay(2025, 8, 30));
        QVERIFY(day->toolTip().isEmpty());
    }

    void whatIfIsShownAtOnceAndTakenOverOnlyWhenAsked()
    {
        WindowFixture fixture;
        open(fixture);
        const policy::Case before = fixture.document().value();
        fixture.press(Qt::Key_6, Qt::ControlModifier);
        QVERIFY(qobject_cast<WhatIfPage*>(fixture.window().page()));
        QAbstractButton* take = fixture.button(QStringLiteral("Take over into my case"));
        QVERIFY(take && !take->isEnabled());
        fixture.click(fixture.button(QStringLiteral("I switch it off today")));
        QCOMPARE(cell(fixture, 0, 1), QStringLiteral("May be used"));
        QCOMPARE(cell(fixture, 0, 2), QStringLiteral("Not used, with exceptions"));
        QCOMPARE(cell(fixture, 2, 2), QStringLiteral("Out of future runs"));
        QVERIFY(fixture.document().value() == before);
        QVERIFY(!fixture.window().isWindowModified());

        fixture.click(fixture.button(QStringLiteral("Back to the answer")));
        QVERIFY(qobject_cast<ResultPage*>(fixture.window().page()));
        QVERIFY(fixture.document().value() == before);

        fixture.window().showWhatIf();
        fixture.click(fixture.button(QStringLiteral("I switch it off today")));
        fixture.click(fixture.button(QStringLiteral("Take over into my case")));
        QVERIFY(qobject_cast<ResultPage*>(fixture.window().page()));
        QVERIFY(fixture.pageText().contains(QStringLiteral("not used to train models")));
        QVERIFY(fixture.window().isWindowModified());
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(fixture.document().value() == before);
        QVERIFY(!fixture.window().isWindowModified());
    }

    void aChatIsTickedWithTheKeyboard()
    {
        WindowFixture fixture;
        open(fixture);
        fixture.window().showWhatIf();
        auto* chats = fixture.window().page()->findChild<QListWidget*>();
        fixture.tabTo(chats);
        fixture.press(Qt::Key_Down);
        fixture.press(Qt::Key_Space);
        const auto* page = qobject_cast<WhatIfPage*>(fixture.window().page());
        QCOMPARE(page->wish().deleted, std::vector<std::size_t>{1});
        QCOMPARE(cell(fixture, 0, 2), QStringLiteral("The same"));
        QCOMPARE(cell(fixture, 2, 2), QStringLiteral("The same"));
        QCOMPARE(cell(fixture, 4, 2), QStringLiteral("Out of future runs"));
    }

    void anEarlierDayIsChosenByTypingIt()
    {
        WindowFixture fixture;
        open(fixture);
        fixture.window().showWhatIf();
        auto* day = fixture.window().page()->findChild<DayField*>();
        QCOMPARE(day->minimumDate(), (QDate{2025, 9, 10}));
        day->setDate({2026, 1, 20});
        Q_EMIT day->userDateChanged(day->date());
        QVERIFY(fixture.button(QStringLiteral("I had switched it off on this day, and left it off:"))
                    ->isChecked());
        QCOMPARE(cell(fixture, 2, 2), QStringLiteral("Out of future runs"));        // of 5 January
        QCOMPARE(cell(fixture, 4, 2), QStringLiteral("Not used, with exceptions")); // of 5 February
    }

    void withoutASwitchThePageSaysSo()
    {
        WindowFixture fixture;
        policy::Answers answers;
        answers.plan = policy::Plan::Team;
        fixture.document().answer(policy::QuestionId::Plan, answers);
        fixture.window().showWhatIf();
        QVERIFY(fixture.pageText().contains(QStringLiteral("On this plan there is no such switch")));
        QVERIFY(!fixture.button(QStringLiteral("I switch it off today")));
        QVERIFY(fixture.window().page()->isAncestorOf(QApplication::focusWidget()));
    }

    void aPastDayIsShownWithItsRulesAndLeftAgain()
    {
        WindowFixture fixture;
        open(fixture);
        const QString now = fixture.pageText();
        QVERIFY(!fixture.window().page()->findChild<DayBanner*>());
        fixture.press(Qt::Key_5, Qt::ControlModifier);
        auto* day = fixture.window().page()->findChild<DayField*>();
        QVERIFY(day->hasFocus());
        QCOMPARE(day->minimumDate(), (QDate{2025, 8, 28}));
        day->setDate({2025, 9, 1});
        fixture.press(Qt::Key_Return);
        QVERIFY2(fixture.pageText().contains(QStringLiteral("A past day is shown: 1 September 2025")),
                 qPrintable(fixture.pageText()));
        QVERIFY(fixture.pageText().contains(QStringLiteral("not used to train models")));
        fixture.dialogs().savePath = fixture.path(QStringLiteral("then.txt"));
        fixture.window().saveReport();
        QVERIFY(read(fixture.dialogs().savePath).contains("1 September 2025"));
        QVERIFY(!fixture.window().isWindowModified());
        fixture.click(fixture.button(QStringLiteral("Back to today")));
        QCOMPARE(fixture.pageText(), now);
        fixture.window().showDay(policy::makeDay(2025, 9, 1));
        fixture.window().showQuestions(); // leaving it leads back, too
        fixture.press(Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(fixture.pageText(), now);
    }

    void aDayIsKeptInTheCaseOnlyWhenAsked()
    {
        WindowFixture fixture;
        open(fixture);
        fixture.window().showDay(policy::makeDay(2026, 3, 1));
        fixture.click(fixture.button(QStringLiteral("Keep this day in the case")));
        QCOMPARE(fixture.dialogs().errors, QStringList{});
        QVERIFY(fixture.document().value().asOf == policy::makeDay(2026, 3, 1));
        QVERIFY(fixture.pageText().contains(QStringLiteral("a day of its own: 1 March 2026")));
        QVERIFY(fixture.window().isWindowModified());
        fixture.click(fixture.button(QStringLiteral("Back to today")));
        QVERIFY(!fixture.document().value().asOf);
        QVERIFY(!fixture.window().isWindowModified());
        fixture.window().showDay(policy::makeDay(2025, 9, 1)); // before the acceptance
        fixture.click(fixture.button(QStringLiteral("Keep this day in the case")));
        QCOMPARE(fixture.dialogs().errors.size(), 1);
        QVERIFY(!fixture.document().value().asOf);
    }

    void aDayThatNothingIsKnownOfIsRefusedInWords()
    {
        WindowFixture fixture;
        open(fixture);
        policy::Answers answers = fixture.document().answers();
        answers.switchChanges = {{*policy::DateKnowledge::parse("2026-03"), policy::SwitchPosition::Off}};
        fixture.document().answer(policy::QuestionId::SwitchChanges, answers);
        fixture.window().showDay(policy::makeDay(2026, 3, 15));
        QVERIFY(fixture.pageText().contains(QStringLiteral("may lie before 15 March 2026 or after it")));
        QVERIFY(fixture.pageText().contains(QStringLiteral("Below stands the answer of 21 November 2026")));
        QVERIFY(!fixture.button(QStringLiteral("Keep this day in the case")));
    }

    void firstAidNamesTheStepsInOrder()
    {
        WindowFixture fixture;
        fixture.press(Qt::Key_8, Qt::ControlModifier);
        QVERIFY(qobject_cast<FirstAidPage*>(fixture.window().page()));
        const auto steps = [&fixture] {
            QStringList titles;
            for (const Fold* fold : fixture.window().page()->findChildren<Fold*>()) {
                if (fold->isVisible())
                    titles << fold->findChild<QAbstractButton*>()->accessibleName();
            }
            return titles;
        };
        QCOMPARE(
            steps(),
            (QStringList{QStringLiteral("1. Switch sharing off"),
                         QStringLiteral("2. Begin a new chat rather than going back to an old one"),
                         QStringLiteral("3. Delete chats you don't want to share"),
                         QStringLiteral("4. Think before you rate an answer"),
                         QStringLiteral("5. Replace a password or key that got into a chat"),
                         QStringLiteral("If it was not only your own data"), QStringLiteral("Sources")}));
        QVERIFY(fixture.pageText().contains(QStringLiteral("keep a copy of anything you may have to show")));
        QVERIFY(fixture.pageText().contains(QStringLiteral("Can it be undone?")));
        QVERIFY(fixture.pageText().contains(QStringLiteral("It takes about a minute.")));
        fixture.press(Qt::Key_Down); // the other way
        QCOMPARE(steps().first(), QStringLiteral("1. Keep sharing on"));
        QVERIFY(!fixture.pageText().contains(QStringLiteral("keep a copy of anything you may have to show")));
        QVERIFY(fixture.pageText().contains(QStringLiteral("Independent program")));
        fixture.press(Qt::Key_Left, Qt::AltModifier);
        QVERIFY(fixture.pageText().contains(QStringLiteral("Nothing leaves this computer")));
    }

    void remindersAreSavedAsACalendar()
    {
        WindowFixture fixture;
        open(fixture);
        fixture.dialogs().savePath = fixture.path(QStringLiteral("mine.txt"));
        fixture.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(fixture.dialogs().errors.size(), 1);
        QVERIFY(!QFile::exists(fixture.dialogs().savePath));
        fixture.dialogs().savePath = fixture.path(QStringLiteral("mine.ics"));
        fixture.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(fixture.dialogs().errors.size(), 1);
        QVERIFY(fixture.dialogs().suggestion.endsWith(QStringLiteral(".ics")));
        const QByteArray text = read(fixture.dialogs().savePath);
        QVERIFY(text.startsWith("BEGIN:VCALENDAR\r\n"));
        QCOMPARE(text.count("BEGIN:VEVENT"), 4);
    }
};

QTEST_MAIN(AsidesTest)
#include "asides_test.moc"
