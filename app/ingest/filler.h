#pragma once

#include "app/ingest/findings.h"

#include <string_view>

namespace ingest {

/// White space, as JSON has it.
constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// Passes over white space, zero bytes and a byte order mark from `at` on; the text begins at `offset`.
/// Returns the place behind them.
std::size_t readFiller(std::string_view text, std::size_t at, std::uint64_t offset, Tally& tally);

} // namespace ingest
