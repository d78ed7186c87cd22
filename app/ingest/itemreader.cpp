#include "app/ingest/itemreader.h"

#include <algorithm>

namespace ingest {

namespace {

bool isKnownBlock(std::string_view type)
{
    static constexpr std::array<std::string_view, 13> known{"text",
                                                            "thinking",
                                                            "tool_use",
                                                            "tool_result",
                                                            "redacted_thinking",
                                                            "image",
                                                            "document",
                                                            "voice_note",
                                                            "flag",
                                                            "token_budget",
                                                            "server_tool_use",
                                                            "tool_reference",
                                                            "web_search_tool_result"};
    return std::find(known.begin(), known.end(), type) != known.end();
}

/// Fields that are texts wherever they are well-formed.
bool isTextField(Slot slot)
{
    switch (slot) {
    case Slot::Type:
    case Slot::SessionId:
    case Slot::Cwd:
    case Slot::Uuid:
    case Slot::Name:
    case Slot::CustomTitle:
    case Slot::AiTitle:
    case Slot::MessageId:
    case Slot::MessageModel:
        return true;
    default:
        return false;
    }
}

bool isWrong(Slot slot, ValueKind kind)
{
    if (kind == ValueKind::Null)
        return false;
    if (slot == Slot::ChatMessages)
        return kind != ValueKind::Array;
    if (slot == Slot::MessageObject)
        return kind != ValueKind::Object;
    if (slot == Slot::Timestamp || slot == Slot::CreatedAt)
        return kind != ValueKind::Text && kind != ValueKind::Number;
    return isTextField(slot) && kind != ValueKind::Text;
}

} // namespace

void ItemReader::value(std::uint8_t slotNumber, ValueKind kind, std::string_view text)
{
    const auto slot = static_cast<Slot>(slotNumber);
    if (slot > Slot::FieldCount) {
        placeValue(slot, kind, text);
        return;
    }
    m_item.wrongTypes += isWrong(slot, kind) ? 1u : 0u;
    m_item.set(slot, kind, text);
}

void ItemReader::placeValue(Slot slot, ValueKind kind, std::string_view text)
{
    switch (slot) {
    case Slot::Inner:
        ++m_strays;
        break;
    case Slot::Message:
        ++m_item.missingMessages;
        break;
    case Slot::MessageUuid:
        m_messageId.assign(text);
        break;
    case Slot::MessageSender:
        m_messageHasSender = kind == ValueKind::Text;
        break;
    case Slot::MessageTime:
        m_messageTime = parseInstant(text);
        break;
    case Slot::MessageBlocks:
        m_item.wrongTypes += kind == ValueKind::Number || kind == ValueKind::Text ? 1u : 0u;
        break;
    case Slot::Block:
    case Slot::LogBlock:
        ++m_item.unknownBlocks;
        break;
    case Slot::BlockType:
    case Slot::LogBlockType:
        m_blockType.assign(text);
        break;
    case Slot::LogBlockText:
        m_blockText.assign(text);
        break;
    case Slot::DataFileCategory:
        m_item.categories.emplace_back(text);
        break;
    case Slot::CachedSwitchOn:
        m_switchKnown = kind == ValueKind::True || kind == ValueKind::False;
        m_switch.on = kind == ValueKind::True;
        break;
    case Slot::CachedSwitchTime:
        m_switch.seen = parseInstant(text);
        break;
    default:
        break;
    }
}

void ItemReader::otherKey(std::uint8_t slot, std::string_view key)
{
    if (static_cast<Slot>(slot) == Slot::CachedSwitch)
        m_switch = {std::string{key}, false, {}};
}

void ItemReader::begin(std::uint8_t slotNumber, ValueKind kind, std::uint64_t offset)
{
    const auto slot = static_cast<Slot>(slotNumber);
    switch (slot) {
    case Slot::Root:
    case Slot::Inner:
        m_item.clear(offset);
        m_open = true;
        m_openedAt = offset;
        break;
    case Slot::Wrapper:
        abandon();
        break;
    case Slot::Message:
        m_messageId.clear();
        m_messageTime.reset();
        m_messageHasSender = false;
        break;
    case Slot::Block:
    case Slot::LogBlock:
        m_blockType.clear();
        m_blockText.clear();
        break;
    case Slot::CachedSwitch:
        m_switchKnown = false;
        break;
    default:
        if (slot < Slot::FieldCount)
            m_item.set(slot, kind, {});
        break;
    }
}

void ItemReader::end(std::uint8_t slotNumber, std::uint64_t offset)
{
    switch (static_cast<Slot>(slotNumber)) {
    case Slot::Root:
    case Slot::Inner:
        finishItem(offset);
        break;
    case Slot::Wrapper:
        m_item.clear(offset);
        m_item.heldItems = true;
        break;
    case Slot::Message:
        finishMessage();
        break;
    case Slot::Block:
        finishBlock();
        break;
    case Slot::LogBlock:
        finishLogBlock();
        break;
    case Slot::CachedSwitch:
        if (m_switchKnown)
            m_item.switches.push_back(m_switch);
        break;
    default:
        break;
    }
}

void ItemReader::repeated(std::uint8_t slot)
{
    ++m_item.repeatedKeys;
    // The later value counts, so what the earlier one held must not.
    if (static_cast<Slot>(slot) == Slot::ChatMessages || static_cast<Slot>(slot) == Slot::OtherMessages) {
        m_item.messages.clear();
        m_item.undatedMessages = 0;
        m_item.missingMessages = 0;
        m_item.sentMessages = 0;
    }
}

void ItemReader::finishMessage()
{
    m_item.messages.add(m_messageId, m_messageTime);
    m_item.undatedMessages += m_messageTime ? 0u : 1u;
    m_item.sentMessages += m_messageHasSender ? 1u : 0u;
}

void ItemReader::finishBlock()
{
    m_item.unknownBlocks += isKnownBlock(m_blockType) ? 0u : 1u;
}

void ItemReader::finishLogBlock()
{
    finishBlock();
    if (m_blockType == "text" && !m_blockText.empty() && !m_item.has(Slot::MessageText))
        m_item.set(Slot::MessageText, ValueKind::Text, m_blockText);
}

void ItemReader::finishItem(std::uint64_t offset)
{
    const bool wasOpen = m_open || m_item.heldItems;
    m_endedAt = m_open ? offset : m_endedAt;
    m_open = false;
    m_item.end = offset;
    if (wasOpen)
        m_handler.item(m_item);
}

} // namespace ingest
