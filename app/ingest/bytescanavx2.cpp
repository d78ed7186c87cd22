#include "app/ingest/bytescanavx2.h"

#ifdef INGEST_AVX2

#include <cstddef>
#include <cstring>
#include <immintrin.h>

// Only these functions are compiled for the newer instructions; the rest of the program runs everywhere.
#define INGEST_TARGET __attribute__((target("avx2,pclmul,bmi,bmi2,popcnt")))

namespace ingest::avx2 {

namespace {

constexpr std::ptrdiff_t blockBytes = 64;

struct Block
{
    __m256i low;
    __m256i high;
};

INGEST_TARGET inline Block load(const char* from)
{
    return {_mm256_loadu_si256(reinterpret_cast<const __m256i*>(from)),
            _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from + 32))};
}

/// One bit a byte: where the block holds the character.
INGEST_TARGET inline std::uint64_t equals(const Block& block, char wanted)
{
    const __m256i all = _mm256_set1_epi8(wanted);
    const auto low = static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(block.low, all)));
    const auto high = static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(block.high, all)));
    return std::uint64_t{high} << 32 | low;
}

/// The characters that follow an odd number of backslashes. A run that begins on an odd place and one that
/// begins on an even place differ in the carry of an addition.
INGEST_TARGET inline std::uint64_t escapedBytes(std::uint64_t backslashes, bool& carry)
{
    if (backslashes == 0) {
        const std::uint64_t first = carry ? 1 : 0;
        carry = false;
        return first;
    }
    constexpr std::uint64_t evenBits = 0x5555'5555'5555'5555;
    const std::uint64_t before = carry ? 1 : 0;
    backslashes &= ~before;
    const std::uint64_t following = backslashes << 1 | before;
    const std::uint64_t oddStarts = backslashes & ~evenBits & ~following;
    unsigned long long sum = 0;
    carry = __builtin_uaddll_overflow(oddStarts, backslashes, &sum);
    return (evenBits ^ (std::uint64_t{sum} << 1)) & following;
}

/// Bit n of the result: the parity of the bits 0 to n.
INGEST_TARGET inline std::uint64_t prefixParity(std::uint64_t bits)
{
    const __m128i ones = _mm_set1_epi8(static_cast<char>(0xff));
    const __m128i product = _mm_clmulepi64_si128(_mm_set_epi64x(0, static_cast<long long>(bits)), ones, 0);
    return static_cast<std::uint64_t>(_mm_cvtsi128_si64(product));
}

/// A block that holds the last bytes of a piece, filled up with blanks.
INGEST_TARGET inline Block loadLast(const char* from, std::size_t count)
{
    char bytes[blockBytes];
    std::memset(bytes, ' ', sizeof bytes);
    std::memcpy(bytes, from, count);
    return load(bytes);
}

struct Brackets
{
    std::uint64_t open;
    std::uint64_t close;
};

/// Where the walk takes one block; nesting moves to the byte behind it.
INGEST_TARGET inline Brackets bracketsOf(const Block& block, Nesting& nesting, std::size_t count)
{
    bool carry = nesting.escaped;
    const std::uint64_t escaped = escapedBytes(equals(block, '\\'), carry);
    const std::uint64_t quotes = equals(block, '"') & ~escaped;
    const std::uint64_t inString = prefixParity(quotes) ^ (nesting.inString ? ~std::uint64_t{0} : 0);
    nesting.inString = inString >> 63 != 0;
    nesting.escaped = count == blockBytes ? carry : (escaped >> count & 1) != 0;
    // Square and curly brackets differ in this bit only.
    const __m256i bit = _mm256_set1_epi8(0x20);
    const Block folded{_mm256_or_si256(block.low, bit), _mm256_or_si256(block.high, bit)};
    return {equals(folded, '{') & ~inString, equals(folded, '}') & ~inString};
}

/// Index of the bracket that closes the last open one; 64 where there is none in the block.
INGEST_TARGET inline unsigned closingIndex(const Brackets& brackets, std::uint64_t& depth)
{
    const auto closing = static_cast<std::uint64_t>(__builtin_popcountll(brackets.close));
    if (closing < depth) {
        depth += static_cast<std::uint64_t>(__builtin_popcountll(brackets.open)) - closing;
        return blockBytes;
    }
    for (std::uint64_t both = brackets.open | brackets.close; both != 0; both &= both - 1) {
        if ((brackets.open & both & -both) != 0)
            ++depth;
        else if (--depth == 0)
            return static_cast<unsigned>(__builtin_ctzll(both));
    }
    return blockBytes;
}

} // namespace

bool isSupported()
{
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("pclmul") &&
           __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("popcnt");
}

INGEST_TARGET const char* skipNested(Nesting& nesting, const char* from, const char* end)
{
    while (from != end) {
        const bool whole = end - from >= blockBytes;
        const auto count = static_cast<std::size_t>(whole ? blockBytes : end - from);
        const Block block = whole ? load(from) : loadLast(from, count);
        const Brackets brackets = bracketsOf(block, nesting, count);
        const unsigned index = closingIndex(brackets, nesting.depth);
        if (index < blockBytes) {
            nesting = {0, false, false};
            return from + index + 1;
        }
        from += count;
    }
    return end;
}

INGEST_TARGET const char* findStringEnd(bool& escaped, const char* from, const char* end)
{
    bool carry = escaped;
    while (from != end) {
        const bool whole = end - from >= blockBytes;
        const auto count = static_cast<std::size_t>(whole ? blockBytes : end - from);
        const Block block = whole ? load(from) : loadLast(from, count);
        const std::uint64_t escapes = escapedBytes(equals(block, '\\'), carry);
        const std::uint64_t quotes = equals(block, '"') & ~escapes;
        if (quotes != 0) {
            escaped = false;
            return from + __builtin_ctzll(quotes);
        }
        if (!whole)
            carry = (escapes >> count & 1) != 0;
        from += count;
    }
    escaped = carry;
    return end;
}

} // namespace ingest::avx2

#endif
