#include "app/ingest/judge.h"
#include "app/ingest/messagetally.h"
#include "policy/assessmentwriter.h"
#include "policy/casereader.h"
#include "tests/ingest/ingestsupport.h"
#include "tests/support/builtinpack.h"

#include <QTest>

using policy::Day;
using testsupport::Random;

namespace {

ingest::Chat randomChat(Random& random, int number)
{
    ingest::Chat chat;
    chat.id = std::to_string(number);
    const unsigned kind = random() % 6;
    chat.kind = kind == 0   ? policy::ChatKind::Incognito
                : kind <= 2 ? policy::ChatKind::ClaudeCode
                            : policy::ChatKind::Chat;
    if (chat.kind == policy::ChatKind::ClaudeCode && random() % 4 == 0)
        chat.credential = random() % 2 ? ingest::Credential::Bedrock : ingest::Credential::Vertex;
    if (chat.kind == policy::ChatKind::ClaudeCode && random() % 8 == 0)
        chat.feedbackDays = {policy::makeDay(2025, 9, 1 + random() % 20)};
    // Around the dates that matter more often than elsewhere.
    const Day base = random() % 2 ? policy::makeDay(2025, 8, 20) : policy::makeDay(2025, 3, 1);
    const unsigned span = base == policy::makeDay(2025, 3, 1) ? 600 : 70;
    for (unsigned count = 1 + random() % 5; count > 0; --count)
        ingest::insertDay(chat.days, base + std::chrono::days{random() % span});
    return chat;
}

const std::vector<QByteArray>& answerSets()
{
    static const std::vector<QByteArray> sets{
        R"({})",
        R"({"plan":"pro"})",
        R"({"plan":"pro","accountCreated":"../2025-08-27","accepted":"yes","acceptedOn":"2025-09-28","switchAtAccept":"on"})",
        R"({"plan":"max","accountCreated":"../2025-08-27","accepted":"yes","acceptedOn":"2025-09-28","switchAtAccept":"on","switchChanges":[{"on":"2026-03-01","to":"off"}]})",
        R"({"plan":"pro","accountCreated":"../2025-08-27","accepted":"yes","acceptedOn":"2025-09","switchAtAccept":"on"})",
        R"({"plan":"pro","accountCreated":"../2025-08-27","accepted":"yes"})",
        R"({"plan":"free","accountCreated":"../2025-08-27","accepted":"yes","switchAtAccept":"on","switchChanges":[{"on":"2025-12","to":"off"},{"on":"2026-02/2026-04","to":"on"}]})",
        R"({"plan":"free","switchChanges":[{"on":"2026","to":"off"}]})",
        R"({"plan":"pro","switchLockedOff":"yes"})",
        R"({"plan":"team"})",
        R"({"plan":"enterprise","customRetentionDays":90})",
        R"({"plan":"api"})"};
    return sets;
}

} // namespace

class JudgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_pack = testsupport::readBuiltInPack();
        QVERIFY(m_pack);
    }

    void theSameAsTheWholeCase_data()
    {
        QTest::addColumn<QByteArray>("answers");
        QTest::addColumn<int>("year");
        for (const QByteArray& answers : answerSets()) {
            for (const int year : {2025, 2026, 2027})
                QTest::addRow("%s in %d", answers.constData(), year) << answers << year;
        }
    }

    void theSameAsTheWholeCase()
    {
        QFETCH(QByteArray, answers);
        QFETCH(int, year);
        const Day asOf = policy::makeDay(year, 11, 21);
        policy::CaseReader reader{QString::fromUtf8(m_pack->id)};
        const QByteArray text = R"({"format":"privacy-advisor/case","version":1,"answers":)" + answers + "}";
        auto read = reader.read({text.constData(), static_cast<std::size_t>(text.size())});
        QVERIFY(read);
        Random random{static_cast<unsigned>(year)};
        for (int round = 0; round < 6; ++round) {
            policy::Case whole = *read;
            std::vector<ingest::Chat> chats;
            ingest::AccountUse use;
            for (int i = 0; i < 60; ++i) {
                chats.push_back(randomChat(random, i));
                use.add(chats.back(), m_pack->dates, asOf);
                whole.chats.push_back(ingest::toPolicy(chats.back()));
            }
            const auto wanted = policy::assess(*m_pack, whole, asOf);
            const auto judge = ingest::Judge::make(*m_pack, whole.answers, asOf, use);
            QCOMPARE(static_cast<bool>(judge), static_cast<bool>(wanted));
            if (!wanted) {
                QCOMPARE(judge.problem().code, wanted.problem().code);
                continue;
            }
            compareAll(whole, *wanted, chats, **judge);
        }
    }

    void contradictionsAreSaid()
    {
        policy::Answers answers;
        answers.plan = policy::Plan::Pro;
        answers.accepted = false;
        ingest::AccountUse use;
        use.firstChat = policy::makeDay(2025, 12, 1);
        use.firstProving = use.firstChat;
        const auto judge = ingest::Judge::make(*m_pack, answers, policy::makeDay(2026, 1, 1), use);
        QVERIFY(!judge);
        QCOMPARE(judge.problem().code, QByteArray{"contradiction"});
    }

private:
    void compareAll(const policy::Case& whole, const policy::Assessment& wanted,
                    const std::vector<ingest::Chat>& chats, ingest::Judge& judge)
    {
        auto next = wanted.chats.begin();
        for (std::size_t i = 0; i < chats.size(); ++i) {
            const policy::ChatAssessment* const given = judge.judge(chats[i]);
            const bool isThere = next != wanted.chats.end() && next->chat == i;
            QCOMPARE(given != nullptr, isThere);
            if (!isThere)
                continue;
            QCOMPARE(textOf(whole, wanted, *given, i), textOf(whole, wanted, *next, i));
            ++next;
        }
    }

    /// The chat's part of an assessment as JSON.
    QByteArray textOf(const policy::Case& whole, const policy::Assessment& around,
                      const policy::ChatAssessment& chat, std::size_t number) const
    {
        policy::Assessment one = around;
        one.chats = {chat};
        one.chats[0].chat = number;
        std::string text;
        policy::writeAssessment(text, *m_pack, whole, one);
        const std::size_t from = text.find("\"chats\":");
        return QByteArray::fromStdString(text.substr(from, text.find("\"actions\":", from) - from));
    }

    std::shared_ptr<const policy::Pack> m_pack;
};

QTEST_GUILESS_MAIN(JudgeTest)
#include "judge_test.moc"
