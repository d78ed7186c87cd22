#pragma once

#include "app/ingest/item.h"
#include "app/ingest/skimmer.h"

namespace ingest {

/// Is handed every JSON object that is a chat, a record, a setting … The item is valid during the call only.
class ItemHandler
{
public:
    virtual ~ItemHandler() = default;
    virtual void item(const Item& item) = 0;
};

/// Puts what the skimmer tells together to items.
class ItemReader final : public SkimListener
{
public:
    explicit ItemReader(ItemHandler& handler)
        : m_handler(handler)
    {
    }

    void value(std::uint8_t slot, ValueKind kind, std::string_view text) override;
    void otherKey(std::uint8_t slot, std::string_view key) override;
    void begin(std::uint8_t slot, ValueKind kind, std::uint64_t offset) override;
    void end(std::uint8_t slot, std::uint64_t offset) override;
    void repeated(std::uint8_t slot) override;

    /// Forgets an item that was begun.
    void abandon()
    {
        m_open = false;
        m_openedAt = nowhere;
    }
    /// Whether an item has begun and not ended. An array or a wrapper is no item.
    bool isOpen() const { return m_open; }
    static constexpr std::uint64_t nowhere = UINT64_MAX;
    /// Where the item that was begun last begins and, once it is not open any more, ends.
    std::uint64_t openedAt() const { return m_openedAt; }
    std::uint64_t endedAt() const { return m_endedAt; }
    /// Whether the item, or the last one, looks like a record of a log.
    bool isOfLog() const { return m_item.has(Slot::SessionId) || m_item.has(Slot::Timestamp); }
    /// Objects that were no item: elements of an array that are numbers, null …
    std::uint64_t strays() const { return m_strays; }

private:
    void placeValue(Slot slot, ValueKind kind, std::string_view text);
    void finishBlock();
    void finishLogBlock();
    void finishMessage();
    void finishItem(std::uint64_t offset);

    ItemHandler& m_handler;
    Item m_item;
    bool m_open = false;
    std::uint64_t m_openedAt = nowhere;
    std::uint64_t m_endedAt = nowhere;
    std::uint64_t m_strays = 0;
    // The message, block or cached switch that is being read.
    std::string m_messageId;
    std::optional<Instant> m_messageTime;
    bool m_messageHasSender = false;
    std::string m_blockType;
    WipedString m_blockText;
    CachedSwitch m_switch;
    bool m_switchKnown = false;
};

} // namespace ingest
