#include "app/ingest/chatlist.h"

#include "app/ingest/chatquery.h"
#include "app/ingest/chattotals.h"
#include "app/ingest/messagetally.h"
#include "tests/support/builtinpack.h"

#include <QTest>

#include <random>

using ingest::Chat;
using ingest::ChatColumn;
using ingest::ChatList;
using policy::Day;
using policy::makeDay;

namespace {

Chat chatOf(const std::string& id, const std::string& title, std::vector<Day> days)
{
    Chat chat;
    chat.id = id;
    chat.title = title;
    chat.days = std::move(days);
    chat.first = ingest::Instant{chat.days.front()};
    chat.last = ingest::Instant{chat.days.back()};
    chat.messages = chat.days.size();
    return chat;
}

Chat fullChat()
{
    Chat chat = chatOf("a", "Größe", {makeDay(2025, 9, 1), makeDay(2026, 1, 2)});
    chat.project = "/home/me/work";
    chat.account = "owner";
    chat.kind = policy::ChatKind::ClaudeCode;
    chat.credential = ingest::Credential::Bedrock;
    chat.unseen = ingest::unseenBit(ingest::NotInData::AccountName);
    chat.source = 3;
    chat.feedbackDays = {makeDay(2026, 1, 2)};
    chat.messages = 7;
    chat.records = 9;
    chat.bytes = 5'000'000'000;
    chat.local = ingest::LocalTranscript{ingest::Instant{makeDay(2026, 1, 3)}, 12, 2, 20, true, false};
    return chat;
}

QStringList titlesIn(const ChatList& chats, const ingest::ChatRows& rows)
{
    QStringList titles;
    for (std::size_t row = 0; row < rows.rows.size(); ++row)
        titles << (rows.isGroup(row) ? QStringLiteral("[%1]").arg(rows.group(row).count)
                                     : QString::fromStdString(std::string{chats.title(rows.rows[row])}));
    return titles;
}

ChatList someChats()
{
    ChatList chats;
    Chat banana = chatOf("1", "banana", {makeDay(2025, 9, 3), makeDay(2026, 2, 1)});
    banana.project = "work";
    banana.bytes = 10;
    Chat apple = chatOf("2", "Apple", {makeDay(2024, 5, 1)});
    apple.bytes = 300;
    Chat cherry = chatOf("3", "Cherry pie", {makeDay(2026, 2, 20)});
    cherry.kind = policy::ChatKind::ClaudeCode;
    cherry.project = "Anvil";
    cherry.bytes = 20;
    for (const Chat& chat : {banana, apple, cherry})
        chats.add(chat, false);
    return chats;
}

const policy::Pack& pack()
{
    static const std::shared_ptr<const policy::Pack> built = testsupport::readBuiltInPack();
    return *built;
}

policy::Answers sharingSince(const char* day)
{
    policy::Answers answers;
    answers.plan = policy::Plan::Pro;
    answers.accountCreated = policy::DateKnowledge::parse("../2025-08-27");
    answers.accepted = true;
    answers.acceptedOn = policy::DateKnowledge::parse(day);
    answers.switchAtAccept = policy::SwitchPosition::On;
    return answers;
}

} // namespace

/// A list of chats, what is found in it and what it comes to.
class ChatListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChatComesOutAsItWentIn()
    {
        const Chat in = fullChat();
        ChatList chats;
        QCOMPARE(chats.add(chatOf("z", "", {makeDay(2026, 5, 5)}), false), 0u);
        QCOMPARE(chats.add(in, false), 1u);
        const Chat out = chats.chat(1);
        QCOMPARE(out.id, in.id);
        QCOMPARE(out.title, in.title);
        QCOMPARE(out.project, in.project);
        QCOMPARE(out.account, in.account);
        QCOMPARE(out.kind, in.kind);
        QCOMPARE(out.credential, in.credential);
        QCOMPARE(out.unseen, in.unseen);
        QCOMPARE(out.source, in.source);
        QVERIFY(out.days == in.days);
        QVERIFY(out.feedbackDays == in.feedbackDays);
        QVERIFY(out.first == in.first && out.last == in.last);
        QCOMPARE(out.messages, in.messages);
        QCOMPARE(out.records, in.records);
        QCOMPARE(out.bytes, in.bytes);
        QVERIFY(out.local && out.local->modified == in.local->modified && out.local->exempt);
        QCOMPARE(out.local->cleanupPeriodDays, 20);
        QVERIFY(chats.title(0).empty());
        QVERIFY(!chats.chat(0).local);
    }

    void aNewerStateTakesThePlaceOfTheOlderOne()
    {
        ChatList chats = someChats();
        QCOMPARE(chats.add(chatOf("2", "Apple, longer", {makeDay(2026, 3, 1)}), true), 1u);
        QCOMPARE(chats.size(), 3u);
        QCOMPARE(QString::fromStdString(std::string{chats.title(1)}), QStringLiteral("Apple, longer"));
        // A session is another chat than a conversation of the same id.
        Chat session = chatOf("2", "session", {makeDay(2026, 3, 1)});
        session.kind = policy::ChatKind::ClaudeCode;
        QCOMPARE(chats.add(session, true), 3u);
        QCOMPARE(chats.add(chatOf("3", "newer", {makeDay(2026, 3, 2)}), true), 4u);
        QCOMPARE(chats.add(chatOf("3", "newest", {makeDay(2026, 3, 3)}), true), 4u);
    }

    void aHundredThousandChatsAreSmall()
    {
        std::mt19937 random{3};
        ChatList chats;
        for (int i = 0; i < 100'000; ++i) {
            Chat chat = chatOf("00000000-0000-4000-8000-" + std::to_string(100'000'000'000 + i),
                               "A title as people have them " + std::to_string(i), {makeDay(2025, 1, 1)});
            for (unsigned long days = random() % 5; days > 0; --days)
                ingest::insertDay(chat.days, makeDay(2025, 1, 1) + std::chrono::days{random() % 600});
            chat.project = "project " + std::to_string(random() % 40);
            chats.add(chat, false);
        }
        QVERIFY2(chats.memoryBytes() < 32'000'000, qPrintable(QString::number(chats.memoryBytes())));
    }

    void rowsAreOrdered_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<QStringList>("titles");
        const auto row = [](const char* name, ChatColumn column, bool descending, const QStringList& titles) {
            QTest::newRow(name) << static_cast<int>(column) << descending << titles;
        };
        const QString apple = QStringLiteral("Apple");
        const QString banana = QStringLiteral("banana");
        const QString cherry = QStringLiteral("Cherry pie");
        row("by title, whatever its case", ChatColumn::Title, false, {apple, banana, cherry});
        row("by title, from the end", ChatColumn::Title, true, {cherry, banana, apple});
        row("by size", ChatColumn::Size, true, {apple, cherry, banana});
        row("by the last message", ChatColumn::Last, true, {cherry, banana, apple});
        row("by the first message", ChatColumn::First, false, {apple, banana, cherry});
        row("by messages, equal ones as they came", ChatColumn::Messages, false, {apple, cherry, banana});
        row("by project", ChatColumn::Project, false, {apple, cherry, banana});
        row("by kind", ChatColumn::Kind, true, {cherry, banana, apple});
    }

    void rowsAreOrdered()
    {
        QFETCH(int, column);
        QFETCH(bool, descending);
        const ChatList chats = someChats();
        ingest::ChatQuery query{chats};
        const auto rows =
            query.rows({}, {static_cast<ChatColumn>(column), descending, ingest::Grouping::None}, nullptr);
        QTEST(titlesIn(chats, rows), "titles");
    }

    void rowsAreFiltered()
    {
        const ChatList chats = someChats();
        ingest::ChatQuery query{chats};
        const auto titles = [&](const ingest::ChatFilter& filter) {
            return titlesIn(chats, query.rows(filter, {ChatColumn::Title, false, {}}, nullptr));
        };
        ingest::ChatFilter filter;
        filter.title = QStringLiteral("APP");
        QCOMPARE(titles(filter), QStringList{QStringLiteral("Apple")});
        filter = {};
        filter.year = 2026;
        QCOMPARE(titles(filter), (QStringList{QStringLiteral("banana"), QStringLiteral("Cherry pie")}));
        filter.kind = policy::ChatKind::Chat;
        QCOMPARE(titles(filter), QStringList{QStringLiteral("banana")});
        filter = {};
        filter.project = chats.project(2);
        QCOMPARE(titles(filter), QStringList{QStringLiteral("Cherry pie")});
        filter = {};
        filter.standing = ingest::Standing::NotJudged;
        QCOMPARE(titles(filter).size(), 3);
        filter.standing = ingest::Standing::Eligible;
        QCOMPARE(titles(filter).size(), 0);
        QCOMPARE(query.years(), (std::vector<int>{2026, 2025, 2024}));
    }

    void rowsAreGrouped()
    {
        const ChatList chats = someChats();
        ingest::ChatQuery query{chats};
        const auto titles = [&](ingest::Grouping grouping) {
            return titlesIn(chats, query.rows({}, {ChatColumn::Title, false, grouping}, nullptr))
                .join(QLatin1Char(' '));
        };
        QCOMPARE(titles(ingest::Grouping::Month), QStringLiteral("[2] banana Cherry pie [1] Apple"));
        QCOMPARE(titles(ingest::Grouping::Project), QStringLiteral("[1] Cherry pie [1] banana [1] Apple"));
        QCOMPARE(titles(ingest::Grouping::Standing), QStringLiteral("[3] Apple banana Cherry pie"));
    }

    void totalsAreThoseOfTheJudgedChats()
    {
        const ChatList chats = someChats();
        const Day asOf = makeDay(2026, 11, 21);
        const auto judged = ingest::judgeAll(chats, pack(), sharingSince("2025-09-28"), asOf);
        QVERIFY(judged);
        QVERIFY(judged->standings[0] == ingest::Standing::Eligible);
        QVERIFY(judged->standings[1] == ingest::Standing::Out);
        QVERIFY(judged->standings[2] == ingest::Standing::Eligible);
        const ingest::ChatTotals totals = ingest::totalsOf(chats, &*judged, asOf);
        QCOMPARE(totals.chats, 3u);
        QCOMPARE(totals.count(ingest::Standing::Eligible), 2u);
        QCOMPARE(totals.count(ingest::Standing::Out), 1u);
        QCOMPARE(totals.months.size(), std::size_t{2});
        QCOMPARE(ingest::mattersMost(chats, *judged, 1).size(), std::size_t{1});
        QCOMPARE(ingest::mattersMost(chats, *judged, 10).front(), 0u); // more messages than the other
    }

    void deletedChatsAreJudgedAsDeleted()
    {
        const ChatList chats = someChats();
        const Day asOf = makeDay(2026, 11, 21);
        const std::vector<ingest::Deletion> deleted{{0, asOf}, {2, asOf}};
        const auto judged = ingest::judgeAll(chats, pack(), sharingSince("2025-09-28"), asOf, deleted);
        QVERIFY(judged);
        QVERIFY(judged->standings[0] == ingest::Standing::RunsOnly);
        QVERIFY(judged->standings[2] == ingest::Standing::Eligible); // a session stands in no history
    }

    void countdownCountsTranscripts()
    {
        ChatList chats;
        const Day asOf = makeDay(2026, 11, 21);
        const auto add = [&](Day modified, bool exempt) {
            Chat chat = chatOf(std::to_string(chats.size()), "s", {makeDay(2026, 1, 1)});
            chat.local = ingest::LocalTranscript{ingest::Instant{modified}, 1, 1, 30, exempt, false};
            chats.add(chat, false);
        };
        add(makeDay(2026, 10, 1), false);
        add(makeDay(2026, 10, 25), false);
        add(makeDay(2026, 11, 20), false);
        add(makeDay(2026, 11, 20), true);
        const ingest::LocalCountdown local = ingest::totalsOf(chats, nullptr, asOf).local;
        QCOMPARE(local.overdue, 1u);
        QCOMPARE(local.soon, 1u);
        QCOMPARE(local.later, 1u);
        QCOMPARE(local.kept, 1u);
        QVERIFY(local.last == makeDay(2026, 12, 20));
    }
};

QTEST_GUILESS_MAIN(ChatListTest)
#include "chatlist_test.moc"
