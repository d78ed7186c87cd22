#include "app/ingest/zipreader.h"
#include "tests/ingest/ingestsupport.h"

#include <QBuffer>
#include <QTest>

using testsupport::makeZip;
using testsupport::TestEntry;

namespace {

void poke(QByteArray& bytes, qsizetype at, std::uint64_t value, int count)
{
    for (int i = 0; i < count; ++i)
        bytes[at + i] = static_cast<char>(value >> (8 * i) & 0xff);
}

/// Place of the directory's first entry.
qsizetype directoryOf(const QByteArray& zip)
{
    return zip.indexOf(QByteArray::fromHex("504b0102"));
}

QByteArray codeOf(QByteArray zip)
{
    QBuffer file{&zip};
    file.open(QIODevice::ReadOnly);
    const auto entries = ingest::readZipDirectory(file);
    if (!entries)
        return entries.problem().code;
    for (const ingest::ZipEntry& entry : *entries) {
        if (const auto problem = ingest::readZipEntry(file, entry, [](std::string_view) { return true; }))
            return problem->code;
    }
    return "fine";
}

} // namespace

class ZipTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesAreUnpackedAsTheyWerePacked_data()
    {
        QTest::addColumn<bool>("deflated");
        QTest::addColumn<bool>("streamed");
        QTest::addColumn<bool>("zip64");
        for (const bool deflated : {false, true}) {
            for (const bool streamed : {false, true}) {
                for (const bool zip64 : {false, true})
                    QTest::addRow("deflated %d, streamed %d, ZIP64 %d", deflated, streamed, zip64)
                        << deflated << streamed << zip64;
            }
        }
    }

    void entriesAreUnpackedAsTheyWerePacked()
    {
        QFETCH(bool, deflated);
        QFETCH(bool, streamed);
        QFETCH(bool, zip64);
        QByteArray large;
        for (int i = 0; large.size() < 3'000'000; ++i)
            large += QByteArray::number(i * 7919 % 100'003) + ' ';
        QByteArray zip = makeZip({{"a.json", "[]", deflated, streamed},
                                  {"folder/b.json", large, deflated, streamed},
                                  {"empty", "", false, streamed}},
                                 zip64);
        zip += "a comment";
        poke(zip, zip.size() - 11, 9, 2);
        QBuffer file{&zip};
        file.open(QIODevice::ReadOnly);
        const auto entries = ingest::readZipDirectory(file);
        QVERIFY(entries);
        QCOMPARE(entries->size(), std::size_t{3});
        QByteArray out;
        const auto problem = ingest::readZipEntry(file, entries->at(1), [&out](std::string_view piece) {
            out.append(piece.data(), static_cast<qsizetype>(piece.size()));
            return true;
        });
        QVERIFY(!problem);
        QVERIFY(out == large);
        QCOMPARE(codeOf(zip), QByteArray{"fine"});
    }

    void hostileAndDamagedArchivesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("zip");
        QTest::addColumn<QByteArray>("code");
        const QByteArray good =
            makeZip({{"a.json", QByteArray(5000, 'a')}, {"b.json", QByteArray(5000, 'b')}});
        const qsizetype first = directoryOf(good);
        const auto row = [](const char* name, const QByteArray& zip, const char* code) {
            QTest::newRow(name) << zip << QByteArray{code};
        };
        const auto poked = [](QByteArray zip, qsizetype at, std::uint64_t value, int count) {
            poke(zip, at, value, count);
            return zip;
        };
        row("nothing at all", {}, "broken-archive");
        row("cut", good.left(good.size() - 30), "broken-archive");
        row("without its start", good.mid(60), "broken-archive");
        row("an encrypted entry", poked(good, first + 8, 1, 2), "encrypted-archive");
        row("a name that climbs", makeZip({{"../../.bashrc", "[]"}}), "hostile-archive");
        row("a name from the root", makeZip({{"/etc/passwd", "[]"}}), "hostile-archive");
        row("a name with a drive", makeZip({{"C:\\x.json", "[]"}}), "hostile-archive");
        row("a name with a zero byte", makeZip({{QByteArray("a\0b", 3), "[]"}}), "hostile-archive");
        row("a bomb by its own account", poked(good, first + 24, 0xfff0'0000, 4), "archive-limit");
        row("an unpacked size that is too small", poked(good, first + 24, 100, 4), "broken-archive");
        row("an unpacked size that is too large", poked(good, first + 24, 50'000, 4), "broken-archive");
        row("a packed size behind the file", poked(good, first + 20, 0x7fff'ffff, 4), "hostile-archive");
        row("a place behind the file", poked(good, first + 42, 0x7fff'ffff, 4), "hostile-archive");
        const qsizetype second = good.indexOf(QByteArray::fromHex("504b0102"), first + 4);
        row("two entries on the same bytes", poked(good, second + 42, 0, 4), "hostile-archive");
        row("another checksum", poked(good, first + 16, 1, 4), "broken-archive");
        row("an unknown way of packing", poked(good, first + 10, 14, 2), "broken-archive");
        row("damaged bytes", poked(good, 40, 0xffff'ffff'ffff, 6), "broken-archive");
        row("an entry that begins elsewhere", poked(good, first + 42, 3, 4), "hostile-archive");
        row("too many entries", poked(poked(good, good.size() - 12, 0xfffe, 2), good.size() - 14, 0xfffe, 2),
            "broken-archive");
        row("a directory outside the file", poked(good, good.size() - 6, 0x7fff'0000, 4), "broken-archive");
        QByteArray many = makeZip({{"a", "x"}}, true);
        const qsizetype end64 = many.indexOf(QByteArray::fromHex("504b0606"));
        row("more entries than the limit", poked(many, end64 + 32, 1'000'000'000, 8), "archive-limit");
        row("a directory over the limit", poked(many, end64 + 40, 1'000'000'000'000, 8), "archive-limit");
        row("ZIP64 sizes that are not there",
            poked(makeZip({{"a", "x"}}), directoryOf(makeZip({{"a", "x"}})) + 24, 0xffff'ffff, 4),
            "broken-archive");
    }

    void hostileAndDamagedArchivesAreRefused()
    {
        QFETCH(QByteArray, zip);
        QFETCH(QByteArray, code);
        QCOMPARE(codeOf(zip), code);
    }
};

QTEST_GUILESS_MAIN(ZipTest)
#include "zip_test.moc"
