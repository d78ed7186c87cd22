#pragma once

#include <cstddef>
#include <string_view>

namespace ingest {

/// Where behind `from` a record of Claude Code may begin, for reading on behind one that was cut: several
/// programs that write one file leave such lines. The text's size where none does.
std::size_t findRecordStart(std::string_view text, std::size_t from);

/// Where behind `from` a conversation of a (minified) export may begin: an object with an id of 36 characters
/// and a name. `npos` where none does.
std::size_t findConversationStart(std::string_view text, std::size_t from);

/// Bytes that findConversationStart() has to see at once.
inline constexpr std::size_t conversationStartBytes = 56;

/// Whether a record type is one that Claude Code is known to write.
bool isKnownRecordType(std::string_view type);

} // namespace ingest
