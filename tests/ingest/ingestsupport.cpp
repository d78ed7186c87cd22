#include "tests/ingest/ingestsupport.h"

#include "app/ingest/inflater.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace testsupport {

namespace {

void put(QByteArray& out, std::uint64_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        out.append(static_cast<char>(value >> (8 * i) & 0xff));
}

/// A raw deflate stream: Qt's has four bytes of size, two of header, and a checksum behind it.
QByteArray deflated(const QByteArray& bytes)
{
    const QByteArray packed = qCompress(bytes, 6);
    return packed.mid(6, packed.size() - 10);
}

} // namespace

void ItemNotes::item(const ingest::Item& item)
{
    kinds.push_back(item.kind());
    uuids.emplace_back(item.text(ingest::Slot::Uuid));
    messages.push_back(item.messages.count());
}

ingest::Tally readText(const std::string& text, std::size_t pieceBytes, ItemNotes& notes)
{
    ingest::TextReader reader{notes};
    for (std::size_t at = 0; at < text.size(); at += pieceBytes) {
        // A copy of its own, so that a sanitizer sees who looks behind it.
        const std::vector<char> piece(
            text.begin() + static_cast<std::ptrdiff_t>(at),
            text.begin() + static_cast<std::ptrdiff_t>(std::min(text.size(), at + pieceBytes)));
        reader.feed({piece.data(), piece.size()});
    }
    reader.finish();
    return reader.tally();
}

void ScanNotes::source(std::uint32_t /*number*/, const ingest::SourceReport& /*source*/) {}

void ScanNotes::chat(ingest::Chat chat, bool replaces)
{
    replaced += replaces ? 1u : 0u;
    if (replaces)
        std::erase_if(chats, [&chat](const ingest::Chat& old) { return old.id == chat.id; });
    chats.push_back(std::move(chat));
}

void ScanNotes::progress(const ingest::ScanProgress& progress)
{
    lastProgress = progress;
}

void ScanNotes::problem(const ingest::ScanProblem& problem)
{
    codes.push_back(problem.code);
}

const ingest::Chat* ScanNotes::find(const std::string& id) const
{
    for (const ingest::Chat& chat : chats) {
        if (chat.id == id)
            return &chat;
    }
    return nullptr;
}

QByteArray makeZip(const std::vector<TestEntry>& entries, bool zip64)
{
    QByteArray out;
    QByteArray directory;
    for (const TestEntry& entry : entries) {
        const QByteArray packed = entry.deflated ? deflated(entry.bytes) : entry.bytes;
        const auto* const bytes = reinterpret_cast<const unsigned char*>(entry.bytes.constData());
        const std::uint32_t crc = ingest::crc32(0, {bytes, static_cast<std::size_t>(entry.bytes.size())});
        const auto packedSize = static_cast<std::uint64_t>(packed.size());
        const auto size = static_cast<std::uint64_t>(entry.bytes.size());
        const auto offset = static_cast<std::uint64_t>(out.size());
        const std::uint64_t flags = entry.streamed ? 8 : 0;
        put(out, 0x04034b50, 4);
        put(out, 20, 2);
        put(out, flags, 2);
        put(out, entry.deflated ? 8 : 0, 2);
        put(out, 0, 4);
        put(out, entry.streamed ? 0 : crc, 4);
        put(out, entry.streamed ? 0 : packedSize, 4);
        put(out, entry.streamed ? 0 : size, 4);
        put(out, static_cast<std::uint64_t>(entry.name.size()), 2);
        put(out, 0, 2);
        out += entry.name + packed;
        put(directory, 0x02014b50, 4);
        put(directory, 20, 2);
        put(directory, 20, 2);
        put(directory, flags, 2);
        put(directory, entry.deflated ? 8 : 0, 2);
        put(directory, 0x5b2a'6000, 4);
        put(directory, crc, 4);
        put(directory, zip64 ? 0xffff'ffff : packedSize, 4);
        put(directory, zip64 ? 0xffff'ffff : size, 4);
        put(directory, static_cast<std::uint64_t>(entry.name.size()), 2);
        put(directory, zip64 ? 28 : 0, 2);
        put(directory, 0, 2);
        put(directory, 0, 4);
        put(directory, 0, 4);
        put(directory, zip64 ? 0xffff'ffff : offset, 4);
        directory += entry.name;
        if (zip64) {
            put(directory, 1, 2);
            put(directory, 24, 2);
            put(directory, size, 8);
            put(directory, packedSize, 8);
            put(directory, offset, 8);
        }
    }
    const auto place = static_cast<std::uint64_t>(out.size());
    const auto length = static_cast<std::uint64_t>(directory.size());
    out += directory;
    if (zip64) {
        const auto end64 = static_cast<std::uint64_t>(out.size());
        put(out, 0x06064b50, 4);
        put(out, 44, 8);
        put(out, 45, 2);
        put(out, 45, 2);
        put(out, 0, 8);
        put(out, entries.size(), 8);
        put(out, entries.size(), 8);
        put(out, length, 8);
        put(out, place, 8);
        put(out, 0x07064b50, 4);
        put(out, 0, 4);
        put(out, end64, 8);
        put(out, 1, 4);
    }
    put(out, 0x06054b50, 4);
    put(out, 0, 4);
    put(out, zip64 ? 0xffff : entries.size(), 2);
    put(out, zip64 ? 0xffff : entries.size(), 2);
    put(out, zip64 ? 0xffff'ffff : length, 4);
    put(out, zip64 ? 0xffff'ffff : place, 4);
    put(out, 0, 2);
    return out;
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QDir{}.mkpath(QFileInfo{path}.absolutePath());
    QFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The test can't write %s", qPrintable(path));
}

QByteArray conversationJson(int number, const QByteArray& days, const QByteArray& more)
{
    QByteArray messages;
    int count = 0;
    for (const QByteArray& day : days.split(' ')) {
        messages += (count == 0 ? "" : ",") + QByteArray{R"({"uuid":"m)"} + QByteArray::number(number) + '-' +
                    QByteArray::number(count) + R"(","text":"t","sender":"human","created_at":")" + day +
                    R"(T10:00:00.000000Z"})";
        ++count;
    }
    return R"({"uuid":"00000000-0000-4000-8000-)" + QByteArray::number(number).rightJustified(12, '0') +
           R"(","name":"Chat )" + QByteArray::number(number) + R"(","account":{"uuid":"a"},)" + more +
           R"("chat_messages":[)" + messages + "]}";
}

} // namespace testsupport
