#include "app/ingest/zipreader.h"
#include "tests/ingest/ingestsupport.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using testsupport::ItemNotes;
using testsupport::Random;

namespace {

/// A few bytes flipped, cut out, doubled or replaced.
QByteArray mutated(QByteArray bytes, Random& random)
{
    for (unsigned changes = 1 + random() % 6; changes > 0 && !bytes.isEmpty(); --changes) {
        const auto at = static_cast<qsizetype>(random() % static_cast<std::size_t>(bytes.size()));
        const auto length = static_cast<qsizetype>(random() % 200);
        static constexpr std::string_view telling = "{}[]\"\\,:\n\0";
        switch (random() % 6) {
        case 0:
            bytes[at] = static_cast<char>(random());
            break;
        case 1:
            bytes[at] = telling[random() % telling.size()];
            break;
        case 2:
            bytes.remove(at, length);
            break;
        case 3:
            bytes.insert(
                at,
                bytes.mid(static_cast<qsizetype>(random() % static_cast<std::size_t>(bytes.size())), length));
            break;
        case 4:
            bytes.truncate(at);
            break;
        default:
            bytes.insert(at, QByteArray(length, '\0'));
            break;
        }
    }
    return bytes;
}

QList<QByteArray> seeds()
{
    QList<QByteArray> result;
    QDirIterator walk{QStringLiteral("tests/ingest/fixtures"),
                      {QStringLiteral("*.json"), QStringLiteral("*.jsonl")},
                      QDir::Files | QDir::Hidden,
                      QDirIterator::Subdirectories};
    while (walk.hasNext()) {
        QFile file{walk.next()};
        if (file.open(QIODevice::ReadOnly))
            result << file.readAll();
    }
    return result;
}

} // namespace

/// Damage at random: nothing crashes, and the report still accounts for every byte.
class MutationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyByteOfADamagedTextIsAccountedFor()
    {
        Random random{11};
        const QList<QByteArray> texts = seeds();
        QVERIFY(texts.size() >= 10);
        for (int round = 0; round < 12'000; ++round) {
            const QByteArray bytes = mutated(
                texts[static_cast<qsizetype>(random() % static_cast<std::size_t>(texts.size()))], random);
            ItemNotes whole;
            const ingest::Tally tally =
                testsupport::readText(bytes.toStdString(), static_cast<std::size_t>(bytes.size()) + 1, whole);
            QCOMPARE(tally.bytes, static_cast<std::uint64_t>(bytes.size()));
            QCOMPARE(tally.read + tally.blank + tally.skipped, tally.bytes);
            std::uint64_t placed = 0;
            for (const ingest::Place& place : tally.places)
                placed += place.bytes;
            QVERIFY(placed <= tally.skipped);
            ItemNotes pieces;
            const ingest::Tally again =
                testsupport::readText(bytes.toStdString(), 1 + random() % 400, pieces);
            QVERIFY(whole.uuids == pieces.uuids);
            QCOMPARE(again.read, tally.read);
            QCOMPARE(again.skipped, tally.skipped);
        }
    }

    void damagedArchivesEndWithAProblemOrTheirBytes()
    {
        Random random{12};
        const QByteArray text = "[" + testsupport::conversationJson(1, "2025-09-03 2025-09-05") + "]";
        const QByteArray plain =
            testsupport::makeZip({{"conversations.json", text}, {"users.json", "[]", false}});
        const QByteArray large = testsupport::makeZip({{"conversations.json", text, true, true}}, true);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes = mutated(round % 2 ? plain : large, random);
            QBuffer file{&bytes};
            file.open(QIODevice::ReadOnly);
            const auto entries = ingest::readZipDirectory(file);
            if (!entries) {
                QVERIFY(entries.problem().message.endsWith(QLatin1Char{'.'}));
                continue;
            }
            for (const ingest::ZipEntry& entry : *entries) {
                std::uint64_t given = 0;
                const auto problem = ingest::readZipEntry(file, entry, [&given](std::string_view piece) {
                    given += piece.size();
                    return true;
                });
                QVERIFY(given <= entry.bytes);
                QVERIFY(problem || given == entry.bytes);
            }
        }
    }
};

QTEST_GUILESS_MAIN(MutationTest)
#include "mutation_test.moc"
