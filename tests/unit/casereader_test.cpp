#include "policy/casereader.h"
#include "policy/casewriter.h"
#include "tests/support/randomcase.h"

#include <QTest>

#include <algorithm>

using policy::Case;
using policy::CaseReader;

namespace {

QByteArray inCase(const QByteArray& rest)
{
    return QByteArray{R"({"format":"privacy-advisor/case","version":1)"}
        .append(rest.isEmpty() ? "" : ",")
        .append(rest)
        .append('}');
}

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

policy::Result<Case> read(const QByteArray& text)
{
    return CaseReader{QStringLiteral("anthropic-claude")}.read(view(text));
}

QByteArray chats(const QByteArray& rest)
{
    return inCase("\"chats\":[{\"id\":\"c\",\"messages\":[\"2025-09-01\"]" + rest + "}]");
}

} // namespace

/// Reading and writing cases. The codes with their places stand in tests/scenarios/refused-*.jsonl; here is
/// what a scenario can't hold.
class CaseReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesTextsThatAreNoCase_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("at");
        const auto row = [](const char* name, const QByteArray& text, const char* code, const char* at = "") {
            QTest::newRow(name) << text << QByteArray{code} << QByteArray{at};
        };
        row("nothing", "", "invalid-json");
        row("no JSON", "plan: pro", "invalid-json");
        row("cut off", inCase("\"answers\":{").chopped(2), "invalid-json");
        row("more after the end", inCase({}) + "{}", "invalid-json");
        row("a key twice", inCase("\"answers\":{\"plan\":\"pro\",\"plan\":\"max\"}"), "invalid-json");
        row("NaN", inCase("\"answers\":{\"customRetentionDays\":NaN}"), "invalid-json");
        row("not UTF-8", inCase("\"note\":\"\xff\""), "invalid-json");
        row("half a surrogate pair", inCase("\"note\":\"\\ud800\""), "invalid-json");
        row("too deep", inCase("\"note\":" + QByteArray(70, '[') + QByteArray(70, ']')), "invalid-json");
        row("a list", "[]", "wrong-type");
        row("null", "null", "wrong-type");
        row("a number", "5", "wrong-type");
        row("an unknown field that is null", inCase("\"x\":null"), "unknown-field", "/x");
        row("an unknown answer that is null", inCase("\"answers\":{\"x\":null}"), "unknown-field",
            "/answers/x");
        row("an unknown chat field that is null", chats(",\"x\":null"), "unknown-field", "/chats/0/x");
        row("a number too large for a whole number", inCase("\"answers\":{\"customRetentionDays\":1e300}"),
            "unknown-value", "/answers/customRetentionDays");
        row("a name longer than a line", inCase("\"answers\":{\"plan\":\"" + QByteArray(5'000, 'p') + "\"}"),
            "unknown-value", "/answers/plan");
    }

    void refusesTextsThatAreNoCase()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, at);
        const auto result = read(text);
        QVERIFY(!result);
        QCOMPARE(result.problem().code, code);
        QCOMPARE(result.problem().at, at);
        // A message is a sentence or two, says what to do, and does not repeat a whole text.
        QVERIFY(result.problem().message.endsWith(QLatin1Char{'.'}));
        QVERIFY(result.problem().message.size() < 600);
    }

    void acceptsWhatLooksOdd_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("the least") << inCase({});
        QTest::newRow("a byte order mark") << "\xef\xbb\xbf" + inCase({});
        QTest::newRow("space around") << "\r\n " + inCase({}) + " \n";
        QTest::newRow("version with a point")
            << QByteArray{R"({"format":"privacy-advisor/case","version":1.0})"};
        QTest::newRow("version with an exponent")
            << QByteArray{R"({"format":"privacy-advisor/case","version":10e-1})"};
        QTest::newRow("members in another order")
            << QByteArray{R"({"chats":[],"version":1,"answers":{},"format":"privacy-advisor/case"})"};
        QTest::newRow("escaped names")
            << QByteArray{R"({"\u0066ormat":"privacy-advisor\/case","version":1})"};
        QTest::newRow("everything null")
            << inCase(R"("id":null,"pack":null,"asOf":null,"answers":null,"chats":null,"note":null)");
        QTest::newRow("null among the chats") << inCase("\"chats\":[null]");
        QTest::newRow("null among the changes") << inCase("\"answers\":{\"switchChanges\":[null]}");
        QTest::newRow("null among the messages")
            << inCase("\"chats\":[{\"id\":\"c\",\"messages\":[null,\"2025-09-01\"]}]");
        QTest::newRow("two chats of one id")
            << inCase("\"chats\":[{\"id\":\"c\",\"messages\":[\"2025-09-01\"]},{\"id\":\"c\",\"messages\":["
                      "\"2025-09-01\"]}]");
        QTest::newRow("an empty id of a chat")
            << inCase("\"chats\":[{\"id\":\"\",\"messages\":[\"2025-09-01\"]}]");
    }

    void acceptsWhatLooksOdd()
    {
        QFETCH(QByteArray, text);
        const auto result = read(text);
        QVERIFY2(result, result ? "" : result.problem().message.toUtf8().constData());
    }

    void messagesThatAreOnlyNullAreMissing()
    {
        const auto result = read(inCase("\"chats\":[{\"id\":\"c\",\"messages\":[null]}]"));
        QVERIFY(!result);
        QCOMPARE(result.problem().code, QByteArray{"missing-field"});
    }

    void feedbackThatIsOnlyNullIsAnEmptyList()
    {
        const auto result = read(chats(",\"feedbackOn\":[null],\"flaggedOn\":null"));
        QVERIFY(result);
        QVERIFY(result->chats.front().feedbackOn);
        QVERIFY(result->chats.front().feedbackOn->empty());
        QVERIFY(!result->chats.front().flaggedOn);
    }

    void readsEveryField()
    {
        const auto result = read(inCase(
            R"("id":"näme","pack":"anthropic-claude","asOf":"2026-03-01","note":"n","answers":{"plan":"enterprise","accountCreated":"../2025-08-27",)"
            R"("accepted":"yes","acceptedOn":"2025-09","switchAtAccept":"on","switchChanges":[{"on":"2026-01","to":"off"}],"usedAfterDeadline":"no",)"
            R"("switchLockedOff":"yes","zeroDataRetention":"no","customRetentionDays":45},"chats":[{"id":"c","kind":"claude-code",)"
            R"("messages":["2025-12-02","2025-12-01T23:00:00-02:00","2025-11-30"],"deletedOn":"2026-01-01","feedbackOn":["2025-12-05","2025-12-04"],)"
            R"("flaggedOn":["2025-12-03"],"surveyTranscriptOn":"2025-12-06","credential":"api","coveredModel":true,"cleanupPeriodDays":7,"localExempt":true}])"));
        QVERIFY(result);
        const Case& input = *result;
        QCOMPARE(*input.id, QStringLiteral("näme"));
        QCOMPARE(*input.note, QStringLiteral("n"));
        QVERIFY(input.asOf == policy::makeDay(2026, 3, 1));
        const policy::Answers& answers = input.answers;
        QVERIFY(answers.plan == policy::Plan::Enterprise);
        QVERIFY(answers.accountCreated == policy::DateKnowledge::parse("../2025-08-27"));
        QVERIFY(answers.accepted == true && answers.switchAtAccept == policy::SwitchPosition::On);
        QVERIFY(answers.acceptedOn == policy::DateKnowledge::parse("2025-09"));
        QCOMPARE(answers.switchChanges.size(), std::size_t{1});
        QVERIFY(answers.switchChanges.front().to == policy::SwitchPosition::Off);
        QVERIFY(answers.usedAfterDeadline == false && answers.switchLockedOff == true);
        QVERIFY(answers.zeroDataRetention == false && answers.customRetentionDays == 45);
        const policy::Chat& chat = input.chats.front();
        QVERIFY(chat.kind == policy::ChatKind::ClaudeCode && chat.credential == policy::Plan::Api);
        // Sorted, each day once, times as UTC days.
        QVERIFY((chat.messages == std::vector{policy::makeDay(2025, 11, 30), policy::makeDay(2025, 12, 2)}));
        QVERIFY(
            (*chat.feedbackOn == std::vector{policy::makeDay(2025, 12, 4), policy::makeDay(2025, 12, 5)}));
        QVERIFY(*chat.flaggedOn == std::vector{policy::makeDay(2025, 12, 3)});
        QVERIFY(chat.deletedOn == policy::makeDay(2026, 1, 1) &&
                chat.surveyTranscriptOn == policy::makeDay(2025, 12, 6));
        QVERIFY(chat.coveredModel && chat.localExempt);
        QCOMPARE(chat.cleanupPeriodDays, 7);
    }

    void usesDefaultsForWhatIsMissing()
    {
        const auto result = read(chats({}));
        QVERIFY(result);
        const policy::Chat& chat = result->chats.front();
        QVERIFY(chat.kind == policy::ChatKind::Chat);
        QCOMPARE(chat.cleanupPeriodDays, 30);
        QVERIFY(!chat.coveredModel && !chat.localExempt && !chat.credential && !chat.feedbackOn &&
                !chat.deletedOn);
        QVERIFY(result->answers == policy::Answers{});
        QVERIFY(!result->asOf && !result->id);
    }

    void refusesMoreChatsThanTheLimit()
    {
        const QByteArray one = R"({"id":"c","messages":["2025-09-01"]},)";
        QByteArray list = one.repeated(static_cast<qsizetype>(policy::limits::chats));
        QVERIFY(read(inCase("\"chats\":[" + list.chopped(1) + "]")));
        list += one;
        const auto result = read(inCase("\"chats\":[" + list.chopped(1) + "]"));
        QVERIFY(!result);
        QCOMPARE(result.problem().code, QByteArray{"too-large"});
        QCOMPARE(result.problem().at, QByteArray{"/chats"});
    }

    void readsManyCasesWithOneReader()
    {
        CaseReader reader{QStringLiteral("anthropic-claude")};
        const QByteArray first = chats(",\"kind\":\"incognito\"");
        QVERIFY(reader.read(view(first)));
        QVERIFY(!reader.read("{"));
        QVERIFY(reader.endedEarly());
        const QByteArray bad = inCase("\"answers\":{\"acceptedOn\":\"x\"}");
        QCOMPARE(reader.read(view(bad)).problem().code, QByteArray{"bad-date"});
        const auto last = reader.read(view(chats({})));
        QVERIFY(last && last->chats.front().kind == policy::ChatKind::Chat);
    }

    void whatIsWrittenReadsBack()
    {
        testsupport::RandomCases cases{testsupport::RandomCases::seed() + 10};
        for (int i = 0; i < 2'000; ++i) {
            Case input = cases.any();
            if (i % 3 == 0)
                input.note = QStringLiteral("\"quoted\" \\ 日本語\n%1").arg(i);
            if (i % 5 == 0)
                input.id.reset();
            const QByteArray text = policy::writeCase(input, QStringLiteral("anthropic-claude"));
            const auto again = read(text);
            QVERIFY2(again && *again == input, text.constData());
        }
    }

    void chatsCanBeWrittenAsTheyWere()
    {
        const QByteArray list = "[ {\"id\":\"c\", \"messages\":[\"2025-09-01T10:00:00Z\"]} ]";
        const QByteArray text = policy::writeCase(Case{}, QStringLiteral("anthropic-claude"), list);
        QVERIFY(text.contains(list));
        QVERIFY(read(text));
    }
};

QTEST_GUILESS_MAIN(CaseReaderTest)
#include "casereader_test.moc"
