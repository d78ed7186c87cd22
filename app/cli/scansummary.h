#pragma once

#include "app/ingest/scanreport.h"
#include "policy/assessment.h"
#include "policy/pack.h"

#include <map>
#include <string>

/// What a scan comes to, beside the chats themselves: totals, what the data proves, how every byte was
/// accounted for, and when this computer deletes transcripts.
class ScanSummary
{
public:
    /// Counts a chat; `outcome` is null where chats are only listed.
    void add(const ingest::Chat& chat, const policy::ChatAssessment* outcome);

    /// Lines for a person.
    std::string text(const ingest::ScanReport& report, const policy::Pack& pack, policy::Day today) const;
    /// The members of a JSON object, without its braces.
    std::string json(const ingest::ScanReport& report) const;

private:
    std::string chatLines(const policy::Pack& pack) const;
    std::string localLines(const ingest::ScanReport& report) const;

    std::uint64_t m_chats = 0;
    std::uint64_t m_messages = 0;
    std::uint64_t m_bytes = 0;
    std::map<std::string, std::uint64_t> m_kinds;
    std::map<std::string, std::uint64_t> m_training;  ///< By the values that are possible.
    std::map<policy::Day, std::uint64_t> m_deletions; ///< Local transcripts, by the first day of deletion.
    std::uint64_t m_kept = 0;                         ///< Local transcripts that no clean-up takes.
};
