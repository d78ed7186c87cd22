#include "app/ingest/sessionscope.h"

#include <QTest>

using ingest::Answerer;
using ingest::Chat;
using ingest::MessageMark;
using ingest::SessionParts;
using ingest::SessionScope;

namespace {

constexpr std::uint32_t day = 86'400;

MessageMark mark(std::uint64_t id, std::uint32_t seconds, Answerer answerer = Answerer::Provider)
{
    MessageMark result;
    result.id = id;
    result.seconds = seconds;
    result.answerer = static_cast<std::uint32_t>(answerer) & 3u;
    return result;
}

SessionParts parts(const std::string& id, std::vector<MessageMark> marks)
{
    SessionParts result;
    result.sessions.emplace_back().id = id;
    result.sessions.back().hasMain = true;
    for (const MessageMark& each : marks) {
        const ingest::Instant time{std::chrono::seconds{each.seconds}};
        auto& last = result.sessions.back().lastTime;
        last = std::max(last.value_or(time), time);
    }
    result.marks = std::move(marks);
    return result;
}

std::vector<Chat> chatsOf(std::vector<SessionParts> files,
                          const std::optional<ingest::CleanupRule>& rule = {})
{
    SessionScope scope;
    const ingest::Instant modified{std::chrono::days{20'000}};
    for (std::size_t i = 0; i < files.size(); ++i)
        scope.addFile({"file" + std::to_string(i), modified, 10}, 1);
    for (std::size_t i = files.size(); i-- > 0;) // in whatever order they come
        scope.addSlice(i, 0, std::move(files[i]));
    return scope.finish(rule);
}

} // namespace

class SessionscopeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesCountWhereTheyCameFirst()
    {
        const auto chats = chatsOf({parts("resumed", {mark(1, day), mark(2, 2 * day), mark(3, 9 * day)}),
                                    parts("original", {mark(1, day), mark(2, 2 * day)}),
                                    parts("same", {mark(1, day), mark(2, 2 * day)})});
        QCOMPARE(chats.size(), std::size_t{2});
        QCOMPARE(chats[0].id, std::string{"original"});
        QCOMPARE(chats[0].messages, 2u);
        QCOMPARE(chats[1].id, std::string{"resumed"});
        QCOMPARE(chats[1].messages, 1u);
        QCOMPARE(chats[1].days.size(), std::size_t{1});
    }

    void aSessionOnSeveralCredentialsIsSeveralChats()
    {
        const auto chats =
            chatsOf({parts("s", {mark(1, day, Answerer::NotSaid), mark(2, day, Answerer::Bedrock),
                                 mark(3, 2 * day, Answerer::NotSaid), mark(4, 2 * day),
                                 mark(5, 3 * day, Answerer::NotSaid)})});
        QCOMPARE(chats.size(), std::size_t{2});
        QCOMPARE(chats[0].id, std::string{"s"});
        QCOMPARE(chats[0].messages, 3u);
        QVERIFY(chats[0].credential == ingest::Credential::Account);
        QCOMPARE(chats[1].id, std::string{"s/bedrock"});
        QCOMPARE(chats[1].messages, 2u);
        QVERIFY(ingest::toPolicy(chats[1]).credential == policy::Plan::Bedrock);
    }

    void aMessageWithoutTimeTakesThatOfItsCopy()
    {
        const auto chats = chatsOf({parts("s", {mark(1, 0), mark(1, 5 * day)})});
        QCOMPARE(chats.size(), std::size_t{1});
        QCOMPARE(chats[0].messages, 1u);
        QCOMPARE(chats[0].days.size(), std::size_t{1});
    }

    void recordsWithoutSessionBelongToThatOfTheFile()
    {
        SessionParts file = parts("", {mark(1, day)});
        auto named = chatsOf({file});
        QCOMPARE(named[0].id, std::string{"file0"});
        file.sessions.emplace_back().id = "told later";
        named = chatsOf({file});
        QCOMPARE(named[0].id, std::string{"told later"});
    }

    void theCountdownGoesByTheFileAndTheSetting_data()
    {
        QTest::addColumn<bool>("desktop");
        QTest::addColumn<ingest::CleanupRule>("rule");
        QTest::addColumn<int>("days"); // after the last change; -1: never
        QTest::newRow("as the program does it") << false << ingest::CleanupRule{} << 30;
        QTest::newRow("as set") << false << ingest::CleanupRule{7, 0, false, false} << 7;
        QTest::newRow("the Desktop app") << true << ingest::CleanupRule{7, 0, false, false} << -1;
        QTest::newRow("the Desktop app, as set for it")
            << true << ingest::CleanupRule{7, 90, false, false} << 90;
        QTest::newRow("the Desktop app, managed") << true << ingest::CleanupRule{7, 0, true, false} << 7;
        QTest::newRow("settings that can't be read")
            << false << ingest::CleanupRule{30, 0, false, true} << -1;
    }

    void theCountdownGoesByTheFileAndTheSetting()
    {
        QFETCH(bool, desktop);
        QFETCH(ingest::CleanupRule, rule);
        QFETCH(int, days);
        SessionParts file = parts("s", {mark(1, day)});
        file.sessions[0].desktop = desktop;
        const auto chats = chatsOf({file}, rule);
        QVERIFY(chats[0].local.has_value());
        const auto from = chats[0].local->deletedFrom();
        QCOMPARE(from.has_value(), days >= 0);
        if (from)
            QCOMPARE(static_cast<int>(from->time_since_epoch().count()), 20'000 + days);
        QCOMPARE(ingest::toPolicy(chats[0]).localExempt, chats[0].local->exempt);
    }
};

QTEST_GUILESS_MAIN(SessionscopeTest)
#include "sessionscope_test.moc"
