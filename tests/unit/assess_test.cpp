#include "policy/assess.h"
#include "policy/casereader.h"
#include "tests/support/answers.h"
#include "tests/support/builtinpack.h"

#include <QJsonObject>
#include <QTest>

#include <algorithm>

using policy::Case;

namespace {

QByteArray caseText(const QByteArray& answers, const QByteArray& chats = "[]")
{
    return R"({"format":"privacy-advisor/case","version":1,"asOf":"2026-03-01","id":)"
           "\"\\\"a\\\" \\\\ 日本\",\"answers\":" +
           answers + ",\"chats\":" + chats + "}";
}

QJsonObject object(const QJsonObject& parent, const char* name)
{
    return parent.value(QLatin1StringView{name}).toObject();
}

QString text(const QJsonObject& parent, const char* name)
{
    return parent.value(QLatin1StringView{name}).toString();
}

} // namespace

/// What an assessment says beside its values.
class AssessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_pack = testsupport::readBuiltInPack();
        QVERIFY(m_pack);
    }

    void namesTheCaseThePackAndTheDay()
    {
        const QJsonObject answer = testsupport::answerOf(*m_pack, caseText("{}"));
        QCOMPARE(text(answer, "format"), QStringLiteral("privacy-advisor/assessment"));
        QCOMPARE(answer.value(QLatin1StringView{"version"}).toInt(), 1);
        QCOMPARE(text(answer, "case"), QStringLiteral("\"a\" \\ 日本"));
        QCOMPARE(text(answer, "asOf"), QStringLiteral("2026-03-01"));
        QCOMPARE(text(object(answer, "pack"), "id"), QStringLiteral("anthropic-claude"));
        QCOMPARE(text(object(answer, "pack"), "version"), QString::fromUtf8(m_pack->version));
        QCOMPARE(text(object(answer, "pack"), "checkedThrough"),
                 QString::fromStdString(policy::toIsoDate(m_pack->checkedThrough)));
        QVERIFY(!testsupport::answerOf(*m_pack,
                                       R"({"format":"privacy-advisor/case","version":1,"asOf":"2026-03-01"})")
                     .contains(QLatin1StringView{"case"}));
    }

    void saysWhenThePackIsDueForReview()
    {
        const auto overdue = [this](policy::Day asOf) {
            return object(testsupport::answerOf(*m_pack, caseText("{}"), asOf), "pack")
                .value(QLatin1StringView{"overdue"})
                .toBool();
        };
        QVERIFY(!overdue(m_pack->reviewBy));
        QVERIFY(overdue(m_pack->reviewBy + std::chrono::days{1}));
    }

    void tellsWhatToDoAboutAnError_data()
    {
        QTest::addColumn<QByteArray>("answers");
        QTest::addColumn<QByteArray>("at");
        QTest::addColumn<QByteArray>("part");
        const auto row = [](const char* name, const char* answers, const char* at, const char* part) {
            QTest::newRow(name) << QByteArray{answers} << QByteArray{at} << QByteArray{part};
        };
        row("not accepted but used since: take it as accepted",
            R"({"plan":"pro","accepted":"no","usedAfterDeadline":"yes"})", "/answers/accepted",
            "normally can't be used after 8 October 2025");
        row("not accepted, with a day", R"({"plan":"pro","accepted":"no","acceptedOn":"2025-09-01"})",
            "/answers/acceptedOn", "Correct one of the two");
        row("not accepted, with a change",
            R"({"plan":"pro","accepted":"no","switchChanges":[{"on":"2025-09-01","to":"on"}]})",
            "/answers/switchChanges", "only be changed after accepting");
        row("before the announcement", R"({"plan":"pro","acceptedOn":"2025-08-01"})", "/answers/acceptedOn",
            "before 2025-08-28");
        row("after asOf", R"({"plan":"pro","acceptedOn":"2026-03-02"})", "/answers/acceptedOn",
            "after 2026-03-01");
        row("changes out of order",
            R"({"plan":"pro","switchChanges":[{"on":"2025-11-01","to":"on"},{"on":"2025-10-01","to":"off"}]})",
            "/answers/switchChanges", "Correct the days or their order");
        row("new account accepted too early",
            R"({"plan":"pro","accountCreated":"2025-11-01","acceptedOn":"2025-10-01"})",
            "/answers/acceptedOn", "acceptance has to follow");
    }

    void tellsWhatToDoAboutAnError()
    {
        QFETCH(QByteArray, answers);
        QFETCH(QByteArray, at);
        QFETCH(QByteArray, part);
        const QJsonObject error = object(testsupport::answerOf(*m_pack, caseText(answers)), "error");
        QCOMPARE(text(error, "at").toUtf8(), at);
        QVERIFY2(text(error, "message").toUtf8().contains(part), text(error, "message").toUtf8().constData());
        QVERIFY(text(error, "message").endsWith(QLatin1Char{'.'}));
    }

    void drawsTheHistoryOfSharing()
    {
        const policy::Assessment assessment = assess(
            R"({"plan":"pro","accountCreated":"2024","acceptedOn":"2025-09-10","switchAtAccept":"on","switchChanges":[{"on":"2026-01","to":"off"}]})");
        const std::vector<policy::SharingSpan> wanted{
            {policy::makeDay(2025, 8, 28), policy::makeDay(2025, 9, 9), policy::Sharing::Off},
            {policy::makeDay(2025, 9, 10), policy::makeDay(2026, 1, 1), policy::Sharing::On},
            {policy::makeDay(2026, 1, 2), policy::makeDay(2026, 1, 31), policy::Sharing::Possible},
            {policy::makeDay(2026, 2, 1), policy::makeDay(2026, 3, 1), policy::Sharing::Off}};
        QVERIFY(assessment.sharing == wanted);
        QVERIFY(assess(R"({"plan":"team"})").sharing.empty());
    }

    void listsThePlansThatAreLeft()
    {
        const auto count = [](const policy::Assessment& assessment) {
            return std::count(assessment.plansPossible.begin(), assessment.plansPossible.end(), true);
        };
        QCOMPARE(count(assess("{}")), static_cast<std::ptrdiff_t>(policy::planCount));
        const policy::Assessment team = assess(R"({"plan":"team"})");
        QCOMPARE(count(team), std::ptrdiff_t{1});
        QVERIFY(team.plansPossible[static_cast<std::size_t>(policy::Plan::Team)]);
    }

    void countsChatsAsTheyStandInTheCase()
    {
        const policy::Assessment assessment =
            assess(R"({"plan":"team"})",
                   R"([{"id":"later","messages":["2026-03-02"]},{"id":"a","messages":["2026-02-02"]}])");
        QCOMPARE(assessment.chats.size(), std::size_t{1});
        QCOMPARE(assessment.chats.front().chat, std::size_t{1});
    }

    void writesSourcesWithTheirConfidence()
    {
        const QJsonObject sources =
            object(testsupport::answerOf(*m_pack, caseText(R"({"plan":"pro"})")), "sources");
        QVERIFY(!sources.isEmpty());
        for (const QJsonValue& source : sources) {
            QVERIFY(text(source.toObject(), "url").startsWith(QLatin1StringView{"https://"}));
            QVERIFY((QStringList{QStringLiteral("high"), QStringLiteral("medium"), QStringLiteral("low")})
                        .contains(text(source.toObject(), "confidence")));
        }
    }

    /// Many open changes over many chat days: the work has to stay bounded.
    void staysQuickWhereEverythingIsOpen()
    {
        QByteArrayList changes;
        for (int i = 0; i < 64; ++i)
            changes << QByteArray{R"({"on":"2025-08-28/..","to":"off"})"}.replace("off",
                                                                                  i % 2 == 0 ? "off" : "on");
        QByteArrayList messages;
        for (int day = 1; day <= 180; ++day)
            messages << '"' +
                            QByteArray::fromStdString(
                                policy::toIsoDate(policy::makeDay(2025, 8, 28) + std::chrono::days{day})) +
                            '"';
        const QByteArray chats = R"([{"id":"c","messages":[)" + messages.join(',') + "]}]";
        // Unbounded, this runs for hours: the test program's own time limit notices.
        const policy::Assessment assessment =
            assess("{\"switchChanges\":[" + changes.join(',') + "]}", chats);
        QVERIFY(assessment.chats.front().training.has("eligible"));
    }

private:
    policy::Assessment assess(const QByteArray& answers, const QByteArray& chats = "[]") const
    {
        const QByteArray bytes = caseText(answers, chats);
        policy::CaseReader reader{QStringLiteral("anthropic-claude")};
        const auto input = reader.read({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        return policy::assess(*m_pack, *input, *input->asOf).value();
    }

    std::shared_ptr<const policy::Pack> m_pack;
};

QTEST_GUILESS_MAIN(AssessTest)
#include "assess_test.moc"
