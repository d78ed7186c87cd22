#include "app/ingest/deletions.h"

#include "app/ingest/judgement.h"

#include <unordered_map>

namespace ingest {

namespace {

std::string keyOf(std::string_view name, std::span<const policy::Day> days)
{
    std::string key{name};
    key.push_back('\0');
    for (const policy::Day day : days)
        key += policy::toIsoDate(day);
    return key;
}

/// Chats of a case by name and days, each to be found once.
class Said
{
public:
    template <typename Wanted> Said(std::span<const policy::Chat> chats, Wanted isWanted)
    {
        for (std::size_t i = chats.size(); i-- > 0;) {
            if (isWanted(chats[i]))
                m_places[keyOf(chats[i].id.toStdString(), chats[i].messages)].push_back(i);
        }
    }

    bool isEmpty() const { return m_places.empty(); }

    std::optional<std::size_t> take(const ChatList& chats, std::uint32_t number)
    {
        for (const std::string_view name : {chats.title(number), chats.id(number)}) {
            const auto found = m_places.find(keyOf(name, chats.days(number)));
            if (found == m_places.end() || found->second.empty())
                continue;
            const std::size_t place = found->second.back();
            found->second.pop_back();
            return place;
        }
        return {};
    }

private:
    std::unordered_map<std::string, std::vector<std::size_t>> m_places;
};

} // namespace

std::string nameInCase(const ChatList& chats, std::uint32_t number)
{
    return std::string{chats.title(number).empty() ? chats.id(number) : chats.title(number)};
}

std::vector<Deletion> deletionsIn(std::span<const policy::Chat> said, const ChatList& chats)
{
    Said deleted{said, [](const policy::Chat& chat) { return chat.deletedOn.has_value(); }};
    std::vector<Deletion> found;
    for (std::uint32_t i = 0; i < chats.size() && !deleted.isEmpty(); ++i) {
        if (chats.kind(i) != policy::ChatKind::Chat)
            continue;
        if (const auto place = deleted.take(chats, i))
            found.push_back({i, *said[*place].deletedOn});
    }
    return found;
}

policy::Case withDeleted(const policy::Case& input, const ChatList& chats,
                         std::span<const std::uint32_t> numbers, policy::Day on)
{
    policy::Case changed = input;
    Said present{input.chats, [](const policy::Chat& chat) { return !chat.deletedOn.has_value(); }};
    for (const std::uint32_t number : numbers) {
        if (!mayDelete(chats, number, on))
            continue;
        if (const auto place = present.take(chats, number)) {
            changed.chats[*place].deletedOn = on;
            continue;
        }
        policy::Chat chat = toPolicy(chats.traits(number));
        chat.id = QString::fromStdString(nameInCase(chats, number));
        chat.deletedOn = on;
        changed.chats.push_back(std::move(chat));
    }
    return changed;
}

} // namespace ingest
