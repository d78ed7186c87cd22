#include "app/ingest/filler.h"

namespace ingest {

std::size_t readFiller(std::string_view text, std::size_t at, std::uint64_t offset, Tally& tally)
{
    constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
    const std::size_t start = at;
    while (at < text.size() && isBlank(text[at]))
        ++at;
    tally.blank += at - start;
    const std::size_t zeros = at;
    while (at < text.size() && text[at] == '\0')
        ++at;
    if (at > zeros)
        tally.note(Finding::NulRun, offset + zeros, at - zeros);
    if (offset + at == 0 && text.starts_with(byteOrderMark)) {
        tally.note(Finding::ByteOrderMark, 0);
        tally.blank += byteOrderMark.size();
        at += byteOrderMark.size();
    }
    return at;
}

} // namespace ingest
