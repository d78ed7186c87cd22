#include "app/ingest/zipreader.h"

#include "app/ingest/inflater.h"
#include "app/ingest/wiping.h"

#include <QIODevice>

#include <algorithm>

namespace ingest {

namespace {

constexpr std::size_t packedPieceBytes = 64u << 10;
constexpr std::size_t pieceBytes = 256u << 10;

policy::Problem damaged(const ZipEntry& entry, const QString& why)
{
    return {
        "broken-archive", QByteArray::fromStdString(entry.name),
        QStringLiteral("An entry of this ZIP file is damaged: %1. Chats may be missing; download it again.")
            .arg(why)};
}

/// One entry on its way out.
class EntryReading
{
public:
    EntryReading(QIODevice& file, const ZipEntry& entry, const TakePiece& take)
        : m_file(file)
        , m_entry(entry)
        , m_take(take)
        , m_packedLeft(entry.packedBytes)
    {
    }

    std::optional<policy::Problem> run()
    {
        const auto start = findZipData(m_file, m_entry);
        if (!start)
            return start.problem();
        m_file.seek(static_cast<qint64>(*start));
        if (m_entry.method != 0 && m_entry.method != 8)
            return policy::Problem{
                "broken-archive", QByteArray::fromStdString(m_entry.name),
                QStringLiteral("An entry of this ZIP file is packed in a way that exports don't use "
                               "(method %1). Unpack it yourself, then choose the folder.")
                    .arg(m_entry.method)};
        auto problem = m_entry.method == 0 ? copy() : unpack();
        if (problem || m_stopped)
            return problem;
        if (m_given != m_entry.bytes)
            return damaged(m_entry, QStringLiteral("it has another size than the table of contents says"));
        if (m_crc != m_entry.crc)
            return damaged(m_entry, QStringLiteral("its checksum is another"));
        return {};
    }

private:
    std::span<const unsigned char> nextPacked()
    {
        m_packed.resize(packedPieceBytes);
        const auto wanted = static_cast<qint64>(std::min<std::uint64_t>(m_packedLeft, packedPieceBytes));
        const auto got = std::max<qint64>(0, m_file.read(reinterpret_cast<char*>(m_packed.data()), wanted));
        m_packedLeft -= static_cast<std::uint64_t>(got);
        return {m_packed.data(), static_cast<std::size_t>(got)};
    }

    /// False where the entry ends here: it is longer than it says, or nobody wants more.
    bool give(std::span<const unsigned char> piece)
    {
        m_given += piece.size();
        if (m_given > m_entry.bytes)
            return false;
        m_crc = crc32(m_crc, piece);
        m_stopped = !m_take({reinterpret_cast<const char*>(piece.data()), piece.size()});
        return !m_stopped;
    }

    std::optional<policy::Problem> copy()
    {
        while (m_packedLeft > 0) {
            const auto piece = nextPacked();
            if (piece.empty() || !give(piece))
                break;
        }
        return {};
    }

    std::optional<policy::Problem> unpack()
    {
        WipedBuffer<unsigned char> out(pieceBytes);
        std::size_t filled = 0;
        auto state = Inflater::State::NeedsInput;
        while (state != Inflater::State::Ended) {
            if (state == Inflater::State::NeedsInput) {
                const auto packed = nextPacked();
                if (packed.empty())
                    break;
                m_inflater.setInput(packed);
            }
            std::size_t written = 0;
            state = m_inflater.run(std::span{out}.subspan(filled), written);
            filled += written;
            if (state == Inflater::State::Broken)
                return damaged(m_entry, QStringLiteral("its bytes can't be unpacked"));
            if (filled < out.size() && state != Inflater::State::Ended)
                continue;
            if (!give({out.data(), filled}))
                return {};
            filled = 0;
        }
        give({out.data(), filled});
        return {};
    }

    QIODevice& m_file;
    const ZipEntry& m_entry;
    const TakePiece& m_take;
    std::uint64_t m_packedLeft;
    WipedBuffer<unsigned char> m_packed;
    Inflater m_inflater;
    std::uint64_t m_given = 0;
    std::uint32_t m_crc = 0;
    bool m_stopped = false;
};

} // namespace

std::optional<policy::Problem> readZipEntry(QIODevice& file, const ZipEntry& entry, const TakePiece& take)
{
    return EntryReading{file, entry, take}.run();
}

} // namespace ingest
