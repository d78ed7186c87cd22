#include "app/ingest/itemreader.h"

#include <QTest>

#include <random>

using ingest::Item;
using ingest::Skimmer;
using ingest::Slot;

namespace {

/// Everything an item says, as one text.
class Describer final : public ingest::ItemHandler
{
public:
    void item(const Item& item) override
    {
        text += std::to_string(static_cast<int>(item.kind())) + '@' + std::to_string(item.begin) + '-' +
                std::to_string(item.end) + '(';
        for (const Slot slot : {Slot::Type, Slot::Uuid, Slot::SessionId, Slot::Timestamp, Slot::Name,
                                Slot::MessageId, Slot::MessageText, Slot::MessageContent, Slot::Cwd})
            text += std::string{item.text(slot)} + '|';
        text += std::to_string(item.messages.count()) + ',' + std::to_string(item.messages.days().size()) +
                ',' + std::to_string(item.unknownBlocks) + ',' + std::to_string(item.repeatedKeys) + ',' +
                std::to_string(item.missingMessages) + ')';
    }
    std::string text;
};

std::string described(const std::string& text, std::size_t piece, bool portable)
{
    Describer describer;
    ingest::ItemReader items{describer};
    Skimmer skimmer{ingest::rootObjectShape(), ingest::rootArrayShape(), items,
                    portable ? ingest::portableByteScan() : ingest::bestByteScan()};
    skimmer.restart(0);
    for (std::size_t at = 0; at < text.size() && skimmer.state() <= Skimmer::State::Inside; at += piece) {
        const std::string part = text.substr(at, piece);
        skimmer.feed(part.data(), part.data() + part.size());
    }
    return describer.text + std::to_string(static_cast<int>(skimmer.state()));
}

} // namespace

class SkimmerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itDoesNotMatterWhereTheTextIsCut_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a record") << QByteArray{
            "{\"type\":\"assistant\",\"uuid\":\"u-1\",\"sessionId\":\"s\",\"x\":{\"a\":[1,{\"b\":\"}]\\\"{\"}"
            "]},\"message\":"
            "{\"id\":\"msg_01\",\"content\":[{\"type\":\"text\",\"text\":\"Hello \\\\ "
            "\\\"you\\\"\"},{\"type\":\"new\"},7]},"
            "\"n\":-1.5e3,\"t\":true,\"timestamp\":\"2025-09-03T10:00:00Z\",\"uuid\":\"u-2\"}"};
        QTest::newRow("an export") << QByteArray{
            "[{\"uuid\":\"c\",\"name\":\"n\",\"chat_messages\":[null,{\"uuid\":\"m\",\"created_at\":\"2025-"
            "09-03\"},"
            "{\"uuid\":\"m\",\"created_at\":\"2025-09-04\"},{\"created_at\":1756900000}]} , {\"uuid\":\"d\","
            "\"chat_messages\":[]},5]"};
        QTest::newRow("a wrapper") << QByteArray{
            "{\"loglines\":[{\"type\":\"user\",\"cwd\":\"/x\"},{\"type\":\"user\"}],\"z\":1}"};
        QTest::newRow("no value") << QByteArray{"{\"type\":}"};
        QTest::newRow("no comma") << QByteArray{"{\"type\":\"a\" \"b\":1}"};
        QTest::newRow("a key that is none") << QByteArray{"{type:1}"};
        QTest::newRow("a word that is none") << QByteArray{"{\"type\":tru,\"a\":1}"};
        QTest::newRow("a bracket of the other kind") << QByteArray{"{\"type\":\"a\"]"};
        QTest::newRow("a comma too many") << QByteArray{"{\"type\":\"a\",}"};
    }

    void itDoesNotMatterWhereTheTextIsCut()
    {
        QFETCH(QByteArray, text);
        const std::string all = text.toStdString();
        const std::string whole = described(all, all.size(), true);
        for (std::size_t piece = 1; piece < all.size(); ++piece) {
            QCOMPARE(described(all, piece, false), whole);
            QCOMPARE(described(all, piece, true), whole);
        }
    }

    void deepNestingNeedsNoStack()
    {
        const std::string deep =
            "{\"type\":\"user\",\"x\":" + std::string(2'000'000, '[') + std::string(2'000'000, ']') + '}';
        QVERIFY(described(deep, 65536, false).ends_with('2'));
        const std::string nested = "{\"conversations\":[{\"conversations\":[{\"chat_messages\":[]}]}]}";
        QVERIFY(described(nested, 10, false).ends_with('2'));
    }

    void kindsAreToldByStructure_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* text, ingest::ItemKind kind) {
            QTest::newRow(text) << QByteArray{text} << static_cast<int>(kind);
        };
        using enum ingest::ItemKind;
        row("{\"type\":\"user\",\"sessionId\":\"s\"}", LogRecord);
        row("{\"type\":\"summary\",\"summary\":\"x\",\"leafUuid\":\"y\"}", LogRecord);
        row("{\"display\":\"x\",\"timestamp\":1,\"project\":\"/p\"}", HistoryRow);
        row("{\"uuid\":\"c\",\"chat_messages\":[]}", Conversation);
        row("{\"uuid\":\"c\",\"name\":\"n\",\"account\":{},\"updated_at\":\"x\"}", Conversation);
        row("{\"title\":\"x\",\"mapping\":{}}", ChatGpt);
        row("{\"version\":\"1.0\",\"data_files\":[{\"category\":\"projects\"}]}", Manifest);
        row("{\"uuid\":\"p\",\"full_name\":\"x\",\"email_address\":\"y\"}", Person);
        row("{\"uuid\":\"p\",\"name\":\"x\",\"docs\":[]}", Project);
        row("{\"account_uuid\":\"p\",\"conversations_memory\":\"x\"}", Memory);
        row("{\"uuid\":\"d\",\"title\":\"x\",\"messages\":[{\"role\":\"user\"}]}", DesignChat);
        row("{\"numStartups\":5}", AppState);
        row("{\"cleanupPeriodDays\":5}", Settings);
        row("{\"invalid\":\"This is not a conversation\"}", Unknown);
        row("{\"conversations\":[]}", Wrapper);
    }

    void kindsAreToldByStructure()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, kind);
        const std::string description = described(text.toStdString(), 1000, false);
        QVERIFY2(description.starts_with(std::to_string(kind) + '@'), description.c_str());
    }
};

QTEST_GUILESS_MAIN(SkimmerTest)
#include "skimmer_test.moc"
