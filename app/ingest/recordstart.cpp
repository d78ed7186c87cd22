#include "app/ingest/recordstart.h"

#include "app/ingest/filler.h"

#include <algorithm>
#include <array>

namespace ingest {

namespace {

constexpr std::string_view parentStart = "{\"parentUuid\":";
constexpr std::string_view typeStart = "{\"type\":\"";
constexpr std::size_t uuidLength = 36;

/// Whether a type that a record can have stands at the start of the text.
bool beginsWithRecordType(std::string_view text)
{
    const std::size_t quote = text.substr(0, 64).find('"');
    return quote != std::string_view::npos && isKnownRecordType(text.substr(0, quote));
}

/// Looks whether a text goes on as expected, with any white space between.
class Expectation
{
public:
    explicit Expectation(std::string_view text)
        : m_rest(text)
    {
    }

    /// The first members of a conversation, or of a record.
    bool conversation(bool orRecord)
    {
        const std::string_view key = take("{") ? takeQuoted() : std::string_view{};
        if (key.empty() || !take(":"))
            return false;
        if (key == "uuid")
            return takeQuoted().size() == uuidLength && take(",") && takeQuoted() == "name" && take(":");
        if (key == "account")
            return take("{");
        if (key == "chat_messages")
            return take("[");
        return orRecord && (key == "parentUuid" || (key == "type" && isKnownRecordType(takeQuoted())));
    }

    /// Whether the text ended before it could be seen.
    bool isTooShort() const { return m_isTooShort; }

private:
    bool take(std::string_view wanted)
    {
        while (!m_rest.empty() && isBlank(m_rest.front()))
            m_rest.remove_prefix(1);
        m_isTooShort = m_isTooShort || m_rest.empty();
        if (!m_rest.starts_with(wanted))
            return false;
        m_rest.remove_prefix(wanted.size());
        return true;
    }

    /// A short text without escapes; empty where there is none.
    std::string_view takeQuoted()
    {
        if (!take("\""))
            return {};
        const std::string_view text = m_rest.substr(0, m_rest.substr(0, longest).find('"'));
        m_isTooShort = m_isTooShort || (text.size() == m_rest.size() && text.size() < longest);
        if (text.size() >= m_rest.size() || text.size() == longest)
            return {};
        m_rest.remove_prefix(text.size() + 1);
        return text;
    }

    static constexpr std::size_t longest = 64;
    std::string_view m_rest;
    bool m_isTooShort = false;
};

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

ItemStart findItemStart(std::string_view text, bool orRecord)
{
    for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at + 1)) {
        const std::string_view rest = text.substr(at, itemStartBytes);
        Expectation expectation{rest};
        if (expectation.conversation(orRecord))
            return {at, true};
        if (expectation.isTooShort() && rest.size() < itemStartBytes)
            return {at, false};
    }
    return {text.size(), false};
}

bool holdsChatEnd(std::string_view text)
{
    const auto takeBack = [](std::string_view& before, char wanted) {
        while (!before.empty() && isBlank(before.back()))
            before.remove_suffix(1);
        const bool isThere = before.ends_with(wanted);
        before.remove_suffix(before.empty() ? 0 : 1);
        return isThere;
    };
    ItemStart start = findItemStart(text, false);
    while (start.isSure) {
        std::string_view before = text.substr(0, start.at);
        const std::string_view head = text.substr(start.at, itemStartBytes);
        // Messages come last in an export; where keys are sorted, the account comes first.
        const bool isSorted = head.substr(0, head.find(':')).find("\"uuid\"") == std::string_view::npos;
        if (takeBack(before, ',') && takeBack(before, '}') && (isSorted || takeBack(before, ']')))
            return true;
        text.remove_prefix(start.at + 1);
        start = findItemStart(text, false);
    }
    return false;
}

} // namespace ingest
