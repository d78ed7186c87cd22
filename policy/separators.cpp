#include "policy/separators.h"

#include <algorithm>
#include <bit>

namespace policy {

namespace {

using Worlds = std::vector<AccountWorld>;

/// How many places of chains one question may look at; with it the search ends within milliseconds.
constexpr std::size_t mostSteps = 2'000'000;
/// How many combinations of answers the search for further questions tries.
constexpr std::size_t mostCombinations = 2'000;
/// How many further ones it tries, chosen with care, where those were not all.
constexpr std::size_t mostProbes = 16;

/// A question, or one of several dates that a question asks for.
struct Variable
{
    QuestionId question;
    qsizetype event = 0; ///< For a date of the chain: the event's number.

    bool operator==(const Variable&) const = default;
};

class SeparatorSearch
{
public:
    SeparatorSearch(const Answers& answers, Day asOf, const Pack::Dates& dates, std::span<const Day> days,
                    const OutcomesOf& outcomesOf)
        : m_dates(dates)
        , m_days(days)
        , m_outcomesOf(outcomesOf)
    {
        const auto isOpen = [](const std::optional<DateKnowledge>& date) {
            return !date || !date->isExact();
        };
        const auto add = [this](bool open, QuestionId question, qsizetype event = 0) {
            if (open)
                m_open.push_back({question, event});
        };
        add(isOpen(answers.accountCreated), QuestionId::AccountCreated);
        add(!answers.accepted && !answers.acceptedOn, QuestionId::Accepted);
        add(isOpen(answers.acceptedOn), QuestionId::AcceptedOn);
        add(!answers.switchAtAccept, QuestionId::SwitchAtAccept);
        for (std::size_t i = 0; i < answers.switchChanges.size(); ++i) {
            add(!answers.switchChanges[i].on.isExact(), QuestionId::SwitchChanges,
                static_cast<qsizetype>(i) + 1);
        }
        add(!answers.usedAfterDeadline && asOf >= dates.provenUseFrom, QuestionId::UsedAfterDeadline);
    }

    std::vector<Variable> run(const Worlds& worlds)
    {
        std::vector<Variable> found = mattering(worlds, {});
        if (found.empty() && !m_open.empty())
            found.push_back(m_open.front()); // only answers to several questions together decide
        m_combinationsLeft = std::min(mostCombinations, mostSteps / costOf(worlds) / 8);
        // Answering all that was found has to settle it; where it does not, what is still missing matters
        // too.
        while (found.size() < m_open.size()) {
            std::vector<Variable> more;
            if (!findRest(found, 0, worlds, more) && (m_combinationsLeft > 0 || !probe(found, worlds, more)))
                break;
            found.insert(found.end(), more.begin(), more.end());
        }
        return found;
    }

private:
    /// The open variables, but for the excluded ones, that change the outcomes of these worlds.
    std::vector<Variable> mattering(const Worlds& worlds, const std::vector<Variable>& excluded) const
    {
        std::vector<Variable> result;
        for (const Variable& variable : m_open) {
            if (std::find(excluded.begin(), excluded.end(), variable) == excluded.end() &&
                matters(variable, worlds))
                result.push_back(variable);
        }
        return result;
    }

    bool matters(const Variable& variable, const Worlds& worlds) const
    {
        const Worlds asked = filtered(worlds, [&](AccountWorld& world) { return isAsked(variable, world); });
        if (asked.empty())
            return false;
        const Outcomes all = m_outcomesOf(asked);
        return std::popcount(all) > 1 &&
               anyFilling(variable, asked, [&](const Worlds& filled) { return m_outcomesOf(filled) != all; });
    }

    /// Looks for answers to `known` that leave the outcome open, and gives the variables that then matter.
    bool findRest(const std::vector<Variable>& known, std::size_t index, const Worlds& worlds,
                  std::vector<Variable>& more)
    {
        if (index < known.size()) {
            return m_combinationsLeft > 0 && anyFilling(known[index], worlds, [&](const Worlds& filled) {
                       return findRest(known, index + 1, filled, more);
                   });
        }
        if (m_combinationsLeft == 0)
            return false;
        --m_combinationsLeft;
        if (std::popcount(m_outcomesOf(worlds)) < 2)
            return false;
        more = mattering(worlds, known);
        return !more.empty();
    }

    /// The same, where there are more combinations than may be tried: dates of the switch follow each other,
    /// so the combinations that tell most have the first few dates as early and the others as late as they
    /// may be.
    bool probe(const std::vector<Variable>& known, const Worlds& worlds, std::vector<Variable>& more) const
    {
        const std::size_t step = known.size() / mostProbes + 1;
        for (std::size_t early = 0; early < known.size() + step; early += step) {
            Worlds filled = worlds;
            for (std::size_t i = 0; i < known.size(); ++i) {
                const auto keep = [&filled](const Worlds& kept) {
                    filled = Worlds{kept};
                    return true;
                };
                anyFilling(known[i], Worlds{filled}, keep,
                           i < early ? Order::EarliestFirst : Order::LatestFirst);
            }
            if (std::popcount(m_outcomesOf(filled)) < 2)
                continue;
            more = mattering(filled, known);
            if (!more.empty())
                return true;
        }
        return false;
    }

    static bool isAsked(const Variable& variable, const AccountWorld& world)
    {
        switch (variable.question) {
        case QuestionId::AcceptedOn:
            return world.acceptance == Acceptance::Accepted && !world.acceptedAtSignUp;
        case QuestionId::SwitchAtAccept:
        case QuestionId::SwitchChanges:
            return world.acceptance == Acceptance::Accepted;
        default:
            return true;
        }
    }

    /// Which days are tried first.
    enum class Order { EndsFirst, EarliestFirst, LatestFirst };

    /// Calls `visit` with the worlds that each answer to the variable leaves, until it says true.
    template <typename Visit>
    bool anyFilling(const Variable& variable, const Worlds& worlds, const Visit& visit,
                    Order order = Order::EndsFirst) const
    {
        const auto visitKept = [&](auto keep) {
            const Worlds kept = filtered(worlds, keep);
            return !kept.empty() && visit(kept);
        };
        switch (variable.question) {
        case QuestionId::AccountCreated:
            return visitKept([](AccountWorld& world) { return world.account == Account::Existing; }) ||
                   anyDay(
                       filtered(worlds, [](AccountWorld& world) { return world.account == Account::New; }),
                       [](const AccountWorld& world) { return world.created; }, createOn, visit, order);
        case QuestionId::Accepted:
            return visitKept([](AccountWorld& world) { return world.acceptance == Acceptance::Accepted; }) ||
                   visitKept([](AccountWorld& world) { return world.acceptance == Acceptance::Never; });
        case QuestionId::SwitchAtAccept:
            return visitKept([](AccountWorld& world) { return hadSwitch(world, SwitchPosition::On); }) ||
                   visitKept([](AccountWorld& world) { return hadSwitch(world, SwitchPosition::Off); });
        case QuestionId::UsedAfterDeadline:
            return visitKept([](AccountWorld& world) { return world.usedYesPossible; }) ||
                   visitKept([this](AccountWorld& world) { return leaveUnused(world); });
        default:
            return anyDay(
                worlds,
                [&variable](const AccountWorld& world) {
                    return variable.event < world.chain.events.size() ? world.chain.events[variable.event]
                                                                      : noDay;
                },
                [&variable](AccountWorld& world, Day day) {
                    world.chain.events[variable.event] = {day, day};
                    return world.chain.narrow();
                },
                visit, order);
        }
    }

    static bool hadSwitch(const AccountWorld& world, SwitchPosition position)
    {
        return world.acceptance == Acceptance::Accepted && world.switchAtAccept == position;
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

    /// Narrows the world to "not used since 10 October 2025".
    bool leaveUnused(AccountWorld& world) const
    {
        if (!world.usedNoPossible || world.chain.events.empty() || world.account == Account::New)
            return world.usedNoPossible;
        DaySpan& acceptance = world.chain.events.front();
        acceptance.last = std::min(acceptance.last, m_dates.provenUseFrom - oneDay);
        return world.chain.narrow();
    }

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

    template <typename SpanOf, typename Fix, typename Visit>
    bool anyDay(const Worlds& worlds, SpanOf spanOf, Fix fix, const Visit& visit, Order order) const
    {
        std::vector<Day> days = representatives(worlds, spanOf);
        if (order == Order::EarliestFirst)
            std::sort(days.begin(), days.end());
        else if (order == Order::LatestFirst)
            std::sort(days.begin(), days.end(), std::greater<>{});
        for (const Day day : days) {
            const Worlds fixed = filtered(
                worlds, [&](AccountWorld& world) { return spanOf(world).contains(day) && fix(world, day); });
            if (!fixed.empty() && visit(fixed))
                return true;
        }
        return false;
    }

    /// Places that looking at one day for each date of the chain takes.
    std::size_t costOf(const Worlds& worlds) const
    {
        std::size_t events = 1;
        for (const AccountWorld& world : worlds)
            events = std::max(events, static_cast<std::size_t>(world.chain.events.size()));
        return (worlds.size() + 1) * events * (m_days.size() + 1) * events;
    }

    /// Days that stand for every class of days that the outcome can tell apart; the ends of the spans come
    /// first, since they restrict most and the search mostly stops there.
    template <typename SpanOf> std::vector<Day> representatives(const Worlds& worlds, SpanOf spanOf) const
    {
        std::vector<Day> ends;
        std::vector<Day> others;
        for (const AccountWorld& world : worlds) {
            const DaySpan span = spanOf(world);
            ends.insert(ends.end(), {span.first, span.last});
            for (const DaySpan& event : world.chain.events)
                others.insert(others.end(), {event.first, event.last});
        }
        for (const Day day : m_days)
            others.insert(others.end(), {day - oneDay, day, day + oneDay});
        sortUnique(ends);
        sortUnique(others);
        const std::size_t affordable = std::max<std::size_t>(mostSteps / costOf(worlds), 1);
        const std::size_t step = others.size() / affordable + 1;
        const auto endCount = static_cast<std::ptrdiff_t>(ends.size());
        for (std::size_t i = 0; i < others.size(); i += step) {
            if (!std::binary_search(ends.begin(), ends.begin() + endCount, others[i]))
                ends.push_back(others[i]);
        }
        return ends;
    }

    static void sortUnique(std::vector<Day>& days)
    {
        std::sort(days.begin(), days.end());
        days.erase(std::unique(days.begin(), days.end()), days.end());
    }

    static constexpr DaySpan noDay{DateKnowledge::openEnd, DateKnowledge::openStart};

    const Pack::Dates& m_dates;
    std::span<const Day> m_days;
    const OutcomesOf& m_outcomesOf;
    std::vector<Variable> m_open; ///< Unanswered, or answered only as an interval.
    std::size_t m_combinationsLeft = 0;
};

} // namespace

std::vector<QuestionId> separatingQuestions(const Answers& answers, const std::vector<AccountWorld>& worlds,
                                            Day asOf, const Pack::Dates& dates, std::span<const Day> days,
                                            const OutcomesOf& outcomesOf)
{
    std::vector<QuestionId> result;
    if (worlds.empty() || std::popcount(outcomesOf(worlds)) < 2)
        return result;
    SeparatorSearch search{answers, asOf, dates, days, outcomesOf};
    for (const Variable& variable : search.run(worlds)) {
        if (std::find(result.begin(), result.end(), variable.question) == result.end())
            result.push_back(variable.question);
    }
    std::sort(result.begin(), result.end());
    return result;
}

} // namespace policy
