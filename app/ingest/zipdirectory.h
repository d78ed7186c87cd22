#pragma once

#include "policy/result.h"

#include <cstdint>
#include <string>
#include <vector>

class QIODevice;

namespace ingest {

/// One entry of an archive, as its central directory has it.
struct ZipEntry
{
    std::string name;         ///< As it stands there; never used as a path.
    std::uint64_t offset = 0; ///< Of its local header.
    std::uint64_t packedBytes = 0;
    std::uint64_t bytes = 0; ///< Unpacked.
    std::uint32_t crc = 0;
    std::uint16_t method = 0; ///< 0 stored, 8 deflated.
    std::uint32_t time = 0;   ///< DOS date and time, date in the upper half; grows with time.

    bool isFolder() const { return !name.empty() && name.back() == '/'; }
};

/// What an archive may hold at most. What goes over it is refused with the limit named.
namespace ziplimits {
inline constexpr std::uint64_t entries = 200'000;
inline constexpr std::uint64_t directoryBytes = 64u << 20;
inline constexpr std::uint64_t entryBytes = 64ull << 30;
inline constexpr std::uint64_t ratio = 250;            ///< Unpacked to packed …
inline constexpr std::uint64_t ratioFrom = 100u << 20; ///< … from so many unpacked bytes on.
} // namespace ziplimits

/// Reads the central directory of a ZIP file, ZIP64 included; streamed archives have their sizes only there.
/// Refused as a whole, with a sentence: an archive that is cut or split, encrypted, over a limit, or whose
/// entries lie outside the file or over each other. Codes: `broken-archive`, `encrypted-archive`,
/// `archive-limit`, `hostile-archive`.
policy::Result<std::vector<ZipEntry>> readZipDirectory(QIODevice& file);

/// Where the packed bytes of an entry begin, by its local header; a problem as above.
policy::Result<std::uint64_t> findZipData(QIODevice& file, const ZipEntry& entry);

} // namespace ingest
