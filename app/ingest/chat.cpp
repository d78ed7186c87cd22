#include "app/ingest/chat.h"

#include <algorithm>

namespace ingest {

std::optional<policy::Day> LocalTranscript::deletedFrom() const
{
    if (exempt || paused)
        return {};
    return dayOf(modified + std::chrono::days{cleanupPeriodDays});
}

policy::Chat toPolicy(const Chat& chat)
{
    policy::Chat result;
    result.id = QString::fromStdString(chat.id);
    result.kind = chat.kind;
    result.messages = chat.days;
    if (chat.credential == Credential::Bedrock)
        result.credential = policy::Plan::Bedrock;
    if (chat.credential == Credential::Vertex)
        result.credential = policy::Plan::Vertex;
    if (!chat.feedbackDays.empty())
        result.feedbackOn = chat.feedbackDays;
    if (chat.local) {
        result.localExempt = chat.local->exempt;
        result.cleanupPeriodDays = std::clamp(chat.local->cleanupPeriodDays, 1, policy::limits::maximumDays);
    }
    return result;
}

} // namespace ingest
