#pragma once

#include <cstddef>
#include <string_view>

namespace ingest {

/// Where behind `from` a record of Claude Code may begin, for reading on behind one that was cut: several
/// programs that write one file leave such lines. The text's size where none does.
std::size_t findRecordStart(std::string_view text, std::size_t from);

/// Where a chat may begin, behind damage.
struct ItemStart
{
    std::size_t at = 0;  ///< The text's size where none does.
    bool isSure = false; ///< False: nothing before `at` begins one; what stands there is too short to tell.
};

/// The first place where a conversation of an export may begin, printed on one line or on many: an object
/// with an id of 36 characters and a name or, where keys are sorted, with its account or its messages first.
/// With `orRecord` also a record of Claude Code.
ItemStart findItemStart(std::string_view text, bool orRecord);

/// Whether one conversation ends and the next one begins somewhere in the text.
bool holdsChatEnd(std::string_view text);

/// Bytes that findItemStart() has to see at once.
inline constexpr std::size_t itemStartBytes = 256;

/// Whether a record type is one that Claude Code is known to write.
bool isKnownRecordType(std::string_view type);

} // namespace ingest
