#include "app/ingest/chatlist.h"

#include "app/ingest/messagetally.h"

#include <algorithm>
#include <limits>

namespace ingest {

namespace {

std::uint32_t clamped(std::uint64_t count)
{
    return static_cast<std::uint32_t>(
        std::min<std::uint64_t>(count, std::numeric_limits<std::uint32_t>::max()));
}

} // namespace

std::uint32_t ChatList::Names::numberOf(const std::string& name)
{
    const auto [place, isNew] = numbers.try_emplace(name, static_cast<std::uint32_t>(names.size()));
    if (isNew)
        names.push_back(name);
    return place->second;
}

std::size_t ChatList::Names::bytes() const
{
    std::size_t bytes = 0;
    for (const std::string& name : names)
        bytes += 2 * (sizeof(std::string) + name.capacity()) + sizeof(std::uint32_t) + 3 * sizeof(void*);
    return bytes;
}

std::optional<Instant> ChatList::timeOf(std::int64_t milliseconds)
{
    return milliseconds == noTime ? std::nullopt
                                  : std::optional{Instant{std::chrono::milliseconds{milliseconds}}};
}

/// A conversation and a session are two chats even where they have one id.
std::uint64_t ChatList::keyOf(std::string_view id, policy::ChatKind kind)
{
    return hashOf(id, static_cast<std::uint64_t>(kind == policy::ChatKind::ClaudeCode));
}

ChatList::Row ChatList::rowOf(const Chat& chat)
{
    Row row;
    const std::string text = chat.id + chat.title;
    row.text = m_texts.keep(text).data();
    row.idBytes = static_cast<std::uint32_t>(chat.id.size());
    row.titleBytes = static_cast<std::uint32_t>(chat.title.size());
    row.days = m_days.keep(chat.days).data();
    row.dayCount = static_cast<std::uint32_t>(chat.days.size());
    row.first = chat.first ? chat.first->time_since_epoch().count() : noTime;
    row.last = chat.last ? chat.last->time_since_epoch().count() : noTime;
    row.bytes = chat.bytes;
    row.messages = clamped(chat.messages);
    row.records = clamped(chat.records);
    row.project = m_projects.numberOf(chat.project);
    row.account = m_accounts.numberOf(chat.account);
    row.source = chat.source;
    row.kind = chat.kind;
    row.credential = chat.credential;
    row.unseen = chat.unseen;
    if (chat.local) {
        row.local = static_cast<std::uint32_t>(m_locals.size());
        m_locals.push_back(*chat.local);
    }
    if (!chat.feedbackDays.empty()) {
        row.feedback = static_cast<std::uint32_t>(m_feedback.size());
        m_feedback.push_back(chat.feedbackDays);
    }
    return row;
}

/// The number of the chat with that id; `size()` where there is none.
std::uint32_t ChatList::placeOf(const Chat& chat)
{
    if (m_places.empty()) {
        for (std::uint32_t i = 0; i < size(); ++i)
            m_places.emplace(keyOf(id(i), kind(i)), i);
    }
    const auto place = m_places.find(keyOf(chat.id, chat.kind));
    return place == m_places.end() ? size() : place->second;
}

std::uint32_t ChatList::add(const Chat& chat, bool replaces)
{
    const std::uint32_t number = replaces ? placeOf(chat) : size();
    if (number < size()) {
        m_rows[number] = rowOf(chat);
        return number;
    }
    m_rows.push_back(rowOf(chat));
    if (!m_places.empty())
        m_places.emplace(keyOf(chat.id, chat.kind), number);
    return number;
}

std::string_view ChatList::id(std::uint32_t number) const
{
    const Row& row = m_rows[number];
    return {row.text, row.idBytes};
}

std::string_view ChatList::title(std::uint32_t number) const
{
    const Row& row = m_rows[number];
    return row.titleBytes == 0 ? std::string_view{}
                               : std::string_view{row.text + row.idBytes, row.titleBytes};
}

std::span<const policy::Day> ChatList::days(std::uint32_t number) const
{
    return {m_rows[number].days, m_rows[number].dayCount};
}

const LocalTranscript* ChatList::local(std::uint32_t number) const
{
    const std::uint32_t place = m_rows[number].local;
    return place == none ? nullptr : &m_locals[place];
}

bool ChatList::isMixed() const
{
    return std::count_if(m_accounts.names.begin(), m_accounts.names.end(),
                         [](const std::string& name) { return !name.empty(); }) > 1;
}

ChatTraits ChatList::traits(std::uint32_t number) const
{
    const Row& row = m_rows[number];
    ChatTraits traits{row.kind, row.credential, days(number), {}, local(number), {}};
    if (row.feedback != none)
        traits.feedbackDays = m_feedback[row.feedback];
    return traits;
}

Chat ChatList::chat(std::uint32_t number) const
{
    const Row& row = m_rows[number];
    const ChatTraits traits = this->traits(number);
    Chat chat;
    chat.id = id(number);
    chat.title = title(number);
    chat.project = m_projects.names[row.project];
    chat.account = m_accounts.names[row.account];
    chat.kind = row.kind;
    chat.credential = row.credential;
    chat.unseen = row.unseen;
    chat.source = row.source;
    chat.days.assign(traits.days.begin(), traits.days.end());
    chat.feedbackDays.assign(traits.feedbackDays.begin(), traits.feedbackDays.end());
    chat.first = first(number);
    chat.last = last(number);
    chat.messages = row.messages;
    chat.records = row.records;
    chat.bytes = row.bytes;
    if (traits.local)
        chat.local = *traits.local;
    return chat;
}

std::size_t ChatList::memoryBytes() const
{
    return m_rows.capacity() * sizeof(Row) + m_texts.bytes() + m_days.bytes() +
           m_locals.capacity() * sizeof(LocalTranscript) + m_projects.bytes() + m_accounts.bytes() +
           m_feedback.capacity() * sizeof(decltype(m_feedback)::value_type) +
           m_places.size() * (sizeof(std::uint64_t) * 2 + sizeof(void*) * 2);
}

} // namespace ingest
