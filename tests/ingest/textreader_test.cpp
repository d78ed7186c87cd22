#include "tests/ingest/ingestsupport.h"

#include <QTest>

using ingest::Finding;
using ingest::Tally;
using testsupport::ItemNotes;

namespace {

std::string record(const std::string& id, const std::string& more = {})
{
    return "{\"parentUuid\":null,\"type\":\"user\",\"sessionId\":\"s\",\"uuid\":\"" + id + "\"" + more + "}";
}

std::string conversation(const std::string& id)
{
    return "{\"uuid\":\"00000000-0000-4000-8000-00000000000" + id +
           "\",\"name\":\"n\",\"chat_messages\":[{\"uuid\":\"m" + id +
           "\",\"created_at\":\"2025-09-03T10:00:00Z\"}]}";
}

/// Six chats with brackets and quotes in their texts, in the ways exports are printed.
std::string exportOf(const std::string& blank, const std::string& newLine, bool sorted)
{
    std::string text = "[";
    for (char number = '1'; number <= '6'; ++number) {
        const std::string id = "\"uuid\":" + blank + "\"00000000-0000-4000-8000-00000000000" + number + "\"";
        const std::string account = "\"account\":" + blank + "{\"uuid\":" + blank + "\"a\"}";
        const std::string messages =
            "\"chat_messages\":" + blank + "[" + newLine + "{\"uuid\":" + blank + "\"m" + number + "\"," +
            newLine + "\"content\":" + blank +
            R"([{"type":"text","text":"if (a[0]) { \"x\": [1, {] }]}, then } and \\ so"}],)" + newLine +
            "\"created_at\":" + blank + "\"2025-09-03T10:00:00Z\"}" + newLine + "]";
        const std::string comma = "," + newLine;
        text += (number == '1' ? "" : ",") + newLine + "{" + newLine +
                (sorted ? account + comma + messages + comma + "\"name\":" + blank + "\"n\"" + comma + id
                        : id + comma + "\"name\":" + blank + "\"n\"" + comma + account + comma + messages) +
                newLine + "}";
    }
    return text + newLine + "]";
}

/// Where the chats of exportOf() begin and end.
std::vector<std::pair<std::size_t, std::size_t>> placesOfChats(const std::string& text)
{
    std::vector<std::pair<std::size_t, std::size_t>> places;
    ingest::ByteScan scan = ingest::portableByteScan();
    for (std::size_t at = text.find('{'); at != std::string::npos; at = text.find('{', at)) {
        ingest::Nesting nesting;
        const char* const end = scan.skipNested(nesting, text.data() + at + 1, text.data() + text.size());
        const std::size_t behind = static_cast<std::size_t>(end - text.data());
        places.emplace_back(at, behind);
        at = behind;
    }
    return places;
}

} // namespace

/// Lines and documents, whole and damaged: which items come out, and whether every byte is accounted for.
class TextreaderTest : public QObject
{
    Q_OBJECT

private:
    static void row(const char* name, const std::string& text, const char* uuids,
                    const std::vector<Finding>& findings, int skipped)
    {
        QTest::newRow(name) << text << QByteArray{uuids} << findings << skipped;
    }

private Q_SLOTS:
    void damageIsReadRound_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<QByteArray>("uuids");
        QTest::addColumn<std::vector<Finding>>("findings");
        QTest::addColumn<int>("skipped");
        const std::string a = record("a");
        const std::string b = record("b");
        row("nothing", "", "", {}, 0);
        row("one line", a + "\n", "a", {}, 0);
        row("no final line break", a + "\n" + b, "a b", {}, 0);
        row("blank lines and carriage returns", "\n\r\n" + a + "\r\n  \n" + b + "\r\n", "a b", {}, 0);
        row("a byte order mark", "\xef\xbb\xbf" + a + "\n", "a", {Finding::ByteOrderMark}, 0);
        row("two records on a line", a + b + "\n" + a, "a b a", {Finding::GluedRecords}, 0);
        row("two records with blanks between", a + "  " + b, "a b", {Finding::GluedRecords}, 0);
        row("zero bytes before a record", std::string(9, '\0') + a + "\n", "a", {Finding::NulRun}, 9);
        row("a cut last line", a + "\n" + b.substr(0, 30), "a", {Finding::CutRecord}, 30);
        row("cut in a string, then a whole one", a.substr(0, 35) + b + "\n", "b", {Finding::BrokenRecord},
            35);
        row("cut behind a key, then a whole one", "{\"type\":" + b + "\n", "b", {Finding::CutRecord}, 8);
        row("cut in a skipped value, then a whole one", "{\"toolUseResult\":{\"stdout\":\"abc" + b + "\n",
            "b", {Finding::CutRecord}, 31);
        row("junk behind a record", a + "junk\n" + b, "a b", {Finding::NotJson}, 4);
        row("junk, then a record, on one line", "junk" + a + "\n" + b, "a b", {Finding::NotJson}, 4);
        row("a line of junk", a + "\nno JSON\n" + b, "a b", {Finding::NotJson}, 7);
        row("bytes that are no UTF-8", record("a", ",\"x\":\"\xff\xfe\xc3\"") + "\n" + b, "a b", {}, 0);
        row("a lone surrogate", record("a", ",\"x\":\"\\ud83c\"") + "\n" + b, "a b", {}, 0);
        row("a zero byte in a string", record("a", std::string(",\"x\":\"\0\"", 8)) + "\n" + b, "a b", {}, 0);
        row("a whole export", "[" + conversation("1") + "," + conversation("2") + "]",
            "00000000-0000-4000-8000-000000000001 00000000-0000-4000-8000-000000000002", {}, 0);
        row("an export over several lines", "[\n " + conversation("1") + ",\n " + conversation("2") + "\n]\n",
            "00000000-0000-4000-8000-000000000001 00000000-0000-4000-8000-000000000002", {}, 0);
        row("an export behind a byte order mark", "\xef\xbb\xbf[" + conversation("1") + "]",
            "00000000-0000-4000-8000-000000000001", {Finding::ByteOrderMark}, 0);
        row("a cut export", "[" + conversation("1") + "," + conversation("2").substr(0, 60),
            "00000000-0000-4000-8000-000000000001", {Finding::CutRecord}, 60);
        row("an export cut between chats", "[" + conversation("1") + ",",
            "00000000-0000-4000-8000-000000000001", {Finding::CutRecord}, 0);
        row("a damaged chat among others",
            "[" + conversation("1") + "," + "{\"uuid\":\"x\",\"name\":\"n\",\"chat_messages\":[!]}" + "," +
                conversation("3") + "]",
            "00000000-0000-4000-8000-000000000001 00000000-0000-4000-8000-000000000003",
            {Finding::BrokenRecord}, 44);
        row("two exports in one file", "[" + conversation("1") + "][" + conversation("2") + "]",
            "00000000-0000-4000-8000-000000000001 00000000-0000-4000-8000-000000000002",
            {Finding::GluedRecords}, 0);
        row("an object over several lines", "{\n \"uuid\":\"a\",\n \"chat_messages\": []\n}\n", "a", {}, 0);
        row("elements that are no objects", "[1,null,\"x\",[2]," + conversation("1") + "]",
            "00000000-0000-4000-8000-000000000001", {}, 0);
    }

    void damageIsReadRound()
    {
        QFETCH(std::string, text);
        QFETCH(QByteArray, uuids);
        QFETCH(std::vector<Finding>, findings);
        QFETCH(int, skipped);
        for (const std::size_t piece : {text.size() + 1, std::size_t{1}, std::size_t{7}, std::size_t{64}}) {
            ItemNotes notes;
            const Tally tally = testsupport::readText(text, piece, notes);
            QByteArray found;
            for (const std::string& uuid : notes.uuids)
                found += (found.isEmpty() ? "" : " ") + QByteArray::fromStdString(uuid);
            QCOMPARE(found, uuids);
            QCOMPARE(tally.bytes, text.size());
            QCOMPARE(tally.read + tally.blank + tally.skipped, tally.bytes);
            QCOMPARE(tally.skipped, static_cast<std::uint64_t>(skipped));
            std::uint64_t total = 0;
            for (const std::uint64_t count : tally.counts)
                total += count;
            QCOMPARE(total, findings.size());
            for (const Finding finding : findings)
                QCOMPARE(tally.count(finding), 1u);
        }
    }

    void damageCostsNoOtherChat_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::newRow("on one line") << exportOf({}, {}, false);
        QTest::newRow("with blanks") << exportOf(" ", " ", false);
        QTest::newRow("printed over many lines") << exportOf(" ", "\n        ", false);
        QTest::newRow("with sorted keys") << exportOf({}, {}, true);
        QTest::newRow("sorted, over many lines") << exportOf(" ", "\r\n\t", true);
        QTest::newRow("in a wrapper") << "{\"conversations\": " + exportOf({}, {}, false) + "}";
    }

    /// Something is cut out, replaced or put in: every chat whose bytes are untouched still comes out.
    void damageCostsNoOtherChat()
    {
        QFETCH(std::string, text);
        const auto places = placesOfChats(text.substr(text.find('[')));
        QCOMPARE(places.size(), 6u);
        const std::size_t first = text.find('[');
        testsupport::Random random{21};
        for (int round = 0; round < 3'000; ++round) {
            const std::size_t at = first + 1 + random() % (text.size() - first - 1);
            const std::size_t length = round % 2 ? random() % 120 : 0;
            static constexpr std::string_view telling = "\"{}[]\\,:";
            const std::string put = round % 3 ? std::string(1, telling[random() % telling.size()]) : "";
            std::string damaged = text;
            damaged.replace(at, length, put);
            ItemNotes notes;
            const Tally tally = testsupport::readText(damaged, 1 + random() % 700, notes);
            QCOMPARE(tally.read + tally.blank + tally.skipped, damaged.size());
            for (std::size_t i = 0; i < places.size(); ++i) {
                if (at + length > first + places[i].first && at < first + places[i].second)
                    continue;
                const std::string id = "00000000-0000-4000-8000-00000000000" + std::to_string(i + 1);
                const auto count = std::count(notes.uuids.begin(), notes.uuids.end(), id);
                QVERIFY2(
                    count == 1,
                    qPrintable(
                        QStringLiteral("chat %1 in %2").arg(i + 1).arg(QString::fromStdString(damaged))));
            }
        }
    }

    /// A lost quote turns texts and what stands between them over, for megabytes if need be.
    void aLostQuoteIsNoticedWithinMegabytes()
    {
        const std::string filler(ingest::DocumentReader::windowLimit / 10, 'x');
        std::string text = "[" + conversation("1") + ",";
        text += "{\"uuid\":\"broken\",\"name\":\"n\",\"chat_messages\":[{\"content\":[{\"text\":abc\"}]}]}";
        for (int i = 2; i <= 15; ++i)
            text += "," +
                    conversation(std::to_string(i % 10)).insert(1, "\"x\":\"" + filler + "\",").insert(1, "");
        QVERIFY(text.size() > ingest::DocumentReader::windowLimit);
        text += "," + conversation("9") + "]";
        ItemNotes notes;
        const Tally tally = testsupport::readText(text, 256u << 10, notes);
        QCOMPARE(notes.uuids.back(), std::string{"00000000-0000-4000-8000-000000000009"});
        QCOMPARE(tally.read + tally.blank + tally.skipped, text.size());
    }

    /// Each record could be looked at up to the end of the line, and there are 300,000.
    void manyCutRecordsOnALineAreReadInTime()
    {
        std::string text;
        while (text.size() + 100 < ingest::TextReader::lineLimit)
            text += "{\"parentUuid\":";
        text = text + "\n" + record("after") + "\n";
        ItemNotes notes;
        const Tally tally = testsupport::readText(text, 256u << 10, notes);
        QCOMPARE(notes.uuids.back(), std::string{"after"});
        QCOMPARE(tally.read + tally.blank + tally.skipped, text.size());
    }

    void aLongLinePassesByInPieces_data()
    {
        QTest::addColumn<std::string>("line");
        QTest::addColumn<std::size_t>("items");
        QTest::addColumn<bool>("damaged");
        const std::string text(ingest::TextReader::lineLimit + 5'000'000, 'x');
        QTest::newRow("a whole one") << record("long", ",\"x\":\"" + text + "\"") << std::size_t{3} << false;
        QTest::newRow("with another behind it")
            << record("long", ",\"x\":\"" + text + "\"") + record("behind") << std::size_t{4} << false;
        QTest::newRow("a cut one") << "{\"type\":\"user\",\"x\":\"" + text << std::size_t{2} << true;
        QTest::newRow("a broken one")
            << "{\"type\":\"user\" \"x\":\"" + text + "\"}" << std::size_t{2} << true;
        QTest::newRow("one of no JSON") << text << std::size_t{2} << true;
    }

    void aLongLinePassesByInPieces()
    {
        QFETCH(std::string, line);
        QFETCH(std::size_t, items);
        QFETCH(bool, damaged);
        const std::string text = record("before") + "\n" + line + "\n" + record("after") + "\n";
        ItemNotes notes;
        const Tally tally = testsupport::readText(text, 256u << 10, notes);
        QCOMPARE(notes.kinds.size(), items);
        QCOMPARE(notes.uuids.back(), std::string{"after"});
        QCOMPARE(tally.bytes, text.size());
        QCOMPARE(tally.read + tally.blank + tally.skipped, tally.bytes);
        QCOMPARE(tally.skipped, damaged ? line.size() : 0);
    }
};

QTEST_GUILESS_MAIN(TextreaderTest)
#include "textreader_test.moc"
