#pragma once

#include "app/ingest/wiping.h"
#include "policy/result.h"

#include <cstdint>
#include <optional>
#include <string_view>

class QIODevice;

namespace ingest {

/// What a file is, by its first bytes.
enum class HeadKind : std::uint8_t { Json, Zip, WebPage, OtherArchive, Pdf, Empty, Other };

/// Told by up to 4 KiB from the start of a file.
HeadKind headKindOf(std::string_view head);

/// Why a file of that kind was not read, for somebody who chose it by hand; nothing for JSON and ZIP.
std::optional<policy::Problem> refusalOf(HeadKind kind);

/// How many bytes of a file tell what it is.
inline constexpr std::size_t headBytes = 4096;

/// Up to `limit` bytes from where the file stands; none at its end or where it can't be read.
WipedBuffer<char> readBytes(QIODevice& file, std::size_t limit);
inline std::string_view viewOf(const WipedBuffer<char>& bytes)
{
    return {bytes.data(), bytes.size()};
}

} // namespace ingest
