#pragma once

#include "app/ingest/wiping.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace ingest {

/// The characters of a JSON string as it stands between its quotes, as valid UTF-8: escapes resolved, and
/// U+FFFD for a surrogate without its partner, for an escape that does not exist and for bytes that are no
/// UTF-8. `raw` may be cut anywhere; an escape or character that is not complete is left out.
WipedString plainText(std::string_view raw);

/// The first line of a text that has something in it, at most `limit` characters, blanks made one, for
/// titles.
std::string firstLine(std::string_view text, std::size_t limit);

} // namespace ingest
