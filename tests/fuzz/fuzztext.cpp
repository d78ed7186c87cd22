#include "app/ingest/textreader.h"

#include <cstdlib>

namespace {

class Nobody final : public ingest::ItemHandler
{
    void item(const ingest::Item& item) override { m_seen += static_cast<std::uint64_t>(item.kind()); }
    std::uint64_t m_seen = 0;
};

/// The first byte says in pieces of which size the rest comes.
void read(std::string_view text, std::size_t pieceBytes)
{
    Nobody nobody;
    ingest::TextReader reader{nobody};
    for (std::size_t at = 0; at < text.size(); at += pieceBytes)
        reader.feed(text.substr(at, pieceBytes));
    reader.finish();
    const ingest::Tally& tally = reader.tally();
    if (tally.bytes != text.size() || tally.read + tally.blank + tally.skipped != tally.bytes)
        std::abort(); // a byte is not accounted for
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    read({reinterpret_cast<const char*>(data + 1), size - 1}, std::size_t{1} + data[0] * std::size_t{7});
    return 0;
}
