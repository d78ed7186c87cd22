#include "policy/accountworlds.h"
#include "policy/assess.h"
#include "tests/support/answers.h"
#include "tests/support/builtinpack.h"
#include "tests/support/fillings.h"
#include "tests/support/randomcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using policy::Answers;
using policy::Case;
using policy::Day;
using policy::makeDay;
using policy::Plan;
using policy::QuestionId;
using testsupport::Possible;
using testsupport::possibleOf;
using testsupport::RandomCases;

namespace {

constexpr Day announced = makeDay(2025, 8, 28);

bool mayBeNew(const Answers& answers)
{
    return !answers.accountCreated || answers.accountCreated->last() >= announced;
}

} // namespace

/// Section by section what has to hold for every case ("Properties" in policy/schema/README.md). A failure
/// prints the case; PRIVACY_ADVISOR_SEED chooses other cases.
class PropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_pack = testsupport::readBuiltInPack();
        QVERIFY(m_pack);
        qInfo("PRIVACY_ADVISOR_SEED=%llu", static_cast<unsigned long long>(RandomCases::seed()));
    }

    void freeProAndMaxAreJudgedAlike()
    {
        RandomCases cases{RandomCases::seed() + 1};
        for (int i = 0; i < testsupport::share(3'000); ++i) {
            Case input = cases.consumer();
            input.answers.plan = Plan::Free;
            const QByteArray free = bytes(input);
            for (const Plan plan : {Plan::Pro, Plan::Max}) {
                input.answers.plan = plan;
                QVERIFY2(bytes(input) == free, testsupport::lineOf(input).constData());
            }
        }
    }

    /// Both directions, each question by itself, and the questions that `dependsOn` names.
    void fillingInAnAnswerAddsNothingAndAllFillingsTogetherGiveEverything()
    {
        RandomCases cases{RandomCases::seed() + 2};
        for (int i = 0; i < testsupport::share(1'500); ++i) {
            const Case input = cases.any();
            const auto whole = policy::assess(*m_pack, input, *input.asOf);
            for (std::size_t id = 0; whole && id < policy::questionNames.names.size(); ++id)
                fillIn(input, *whole, static_cast<QuestionId>(id));
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(m_united > testsupport::share(2'000), "hardly any filling was compared");
    }

    void answeringEveryNamedQuestionSettlesTheValue()
    {
        RandomCases cases{RandomCases::seed() + 7};
        int settledValues = 0;
        for (int i = 0; i < testsupport::share(4'000); ++i) {
            const Case input = cases.any();
            const auto whole = policy::assess(*m_pack, input, *input.asOf);
            if (!whole)
                continue;
            for (const policy::Determination* open : determinations(*whole)) {
                if (open->isDetermined())
                    continue;
                const Case filled = answered(input, open->dependsOn, cases);
                const auto part = policy::assess(*m_pack, filled, *input.asOf);
                QVERIFY2(part, pair(input, filled).constData());
                const auto place = determinations(*whole);
                const auto index = std::find(place.begin(), place.end(), open) - place.begin();
                const policy::Determination& now = *determinations(*part)[static_cast<std::size_t>(index)];
                QVERIFY2(now.isDetermined(), pair(input, filled).constData());
                ++settledValues;
            }
        }
        QVERIFY2(settledValues > testsupport::share(1'000), "hardly anything was open");
    }

    void timePassingChangesNoDate()
    {
        RandomCases cases{RandomCases::seed() + 3};
        int compared = 0;
        for (int i = 0; i < testsupport::share(4'000); ++i) {
            const Case input = settled(cases.honestConsumer());
            const auto now = policy::assess(*m_pack, input, *input.asOf);
            if (!now)
                continue;
            const Possible before = possibleOf(*now, input);
            for (const Day later : daysAfter(before, *input.asOf)) {
                const auto then = policy::assess(*m_pack, input, later);
                QVERIFY2(then && possibleOf(*then, input).chats == before.chats,
                         shown(input, later).constData());
                ++compared;
            }
        }
        QVERIFY2(compared > testsupport::share(4'000), "hardly any date was passed");
    }

    void noCliffAtEitherDeadline_data()
    {
        QTest::addColumn<QString>("early");
        QTest::addColumn<QString>("late");
        const auto row = [](const char* early, const char* late) {
            QTest::addRow("accepted on %s or on %s", early, late)
                << QString::fromLatin1(early) << QString::fromLatin1(late);
        };
        row("2025-09-28", "2025-10-08");
        row("2025-09-27", "2025-09-28");
        row("2025-09-28", "2025-09-29");
        row("2025-10-07", "2025-10-08");
        row("2025-10-08", "2025-10-09");
    }

    void noCliffAtEitherDeadline()
    {
        QFETCH(QString, early);
        QFETCH(QString, late);
        const auto first = *policy::DateKnowledge::parse(early.toStdString());
        const auto second = *policy::DateKnowledge::parse(late.toStdString());
        RandomCases cases{RandomCases::seed() + 4};
        int judged = 0;
        for (int i = 0; i < testsupport::share(1'500); ++i) {
            Case input = withoutDaysBetween(cases.consumer(), first.first(), second.first());
            input.answers.acceptedOn = first;
            const QByteArray before = bytes(input);
            input.answers.acceptedOn = second;
            QVERIFY2(bytes(input) == before, testsupport::lineOf(input).constData());
            judged += before.contains("newChats") ? 1 : 0;
        }
        QVERIFY2(judged > testsupport::share(100), "hardly any case was judged");
    }

    void commercialPlansIgnoreConsumerAnswers()
    {
        RandomCases cases{RandomCases::seed() + 5};
        for (int i = 0; i < testsupport::share(3'000); ++i) {
            Case input = cases.any();
            input.answers.plan = static_cast<Plan>(3 + cases.below(9)); // with the product of another company
            const QByteArray before = bytes(input);
            const Answers other = cases.any().answers;
            Answers& answers = input.answers;
            answers.accountCreated = other.accountCreated;
            answers.accepted = other.accepted;
            answers.acceptedOn = other.acceptedOn;
            answers.switchAtAccept = other.switchAtAccept;
            answers.switchChanges = other.switchChanges;
            answers.usedAfterDeadline = other.usedAfterDeadline;
            answers.switchLockedOff = other.switchLockedOff;
            QVERIFY2(bytes(input) == before, testsupport::lineOf(input).constData());
        }
    }

    void theOrderOfChatsChangesNoAnswer()
    {
        RandomCases cases{RandomCases::seed() + 6};
        int compared = 0;
        for (int i = 0; i < testsupport::share(4'000); ++i) {
            Case input = cases.any();
            const QJsonObject before = answer(input);
            std::rotate(input.chats.begin(), input.chats.begin() + (input.chats.empty() ? 0 : 1),
                        input.chats.end());
            const QJsonObject after = answer(input);
            QVERIFY2(sortedChats(before) == sortedChats(after), testsupport::lineOf(input).constData());
            compared += input.chats.size() > 1 ? 1 : 0;
        }
        QVERIFY2(compared > testsupport::share(1'000), "hardly any case has two chats");
    }

private:
    QByteArray bytes(const Case& input) const
    {
        return testsupport::answerBytes(*m_pack, input, *input.asOf);
    }
    QJsonObject answer(const Case& input) const { return QJsonDocument::fromJson(bytes(input)).object(); }

    static QByteArray shown(const Case& input, Day asOf)
    {
        return testsupport::lineOf(input) + " as of " + QByteArray::fromStdString(policy::toIsoDate(asOf));
    }

    static std::vector<const policy::Determination*> determinations(const policy::Assessment& assessment)
    {
        std::vector<const policy::Determination*> all{&assessment.training, &assessment.retention};
        for (const policy::ChatAssessment& chat : assessment.chats)
            all.push_back(&chat.training);
        return all;
    }

    /// The case with a random answer to each of the questions; one that nobody is asked any more stays open.
    /// A new account has accepted at sign-up until somebody says otherwise, so that "no" would open a further
    /// value.
    Case answered(Case input, const std::vector<QuestionId>& questions, RandomCases& cases) const
    {
        for (const QuestionId question : questions) {
            // A list of switch changes takes a filling for each open day.
            for (auto filled = testsupport::fillings(input, question); !filled.empty();
                 filled = testsupport::fillings(input, question)) {
                std::erase_if(filled, [&](const Case& one) {
                    const bool opens = question == QuestionId::Accepted && one.answers.accepted == false &&
                                       mayBeNew(one.answers);
                    return opens || !policy::assess(*m_pack, one, *one.asOf);
                });
                if (filled.empty())
                    break;
                input = cases.oneOf(filled);
            }
        }
        return input;
    }

    /// The answer with its chats by id, or the code of the error.
    static QJsonObject sortedChats(QJsonObject answer)
    {
        const QLatin1StringView chats{"chats"};
        const QLatin1StringView error{"error"};
        if (answer.contains(error))
            return {{error, answer.value(error).toObject().value(QLatin1StringView{"code"})}};
        QJsonObject byId;
        for (const QJsonValue& chat : answer.value(chats).toArray())
            byId.insert(chat.toObject().value(QLatin1StringView{"id"}).toString(), chat);
        answer.insert(chats, byId);
        return answer;
    }

    /// Nothing left open that a later day could settle: every interval ends by asOf, acceptance is said.
    static Case settled(Case input)
    {
        const Day asOf = *input.asOf;
        const auto endsBy = [asOf](const policy::DateKnowledge& date) { return date.last() <= asOf; };
        const policy::DateKnowledge today{asOf};
        Answers& answers = input.answers;
        if (!answers.accountCreated || !endsBy(*answers.accountCreated))
            answers.accountCreated = policy::DateKnowledge{announced - std::chrono::days{1}};
        if (answers.accepted != false && (!answers.acceptedOn || !endsBy(*answers.acceptedOn)))
            answers.acceptedOn = today;
        for (policy::SwitchChange& change : answers.switchChanges)
            change.on = endsBy(change.on) ? change.on : today;
        for (policy::Chat& chat : input.chats) {
            const auto drop = [asOf](std::vector<Day>& days) {
                std::erase_if(days, [asOf](Day day) { return day > asOf; });
            };
            drop(chat.messages);
            if (chat.feedbackOn)
                drop(*chat.feedbackOn);
            if (chat.flaggedOn)
                drop(*chat.flaggedOn);
            for (auto* day : {&chat.deletedOn, &chat.surveyTranscriptOn}) {
                if (*day > asOf)
                    day->reset();
            }
        }
        std::erase_if(input.chats, [](const policy::Chat& chat) { return chat.messages.empty(); });
        return input;
    }

    /// The days around each `latest`, and one far away.
    static std::vector<Day> daysAfter(const Possible& picture, Day asOf)
    {
        std::vector<Day> days{asOf + std::chrono::days{1}, makeDay(2060, 1, 1)};
        for (const Possible::Chat& chat : picture.chats) {
            for (const auto& [name, copy] : chat.copies) {
                if (copy.latest && *copy.latest >= asOf)
                    days.insert(days.end(), {*copy.latest, *copy.latest + std::chrono::days{1}});
            }
        }
        return days;
    }

    /// The case judged after both days, with no message or change that falls between them.
    static Case withoutDaysBetween(Case input, Day first, Day last)
    {
        input.asOf = std::max(*input.asOf, makeDay(2025, 10, 9));
        input.answers.accepted.reset();
        const auto between = [&](Day day) { return first <= day && day < last; };
        for (policy::SwitchChange& change : input.answers.switchChanges)
            change.on = policy::DateKnowledge{std::max(change.on.first(), last)};
        for (policy::Chat& chat : input.chats)
            std::erase_if(chat.messages, between);
        std::erase_if(input.chats, [](const policy::Chat& chat) { return chat.messages.empty(); });
        if (mayBeNew(input.answers))
            input.answers.accountCreated = policy::DateKnowledge{announced};
        return input;
    }

    void fillIn(const Case& input, const policy::Assessment& whole, QuestionId question)
    {
        const Answers& answers = input.answers;
        const bool aboutAcceptance = question == QuestionId::Accepted || question == QuestionId::AcceptedOn;
        const bool consumer = !answers.plan || policy::isConsumer(*answers.plan);
        if (aboutAcceptance && (mayBeNew(answers) || !consumer))
            return; // sign-up counts as acceptance
        const bool credentials = question != QuestionId::ZeroDataRetention;
        const Possible before = possibleOf(whole, input, credentials);
        std::vector<Case> filled = testsupport::fillings(input, question);
        if (filled.empty())
            return;
        if (question == QuestionId::AcceptedOn && !answers.accepted && !answers.acceptedOn) {
            filled.push_back(input); // who never accepted is not asked for the day
            filled.back().answers.accepted = false;
        }
        const policy::ChatEvidence evidence = policy::chatEvidence(input, *input.asOf, m_pack->dates);
        const std::optional<Day> proof = evidence.firstProving;
        const bool stands = proof && answers.acceptedOn && answers.acceptedOn->first() > *proof;
        std::optional<Possible> together;
        for (const Case& one : filled) {
            if (question == QuestionId::AcceptedOn && one.answers.acceptedOn && proof && !stands &&
                one.answers.acceptedOn->first() > *proof)
                continue; // would stand as given, against the chat
            const auto part = policy::assess(*m_pack, one, *input.asOf);
            if (!part)
                continue;
            const Possible given = possibleOf(*part, one, credentials);
            QVERIFY2(given.isWithin(before), pair(input, one).constData());
            if (together)
                together->unite(given);
            else
                together = given;
            if (question != QuestionId::AcceptedOn || answers.accepted || answers.acceptedOn)
                namesWhatMatters(input, whole, one, *part, question);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(together, testsupport::lineOf(input).constData());
        QVERIFY2(*together == before, pair(input, filled.front()).constData());
        ++m_united;
    }

    /// Where an answer changes what is possible, the question has to be named.
    static void namesWhatMatters(const Case& input, const policy::Assessment& whole, const Case& filled,
                                 const policy::Assessment& part, QuestionId question)
    {
        const auto named = [&](const policy::Determination& all, const policy::Determination& some) {
            return all.values == some.values ||
                   std::find(all.dependsOn.begin(), all.dependsOn.end(), question) != all.dependsOn.end();
        };
        QVERIFY2(named(whole.training, part.training), pair(input, filled).constData());
        QVERIFY2(named(whole.retention, part.retention), pair(input, filled).constData());
        for (std::size_t i = 0; i < whole.chats.size(); ++i)
            QVERIFY2(named(whole.chats[i].training, part.chats[i].training), pair(input, filled).constData());
    }

    static QByteArray pair(const Case& input, const Case& filled)
    {
        return testsupport::lineOf(input) + "\nfilled: " + testsupport::lineOf(filled);
    }

    std::shared_ptr<const policy::Pack> m_pack;
    int m_united = 0;
};

QTEST_GUILESS_MAIN(PropertiesTest)
#include "properties_test.moc"
