#pragma once

#include "policy/case.h"

#include <QVarLengthArray>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace policy {

/// Days on which something may have happened, both ends included.
struct DaySpan
{
    Day first;
    Day last;

    bool isEmpty() const { return last < first; }
    bool contains(Day day) const { return first <= day && day <= last; }
    bool operator==(const DaySpan&) const = default;
};

/// How an account shared, up to days: acceptance first, then each switch change, every one in its span. The
/// spans are narrowed so that each day of each span occurs in some consistent world.
struct SharingChain
{
    QVarLengthArray<DaySpan, 4> events;           ///< Empty: never accepted.
    QVarLengthArray<SwitchPosition, 8> positions; ///< After each event, as many as there are events.

    /// Narrows the spans to days that can stand in order; false where that leaves none.
    bool narrow();
};

/// Where a chat's shared days lie, and whether sharing is on at the end.
enum class SharingState : std::uint8_t { OffNone, OffEarlier, OnNone, OnEarlier, OnCurrent };
inline constexpr std::size_t sharingStateCount = 5;
/// A set of SharingState, bit n for the state number n.
using SharingStates = std::uint8_t;
constexpr SharingStates stateBit(SharingState state)
{
    return static_cast<SharingStates>(1u << static_cast<unsigned>(state));
}

/// Every state that some world of the chain gives a chat with messages on these days (sorted, each once).
/// Sharing is on during a day if it was on at any moment of it; an off and an on of the same day end one
/// stretch and begin another. Cost: number of events times number of days.
SharingStates sharingStates(const SharingChain& chain, std::span<const Day> messages);

/// The latest of the days that is shared in some world of the chain.
std::optional<Day> latestSharedDay(const SharingChain& chain, std::span<const Day> messages);

enum class Sharing : std::uint8_t { Off, Possible, On };
/// Consecutive days with the same knowledge about sharing.
struct SharingSpan
{
    Day first;
    Day last;
    Sharing sharing = Sharing::Off;

    bool operator==(const SharingSpan&) const = default;
};

/// When sharing was off, on or possibly on, over all the chains, from `first` to `last`.
std::vector<SharingSpan> sharingSpans(std::span<const SharingChain* const> chains, Day first, Day last);

} // namespace policy
