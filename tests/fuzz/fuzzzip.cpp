#include "app/ingest/zipreader.h"

#include <QBuffer>

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    QByteArray bytes{reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)};
    QBuffer file{&bytes};
    file.open(QIODevice::ReadOnly);
    const auto entries = ingest::readZipDirectory(file);
    if (!entries)
        return 0;
    for (const ingest::ZipEntry& entry : *entries) {
        std::uint64_t given = 0;
        const auto problem = ingest::readZipEntry(file, entry, [&given](std::string_view piece) {
            given += piece.size();
            return true;
        });
        if (given > entry.bytes || (!problem && given != entry.bytes))
            std::abort(); // more than the directory allows, or less without a word
    }
    return 0;
}
