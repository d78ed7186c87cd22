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
