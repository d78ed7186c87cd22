#include "app/ingest/messagetally.h"

#include <algorithm>
#include <cstring>

namespace ingest {

namespace {

constexpr std::uint64_t mixed(std::uint64_t value)
{
    value ^= value >> 32;
    value *= 0xd6e8'feb8'6659'fd93;
    value ^= value >> 32;
    value *= 0xd6e8'feb8'6659'fd93;
    return value ^ value >> 32;
}

/// Puts a number into a table with a free place; false where it is there already.
bool insert(std::vector<std::uint64_t>& table, std::uint64_t value)
{
    const std::size_t mask = table.size() - 1;
    for (std::size_t i = value & mask;; i = (i + 1) & mask) {
        if (table[i] == value)
            return false;
        if (table[i] == 0) {
            table[i] = value;
            return true;
        }
    }
}

} // namespace

std::uint64_t hashOf(std::string_view text, std::uint64_t seed)
{
    std::uint64_t hash = seed * 0x9e37'79b9'7f4a'7c15 + text.size();
    while (text.size() >= 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data(), 8);
        hash = mixed(hash ^ word) + 0x9e37'79b9'7f4a'7c15;
        text.remove_prefix(8);
    }
    std::uint64_t word = 0;
    std::memcpy(&word, text.data(), text.size());
    return mixed(hash ^ word);
}

void insertDay(std::vector<policy::Day>& days, policy::Day day)
{
    if (!days.empty() && days.back() == day)
        return;
    const auto place = std::lower_bound(days.begin(), days.end(), day);
    if (place == days.end() || *place != day)
        days.insert(place, day);
}

void MessageTally::clear()
{
    m_count = 0;
    m_days.clear();
    m_first.reset();
    m_last.reset();
    m_known = 0;
    m_overLimit = false;
    constexpr std::size_t keptPlaces = 4096;
    if (m_ids.size() > keptPlaces)
        std::vector<std::uint64_t>{}.swap(m_ids);
    else
        std::fill(m_ids.begin(), m_ids.end(), 0);
}

bool MessageTally::isNew(std::string_view id)
{
    if (id.empty())
        return true;
    if (m_known >= idLimit) {
        m_overLimit = true;
        return true;
    }
    if (m_ids.size() < (m_known + 1) * 2) {
        std::vector<std::uint64_t> larger(std::max<std::size_t>(64, m_ids.size() * 2), 0);
        for (const std::uint64_t known : m_ids) {
            if (known != 0)
                insert(larger, known);
        }
        m_ids.swap(larger);
    }
    const bool added = insert(m_ids, std::max<std::uint64_t>(hashOf(id), 1));
    m_known += added ? 1 : 0;
    return added;
}

void MessageTally::add(std::string_view id, const std::optional<Instant>& time)
{
    if (!isNew(id))
        return;
    ++m_count;
    if (!time)
        return;
    insertDay(m_days, dayOf(*time));
    m_first = std::min(m_first.value_or(*time), *time);
    m_last = std::max(m_last.value_or(*time), *time);
}

} // namespace ingest
