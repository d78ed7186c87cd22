#include "app/ingest/inflater.h"

#include <zlib.h>

namespace ingest {

struct Inflater::Engine
{
    z_stream stream{};
};

const char* const Inflater::libraryName = "zlib";

Inflater::Inflater()
    : m_engine(std::make_unique<Engine>())
{
    constexpr int rawDeflate = -15;
    inflateInit2(&m_engine->stream, rawDeflate);
}

Inflater::~Inflater()
{
    inflateEnd(&m_engine->stream);
}

void Inflater::setInput(std::span<const unsigned char> packed)
{
    // The library takes a pointer to bytes that it does not write.
    m_engine->stream.next_in = const_cast<unsigned char*>(packed.data());
    m_engine->stream.avail_in = static_cast<unsigned>(packed.size());
}

Inflater::State Inflater::run(std::span<unsigned char> out, std::size_t& written)
{
    z_stream& stream = m_engine->stream;
    stream.next_out = out.data();
    stream.avail_out = static_cast<unsigned>(out.size());
    const int outcome = inflate(&stream, Z_NO_FLUSH);
    written = out.size() - stream.avail_out;
    if (outcome == Z_STREAM_END)
        return State::Ended;
    if (outcome != Z_OK && outcome != Z_BUF_ERROR)
        return State::Broken;
    return stream.avail_out == 0 ? State::HasOutput : State::NeedsInput;
}

std::uint32_t crc32(std::uint32_t crc, std::span<const unsigned char> bytes)
{
    return static_cast<std::uint32_t>(::crc32(crc, bytes.data(), static_cast<unsigned>(bytes.size())));
}

} // namespace ingest
