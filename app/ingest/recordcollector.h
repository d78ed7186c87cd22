#pragma once

#include "app/ingest/findings.h"
#include "app/ingest/item.h"
#include "app/ingest/session.h"

#include <atomic>
#include <string>
#include <unordered_map>

namespace ingest {

/// How many messages may still be kept until their sessions are complete; shared by the workers.
using MarkBudget = std::atomic<std::int64_t>;

/// Puts the records of one file, or of a slice of it, together to parts of sessions.
class RecordCollector
{
public:
    /// `salt` makes messages without any id different from those of other files.
    RecordCollector(std::uint64_t salt, MarkBudget& budget)
        : m_salt(salt)
        , m_budget(budget)
    {
    }

    /// A record of a log. What is wrong with it goes to the tally.
    void add(const Item& record, Tally& tally);

    SessionParts takeParts();
    /// How much of the budget has been used.
    std::int64_t spent() const { return m_spent; }

private:
    SessionPart* partOf(const Item& record);
    void addMessage(const Item& record, Tally& tally);
    void addTitle(const Item& record, SessionPart& part) const;
    void addPrompt(const Item& record, SessionPart& part) const;
    void addFeedback(const Item& record, SessionPart& part) const;
    std::uint64_t idOf(const Item& record, bool isAssistant) const;

    const std::uint64_t m_salt;
    MarkBudget& m_budget;
    SessionParts m_parts;
    std::unordered_map<std::string, std::size_t> m_numbers; ///< Of the sessions, by their ids.
    std::size_t m_current = 0;
    std::int64_t m_spent = 0;
};

} // namespace ingest
