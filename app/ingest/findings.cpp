#include "app/ingest/findings.h"

namespace ingest {

void Tally::add(const Tally& other, const std::string& entry)
{
    bytes += other.bytes;
    read += other.read;
    blank += other.blank;
    skipped += other.skipped;
    for (std::size_t i = 0; i < findingCount; ++i)
        counts[i] += other.counts[i];
    for (const Place& place : other.places) {
        if (places.size() == placeLimit)
            break;
        places.push_back(place);
        if (!entry.empty())
            places.back().entry = entry;
    }
}

} // namespace ingest
