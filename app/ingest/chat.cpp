#include "app/ingest/chat.h"

#include <algorithm>

namespace ingest {

std::optional<policy::Day> LocalTranscript::deletedFrom() const
{
    if (exempt || paused)
        return {};
    return dayOf(modified + std::chrono::days{cleanupPeriodDays});
}

ChatTraits traitsOf(const Chat& chat)
{
    return {chat.kind, chat.credential, chat.days, chat.feedbackDays, chat.local ? &*chat.local : nullptr,
            {}};
}

policy::Chat toPolicy(const ChatTraits& chat)
{
    policy::Chat result;
    result.kind = chat.kind;
    result.messages.assign(chat.days.begin(), chat.days.end());
    result.deletedOn = chat.deletedOn;
    if (chat.credential == Credential::Bedrock)
        result.credential = policy::Plan::Bedrock;
    if (chat.credential == Credential::Vertex)
        result.credential = policy::Plan::Vertex;
    if (!chat.feedbackDays.empty())
        result.feedbackOn.emplace(chat.feedbackDays.begin(), chat.feedbackDays.end());
    if (chat.local) {
        result.localExempt = chat.local->exempt;
        result.cleanupPeriodDays = std::clamp(chat.local->cleanupPeriodDays, 1, policy::limits::maximumDays);
    }
    return result;
}

policy::Chat toPolicy(const Chat& chat)
{
    policy::Chat result = toPolicy(traitsOf(chat));
    result.id = QString::fromStdString(chat.id);
    return result;
}

} // namespace ingest
