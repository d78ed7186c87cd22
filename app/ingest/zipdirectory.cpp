#include "app/ingest/zipdirectory.h"

#include <QIODevice>

#include <algorithm>
#include <optional>

namespace ingest {

namespace {

constexpr std::uint32_t endSignature = 0x0605'4b50;
constexpr std::uint32_t end64Signature = 0x0606'4b50;
constexpr std::uint32_t locatorSignature = 0x0706'4b50;
constexpr std::uint32_t entrySignature = 0x0201'4b50;
constexpr std::uint32_t localSignature = 0x0403'4b50;
constexpr std::size_t endBytes = 22;
constexpr std::size_t locatorBytes = 20;
constexpr std::size_t end64Bytes = 56;
constexpr std::size_t entryHeaderBytes = 46;
constexpr std::size_t localHeaderBytes = 30;
constexpr std::uint32_t unknown32 = 0xffff'ffff;

/// Little-endian numbers of a byte string; what lies behind its end reads as 0.
class Bytes
{
public:
    explicit Bytes(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }
    std::uint64_t number(std::size_t at, std::size_t size) const
    {
        std::uint64_t value = 0;
        const auto end = static_cast<std::size_t>(m_bytes.size());
        for (std::size_t i = 0; i < size && at + i < end; ++i)
            value |= std::uint64_t{static_cast<unsigned char>(m_bytes.data()[at + i])} << (8 * i);
        return value;
    }
    std::uint16_t half(std::size_t at) const { return static_cast<std::uint16_t>(number(at, 2)); }
    std::uint32_t word(std::size_t at) const { return static_cast<std::uint32_t>(number(at, 4)); }

private:
    QByteArrayView m_bytes;
};

policy::Problem broken(const QString& why)
{
    return {
        "broken-archive", {}, QStringLiteral("This ZIP file can't be read: %1. Download it again.").arg(why)};
}

policy::Problem hostile(const QString& why)
{
    return {"hostile-archive",
            {},
            QStringLiteral("This ZIP file was not read: %1. No export is made like that.").arg(why)};
}

policy::Problem overLimit(const QString& what)
{
    return {"archive-limit", {}, QStringLiteral("This ZIP file was not read: %1.").arg(what)};
}

/// Bytes of the file; fewer where it ends.
QByteArray bytesAt(QIODevice& file, std::uint64_t offset, std::uint64_t count)
{
    if (offset > static_cast<std::uint64_t>(file.size()) || !file.seek(static_cast<qint64>(offset)))
        return {};
    return file.read(static_cast<qint64>(count));
}

struct Directory
{
    std::uint64_t offset = 0;
    std::uint64_t bytes = 0;
    std::uint64_t entries = 0;
    std::uint64_t end = 0; ///< Where the records behind the directory begin.
};

/// The records at the end of the file; they may be followed by a comment.
std::optional<Directory> findDirectory(QIODevice& file)
{
    constexpr std::uint64_t commentLimit = 0xffff;
    const auto size = static_cast<std::uint64_t>(file.size());
    const std::uint64_t tailBytes = std::min(size, commentLimit + endBytes);
    const QByteArray tail = bytesAt(file, size - tailBytes, tailBytes);
    const Bytes bytes{tail};
    for (std::size_t at = static_cast<std::size_t>(tail.size()); at-- > 0;) {
        if (bytes.word(at) != endSignature || at + endBytes > static_cast<std::size_t>(tail.size()))
            continue;
        if (at + endBytes + bytes.half(at + 20) > static_cast<std::size_t>(tail.size()))
            continue;
        Directory result{bytes.word(at + 16), bytes.word(at + 12), bytes.half(at + 10),
                         size - tailBytes + at};
        const bool is64 = result.offset == unknown32 || result.bytes == unknown32 || result.entries == 0xffff;
        if (!is64 || result.end < locatorBytes)
            return result;
        const QByteArray locatorText = bytesAt(file, result.end - locatorBytes, locatorBytes);
        const Bytes locator{locatorText};
        if (locator.word(0) != locatorSignature)
            return result;
        const std::uint64_t place = locator.number(8, 8);
        const QByteArray endText = bytesAt(file, place, end64Bytes);
        const Bytes end64{endText};
        if (end64.word(0) != end64Signature)
            return std::nullopt;
        return Directory{end64.number(48, 8), end64.number(40, 8), end64.number(32, 8), place};
    }
    return std::nullopt;
}

/// Takes the 64-bit sizes from the extra fields, where the entry has them there. False where they are
/// missing.
bool readExtra(const Bytes& bytes, std::size_t from, std::size_t count, ZipEntry& entry)
{
    bool missing = entry.bytes == unknown32 || entry.packedBytes == unknown32 || entry.offset == unknown32;
    for (std::size_t at = from; missing && at + 4 <= from + count; at += 4u + bytes.half(at + 2)) {
        if (bytes.half(at) != 1)
            continue;
        std::size_t field = at + 4;
        const std::size_t end = std::min(field + bytes.half(at + 2), from + count);
        for (std::uint64_t* const value : {&entry.bytes, &entry.packedBytes, &entry.offset}) {
            if (*value != unknown32)
                continue;
            if (field + 8 > end)
                return false;
            *value = bytes.number(field, 8);
            field += 8;
        }
        missing = false;
    }
    return !missing;
}

bool isTrick(const std::string& name)
{
    const bool absolute =
        name.starts_with('/') || name.starts_with('\\') || (name.size() > 1 && name[1] == ':');
    const bool climbs = name == ".." || name.starts_with("../") || name.find("/../") != std::string::npos ||
                        name.ends_with("/..") || name.find("..\\") != std::string::npos;
    return name.empty() || absolute || climbs || name.find('\0') != std::string::npos;
}

std::optional<policy::Problem> refusal(const ZipEntry& entry, std::uint16_t flags, std::uint64_t directory)
{
    constexpr std::uint16_t encrypted = 0x2041;
    if ((flags & encrypted) != 0)
        return policy::Problem{
            "encrypted-archive",
            {},
            QStringLiteral("This ZIP file is encrypted. Exports are not: unpack it with its "
                           "password, then choose the folder.")};
    if (isTrick(entry.name))
        return hostile(QStringLiteral("an entry's name leads out of the archive"));
    if (entry.bytes > ziplimits::entryBytes)
        return overLimit(QStringLiteral("an entry is over %1 GiB").arg(ziplimits::entryBytes >> 30));
    if (entry.bytes > ziplimits::ratioFrom && entry.bytes / ziplimits::ratio > entry.packedBytes)
        return overLimit(
            QStringLiteral("an entry unpacks to more than %1 times its size").arg(ziplimits::ratio));
    if (entry.offset >= directory || entry.packedBytes > directory - entry.offset)
        return hostile(QStringLiteral("an entry lies outside the file"));
    return {};
}

/// Entries in the order of their places must not lie over each other; several names for the same bytes make a
/// small file a huge one.
bool overlap(std::vector<ZipEntry> entries)
{
    std::sort(entries.begin(), entries.end(),
              [](const ZipEntry& left, const ZipEntry& right) { return left.offset < right.offset; });
    for (std::size_t i = 1; i < entries.size(); ++i) {
        const ZipEntry& before = entries[i - 1];
        const std::uint64_t end = before.offset + localHeaderBytes + before.name.size() + before.packedBytes;
        if (end > entries[i].offset)
            return true;
    }
    return false;
}

} // namespace

policy::Result<std::vector<ZipEntry>> readZipDirectory(QIODevice& file)
{
    const auto directory = findDirectory(file);
    if (!directory)
        return broken(QStringLiteral("its end is missing"));
    if (directory->entries > ziplimits::entries)
        return overLimit(QStringLiteral("it has more than %1 entries").arg(ziplimits::entries));
    if (directory->bytes > ziplimits::directoryBytes)
        return overLimit(
            QStringLiteral("its table of contents is over %1 MiB").arg(ziplimits::directoryBytes >> 20));
    if (directory->bytes > directory->end || directory->offset > directory->end - directory->bytes)
        return broken(QStringLiteral("its table of contents lies outside the file"));
    const QByteArray text = bytesAt(file, directory->offset, directory->bytes);
    const Bytes bytes{text};
    const auto size = static_cast<std::size_t>(text.size());
    std::vector<ZipEntry> entries;
    for (std::size_t at = 0; entries.size() < directory->entries;) {
        if (at + entryHeaderBytes > size || bytes.word(at) != entrySignature)
            return broken(QStringLiteral("its table of contents is damaged"));
        const std::size_t nameBytes = bytes.half(at + 28);
        const std::size_t extraBytes = bytes.half(at + 30);
        const std::size_t name = at + entryHeaderBytes;
        if (name + nameBytes + extraBytes > size)
            return broken(QStringLiteral("its table of contents is damaged"));
        ZipEntry entry{
            text.mid(static_cast<qsizetype>(name), static_cast<qsizetype>(nameBytes)).toStdString(),
            bytes.word(at + 42),
            bytes.word(at + 20),
            bytes.word(at + 24),
            bytes.word(at + 16),
            bytes.half(at + 10),
            std::uint32_t{bytes.half(at + 14)} << 16 | bytes.half(at + 12)};
        if (!readExtra(bytes, name + nameBytes, extraBytes, entry))
            return broken(QStringLiteral("the size of an entry is missing"));
        if (const auto problem = refusal(entry, bytes.half(at + 8), directory->offset))
            return *problem;
        entries.push_back(std::move(entry));
        at = name + nameBytes + extraBytes + bytes.half(at + 32);
    }
    if (overlap(entries))
        return hostile(QStringLiteral("its entries lie over each other"));
    return entries;
}

policy::Result<std::uint64_t> findZipData(QIODevice& file, const ZipEntry& entry)
{
    const QByteArray text = bytesAt(file, entry.offset, localHeaderBytes);
    const Bytes header{text};
    if (header.word(0) != localSignature)
        return broken(QStringLiteral("an entry does not begin where it should"));
    const std::uint64_t data = entry.offset + localHeaderBytes + header.half(26) + header.half(28);
    const auto size = static_cast<std::uint64_t>(file.size());
    if (data > size || entry.packedBytes > size - data)
        return broken(QStringLiteral("an entry ends behind the file"));
    return data;
}

} // namespace ingest
