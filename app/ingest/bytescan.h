#pragma once

#include <cstdint>

namespace ingest {

/// Where a walk through nested JSON stands.
struct Nesting
{
    std::uint64_t depth = 1; ///< Brackets that are still open.
    bool inString = false;
    bool escaped = false; ///< The next byte follows a backslash.

    bool operator==(const Nesting&) const = default;
};

/// The two walks through JSON that touch every byte. Both can stop at any byte and go on with the next piece
/// of the text; neither looks behind `end`.
struct ByteScan
{
    /// Goes on to just behind the bracket that closes the last open one, or to `end` where that is not in
    /// this piece. Brackets of both kinds count alike: what stands in a skipped value is not checked.
    const char* (*skipNested)(Nesting& nesting, const char* from, const char* end);
    /// The quote that ends the string, or `end` where it is not in this piece.
    const char* (*findStringEnd)(bool& escaped, const char* from, const char* end);
};

/// Byte by byte, for every processor.
ByteScan portableByteScan();

/// 64 bytes at a time where the processor can (AVX2 and carry-less multiplication), else the portable one.
ByteScan bestByteScan();

} // namespace ingest
