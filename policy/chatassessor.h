#pragma once

#include "policy/accountworlds.h"
#include "policy/assessment.h"

#include <span>
#include <vector>

namespace policy {

/// A small vector's values sorted, each once.
inline void sortUnique(std::vector<QByteArray>& values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

/// Judges single chats against the worlds of one case.
class ChatAssessor
{
public:
    ChatAssessor(const Pack& pack, const Answers& answers, Day asOf, const std::vector<AccountWorld>& worlds,
                 const std::vector<Plan>& plans)
        : m_pack(pack)
        , m_answers(answers)
        , m_asOf(asOf)
        , m_worlds(worlds)
        , m_plans(plans)
    {
    }

    /// The chat has to have a message up to the day that the case is judged on; its later dates are ignored.
    ChatAssessment assess(const Chat& chat) const;

private:
    const Pack& m_pack;
    const Answers& m_answers;
    const Day m_asOf;
    const std::vector<AccountWorld>& m_worlds;
    const std::vector<Plan>& m_plans;
};

} // namespace policy
