#pragma once

#include "app/ingest/messagetally.h"
#include "app/ingest/shapes.h"
#include "app/ingest/wiping.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ingest {

/// What one JSON object is, told by what stands in it.
enum class ItemKind : std::uint8_t {
    Unknown,
    LogRecord,    ///< One record of a Claude Code log.
    HistoryRow,   ///< A prompt of `history.jsonl`.
    Conversation, ///< A chat of a Claude.ai export or of a browser exporter.
    Manifest,     ///< Lists the parts of an export.
    Person,
    Project,
    Memory,
    DesignChat,
    Artifact,
    LogIn,
    AppState, ///< `~/.claude.json`.
    Settings,
    ChatGpt, ///< A chat of another service.
    Wrapper  ///< Held items of its own, which have been told one by one.
};

/// The training switch as the client last saw it, for one account.
struct CachedSwitch
{
    std::string account;
    bool on = false;
    std::optional<Instant> seen;
};

/// What was kept of one JSON object. Texts are as they stand in the file, escapes and all, and cut.
class Item
{
public:
    void clear(std::uint64_t offset);
    void set(Slot slot, ValueKind kind, std::string_view text);

    bool has(Slot slot) const { return (m_present >> number(slot) & 1) != 0; }
    bool is(Slot slot, ValueKind kind) const { return has(slot) && m_kinds[number(slot)] == kind; }
    bool isTrue(Slot slot) const { return is(slot, ValueKind::True); }
    /// The text of a string; empty for anything else.
    std::string_view text(Slot slot) const
    {
        return is(slot, ValueKind::Text) ? std::string_view{m_texts[number(slot)]} : std::string_view{};
    }
    /// A number or literal as it is written; empty for anything else.
    std::string_view scalar(Slot slot) const
    {
        return has(slot) && !is(slot, ValueKind::Text) ? std::string_view{m_texts[number(slot)]}
                                                       : std::string_view{};
    }
    /// The time that a text or number stands for.
    std::optional<Instant> time(Slot slot) const;
    ItemKind kind() const;

    std::uint64_t begin = 0; ///< Offset of its first byte.
    std::uint64_t end = 0;   ///< Offset behind its last byte.
    MessageTally messages;
    std::uint32_t undatedMessages = 0;
    std::uint32_t missingMessages = 0;
    std::uint32_t sentMessages = 0; ///< Messages with a sender.
    std::uint32_t wrongTypes = 0;
    std::uint32_t repeatedKeys = 0;
    std::uint32_t unknownBlocks = 0;
    bool heldItems = false;
    std::vector<std::string> categories; ///< Parts of an export that a manifest lists, as they stand there.
    std::vector<CachedSwitch> switches;

private:
    bool isLogRecord() const;
    bool isConversation() const;

    static constexpr std::size_t slots = number(Slot::FieldCount);
    static_assert(slots <= 64, "which fields are present is noted in 64 bits");
    std::uint64_t m_present = 0;
    std::array<ValueKind, slots> m_kinds{};
    std::array<WipedString, slots> m_texts;
};

} // namespace ingest
