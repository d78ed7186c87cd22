#include "app/ingest/judge.h"

#include <algorithm>

namespace ingest {

using policy::Day;

namespace {

/// A chat that proves what all of them prove.
policy::Case caseOf(const policy::Answers& answers, const AccountUse& use, Day asOf)
{
    policy::Case result;
    result.asOf = asOf;
    result.answers = answers;
    policy::Chat chat;
    for (const auto& day : {use.firstChat, use.firstProving}) {
        if (day && *day <= asOf && (chat.messages.empty() || chat.messages.back() < *day))
            chat.messages.push_back(*day);
    }
    if (!chat.messages.empty())
        result.chats.push_back(chat);
    return result;
}

std::vector<policy::Plan> possiblePlans(const policy::Answers& answers)
{
    if (answers.plan)
        return {*answers.plan};
    std::vector<policy::Plan> plans;
    for (std::size_t i = 0; i < policy::planCount; ++i)
        plans.push_back(static_cast<policy::Plan>(i));
    return plans;
}

void append(std::string& key, std::int64_t number)
{
    key.append(reinterpret_cast<const char*>(&number), sizeof number);
}

} // namespace

void AccountUse::add(const ChatTraits& chat, const policy::Pack::Dates& dates, Day asOf)
{
    if (chat.credential != Credential::Account || chat.days.empty() || chat.days.front() > asOf)
        return;
    firstChat = std::min(firstChat.value_or(chat.days.front()), chat.days.front());
    const auto proving = std::lower_bound(chat.days.begin(), chat.days.end(), dates.provenUseFrom);
    if (proving != chat.days.end() && *proving <= asOf)
        firstProving = std::min(firstProving.value_or(*proving), *proving);
}

policy::Result<std::shared_ptr<Judge>> Judge::make(const policy::Pack& pack, const policy::Answers& answers,
                                                   Day asOf, const AccountUse& use)
{
    auto worlds = policy::consistentWorlds(caseOf(answers, use, asOf), asOf, pack.dates);
    if (!worlds)
        return worlds.problem();
    return std::shared_ptr<Judge>{new Judge{pack, answers, asOf, std::move(worlds).value()}};
}

Judge::Judge(const policy::Pack& pack, policy::Answers answers, Day asOf,
             std::vector<policy::AccountWorld> worlds)
    : m_pack(pack)
    , m_answers(std::move(answers))
    , m_asOf(asOf)
    , m_worlds(std::move(worlds))
    , m_plans(possiblePlans(m_answers))
    , m_assessor(m_pack, m_answers, m_asOf, m_worlds, m_plans)
{
    makeSegments();
}

void Judge::makeSegments()
{
    std::vector<Day> starts{policy::firstSupportedDay};
    for (const policy::AccountWorld& world : m_worlds) {
        for (const policy::DaySpan& span : world.chain.events) {
            starts.push_back(span.first);
            starts.push_back(span.last + std::chrono::days{1});
        }
    }
    std::sort(starts.begin(), starts.end());
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    for (const Day start : starts)
        m_segments.push_back({start, isInSpan(start), isMaybeShared(start)});
}

bool Judge::isInSpan(Day day) const
{
    return std::any_of(m_worlds.begin(), m_worlds.end(), [day](const policy::AccountWorld& world) {
        return std::any_of(world.chain.events.begin(), world.chain.events.end(),
                           [day](const policy::DaySpan& span) { return span.contains(day); });
    });
}

bool Judge::isMaybeShared(Day day) const
{
    return std::any_of(m_worlds.begin(), m_worlds.end(), [day](const policy::AccountWorld& world) {
        return policy::latestSharedDay(world.chain, {&day, 1}).has_value();
    });
}

std::size_t Judge::segmentOf(Day day) const
{
    const auto behind =
        std::upper_bound(m_segments.begin(), m_segments.end(), day,
                         [](Day wanted, const Segment& segment) { return wanted < segment.first; });
    return static_cast<std::size_t>(behind - m_segments.begin()) - 1;
}

/// Leaves of a chat's days those that make a difference: the last one, the last one on which it may have been
/// shared, every one on which something may have changed, and of each other stretch one day, whichever.
void Judge::reduceDays(std::span<const Day> days)
{
    m_days.clear();
    m_days.push_back(days.back());
    bool sharedSeen = false;
    std::size_t previous = m_segments.size();
    for (std::size_t i = days.size(); i-- > 0;) {
        const std::size_t number = segmentOf(days[i]);
        const Segment& segment = m_segments[number];
        if (!segment.maybeShared && !segment.everyDayCounts)
            continue;
        if (!segment.everyDayCounts && number == previous)
            continue;
        const bool exact = segment.everyDayCounts || !sharedSeen;
        sharedSeen = sharedSeen || segment.maybeShared;
        previous = number;
        const Day day = exact ? days[i] : segment.first;
        if (day != m_days.back())
            m_days.push_back(day);
    }
    std::reverse(m_days.begin(), m_days.end());
}

std::string Judge::keyOf(const ChatTraits& chat) const
{
    std::string key;
    key.push_back(static_cast<char>(chat.kind));
    key.push_back(static_cast<char>(chat.credential));
    append(key, chat.local ? chat.local->cleanupPeriodDays : -1);
    append(key, chat.local && chat.local->exempt ? 1 : 0);
    append(key, chat.deletedOn ? chat.deletedOn->time_since_epoch().count() : -1);
    for (const Day day : m_days)
        append(key, day.time_since_epoch().count());
    append(key, -1);
    for (const Day day : chat.feedbackDays)
        append(key, day.time_since_epoch().count());
    return key;
}

const policy::ChatAssessment* Judge::judge(const ChatTraits& chat)
{
    const auto end = std::upper_bound(chat.days.begin(), chat.days.end(), m_asOf);
    if (end == chat.days.begin())
        return nullptr;
    reduceDays(chat.days.first(static_cast<std::size_t>(end - chat.days.begin())));
    std::string key = keyOf(chat);
    const auto known = m_known.find(key);
    if (known != m_known.end())
        return known->second;
    policy::Chat judged = toPolicy(chat);
    judged.messages = m_days;
    m_outcomes.push_back(m_assessor.assess(judged));
    m_known.emplace(std::move(key), &m_outcomes.back());
    return &m_outcomes.back();
}

} // namespace ingest
