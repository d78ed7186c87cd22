#pragma once

#include "app/ingest/instant.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace ingest {

/// 64 bits that stand for an id. Two ids of one chat meet in them once in many billions.
std::uint64_t hashOf(std::string_view text, std::uint64_t seed = 0);

/// Adds a day to days that are sorted, each once.
void insertDay(std::vector<policy::Day>& days, policy::Day day);

/// The messages of one chat: how many, on which days, from when to when. A message that comes again (an
/// equal id) counts once.
class MessageTally
{
public:
    static constexpr std::size_t idLimit = 500'000; ///< Ids that are remembered; beyond, copies count again.

    void clear();
    void add(std::string_view id, const std::optional<Instant>& time);

    std::uint64_t count() const { return m_count; }
    const std::vector<policy::Day>& days() const { return m_days; } ///< Sorted, each once.
    const std::optional<Instant>& first() const { return m_first; }
    const std::optional<Instant>& last() const { return m_last; }
    bool overLimit() const { return m_overLimit; }

private:
    bool isNew(std::string_view id);

    std::uint64_t m_count = 0;
    std::vector<policy::Day> m_days;
    std::optional<Instant> m_first;
    std::optional<Instant> m_last;
    std::vector<std::uint64_t> m_ids; ///< A table with open addressing; 0 is a free place.
    std::size_t m_known = 0;
    bool m_overLimit = false;
};

} // namespace ingest
