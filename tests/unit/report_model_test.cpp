#include "app/report/datewords.h"
#include "app/report/oneline.h"
#include "app/report/reportmodel.h"
#include "app/report/textwrap.h"
#include "policy/assess.h"
#include "policy/casereader.h"
#include "tests/support/builtinpack.h"

#include <QTest>

#include <algorithm>

using policy::makeDay;

namespace {

const QLocale british{QLocale::English, QLocale::UnitedKingdom};

const std::string sharedChat =
    R"("plan":"pro","accountCreated":"../2025-08-27","accepted":"yes","acceptedOn":"2025-09-01","switchAtAccept":"on")";

} // namespace

/// The words of a report: how an assessment becomes sentences.
class ReportModelTest : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const policy::Pack> m_pack;

    report::ReportModel report(const std::string& answers, const std::string& chats, policy::Day asOf) const
    {
        const std::string text = R"({"format":"privacy-advisor/case","version":1,"answers":{)" + answers +
                                 R"(},"chats":[)" + chats + "]}";
        const auto input = policy::CaseReader{QString::fromUtf8(m_pack->id)}.read(text);
        if (!input)
            qFatal("%s", qPrintable(input.problem().message));
        const auto assessment = policy::assess(*m_pack, *input, asOf);
        if (!assessment)
            qFatal("%s", qPrintable(assessment.problem().message));
        return report::buildReport(*m_pack, *input, *assessment, british);
    }
    static const report::CopyEntry* copy(const report::ReportModel& model, const QByteArray& code)
    {
        const auto& copies = model.chats.front().copies;
        const auto found =
            std::find_if(copies.begin(), copies.end(), [&](const auto& each) { return each.code == code; });
        return found == copies.end() ? nullptr : &*found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_pack = testsupport::readBuiltInPack();
        QVERIFY(m_pack);
    }

    void datesAreLongAndWithoutWeekday()
    {
        const policy::Day day = makeDay(2026, 11, 21);
        QCOMPARE(report::DateWords{british}.day(day), QStringLiteral("21 November 2026"));
        QCOMPARE((report::DateWords{QLocale{QLocale::English, QLocale::UnitedStates}}.day(day)),
                 QStringLiteral("November 21, 2026"));
        QCOMPARE((report::DateWords{QLocale{QLocale::German, QLocale::Germany}}.day(day)),
                 QStringLiteral("21. November 2026"));
        QCOMPARE((report::DateWords{QLocale{QLocale::Japanese, QLocale::Japan}}.day(day)),
                 QStringLiteral("2026年11月21日"));
    }

    void dateKnowledgeIsSaidInWords_data()
    {
        QTest::addColumn<QString>("known");
        QTest::addColumn<QString>("words");
        QTest::newRow("day") << "2025-09-03"
                             << "3 September 2025";
        QTest::newRow("month") << "2025-09"
                               << "Some day in September 2025";
        QTest::newRow("year") << "2025"
                              << "Some day in 2025";
        QTest::newRow("up to") << "../2025-08-27"
                               << "Up to 27 August 2025";
        QTest::newRow("from") << "2025-08-28/.."
                              << "28 August 2025 or later";
        QTest::newRow("between") << "2025-09-01/2025-09-20"
                                 << "Some day between 1 September 2025 and 20 September 2025";
    }
    void dateKnowledgeIsSaidInWords()
    {
        QFETCH(QString, known);
        QFETCH(QString, words);
        QCOMPARE(report::DateWords{british}.knowledge(*policy::DateKnowledge::parse(known.toStdString())),
                 words);
    }

    void datesOfCopiesAreByBeforeAndSinceAfter()
    {
        const std::string chat = R"({"id":"c","kind":"incognito","messages":["2026-01-01"]})";
        const auto until = [&](policy::Day asOf) {
            return copy(report(sharedChat, chat, asOf), "back-end")->until;
        };
        QCOMPARE(until(makeDay(2026, 1, 30)), QStringLiteral("by 31 January 2026 at the latest"));
        QCOMPARE(until(makeDay(2026, 1, 31)), QStringLiteral("by 31 January 2026 at the latest"));
        QCOMPARE(until(makeDay(2026, 2, 1)), QStringLiteral("should have been gone since 31 January 2026"));
    }

    void aTranscriptOnTheComputerGoesAtAStart()
    {
        const std::string chat = R"({"id":"c","kind":"claude-code","messages":["2026-01-01"]})";
        const auto until = [&](policy::Day asOf) {
            return copy(report(sharedChat, chat, asOf), "local-transcript")->until;
        };
        QCOMPARE(until(makeDay(2026, 1, 31)),
                 QStringLiteral("at the first start of Claude Code after 31 January 2026"));
        QCOMPARE(until(makeDay(2026, 2, 1)),
                 QStringLiteral("should be gone if Claude Code was started after 31 January 2026"));
    }

    void whoDecidesIsNamedWhereThereIsNoDate_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<QString>("words");
        QTest::newRow("you") << "pro"
                             << "no fixed date while you keep the chat";
        QTest::newRow("organisation") << "team"
                                      << "no fixed date while you or your organisation keep the chat";
        QTest::newRow("contract") << "gov"
                                  << "no fixed date: the contract decides";
        QTest::newRow("institution") << "education"
                                     << "no fixed date: the institution decides";
        QTest::newRow("cloud") << "bedrock"
                               << "no fixed date: the cloud's terms and settings decide";
    }
    void whoDecidesIsNamedWhereThereIsNoDate()
    {
        QFETCH(QString, plan);
        QFETCH(QString, words);
        const auto model = report("\"plan\":\"" + plan.toStdString() + '"',
                                  R"({"id":"c","messages":["2026-01-01"]})", makeDay(2026, 2, 1));
        const report::CopyEntry* entry = copy(model, "back-end");
        QVERIFY(entry);
        QCOMPARE(entry->until, words);
    }

    void theLongestCopyIsNamed()
    {
        const std::string kept = R"({"id":"c","messages":["2025-12-01"]})";
        const std::string deleted = R"({"id":"c","messages":["2025-12-01"],"deletedOn":"2025-12-02"})";
        const std::string incognito = R"({"id":"c","kind":"incognito","messages":["2025-12-01"]})";
        const policy::Day asOf = makeDay(2026, 11, 21);
        const auto longest = [&](const std::string& chat) {
            return report(sharedChat, chat, asOf).chats.front().longest;
        };
        QVERIFY(longest(kept).contains(QStringLiteral("no fixed date while you keep the chat")));
        QVERIFY(longest(kept).contains(QStringLiteral("by 1 December 2030 at the latest")));
        QVERIFY(longest(deleted).startsWith(
            QStringLiteral("The longest copy is “Training copy” (by 1 December 2030")));
        QCOMPARE(longest(incognito),
                 QStringLiteral("By the published rules, nothing of it should have been left on "
                                "the servers since 31 December 2025."));
        QVERIFY(report(R"("plan":"third-party-app")", kept, asOf)
                    .chats.front()
                    .longest.contains(QStringLiteral("other company's policy")));
    }

    void anUncertainCopySaysSo()
    {
        const auto model = report(
            R"("plan":"pro","accountCreated":"../2025-08-27","accepted":"yes","acceptedOn":"2025-09-01")",
            R"({"id":"c","messages":["2025-12-01"]})", makeDay(2026, 11, 21));
        QVERIFY(copy(model, "training")->until.endsWith(QStringLiteral("if there is such a copy")));
        QVERIFY(copy(model, "history") &&
                !copy(model, "history")->until.contains(QStringLiteral("if there")));
    }

    void headlineTellsThatChatsDiffer()
    {
        const std::string off = sharedChat + R"(,"switchChanges":[{"on":"2026-03-01","to":"off"}])";
        const policy::Day asOf = makeDay(2026, 11, 21);
        QCOMPARE(report(off, {}, asOf).headline, m_pack->training[1].headline);
        const QString headline = report(off, R"({"id":"c","messages":["2025-12-01"]})", asOf).headline;
        QVERIFY2(headline.contains(QStringLiteral("some have another answer")), qPrintable(headline));
    }

    void layersStandUnderUsedAndExceptionsUnderNotUsed()
    {
        const policy::Day asOf = makeDay(2026, 11, 21);
        const auto titles = [](const report::ReportModel& model) {
            QStringList list;
            for (const report::CitedText& each : model.training.qualified)
                list << each.title;
            return list;
        };
        QStringList layers;
        for (const policy::Word& word : m_pack->layers)
            layers << word.title;
        QStringList exceptions;
        for (const policy::Word& word : m_pack->exceptions)
            exceptions << word.title;
        QCOMPARE(titles(report(sharedChat, {}, asOf)), layers);
        QCOMPARE(titles(report(R"("plan":"team")", {}, asOf)), exceptions);
        QCOMPARE(titles(report({}, {}, asOf)), layers + exceptions);
    }

    void sharingIsToldInSpans()
    {
        const auto model = report(sharedChat + R"(,"switchChanges":[{"on":"2026-03-01","to":"off"}])", {},
                                  makeDay(2026, 11, 21));
        QStringList texts;
        for (const report::SharingEntry& entry : model.sharing)
            texts << entry.text;
        QCOMPARE(texts, (QStringList{QStringLiteral("28 August 2025 to 31 August 2025: sharing off"),
                                     QStringLiteral("1 September 2025 to 1 March 2026: sharing on"),
                                     QStringLiteral("Since 2 March 2026: sharing off")}));
        QVERIFY(report(R"("plan":"team")", {}, makeDay(2026, 11, 21)).sharing.empty());
    }

    void theSwitchHasBothItsNamesAndItsAddress()
    {
        const auto settle = [this](policy::Day asOf) {
            for (const report::OpenEntry& open : report(R"("plan":"pro","accepted":"yes")", {}, asOf).open) {
                if (open.question == policy::QuestionId::SwitchAtAccept)
                    return open.settle;
            }
            return QString{};
        };
        const QString now = settle(makeDay(2026, 11, 21));
        QVERIFY2(now.contains(QStringLiteral("“Help improve our AI models”, earlier “Help improve Claude”")),
                 qPrintable(now));
        QVERIFY(now.contains(QStringLiteral("https://claude.ai/settings/data-privacy-controls")));
        const QString then = settle(makeDay(2025, 12, 1));
        QVERIFY2(then.contains(QStringLiteral("“Help improve Claude”, later “Help improve our AI models”")),
                 qPrintable(then));
    }

    void conflictsAreThoseThatBearOnTheCase()
    {
        const auto titles = [this](const std::string& answers) {
            QStringList list;
            for (const report::ConflictEntry& conflict : report(answers, {}, makeDay(2026, 11, 21)).conflicts)
                list << conflict.title;
            return list;
        };
        const QString api = QStringLiteral("API: 30 days, or nothing kept?");
        const QString deadline = QStringLiteral("Was the deadline 28 September or 8 October 2025?");
        QVERIFY(titles(R"("plan":"api")").contains(api));
        QVERIFY(!titles(R"("plan":"api")").contains(deadline));
        QVERIFY(titles(R"("plan":"pro")").contains(deadline));
        QVERIFY(!titles(R"("plan":"pro")").contains(api));
        QVERIFY(titles({}).contains(api) && titles({}).contains(deadline));
    }

    void anOverduePackSaysSo()
    {
        QVERIFY(report({}, {}, m_pack->reviewBy).staleNote.isEmpty());
        QVERIFY(report({}, {}, m_pack->reviewBy + std::chrono::days{1}).staleNote.contains(m_pack->stale));
    }

    void ownTextsCanNotSteerATerminalOrTheReport_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << "Ada's account"
                               << "Ada's account";
        QTest::newRow("line breaks") << " a\r\n\tb "
                                     << "a b";
        QTest::newRow("escape") << QStringLiteral("a\u001b[31mb\u0007") << "a[31mb";
        QTest::newRow("direction") << QStringLiteral("a\u202Eb\u2066c") << "abc";
        QTest::newRow("not a character") << QString{QChar{0xFFFF}} << "";
        QTest::newRow("half a pair") << (QStringLiteral("a") + QChar{0xD83D}) << QStringLiteral("a\uFFFD");
        QTest::newRow("other scripts") << QStringLiteral("田中 مرحبا 🙂") << QStringLiteral("田中 مرحبا 🙂");
    }
    void ownTextsCanNotSteerATerminalOrTheReport()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(report::onOneLine(text), shown);
    }

    void linesAreWrappedWhereTheScriptAllowsIt()
    {
        QCOMPARE(report::wrapped(QStringLiteral("one two three"), {}, QStringLiteral("  "), 8),
                 QStringLiteral("one two\n  three\n"));
        QCOMPARE(report::wrapped(QStringLiteral("type /status now"), {}, {}, 10),
                 QStringLiteral("type\n/status\nnow\n"));
        QCOMPARE(report::wrapped(QStringLiteral("https://a.example/long-name end"), {}, {}, 10),
                 QStringLiteral("https://a.example/long-name\nend\n"));
        QCOMPARE(report::wrapped(QStringLiteral("田中さくら"), {}, {}, 6), QStringLiteral("田中さ\nくら\n"));
        QCOMPARE(report::columnsOf(QStringLiteral("田a")), 3);
    }
};

QTEST_GUILESS_MAIN(ReportModelTest)
#include "report_model_test.moc"
