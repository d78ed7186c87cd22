#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace ingest {

/// Unpacks a deflate stream piece by piece, and reckons the checksum of what comes out. By ISA-L where the
/// build found it, else by zlib; both give the same bytes.
class Inflater
{
public:
    /// The library that unpacks.
    static const char* const libraryName;

    Inflater();
    ~Inflater();
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    enum class State : std::uint8_t { NeedsInput, HasOutput, Ended, Broken };

    /// The next packed bytes; they have to stay until NeedsInput comes again.
    void setInput(std::span<const unsigned char> packed);
    /// Unpacks into `out`; how many bytes came is in `written`. HasOutput: there is more to come.
    State run(std::span<unsigned char> out, std::size_t& written);

private:
    struct Engine;
    std::unique_ptr<Engine> m_engine;
};

/// The checksum of ZIP entries, continued.
std::uint32_t crc32(std::uint32_t crc, std::span<const unsigned char> bytes);

} // namespace ingest
