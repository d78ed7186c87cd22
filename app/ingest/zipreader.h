#pragma once

#include "app/ingest/zipdirectory.h"

#include <functional>
#include <optional>
#include <string_view>

namespace ingest {

/// Takes a piece of an unpacked entry; false stops the reading.
using TakePiece = std::function<bool(std::string_view)>;

/// Unpacks one entry in pieces, in constant memory and without writing anything. A problem where the bytes
/// are damaged, more than the directory says, or beyond a limit: what was handed on before stays handed on.
std::optional<policy::Problem> readZipEntry(QIODevice& file, const ZipEntry& entry, const TakePiece& take);

} // namespace ingest
