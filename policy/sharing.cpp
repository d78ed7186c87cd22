#include "policy/sharing.h"

#include <algorithm>

namespace policy {

namespace {

/// What is known of the messages seen so far; a set of these is a mask.
constexpr std::uint8_t noneShared = 1;
constexpr std::uint8_t earlierShared = 2;
constexpr std::uint8_t currentShared = 4;

/// When a stretch of "on" ends, its shared days become earlier ones.
constexpr std::uint8_t endStretch(std::uint8_t states)
{
    return (states & currentShared) ? static_cast<std::uint8_t>((states & ~currentShared) | earlierShared)
                                    : states;
}

/// The days of a chat as places on a line: place 2j is the gap before message j, place 2j+1 the day of
/// message j, the last place the gap after all of them.
class Places
{
public:
    explicit Places(std::span<const Day> messages)
        : m_messages(messages)
    {
    }

    qsizetype count() const { return 2 * static_cast<qsizetype>(m_messages.size()) + 1; }

    bool reaches(qsizetype place, const DaySpan& span) const
    {
        const auto message = static_cast<std::size_t>(place / 2);
        if (place % 2 == 1)
            return span.contains(m_messages[message]);
        const Day first = message == 0 ? span.first : std::max(span.first, m_messages[message - 1] + oneDay);
        const Day last =
            message == m_messages.size() ? span.last : std::min(span.last, m_messages[message] - oneDay);
        return first <= last;
    }

private:
    std::span<const Day> m_messages;
};

/// For each place of an event, the states that some world reaches there.
using StatesByPlace = QVarLengthArray<std::uint8_t, 128>;

/// The states at the next event, given those at this one and the position of the switch between the two.
void advance(StatesByPlace& states, SwitchPosition position, const Places& places, const DaySpan& next)
{
    std::uint8_t before = 0; // over all earlier places
    for (qsizetype place = 0; place < places.count(); ++place) {
        const std::uint8_t here = states[place];
        std::uint8_t reached = 0;
        if (position == SwitchPosition::Off) {
            reached = before | here;
        } else {
            // Between two places lies a message, unless both are the same gap.
            const bool shared = before != 0 || (place % 2 == 1 && here != 0);
            reached = shared ? currentShared : 0;
            if (place % 2 == 0)
                reached |= here;
        }
        before |= here;
        states[place] = places.reaches(place, next) ? reached : 0;
    }
}

std::uint8_t finish(const StatesByPlace& states, SwitchPosition position)
{
    std::uint8_t result = 0;
    const qsizetype last = states.size() - 1;
    for (qsizetype place = 0; place < last; ++place) {
        if (states[place] != 0)
            result |= position == SwitchPosition::On ? currentShared : states[place];
    }
    return result | states[last];
}

SharingStates toStates(std::uint8_t mask, SwitchPosition position)
{
    SharingStates result = 0;
    const bool on = position == SwitchPosition::On;
    if (mask & noneShared)
        result |= stateBit(on ? SharingState::OnNone : SharingState::OffNone);
    if (mask & earlierShared)
        result |= stateBit(on ? SharingState::OnEarlier : SharingState::OffEarlier);
    if (mask & currentShared)
        result |= stateBit(SharingState::OnCurrent); // never set while off: endStretch() has run
    return result;
}

} // namespace

bool SharingChain::narrow()
{
    for (qsizetype i = 1; i < events.size(); ++i)
        events[i].first = std::max(events[i].first, events[i - 1].first);
    for (qsizetype i = events.size(); i-- > 1;)
        events[i - 1].last = std::min(events[i - 1].last, events[i].last);
    return std::none_of(events.begin(), events.end(), [](const DaySpan& span) { return span.isEmpty(); });
}

SharingStates sharingStates(const SharingChain& chain, std::span<const Day> messages)
{
    if (chain.events.empty())
        return stateBit(SharingState::OffNone);
    const Places places{messages};
    StatesByPlace states(places.count());
    for (qsizetype place = 0; place < states.size(); ++place)
        states[place] = places.reaches(place, chain.events.front()) ? noneShared : 0;
    for (qsizetype i = 1; i < chain.events.size(); ++i) {
        advance(states, chain.positions[i - 1], places, chain.events[i]);
        if (chain.positions[i] == SwitchPosition::Off)
            std::transform(states.begin(), states.end(), states.begin(), endStretch);
    }
    return toStates(finish(states, chain.positions.back()), chain.positions.back());
}

std::optional<Day> latestSharedDay(const SharingChain& chain, std::span<const Day> messages)
{
    std::optional<Day> latest;
    for (qsizetype i = 0; i < chain.events.size(); ++i) {
        if (chain.positions[i] == SwitchPosition::Off)
            continue;
        const Day first = chain.events[i].first;
        const Day last = i + 1 < chain.events.size() ? chain.events[i + 1].last : DateKnowledge::openEnd;
        for (auto day = messages.rbegin(); day != messages.rend() && *day >= first; ++day) {
            if (*day <= last) {
                latest = latest ? std::max(*latest, *day) : *day;
                break;
            }
        }
    }
    return latest;
}

std::vector<SharingSpan> sharingSpans(std::span<const SharingChain* const> chains, Day first, Day last)
{
    // Knowledge can only change at an end of a span; look at one day of each piece in between.
    QVarLengthArray<Day, 32> starts{first};
    for (const SharingChain* chain : chains) {
        for (const DaySpan& span : chain->events) {
            for (const Day day : {span.first, span.first + oneDay, span.last, span.last + oneDay}) {
                if (day > first && day <= last)
                    starts.push_back(day);
            }
        }
    }
    std::sort(starts.begin(), starts.end());
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());

    constexpr SharingStates unshared = stateBit(SharingState::OffNone) | stateBit(SharingState::OnNone);
    std::vector<SharingSpan> result;
    for (qsizetype i = 0; i < starts.size(); ++i) {
        SharingStates states = 0;
        for (const SharingChain* chain : chains)
            states |= sharingStates(*chain, std::span{&starts[i], 1});
        const Sharing sharing = (states & unshared) == 0    ? Sharing::On
                                : (states & ~unshared) == 0 ? Sharing::Off
                                                            : Sharing::Possible;
        const Day end = i + 1 < starts.size() ? starts[i + 1] - oneDay : last;
        if (!result.empty() && result.back().sharing == sharing)
            result.back().last = end;
        else
            result.push_back({starts[i], end, sharing});
    }
    return result;
}

} // namespace policy
