#include "tests/support/randomcase.h"

#include "policy/casewriter.h"

#include <QJsonDocument>

#include <algorithm>

namespace testsupport {

namespace {

using policy::Answers;
using policy::Case;
using policy::Chat;
using policy::DateKnowledge;
using policy::Day;
using policy::makeDay;
using policy::Plan;
using policy::SwitchPosition;

constexpr std::uint64_t usualSeed = 20250828;
constexpr std::chrono::days oneDay{1};

constexpr Day announced = makeDay(2025, 8, 28);
constexpr Day provingFrom = makeDay(2025, 10, 10);

/// Days that the rules compare with, or that calendars trip over.
constexpr Day interesting[] = {
    makeDay(2024, 2, 29),  makeDay(2025, 8, 27),  makeDay(2025, 8, 28),  makeDay(2025, 8, 29),
    makeDay(2025, 9, 1),   makeDay(2025, 10, 8),  makeDay(2025, 10, 9),  makeDay(2025, 10, 10),
    makeDay(2025, 10, 11), makeDay(2025, 10, 16), makeDay(2025, 10, 17), makeDay(2025, 10, 31),
    makeDay(2026, 2, 28),  makeDay(2026, 6, 8),   makeDay(2026, 6, 9),   makeDay(2028, 2, 29)};

/// First day and number of days of the times in which a case is judged; early ones come more often.
constexpr std::pair<Day, int> presents[] = {{makeDay(2025, 8, 25), 14}, {makeDay(2025, 9, 25), 12},
                                            {makeDay(2025, 10, 6), 8},  {makeDay(2025, 10, 8), 8},
                                            {makeDay(2025, 10, 12), 9}, {makeDay(2025, 11, 1), 20},
                                            {makeDay(2026, 2, 26), 5},  {makeDay(2026, 6, 7), 6}};

} // namespace

std::uint64_t RandomCases::seed()
{
    bool given = false;
    const auto value = qEnvironmentVariable("PRIVACY_ADVISOR_SEED").toULongLong(&given);
    return given ? value : usualSeed;
}

Case RandomCases::any()
{
    return make(false, false);
}

Case RandomCases::consumer()
{
    return make(true, false);
}

Case RandomCases::honestConsumer()
{
    return make(true, true);
}

Day RandomCases::dayIn(Day first, Day last)
{
    if (last < first)
        return first;
    if (chance(60)) {
        std::vector<Day> near;
        for (const Day day : interesting) {
            if (first <= day && day <= last)
                near.push_back(day);
        }
        if (!near.empty())
            return oneOf(near);
    }
    return first + std::chrono::days{below(static_cast<int>((last - first).count()) + 1)};
}

Case RandomCases::make(bool consumer, bool honest)
{
    Case result;
    result.id = QStringLiteral("seed %1 case %2").arg(m_seed).arg(m_number++);
    const Day asOf = somePresentDay();
    result.asOf = asOf;
    const Story told = story(asOf);
    result.answers = answersOf(told, asOf, consumer);
    if (!honest && chance(15))
        plantError(result.answers);
    const int chats = below(4);
    for (int i = 0; i < chats; ++i)
        result.chats.push_back(chatOf(told, asOf, i, honest));
    return result;
}

Day RandomCases::somePresentDay()
{
    const auto& [first, count] = oneOf(presents);
    return first + std::chrono::days{below(count)};
}

RandomCases::Story RandomCases::story(Day asOf)
{
    Story result;
    result.existing = asOf < announced || chance(60);
    result.created = result.existing ? dayIn(makeDay(2025, 8, 22), std::min(asOf, announced - oneDay))
                                     : dayIn(announced, asOf);
    if (asOf < announced || (result.existing && chance(20)))
        return result;
    result.acceptedOn =
        !result.existing && chance(70) ? result.created : dayIn(std::max(announced, result.created), asOf);
    Day before = *result.acceptedOn;
    while (result.changes.size() < 3 && chance(40)) {
        before = chance(20) ? before : dayIn(before, asOf);
        result.changes.push_back(
            {DateKnowledge{before}, chance(50) ? SwitchPosition::On : SwitchPosition::Off});
    }
    return result;
}

Answers RandomCases::answersOf(const Story& story, Day asOf, bool consumer)
{
    Answers answers;
    if (consumer)
        answers.plan = static_cast<Plan>(below(3));
    else if (chance(85))
        answers.plan = static_cast<Plan>(chance(50) ? below(3) : below(static_cast<int>(policy::planCount)));
    if (chance(65))
        answers.accountCreated = blurred(story.created, 40);
    if (chance(60))
        answers.accepted = story.acceptedOn.has_value();
    if (story.acceptedOn && chance(50))
        answers.acceptedOn = blurred(*story.acceptedOn, 40);
    if (chance(60))
        answers.switchAtAccept = chance(60) ? SwitchPosition::On : SwitchPosition::Off;
    static constexpr int mostDays[] = {0, 20, 9, 5};
    for (const policy::SwitchChange& change : story.changes)
        answers.switchChanges.push_back(
            {blurred(change.on.first(), mostDays[story.changes.size()]), change.to});
    if (chance(30))
        answers.usedAfterDeadline = story.acceptedOn && asOf >= provingFrom && chance(70);
    if (chance(10))
        answers.switchLockedOff = chance(60);
    if (chance(50))
        answers.zeroDataRetention = chance(50);
    if (chance(25))
        answers.customRetentionDays = policy::limits::minimumCustomRetentionDays + below(400);
    return answers;
}

DateKnowledge RandomCases::blurred(Day day, int mostDays)
{
    const auto text = [](Day one) { return policy::toIsoDate(one); };
    const Day from = day - std::chrono::days{below(mostDays / 2 + 1)};
    const Day to = day + std::chrono::days{below(mostDays / 2 + 1)};
    std::string known = text(day);
    if (mostDays >= 31 && chance(15))
        known = known.substr(0, 7);
    else if (mostDays >= 20 && chance(15))
        known = "../" + text(to);
    else if (mostDays >= 20 && chance(15))
        known = text(from) + "/..";
    else if (chance(45))
        known = text(from) + "/" + text(to);
    return *DateKnowledge::parse(known);
}

Chat RandomCases::chatOf(const Story& story, Day asOf, int number, bool honest)
{
    Chat chat;
    chat.id = QStringLiteral("c%1").arg(number);
    chat.kind = chance(50) ? policy::ChatKind::Chat : static_cast<policy::ChatKind>(below(4));
    const bool locked = !story.acceptedOn;
    Day last = asOf + std::chrono::days{below(4)};
    if (locked && (honest || chance(90)))
        last = std::min(last, provingFrom - oneDay);
    const Day first = honest || chance(95) ? story.created : story.created - std::chrono::days{3};
    chat.messages = days(first, last, 4);
    if (chance(25))
        chat.deletedOn = dayIn(honest || chance(90) ? chat.messages.back() : chat.messages.front(),
                               asOf + std::chrono::days{2});
    if (chance(40))
        chat.feedbackOn = chance(50) ? days(first - std::chrono::days{5}, last, 2) : std::vector<Day>{};
    if (chance(25))
        chat.flaggedOn = chance(60) ? days(first, last, 2) : std::vector<Day>{};
    if (chance(10))
        chat.surveyTranscriptOn = dayIn(first, last);
    if (chance(15))
        chat.credential = static_cast<Plan>(3 + below(8));
    chat.coveredModel = chance(30);
    chat.localExempt = chance(20);
    if (chance(20))
        chat.cleanupPeriodDays = 1 + below(100);
    return chat;
}

std::vector<Day> RandomCases::days(Day first, Day last, int most)
{
    std::vector<Day> result;
    const int count = 1 + below(most);
    for (int i = 0; i < count; ++i)
        result.push_back(dayIn(first, std::max(first, last)));
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

void RandomCases::plantError(Answers& answers)
{
    switch (below(6)) {
    case 0:
        answers.accepted = false;
        break;
    case 1:
        answers.usedAfterDeadline = chance(50);
        break;
    case 2:
        answers.acceptedOn = blurred(makeDay(2025, 8, 27), 4);
        break;
    case 3:
        answers.accountCreated = blurred(makeDay(2025, 9, 10), 40);
        break;
    case 4:
        std::reverse(answers.switchChanges.begin(), answers.switchChanges.end());
        break;
    default:
        answers.switchChanges.push_back({blurred(makeDay(2025, 9, 5), 4), SwitchPosition::On});
    }
}

QByteArray lineOf(const Case& input)
{
    const QByteArray text = policy::writeCase(input, QStringLiteral("anthropic-claude"));
    return QJsonDocument::fromJson(text).toJson(QJsonDocument::Compact);
}

} // namespace testsupport
