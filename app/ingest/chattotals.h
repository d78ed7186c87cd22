#pragma once

#include "app/ingest/judgement.h"

#include <array>
#include <map>

namespace ingest {

/// How many chats of each standing.
using StandingCounts = std::array<std::uint32_t, standingCount>;

/// Transcripts on this computer that a clean-up will take, or not.
struct LocalCountdown
{
    std::uint32_t overdue = 0; ///< The next start of the client may delete them.
    std::uint32_t soon = 0;    ///< Within a week of the day.
    std::uint32_t later = 0;
    std::uint32_t kept = 0; ///< No clean-up takes them.
    std::optional<policy::Day> first;
    std::optional<policy::Day> last;

    std::uint32_t count() const { return overdue + soon + later + kept; }
};

/// What a list comes to.
struct ChatTotals
{
    std::uint32_t chats = 0;
    std::uint64_t messages = 0;
    std::uint64_t bytes = 0;
    StandingCounts standings{};
    std::map<std::int64_t, StandingCounts> months; ///< By the month of the last message (see monthOf()).
    std::array<std::uint32_t, policy::kindNames.names.size()> kinds{};
    LocalCountdown local;

    std::uint32_t count(Standing standing) const { return standings[static_cast<std::size_t>(standing)]; }
};

ChatTotals totalsOf(const ChatList& chats, const Judgement* judgement, policy::Day asOf);

/// The chats that matter most, at most `limit` of them: those that may be used before those that depend on
/// something and those in runs already started; among equals the ones with most messages.
std::vector<std::uint32_t> mattersMost(const ChatList& chats, const Judgement& judgement, std::size_t limit);

} // namespace ingest
