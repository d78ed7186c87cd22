#include "policy/separators.h"

#include <QSet>

#include <algorithm>

namespace policy {

namespace {

using Worlds = std::vector<AccountWorld>;

constexpr std::chrono::days oneDay{1};
/// How many places of chains one question may look at; with it the search ends within milliseconds.
constexpr std::size_t mostSteps = 20'000'000;

class SeparatorSearch
{
public:
    SeparatorSearch(const Answers& answers, const Worlds& worlds, const Pack::Dates& dates,
                    std::span<const Day> days, const OutcomesOf& outcomesOf)
        : m_answers(answers)
        , m_worlds(worlds)
        , m_dates(dates)
        , m_days(days)
        , m_outcomesOf(outcomesOf)
    {
    }

    bool accountCreatedMatters() const
    {
        if (m_answers.accountCreated && m_answers.accountCreated->isExact())
            return false;
        const Outcomes all = m_outcomesOf(m_worlds);
        const Worlds existing =
            filtered([](AccountWorld& world) { return world.account == Account::Existing; });
        if (!existing.empty() && m_outcomesOf(existing) != all)
            return true;
        const Worlds created = filtered([](AccountWorld& world) { return world.account == Account::New; });
        return anyDayDiffers(
            created, all, [](const AccountWorld& world) { return world.created; }, createOn);
    }

    bool acceptedMatters() const
    {
        if (m_answers.accepted || m_answers.acceptedOn)
            return false;
        return differs(m_worlds,
                       [](AccountWorld& world) { return world.acceptance == Acceptance::Accepted; }) ||
               differs(m_worlds, [](AccountWorld& world) { return world.acceptance == Acceptance::Never; });
    }

    bool acceptedOnMatters() const
    {
        if (m_answers.acceptedOn && m_answers.acceptedOn->isExact())
            return false;
        const Worlds asked = filtered([](AccountWorld& world) {
            return world.acceptance == Acceptance::Accepted && !world.acceptedAtSignUp;
        });
        return eventMatters(asked, 0);
    }

    bool switchAtAcceptMatters() const
    {
        if (m_answers.switchAtAccept)
            return false;
        const Worlds asked =
            filtered([](AccountWorld& world) { return world.acceptance == Acceptance::Accepted; });
        return differs(asked,
                       [](AccountWorld& world) { return world.switchAtAccept == SwitchPosition::On; }) ||
               differs(asked,
                       [](AccountWorld& world) { return world.switchAtAccept == SwitchPosition::Off; });
    }

    bool switchChangesMatter() const
    {
        const auto& changes = m_answers.switchChanges;
        for (std::size_t i = 0; i < changes.size(); ++i) {
            if (!changes[i].on.isExact() && eventMatters(m_worlds, static_cast<qsizetype>(i) + 1))
                return true;
        }
        return false;
    }

    bool usedAfterDeadlineMatters() const
    {
        if (m_answers.usedAfterDeadline)
            return false;
        const Worlds asked = filtered([](AccountWorld& world) { return world.account == Account::Existing; });
        const Day lastUnused = m_dates.provenUseFrom - oneDay;
        return differs(asked, [](AccountWorld& world) { return world.usedYesPossible; }) ||
               differs(asked, [lastUnused](AccountWorld& world) {
                   if (!world.usedNoPossible || world.chain.events.empty())
                       return world.usedNoPossible;
                   world.chain.events.front().last = std::min(world.chain.events.front().last, lastUnused);
                   return world.chain.narrow();
               });
    }

private:
    /// The worlds that `keep` keeps; it may narrow them.
    template <typename Keep> static Worlds filtered(const Worlds& worlds, Keep keep)
    {
        Worlds result;
        for (AccountWorld world : worlds) {
            if (keep(world))
                result.push_back(std::move(world));
        }
        return result;
    }
    template <typename Keep> Worlds filtered(Keep keep) const { return filtered(m_worlds, keep); }

    template <typename Keep> bool differs(const Worlds& asked, Keep keep) const
    {
        const Worlds kept = filtered(asked, keep);
        return !kept.empty() && kept.size() <= asked.size() && m_outcomesOf(kept) != m_outcomesOf(asked);
    }

    static bool createOn(AccountWorld& world, Day day)
    {
        world.created = {day, day};
        if (world.chain.events.empty())
            return true;
        DaySpan& acceptance = world.chain.events.front();
        acceptance.first = std::max(acceptance.first, day);
        if (world.acceptedAtSignUp)
            acceptance.last = std::min(acceptance.last, day);
        return world.chain.narrow();
    }

    bool eventMatters(const Worlds& asked, qsizetype event) const
    {
        if (asked.empty())
            return false;
        return anyDayDiffers(
            asked, m_outcomesOf(asked),
            [event](const AccountWorld& world) {
                return event < world.chain.events.size() ? world.chain.events[event]
                                                         : DaySpan{m_never, m_never};
            },
            [event](AccountWorld& world, Day day) {
                if (event >= world.chain.events.size() || !world.chain.events[event].contains(day))
                    return false;
                world.chain.events[event] = {day, day};
                return world.chain.narrow();
            });
    }

    template <typename SpanOf, typename Fix>
    bool anyDayDiffers(const Worlds& asked, Outcomes all, SpanOf spanOf, Fix fix) const
    {
        for (const Day day : representatives(asked, spanOf)) {
            const Worlds fixed = filtered(
                asked, [&](AccountWorld& world) { return spanOf(world).contains(day) && fix(world, day); });
            if (!fixed.empty() && m_outcomesOf(fixed) != all)
                return true;
        }
        return false;
    }

    /// Days that stand for every class of days that the outcome can tell apart.
    template <typename SpanOf> std::vector<Day> representatives(const Worlds& asked, SpanOf spanOf) const
    {
        std::vector<Day> interest;
        std::size_t events = 1;
        for (const AccountWorld& world : asked) {
            const DaySpan span = spanOf(world);
            interest.insert(interest.end(), {span.first, span.last});
            for (const DaySpan& event : world.chain.events)
                interest.insert(interest.end(), {event.first, event.last});
            events = std::max(events, static_cast<std::size_t>(world.chain.events.size()));
        }
        const std::size_t costOfDay = (asked.size() + 1) * events * (m_days.size() + 1) * events;
        const std::size_t affordable = std::max<std::size_t>(mostSteps / costOfDay, 1);
        const std::size_t step = 3 * m_days.size() / affordable + 1;
        for (std::size_t i = 0; i < m_days.size(); i += step)
            interest.insert(interest.end(), {m_days[i] - oneDay, m_days[i], m_days[i] + oneDay});
        // The ends stay in front: they restrict most, so the search mostly stops there.
        QSet<qint64> seen;
        std::erase_if(interest, [&seen](Day day) {
            const qint64 number = day.time_since_epoch().count();
            const bool known = seen.contains(number);
            seen.insert(number);
            return known;
        });
        return interest;
    }

    static constexpr Day m_never = DateKnowledge::openEnd;

    const Answers& m_answers;
    const Worlds& m_worlds;
    const Pack::Dates& m_dates;
    std::span<const Day> m_days;
    const OutcomesOf& m_outcomesOf;
};

} // namespace

std::vector<QuestionId> separatingQuestions(const Answers& answers, const std::vector<AccountWorld>& worlds,
                                            Day asOf, const Pack::Dates& dates, std::span<const Day> days,
                                            const OutcomesOf& outcomesOf)
{
    std::vector<QuestionId> result;
    if (worlds.empty())
        return result;
    const SeparatorSearch search{answers, worlds, dates, days, outcomesOf};
    const auto add = [&result](bool matters, QuestionId question) {
        if (matters)
            result.push_back(question);
    };
    add(search.accountCreatedMatters(), QuestionId::AccountCreated);
    add(search.acceptedMatters(), QuestionId::Accepted);
    add(search.acceptedOnMatters(), QuestionId::AcceptedOn);
    add(search.switchAtAcceptMatters(), QuestionId::SwitchAtAccept);
    add(search.switchChangesMatter(), QuestionId::SwitchChanges);
    add(asOf >= dates.provenUseFrom && search.usedAfterDeadlineMatters(), QuestionId::UsedAfterDeadline);
    return result;
}

} // namespace policy
