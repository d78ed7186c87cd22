#pragma once

#include "app/ingest/chatlist.h"

#include <span>

namespace ingest {

/// A chat that was deleted, by its number in a list.
struct Deletion
{
    std::uint32_t number = 0;
    policy::Day on;
};

/// How a case calls the chat: by its title, as a person does, or by its id where it has none.
std::string nameInCase(const ChatList& chats, std::uint32_t number);

/// Which chats of the list a case says were deleted. A chat of the case is one of the list where its id is
/// that chat's title or id and they have the same message days; each stands for one.
std::vector<Deletion> deletionsIn(std::span<const policy::Chat> said, const ChatList& chats);

/// The case after these chats were deleted on that day: noted where it has them, added where it has not.
/// Those that can't be deleted are left out.
policy::Case withDeleted(const policy::Case& input, const ChatList& chats,
                         std::span<const std::uint32_t> numbers, policy::Day on);

} // namespace ingest
