// What if, another day, and two reports side by side: without a window.

#include "app/report/comparison.h"
#include "app/session/casedocument.h"
#include "app/session/packloader.h"
#include "app/session/pastcase.h"
#include "app/session/whatif.h"
#include "policy/casereader.h"

#include <QTest>

using policy::makeDay;
using Obstacle = PastCase::Obstacle;

namespace {

const policy::Day today = makeDay(2026, 11, 21);

const policy::Pack& pack()
{
    static const std::shared_ptr<const policy::Pack> read = packloader::load().pack;
    return *read;
}

policy::Case caseOf(const std::string& answers, const std::string& chats = {})
{
    const std::string text = R"({"format":"privacy-advisor/case","version":1,"answers":{)" + answers +
                             R"(},"chats":[)" + chats + "]}";
    auto input = policy::CaseReader{QString::fromUtf8(pack().id)}.read(text);
    if (!input)
        qFatal("%s", qPrintable(input.problem().message));
    return std::move(input).value();
}

const std::string sharing =
    R"("plan":"pro","accountCreated":"../2025-08-27","accepted":"yes","acceptedOn":"2025-09-10","switchAtAccept":"on")";

QByteArrayList training(const policy::Case& input, policy::Day asOf)
{
    const auto result = policy::assess(pack(), input, asOf);
    if (!result)
        return {result.problem().code, result.problem().at};
    QByteArrayList values;
    for (const QByteArray& value : result->training.values)
        values << value;
    for (const auto& chat : result->chats) {
        for (const QByteArray& value : chat.training.values)
            values << "chat:" + value;
    }
    return values;
}

report::ReportModel reportOn(const policy::Case& input, policy::Day asOf)
{
    return report::buildReport(pack(), input, *policy::assess(pack(), input, asOf), QLocale::c());
}

} // namespace

Q_DECLARE_METATYPE(PastCase::Obstacle)

class WhatIfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void switchingOffTodayLeavesOldChatsOutOfFutureRuns()
    {
        const policy::Case input = caseOf(sharing, R"({"id":"a","messages":["2026-01-05"]})");
        QCOMPARE(training(input, today), (QByteArrayList{"used", "chat:eligible"}));
        const policy::Case changed = withWhatIf(input, {today, {}}, today);
        QCOMPARE(training(changed, today), (QByteArrayList{"not-used", "chat:runs-only"}));
        QCOMPARE(input.answers.switchChanges.size(), std::size_t{0});
    }

    void switchedOffEarlierItStaysOff()
    {
        const policy::Case input = caseOf(
            sharing + R"(,"switchChanges":[{"on":"2026-02-01","to":"off"},{"on":"2026-03-01","to":"on"}])",
            R"({"id":"a","messages":["2026-04-05"]})");
        QCOMPARE(training(input, today), (QByteArrayList{"used", "chat:eligible"}));
        const policy::Case changed = withWhatIf(input, {makeDay(2025, 12, 1), {}}, today);
        QCOMPARE(changed.answers.switchChanges.size(), std::size_t{1});
        QCOMPARE(training(changed, today), (QByteArrayList{"not-used", "chat:not-used"}));
        const policy::Case between = withWhatIf(input, {makeDay(2026, 2, 15), {}}, today);
        QCOMPARE(between.answers.switchChanges.size(), std::size_t{2});
        QCOMPARE(training(between, today), (QByteArrayList{"not-used", "chat:not-used"}));
    }

    void deletingReachesOnlyWhatStandsInTheHistory()
    {
        const policy::Case input = caseOf(
            sharing,
            R"({"id":"a","messages":["2026-01-05"]},{"id":"b","kind":"incognito","messages":["2026-01-05"]},
                        {"id":"c","messages":["2026-01-05"],"deletedOn":"2026-02-01"},
                        {"id":"d","messages":["2026-01-05","2027-01-01"]})");
        const policy::Case changed = withWhatIf(input, {std::nullopt, {0, 1, 2, 3}}, today);
        QVERIFY(changed.chats[0].deletedOn == today);
        for (const std::size_t other : std::initializer_list<std::size_t>{1, 2, 3})
            QVERIFY(changed.chats[other] == input.chats[other]);
        QCOMPARE(training(changed, today), (QByteArrayList{"used", "chat:runs-only", "chat:not-used",
                                                           "chat:runs-only", "chat:eligible"}));
    }

    void thereIsNotAlwaysASwitch()
    {
        QVERIFY(noSwitch(caseOf(R"("plan":"team")").answers) == NoSwitch::OtherPlan);
        QVERIFY(noSwitch(caseOf(R"("plan":"pro","accepted":"no")").answers) == NoSwitch::Refused);
        QVERIFY(noSwitch(caseOf("").answers) == NoSwitch::ThereIsOne);
        QVERIFY(firstSwitchDay(caseOf(sharing).answers, pack().dates) == makeDay(2025, 9, 10));
        QVERIFY(firstSwitchDay(caseOf("").answers, pack().dates) == pack().dates.announced);
    }

    void whatDiffersIsMarked()
    {
        const policy::Case input = caseOf(sharing, R"({"id":"a","messages":["2026-01-05"]})");
        const report::Comparison same = report::compare(reportOn(input, today), reportOn(input, today));
        QCOMPARE(same.changes, 0);
        QCOMPARE(same.lines.size(), std::size_t{4});
        const policy::Case changed = withWhatIf(input, {today, {0}}, today);
        const report::Comparison other = report::compare(reportOn(input, today), reportOn(changed, today));
        QCOMPARE(other.changes, 4);
        QCOMPARE(other.lines[0].now, QStringLiteral("May be used"));
        QCOMPARE(other.lines[0].then, QStringLiteral("Not used, with exceptions"));
        QVERIFY(other.lines[2].about.contains(QStringLiteral("“a”")));
        QVERIFY(other.summary != same.summary);
        QVERIFY(other.lines[3].then.contains(QStringLiteral("2031")));
    }

    void aWhatIfIsTakenOverInOneStep()
    {
        CaseDocument document{packloader::load().pack, today};
        for (const policy::Chat& chat :
             caseOf("", R"({"id":"a","messages":["2026-01-05"]},{"id":"b","messages":["2026-01-05"]})").chats)
            document.addChat(chat);
        const policy::Case before = document.value();
        document.takeOverWhatIf(withWhatIf(before, {today, {1}}, today));
        QVERIFY(!document.value().chats[0].deletedOn);
        QVERIFY(document.value().chats[1].deletedOn == today);
        QCOMPARE(document.state(policy::QuestionId::SwitchChanges), AnswerState::Known);
        QCOMPARE(document.state(policy::QuestionId::Plan), AnswerState::Open);
        QVERIFY(document.undoStep()->kind == CaseStep::Kind::WhatIf);
        document.undo();
        QVERIFY(document.value() == before);
        QCOMPARE(document.state(policy::QuestionId::SwitchChanges), AnswerState::Open);
    }

    void aPastDayKnowsNothingOfLaterOnes_data()
    {
        QTest::addColumn<QString>("answers");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<Obstacle>("obstacle");
        QTest::addColumn<QByteArrayList>("values");
        const QString known = QString::fromStdString(sharing);
        const auto change = [&known](const char* on) -> QString {
            return known + QStringLiteral(R"(,"switchChanges":[{"on":"%1","to":"off"}])")
                               .arg(QString::fromLatin1(on));
        };
        QTest::newRow("before acceptance")
            << known << QDate{2025, 9, 9} << Obstacle::None << QByteArrayList{"not-used"};
        QTest::newRow("on the day of acceptance")
            << known << QDate{2025, 9, 10} << Obstacle::None << QByteArrayList{"used"};
        QTest::newRow("while acceptance is uncertain")
            << QStringLiteral(
                   R"("plan":"pro","accountCreated":"../2025-08-27","acceptedOn":"2025-09","switchAtAccept":"on")")
            << QDate{2025, 9, 15} << Obstacle::None << QByteArrayList{"not-used", "used"};
        QTest::newRow("accepted, on no day that is known")
            << QStringLiteral(
                   R"("plan":"pro","accountCreated":"../2025-08-27","accepted":"yes","switchAtAccept":"on","usedAfterDeadline":"yes")")
            << QDate{2025, 10, 20} << Obstacle::None << QByteArrayList{"no-access", "used"};
        QTest::newRow("before a change")
            << change("2026-03-01") << QDate{2026, 2, 28} << Obstacle::None << QByteArrayList{"used"};
        QTest::newRow("on the day of a change")
            << change("2026-03-01") << QDate{2026, 3, 1} << Obstacle::None << QByteArrayList{"not-used"};
        QTest::newRow("while a change is uncertain")
            << change("2026-03") << QDate{2026, 3, 15} << Obstacle::ChangeMayLieThere << QByteArrayList{};
        QTest::newRow("after an uncertain change")
            << change("2026-03") << QDate{2026, 3, 31} << Obstacle::None << QByteArrayList{"not-used"};
        QTest::newRow("before there was an account")
            << QStringLiteral(R"("plan":"pro","accountCreated":"2026-01-01")") << QDate{2025, 12, 31}
            << Obstacle::NoAccount << QByteArrayList{};
        QTest::newRow("another plan") << QStringLiteral(R"("plan":"team","accountCreated":"2026-01-01")")
                                      << QDate{2025, 12, 31} << Obstacle::None << QByteArrayList{"not-used"};
    }
    void aPastDayKnowsNothingOfLaterOnes()
    {
        QFETCH(QString, answers);
        QFETCH(QDate, day);
        QFETCH(Obstacle, obstacle);
        QFETCH(QByteArrayList, values);
        const policy::Day then =
            makeDay(day.year(), static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
        const PastCase past = caseOn(caseOf(answers.toStdString()), then, today);
        QVERIFY(past.obstacle == obstacle);
        if (obstacle != Obstacle::None)
            return;
        QVERIFY(past.value.asOf == then);
        QCOMPARE(training(past.value, then), values);
    }

    void todayIsNoPastDay()
    {
        const policy::Case input = caseOf(R"("plan":"pro","accepted":"yes","usedAfterDeadline":"yes")");
        PastCase past = caseOn(input, today, today);
        QVERIFY(past.value.answers == input.answers);
    }
};

QTEST_GUILESS_MAIN(WhatIfTest)
#include "whatif_test.moc"
