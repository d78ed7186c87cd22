#include "policy/interview.h"
#include "tests/support/builtinpack.h"
#include "tests/support/fillings.h"
#include "tests/support/randomcase.h"

#include <QTest>

#include <algorithm>

using policy::Answers;
using policy::Case;
using policy::DateKnowledge;
using policy::makeDay;
using policy::Plan;
using policy::QuestionId;
using policy::SwitchPosition;

namespace {

DateKnowledge date(const char* text)
{
    return DateKnowledge::parse(text).value();
}

Answers consumer(Plan plan = Plan::Pro)
{
    Answers answers;
    answers.plan = plan;
    return answers;
}

Answers existing()
{
    Answers answers = consumer();
    answers.accountCreated = date("../2025-08-27");
    return answers;
}

QByteArray name(QuestionId question)
{
    return QByteArray::fromStdString(std::string{policy::questionNames.name(question)});
}

policy::Chat chatOf(policy::ChatKind kind)
{
    policy::Chat chat;
    chat.id = QStringLiteral("c");
    chat.kind = kind;
    chat.messages = {makeDay(2025, 9, 15)};
    return chat;
}

} // namespace

Q_DECLARE_METATYPE(Answers)

/// Which questions are asked of whom.
class InterviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_pack = testsupport::readBuiltInPack();
        QVERIFY(m_pack);
    }

    void asksOnlyWhatCanMatter_data()
    {
        QTest::addColumn<Answers>("answers");
        QTest::addColumn<QByteArray>("asOf");
        QTest::addColumn<QByteArray>("questions");
        const auto row = [](const char* title, const Answers& answers, const char* questions,
                            const char* asOf = "2026-03-01") {
            QTest::newRow(title) << answers << QByteArray{asOf} << QByteArray{questions};
        };
        const char* const everything = "plan accountCreated accepted acceptedOn switchAtAccept switchChanges "
                                       "usedAfterDeadline switchLockedOff";
        row("nothing is known: as on a private account", {}, everything);
        row("Free", consumer(Plan::Free), everything);
        row("Pro", consumer(Plan::Pro), everything);
        row("Max", consumer(Plan::Max), everything);
        row("Team: nothing else matters", consumer(Plan::Team), "plan");
        row("Enterprise: the owner's period", consumer(Plan::Enterprise), "plan customRetentionDays");
        row("Gov", consumer(Plan::Gov), "plan");
        row("Education", consumer(Plan::Education), "plan");
        row("API: zero data retention", consumer(Plan::Api), "plan zeroDataRetention");
        row("Bedrock", consumer(Plan::Bedrock), "plan");
        row("Vertex", consumer(Plan::Vertex), "plan");
        row("Foundry", consumer(Plan::Foundry), "plan");
        row("another company's product", consumer(Plan::ThirdPartyApp), "plan");
        row("existing account", existing(), everything);
        row("existing account, before 10 October 2025: use since is not asked", existing(),
            "plan accountCreated accepted acceptedOn switchAtAccept switchChanges switchLockedOff",
            "2025-10-09");
        Answers answers = consumer();
        answers.accountCreated = date("2025-08-28/..");
        row("new account: use since October is not asked", answers,
            "plan accountCreated accepted acceptedOn switchAtAccept switchChanges switchLockedOff");
        answers = existing();
        answers.accepted = false;
        row("never accepted: use since, which would contradict it, but neither the switch nor the age of the "
            "account",
            answers, "plan accepted usedAfterDeadline");
        answers = existing();
        answers.accepted = true;
        answers.switchLockedOff = true;
        row("locked off: neither position nor days matter", answers, "plan accepted switchLockedOff");
        answers = existing();
        answers.accepted = true;
        answers.switchAtAccept = SwitchPosition::Off;
        row("accepted with off: neither the day nor a lock matters, later changes do", answers,
            "plan accepted switchAtAccept switchChanges");
    }

    void asksOnlyWhatCanMatter()
    {
        QFETCH(Answers, answers);
        QFETCH(QByteArray, asOf);
        QFETCH(QByteArray, questions);
        Case input;
        input.answers = answers;
        const policy::Interview interview{*m_pack, input, *policy::parseDay(asOf.toStdString())};
        QByteArrayList asked;
        for (const QuestionId question : interview.questions())
            asked << name(question);
        QCOMPARE(asked.join(' '), questions);
        // One after the other, the same questions.
        QByteArrayList walked;
        for (auto next = interview.next({}); next; next = interview.next(next))
            walked << name(*next);
        QCOMPARE(walked, asked);
    }

    void zeroRetentionOnEnterpriseMattersForClaudeCodeOnly()
    {
        Case input;
        input.answers = consumer(Plan::Enterprise);
        const auto today = makeDay(2026, 3, 1);
        input.chats = {chatOf(policy::ChatKind::Chat)};
        QVERIFY(!(policy::Interview{*m_pack, input, today}.matters(QuestionId::ZeroDataRetention)));
        input.chats = {chatOf(policy::ChatKind::ClaudeCode)};
        QVERIFY((policy::Interview{*m_pack, input, today}.matters(QuestionId::ZeroDataRetention)));
    }

    void anAnsweredQuestionCanBeAskedAgain()
    {
        Case input;
        input.answers = existing();
        input.answers.accepted = true;
        input.answers.switchAtAccept = SwitchPosition::On;
        const policy::Interview interview{*m_pack, input, makeDay(2026, 3, 1)};
        QVERIFY(interview.matters(QuestionId::SwitchAtAccept));
        QVERIFY(interview.matters(QuestionId::Accepted));
        QVERIFY(interview.next(QuestionId::Plan) == QuestionId::AcceptedOn ||
                interview.next(QuestionId::Plan) == QuestionId::AccountCreated ||
                interview.next(QuestionId::Plan) == QuestionId::Accepted);
        QVERIFY(!interview.next(QuestionId::CustomRetentionDays));
    }

    /// The last day of acceptance that a later change leaves open tells something that the first one does
    /// not.
    void looksAtTheDaysThatOtherAnswersLeave()
    {
        Case input;
        input.answers = existing();
        input.answers.accepted = true;
        input.answers.switchChanges = {{date("2025-09-05"), SwitchPosition::Off}};
        input.chats = {chatOf(policy::ChatKind::Chat)};
        input.chats.front().messages = {makeDay(2025, 9, 1)};
        QVERIFY((policy::Interview{*m_pack, input, makeDay(2026, 3, 1)}.matters(QuestionId::AcceptedOn)));
    }

    void contradictingAnswersAreAllAskedFor()
    {
        Case input;
        input.answers = existing();
        input.answers.accepted = true;
        input.answers.switchAtAccept = SwitchPosition::On;
        input.answers.switchChanges = {{date("2025-10-01"), SwitchPosition::Off},
                                       {date("2025-09-01"), SwitchPosition::On}};
        const policy::Interview interview{*m_pack, input, makeDay(2026, 3, 1)};
        for (const QuestionId question :
             {QuestionId::AcceptedOn, QuestionId::SwitchAtAccept, QuestionId::SwitchChanges})
            QVERIFY2(interview.matters(question), name(question).constData());
    }

    void takingAnAnswerOutLeavesTheOthers()
    {
        testsupport::RandomCases cases{testsupport::RandomCases::seed() + 20};
        for (int i = 0; i < 300; ++i) {
            const Case input = cases.any();
            for (std::size_t id = 0; id < policy::questionNames.names.size(); ++id) {
                const auto question = static_cast<QuestionId>(id);
                const Case without = policy::withoutAnswer(input, question);
                QVERIFY(!policy::hasAnswer(without, question));
                QCOMPARE(policy::hasAnswer(input, question), !(without.answers == input.answers));
                for (std::size_t other = 0; other < policy::questionNames.names.size(); ++other) {
                    if (other != id)
                        QCOMPARE(policy::hasAnswer(without, static_cast<QuestionId>(other)),
                                 policy::hasAnswer(input, static_cast<QuestionId>(other)));
                }
            }
        }
    }

    void questionsThatAreSkippedCanChangeNothing()
    {
        testsupport::RandomCases cases{testsupport::RandomCases::seed() + 21};
        int skipped = 0;
        for (int i = 0; i < 600; ++i) {
            const Case input = cases.any();
            const auto whole = policy::assess(*m_pack, input, *input.asOf);
            if (!whole || !input.answers.plan)
                continue; // who does not know the plan is asked what concerns private accounts
            const policy::Interview interview{*m_pack, input, *input.asOf};
            for (std::size_t id = 0; id < policy::questionNames.names.size(); ++id) {
                const auto question = static_cast<QuestionId>(id);
                const auto filled = testsupport::fillings(input, question);
                if (filled.empty() || interview.matters(question))
                    continue;
                ++skipped;
                // Through a credential zero data retention counts though its plan is not asked for it.
                const bool credentials = question != QuestionId::ZeroDataRetention;
                const testsupport::Possible before = testsupport::possibleOf(*whole, input, credentials);
                for (const Case& one : filled) {
                    const auto part = policy::assess(*m_pack, one, *one.asOf);
                    const QByteArray shown =
                        testsupport::lineOf(input) + "\nfilled: " + testsupport::lineOf(one);
                    QVERIFY2(!part || testsupport::possibleOf(*part, one, credentials) == before,
                             shown.constData());
                }
            }
        }
        QVERIFY2(skipped > 500, "hardly any question was skipped");
    }

private:
    std::shared_ptr<const policy::Pack> m_pack;
};

QTEST_GUILESS_MAIN(InterviewTest)
#include "interview_test.moc"
