#include "app/ingest/smallreader.h"

#include "app/ingest/filehead.h"
#include "app/ingest/textreader.h"

#include <QFile>

namespace ingest {

namespace {

constexpr qint64 sizeLimit = 64ll << 20;
constexpr std::size_t smallPiece = 64ll << 10;

class Handler final : public ItemHandler
{
public:
    explicit Handler(const std::function<void(const Item&)>& take)
        : m_take(take)
    {
    }
    void item(const Item& item) override { m_take(item); }

private:
    const std::function<void(const Item&)>& m_take;
};

} // namespace

bool readSmallFile(const QString& path, const std::function<void(const Item&)>& take)
{
    QFile file{path};
    if (file.size() > sizeLimit || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    Handler handler{take};
    TextReader reader{handler, TextReader::Layout::Document};
    for (auto piece = readBytes(file, smallPiece); !piece.empty(); piece = readBytes(file, smallPiece))
        reader.feed(viewOf(piece));
    reader.finish();
    return reader.tally().skipped == 0 && reader.tally().read > 0;
}

} // namespace ingest
