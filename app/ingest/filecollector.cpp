#include "app/ingest/filecollector.h"

#include "app/ingest/plaintext.h"

namespace ingest {

namespace {

constexpr std::size_t titleLength = 120;

constexpr Unseen unseenInExport = unseenBit(NotInData::Incognito) | unseenBit(NotInData::Feedback) |
                                  unseenBit(NotInData::SafetyFlags) | unseenBit(NotInData::DeletedChats);

Chat chatOf(const Item& item)
{
    Chat chat;
    chat.id.assign(plainText(item.text(Slot::Uuid)));
    chat.title =
        firstLine(plainText(item.text(item.has(Slot::Name) ? Slot::Name : Slot::Title)), titleLength);
    chat.project.assign(plainText(item.text(Slot::ProjectName)));
    if (chat.project.empty())
        chat.project.assign(plainText(item.text(Slot::ProjectUuid)));
    chat.account.assign(plainText(item.text(Slot::AccountUuid)));
    chat.kind = item.isTrue(Slot::IsTemporary) ? policy::ChatKind::Incognito : policy::ChatKind::Chat;
    chat.unseen = unseenInExport;
    if (item.has(Slot::IsTemporary))
        chat.unseen = chat.unseen & static_cast<Unseen>(~unseenBit(NotInData::Incognito));
    chat.days = item.messages.days();
    chat.first = item.messages.first();
    chat.last = item.messages.last();
    chat.messages = item.messages.count();
    chat.records = 1;
    chat.bytes = item.end - item.begin;
    return chat;
}

} // namespace

void FileCollector::item(const Item& item)
{
    const ItemKind kind = item.kind();
    ++m_items[static_cast<std::size_t>(kind)];
    noteFindings(item);
    switch (kind) {
    case ItemKind::LogRecord:
        m_records.add(item, m_found);
        break;
    case ItemKind::Conversation:
        conversation(item);
        break;
    case ItemKind::HistoryRow:
        m_state.addPrompt(m_home, item.time(Slot::Timestamp));
        break;
    case ItemKind::Manifest:
        m_state.addManifest(m_source, item);
        break;
    case ItemKind::Person:
        m_state.addPerson(item);
        break;
    case ItemKind::AppState:
    case ItemKind::Settings:
        m_state.addSettings(m_path, item);
        break;
    case ItemKind::Unknown:
        m_found.note(Finding::NotChatData, item.begin);
        break;
    default:
        break;
    }
}

void FileCollector::noteFindings(const Item& item)
{
    m_found.note(Finding::WrongType, item.begin, 0, item.wrongTypes);
    m_found.note(Finding::RepeatedKey, item.begin, 0, item.repeatedKeys);
    m_found.note(Finding::UnknownBlock, item.begin, 0, item.unknownBlocks);
    m_found.note(Finding::MissingMessage, item.begin, 0, item.missingMessages);
    m_found.note(Finding::MissingTime, item.begin, 0, item.undatedMessages);
    m_found.note(Finding::TooManyMessages, item.begin, 0, item.messages.overLimit() ? 1 : 0);
}

void FileCollector::conversation(const Item& item)
{
    Chat chat = chatOf(item);
    chat.source = m_source;
    if (chat.messages > 0 && chat.days.empty()) {
        // No message has a time; the chat was begun by sending one.
        if (const auto created = item.time(Slot::CreatedAt)) {
            chat.days.push_back(dayOf(*created));
            chat.first = created;
            chat.last = created;
        }
    }
    if (chat.days.empty()) {
        m_found.note(Finding::NoMessages, item.begin);
        m_state.addEmptyChat(m_source);
        return;
    }
    if (chat.id.empty()) // nothing tells it from others but its place
        chat.id = "chat at byte " + std::to_string(item.begin);
    m_state.addChat(std::move(chat));
}

void FileCollector::finish(Tally tally, const std::string& place)
{
    tally.add(m_found);
    m_state.addTally(m_source, tally, place, m_items);
}

} // namespace ingest
