#pragma once

#include "policy/namedenum.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace ingest {

/// What was found wrong or noteworthy in the bytes of a source. The first group costs bytes, which are then
/// skipped; the second does not: everything that could be read was.
enum class Finding : std::uint8_t {
    CutRecord,      ///< A record or chat that ends in the middle.
    BrokenRecord,   ///< A line or piece that begins like JSON and isn't.
    NotJson,        ///< Bytes that are no JSON at all.
    NulRun,         ///< Zero bytes between records.
    UnreadableFile, ///< The file could not be read on.
    NotChatData,    ///< Well-formed, but nothing that we know.
    GluedRecords,   ///< A record that begins where another ended, without a line break.
    ByteOrderMark,
    WrongType,      ///< A known value of another type than it should have.
    RepeatedKey,    ///< A key that stands twice; the later one counts.
    UnknownRecord,  ///< A record of a type that we don't know.
    UnknownBlock,   ///< A content block of a type that we don't know.
    MissingMessage, ///< A message that is null or no object.
    MissingTime,    ///< A message without a readable time.
    NoMessages,     ///< A conversation without any message.
    TooManyMessages ///< Too many messages in one place to look for repeated ones among them.
};
inline constexpr policy::NamedEnum<Finding, 16> findingNames{
    {"cut-record", "broken-record", "not-json", "nul-run", "unreadable-file", "not-chat-data",
     "glued-records", "byte-order-mark", "wrong-type", "repeated-key", "unknown-record", "unknown-block",
     "missing-message", "missing-time", "no-messages", "too-many-messages"}};
inline constexpr std::size_t findingCount = findingNames.names.size();

/// Whether bytes were skipped for it.
constexpr bool costsBytes(Finding finding)
{
    return finding <= Finding::UnreadableFile;
}

/// One finding and its place.
struct Place
{
    Finding finding = Finding::NotJson;
    std::uint64_t offset = 0; ///< Byte of the (unpacked) source.
    std::uint64_t bytes = 0;  ///< Skipped bytes; 0 where nothing was lost.
    std::string entry;        ///< The entry of an archive; empty for a file.

    bool operator==(const Place&) const = default;
};

/// How every byte of a source was accounted for. `read + blank + skipped` is `bytes`.
struct Tally
{
    static constexpr std::size_t placeLimit = 20; ///< Places that are kept for each source.

    std::uint64_t bytes = 0;
    std::uint64_t read = 0;
    std::uint64_t blank = 0; ///< White space between records.
    std::uint64_t skipped = 0;
    std::array<std::uint64_t, findingCount> counts{};
    std::vector<Place> places; ///< The first ones.

    std::uint64_t count(Finding finding) const { return counts[static_cast<std::size_t>(finding)]; }
    void note(Finding finding, std::uint64_t offset, std::uint64_t skippedBytes = 0, std::uint64_t times = 1)
    {
        if (times == 0)
            return;
        counts[static_cast<std::size_t>(finding)] += times;
        skipped += skippedBytes;
        if (places.size() < placeLimit)
            places.push_back({finding, offset, skippedBytes, {}});
    }
    /// Adds what was found in another part of the same source.
    void add(const Tally& other, const std::string& entry = {});
};

} // namespace ingest
