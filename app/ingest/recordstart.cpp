#include "app/ingest/recordstart.h"

#include <algorithm>
#include <array>

namespace ingest {

namespace {

constexpr std::string_view parentStart = "{\"parentUuid\":";
constexpr std::string_view typeStart = "{\"type\":\"";
constexpr std::string_view conversationStart = "{\"uuid\":\"";
constexpr std::string_view nameFollows = "\",\"name\":";
constexpr std::size_t uuidLength = 36;
static_assert(conversationStart.size() + uuidLength + nameFollows.size() <= conversationStartBytes);

/// Whether a type that a record can have stands at the start of the text.
bool beginsWithRecordType(std::string_view text)
{
    const std::size_t quote = text.substr(0, 64).find('"');
    return quote != std::string_view::npos && isKnownRecordType(text.substr(0, quote));
}

} // namespace

bool isKnownRecordType(std::string_view type)
{
    static constexpr std::array<std::string_view, 32> known{"user",
                                                            "assistant",
                                                            "progress",
                                                            "system",
                                                            "summary",
                                                            "attachment",
                                                            "queue-operation",
                                                            "file-history-snapshot",
                                                            "pr-link",
                                                            "ai-title",
                                                            "custom-title",
                                                            "last-prompt",
                                                            "permission-mode",
                                                            "mode",
                                                            "agent-name",
                                                            "agent-setting",
                                                            "agent-color",
                                                            "tag",
                                                            "task-summary",
                                                            "worktree-state",
                                                            "bridge-session",
                                                            "continued-in",
                                                            "fork-context-ref",
                                                            "content-replacement",
                                                            "attribution-snapshot",
                                                            "cost-state",
                                                            "file-history-delta",
                                                            "atis-latch",
                                                            "result",
                                                            "control",
                                                            "started",
                                                            "speculation-accept"};
    return std::find(known.begin(), known.end(), type) != known.end() || type.starts_with("marble-origami-");
}

std::size_t findRecordStart(std::string_view text, std::size_t from)
{
    for (std::size_t at = text.find("{\"", from); at != std::string_view::npos;
         at = text.find("{\"", at + 1)) {
        const std::string_view rest = text.substr(at);
        if (rest.starts_with(parentStart) ||
            (rest.starts_with(typeStart) && beginsWithRecordType(rest.substr(typeStart.size()))))
            return at;
    }
    return text.size();
}

std::size_t findConversationStart(std::string_view text, std::size_t from)
{
    for (std::size_t at = text.find(conversationStart, from); at != std::string_view::npos;
         at = text.find(conversationStart, at + 1)) {
        const std::size_t behindId = at + conversationStart.size() + uuidLength;
        if (behindId <= text.size() && text.substr(behindId).starts_with(nameFollows))
            return at;
    }
    return std::string_view::npos;
}

} // namespace ingest
