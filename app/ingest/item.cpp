#include "app/ingest/item.h"

namespace ingest {

void Item::clear(std::uint64_t offset)
{
    begin = offset;
    end = offset;
    m_present = 0;
    messages.clear();
    undatedMessages = 0;
    missingMessages = 0;
    sentMessages = 0;
    wrongTypes = 0;
    repeatedKeys = 0;
    unknownBlocks = 0;
    heldItems = false;
    categories.clear();
    switches.clear();
}

void Item::set(Slot slot, ValueKind kind, std::string_view text)
{
    const std::uint8_t place = number(slot);
    m_present |= std::uint64_t{1} << place;
    m_kinds[place] = kind;
    m_texts[place].assign(text);
}

std::optional<Instant> Item::time(Slot slot) const
{
    if (!is(slot, ValueKind::Text) && !is(slot, ValueKind::Number))
        return {};
    return parseInstant(m_texts[number(slot)]);
}

bool Item::isLogRecord() const
{
    return !text(Slot::Type).empty() &&
           (has(Slot::SessionId) || has(Slot::MessageObject) || has(Slot::Timestamp) || has(Slot::LeafUuid) ||
            has(Slot::CustomTitle) || has(Slot::AiTitle) || !has(Slot::CreatedAt));
}

bool Item::isConversation() const
{
    if (is(Slot::ChatMessages, ValueKind::Array) || (has(Slot::ChatMessages) && has(Slot::Uuid)))
        return true;
    if (is(Slot::OtherMessages, ValueKind::Array) && has(Slot::Uuid) && sentMessages > 0)
        return true;
    return has(Slot::Uuid) && has(Slot::Name) && has(Slot::Account) && has(Slot::UpdatedAt);
}

ItemKind Item::kind() const
{
    if (heldItems)
        return ItemKind::Wrapper;
    if (isConversation())
        return ItemKind::Conversation;
    if (has(Slot::Mapping))
        return ItemKind::ChatGpt;
    if (has(Slot::DataFiles))
        return ItemKind::Manifest;
    if (has(Slot::Display) && has(Slot::Timestamp))
        return ItemKind::HistoryRow;
    if (has(Slot::SwitchCache) || has(Slot::OauthAccount) || has(Slot::AppState))
        return ItemKind::AppState;
    if (has(Slot::Memories))
        return ItemKind::Memory;
    if (has(Slot::ProjectDocs))
        return ItemKind::Project;
    if (has(Slot::Versions))
        return ItemKind::Artifact;
    if (is(Slot::OtherMessages, ValueKind::Array) && has(Slot::Title))
        return ItemKind::DesignChat;
    if (has(Slot::Person) || has(Slot::PersonName))
        return ItemKind::Person;
    if (has(Slot::LogInHistory))
        return ItemKind::LogIn;
    if (isLogRecord())
        return ItemKind::LogRecord;
    if (has(Slot::CleanupPeriodDays) || has(Slot::DesktopCleanupDays) || has(Slot::Settings))
        return ItemKind::Settings;
    return ItemKind::Unknown;
}

} // namespace ingest
