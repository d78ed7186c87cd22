// Chats told by hand: the draft, its mistakes, and the page that judges each beside the general answer.

#include "app/result/chatform.h"
#include "app/result/chatspage.h"
#include "app/session/chatdraft.h"
#include "app/widgets/comparetable.h"
#include "app/widgets/dayfield.h"
#include "tests/gui/windowfixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using Field = ChatDraft::Field;
using Mistake = ChatDraft::Mistake;
using policy::makeDay;

namespace {

const QByteArray sharing =
    R"({"format": "privacy-advisor/case", "version": 1, "answers": {"plan": "pro", "accountCreated": "../2025-08-27",
     "accepted": "yes", "acceptedOn": "2025-09-10", "switchAtAccept": "on",
     "switchChanges": [{"on": "2026-02-01", "to": "off"}]}})";

policy::Chat chatOn(std::initializer_list<policy::Day> days)
{
    policy::Chat chat;
    chat.id = QStringLiteral("a");
    chat.messages = days;
    return chat;
}

} // namespace

class ChatsTest : public QObject
{
    Q_OBJECT

private:
    static void open(WindowFixture& fixture)
    {
        fixture.window().openFile(fixture.write(QStringLiteral("a.privacycase"), sharing));
        fixture.press(Qt::Key_7, Qt::ControlModifier);
        QVERIFY(qobject_cast<ChatsPage*>(fixture.window().page()));
    }
    static DayField* day(WindowFixture& fixture, const char* name)
    {
        for (DayField* field : fixture.window().page()->findChildren<DayField*>()) {
            if (field->accessibleName() == QString::fromLatin1(name))
                return field;
        }
        return nullptr;
    }
    static void setDay(WindowFixture& fixture, const char* name, QDate date)
    {
        DayField* field = day(fixture, name);
        QVERIFY(field);
        field->setDate(date);
        Q_EMIT field->userDateChanged(date);
    }
    static QString cell(WindowFixture& fixture, int row, int column)
    {
        return fixture.window().page()->findChild<CompareTable*>()->item(row, column)->text();
    }

private Q_SLOTS:
    void aDraftThatNobodyChangesIsTheChat()
    {
        policy::Chat chat = chatOn({makeDay(2025, 9, 1), makeDay(2025, 10, 1), makeDay(2025, 11, 1)});
        chat.kind = policy::ChatKind::ClaudeCode;
        chat.feedbackOn = {{makeDay(2025, 9, 1), makeDay(2025, 9, 2)}};
        chat.flaggedOn = std::vector<policy::Day>{};
        chat.credential = policy::Plan::Api;
        chat.cleanupPeriodDays = 7;
        QVERIFY(ChatDraft::of(chat).chat() == chat);
        chat.feedbackOn = std::vector<policy::Day>{};
        chat.deletedOn = makeDay(2025, 12, 1);
        QVERIFY(ChatDraft::of(chat).chat() == chat);
    }

    void daysOutsideAreCutAndThoseInBetweenStay()
    {
        ChatDraft draft =
            ChatDraft::of(chatOn({makeDay(2025, 9, 1), makeDay(2025, 10, 1), makeDay(2025, 11, 1)}));
        draft.first = makeDay(2025, 9, 15);
        QCOMPARE(draft.chat().messages, (std::vector<policy::Day>{makeDay(2025, 9, 15), makeDay(2025, 10, 1),
                                                                  makeDay(2025, 11, 1)}));
        draft.last = makeDay(2025, 9, 20);
        QCOMPARE(draft.chat().messages,
                 (std::vector<policy::Day>{makeDay(2025, 9, 15), makeDay(2025, 9, 20)}));
        draft.last = draft.first;
        QCOMPARE(draft.chat().messages, std::vector<policy::Day>{makeDay(2025, 9, 15)});
        QCOMPARE(withEveryDay(chatOn({makeDay(2025, 9, 1), makeDay(2025, 9, 4)})).messages.size(),
                 std::size_t{4});
    }

    void everyMistakeIsToldAtItsField()
    {
        const policy::Day today = WindowFixture::today();
        const auto mistake = [&](const auto& change) {
            ChatDraft draft = ChatDraft::begin(QStringLiteral("a"), makeDay(2026, 1, 10));
            change(draft);
            const auto problem = draft.problem(today);
            return problem ? std::pair{problem->field, std::optional{problem->mistake}}
                           : std::pair{Field::Label, std::optional<Mistake>{}};
        };
        const auto at = [](Field field, Mistake wrong) { return std::pair{field, std::optional{wrong}}; };
        QVERIFY(!mistake([](ChatDraft&) {}).second);
        QVERIFY(mistake([](ChatDraft& draft) { draft.label = QStringLiteral(" "); }) ==
                at(Field::Label, Mistake::NoLabel));
        QVERIFY(mistake([](ChatDraft& draft) { draft.last = makeDay(2026, 1, 9); }) ==
                at(Field::Last, Mistake::LastBeforeFirst));
        QVERIFY(mistake([](ChatDraft& draft) { draft.deletedOn = makeDay(2026, 1, 9); }) ==
                at(Field::Deleted, Mistake::DeletedBeforeLast));
        QVERIFY(!mistake([](ChatDraft& draft) { draft.deletedOn = makeDay(2026, 1, 10); }).second);
        QVERIFY(mistake([&](ChatDraft& draft) { draft.first = draft.last = today + std::chrono::days{1}; }) ==
                at(Field::First, Mistake::Later));
    }

    void aChatIsAddedWithTheKeyboardAndJudgedAtOnce()
    {
        WindowFixture fixture;
        open(fixture);
        QVERIFY(fixture.pageText().contains(QStringLiteral("No chat yet")));
        QVERIFY(fixture.button(QStringLiteral("Add a chat"))->hasFocus());
        fixture.press(Qt::Key_Return);
        auto* name = fixture.window().page()->findChild<QLineEdit*>();
        QVERIFY(name->hasFocus());
        fixture.type(QStringLiteral("Holiday"));
        QCOMPARE(cell(fixture, 0, 2), QStringLiteral("Not used, with exceptions")); // today, sharing is off
        setDay(fixture, "Day of the first message", {2025, 12, 1});
        setDay(fixture, "Day of the last message", {2026, 1, 5});
        QCOMPARE(cell(fixture, 0, 1), QStringLiteral("Not used, with exceptions"));
        QCOMPARE(cell(fixture, 0, 2), QStringLiteral("Out of future runs"));
        QVERIFY(!fixture.window().isWindowModified());
        fixture.click(fixture.button(QStringLiteral("Put it on the list")));
        QCOMPARE(fixture.document().value().chats.size(), std::size_t{1});
        QCOMPARE(fixture.document().value().chats.front().id, QStringLiteral("Holiday"));
        QVERIFY(fixture.window().isWindowModified());
        QCOMPARE(cell(fixture, 0, 2), QStringLiteral("Out of future runs"));

        fixture.press(Qt::Key_S, Qt::ControlModifier);
        const QString path = fixture.document().path();
        fixture.window().newCase();
        fixture.window().openFile(path);
        QCOMPARE(fixture.document().value().chats.front().messages,
                 (std::vector<policy::Day>{makeDay(2025, 12, 1), makeDay(2026, 1, 5)}));
    }

    void wrongDaysAreToldAtTheFieldAndNotTakenOver()
    {
        WindowFixture fixture;
        open(fixture);
        fixture.press(Qt::Key_Return);
        setDay(fixture, "Day of the last message", {2026, 1, 5});
        QVERIFY(fixture.pageText().contains(QStringLiteral("The last message can't lie before the first")));
        QVERIFY(day(fixture, "Day of the last message")
                    ->accessibleDescription()
                    .contains(QStringLiteral("before")));
        fixture.click(fixture.button(QStringLiteral("Put it on the list")));
        QVERIFY(fixture.document().value().chats.empty());
        QVERIFY(day(fixture, "Day of the last message")->hasFocus());
        setDay(fixture, "Day of the first message", {2026, 1, 4});
        QVERIFY(!fixture.pageText().contains(QStringLiteral("can't lie before")));
        QVERIFY(day(fixture, "Day of the last message")->accessibleDescription().isEmpty());
        fixture.click(fixture.button(QStringLiteral("I deleted it on:")));
        setDay(fixture, "Day of deletion", {2026, 1, 4});
        QVERIFY(fixture.pageText().contains(QStringLiteral("A message lies after the chat's deletion")));
    }

    void aChatThatDoesNotFitTheAnswersIsNotTakenOver()
    {
        WindowFixture fixture;
        policy::Answers answers;
        answers.plan = policy::Plan::Pro;
        answers.accountCreated = policy::DateKnowledge::parse("../2025-08-27");
        answers.usedAfterDeadline = false;
        fixture.document().answer(policy::QuestionId::UsedAfterDeadline, answers);
        fixture.window().showChats();
        fixture.press(Qt::Key_Return);
        QVERIFY(fixture.pageText().contains(QStringLiteral("You said that the account was not used since")));
        fixture.click(fixture.button(QStringLiteral("Put it on the list")));
        QVERIFY(fixture.document().value().chats.empty());
        setDay(fixture, "Day of the first message", {2025, 9, 1});
        setDay(fixture, "Day of the last message", {2025, 9, 2});
        fixture.click(fixture.button(QStringLiteral("Put it on the list")));
        QCOMPARE(fixture.document().value().chats.size(), std::size_t{1});
    }

    void ratingsAndFlagsCount()
    {
        WindowFixture fixture;
        open(fixture);
        fixture.press(Qt::Key_Return);
        auto* rated = fixture.window().page()->findChildren<QComboBox*>().last();
        rated->setCurrentIndex(2);
        QCOMPARE(cell(fixture, 0, 2), QStringLiteral("May be used as an exception"));
        rated->setCurrentIndex(1);
        QCOMPARE(cell(fixture, 0, 2), QStringLiteral("Not used, with exceptions"));
        fixture.click(fixture.button(QStringLiteral("I know that it was flagged, on:")));
        QCOMPARE(cell(fixture, 0, 2), QStringLiteral("May be used as an exception"));
    }

    void daysInBetweenThatCouldMatterAreNamed()
    {
        WindowFixture fixture;
        open(fixture);
        fixture.press(Qt::Key_Return);
        setDay(fixture, "Day of the first message", {2025, 8, 1});
        setDay(fixture, "Day of the last message", {2026, 5, 5}); // sharing was on only in between
        QCOMPARE(cell(fixture, 0, 2), QStringLiteral("Not used, with exceptions"));
        QVERIFY(
            fixture.pageText().contains(QStringLiteral("If you also wrote in this chat on days in between")));
        QVERIFY(fixture.pageText().contains(QStringLiteral("Out of future runs")));
    }

    void chatsAreEditedRemovedAndUndone()
    {
        WindowFixture fixture;
        open(fixture);
        for (const char* id : {"one", "two", "three"}) {
            policy::Chat chat = chatOn({makeDay(2026, 1, 5)});
            chat.id = QString::fromLatin1(id);
            fixture.document().addChat(chat);
        }
        auto* list = fixture.window().page()->findChild<QListView*>();
        QCOMPARE(list->model()->rowCount(), 3);
        list->setCurrentIndex(list->model()->index(1, 0));
        fixture.click(fixture.button(QStringLiteral("Edit the chosen chat")));
        fixture.type(QStringLiteral("TWO"));
        fixture.click(fixture.button(QStringLiteral("Take over")));
        QCOMPARE(fixture.document().value().chats[1].id, QStringLiteral("TWO"));
        QCOMPARE(list->currentIndex().row(), 1);
        fixture.click(fixture.button(QStringLiteral("Remove the chosen chat from the case")));
        QCOMPARE(list->model()->rowCount(), 2);
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(qobject_cast<ChatsPage*>(fixture.window().page()));
        QCOMPARE(fixture.document().value().chats[1].id, QStringLiteral("two"));
        QCOMPARE(list->model()->rowCount(), 3);
    }

    void cancelLeavesEverythingAsItWas()
    {
        WindowFixture fixture;
        open(fixture);
        fixture.press(Qt::Key_Return);
        fixture.click(fixture.button(QStringLiteral("Cancel")));
        QVERIFY(fixture.document().value().chats.empty());
        QVERIFY(!fixture.document().undoStep());
        QVERIFY(fixture.button(QStringLiteral("Add a chat"))->hasFocus());
    }
};

QTEST_MAIN(ChatsTest)
#include "chats_test.moc"
