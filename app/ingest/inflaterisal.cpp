#include "app/ingest/inflater.h"

#include "app/ingest/wiping.h"

#include <isa-l/crc.h>
#include <isa-l/igzip_lib.h>

namespace ingest {

struct Inflater::Engine
{
    inflate_state state;
};

const char* const Inflater::libraryName = "ISA-L";

Inflater::Inflater()
    : m_engine(std::make_unique<Engine>())
{
    isal_inflate_init(&m_engine->state);
}

Inflater::~Inflater()
{
    wipe(m_engine.get(), sizeof *m_engine); // the last 32 KiB that came out
}

void Inflater::setInput(std::span<const unsigned char> packed)
{
    // The library takes a pointer to bytes that it does not write.
    m_engine->state.next_in = const_cast<unsigned char*>(packed.data());
    m_engine->state.avail_in = static_cast<std::uint32_t>(packed.size());
}

Inflater::State Inflater::run(std::span<unsigned char> out, std::size_t& written)
{
    inflate_state& state = m_engine->state;
    state.next_out = out.data();
    state.avail_out = static_cast<std::uint32_t>(out.size());
    const int outcome = isal_inflate(&state);
    written = out.size() - state.avail_out;
    if (outcome != ISAL_DECOMP_OK && outcome != ISAL_END_INPUT)
        return State::Broken;
    if (state.avail_out == 0) // some may be left inside
        return State::HasOutput;
    return state.block_state == ISAL_BLOCK_FINISH ? State::Ended : State::NeedsInput;
}

std::uint32_t crc32(std::uint32_t crc, std::span<const unsigned char> bytes)
{
    return crc32_gzip_refl(crc, bytes.data(), bytes.size());
}

} // namespace ingest
