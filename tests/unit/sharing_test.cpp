#include "policy/sharing.h"

#include <QTest>

using policy::DaySpan;
using policy::SharingChain;
using policy::SharingState;
using policy::SwitchPosition;

namespace {

policy::Day day(const char* text)
{
    return policy::parseDay(text).value();
}

/// An event on `first`, or on some day from `first` to `last`, after which the switch stands at `position`.
struct Event
{
    const char* first;
    const char* last;
    SwitchPosition position;
};

SharingChain chainOf(const std::vector<Event>& events)
{
    SharingChain chain;
    for (const Event& event : events) {
        chain.events.push_back({day(event.first), day(event.last)});
        chain.positions.push_back(event.position);
    }
    return chain;
}

using Messages = std::vector<const char*>;

std::vector<policy::Day> daysOf(const Messages& messages)
{
    std::vector<policy::Day> days;
    for (const char* message : messages)
        days.push_back(day(message));
    return days;
}

QByteArrayList names(policy::SharingStates states)
{
    static constexpr const char* all[] = {"off-none", "off-earlier", "on-none", "on-earlier", "on-current"};
    QByteArrayList result;
    for (std::size_t i = 0; i < policy::sharingStateCount; ++i) {
        if (states & policy::stateBit(static_cast<SharingState>(i)))
            result << all[i];
    }
    return result;
}

constexpr SwitchPosition on = SwitchPosition::On;
constexpr SwitchPosition off = SwitchPosition::Off;
using Events = std::vector<Event>;

} // namespace

Q_DECLARE_METATYPE(Events)
Q_DECLARE_METATYPE(Messages)

/// Stretches of sharing, worked by hand.
class SharingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhereTheSharedDaysLie_data()
    {
        QTest::addColumn<Events>("events");
        QTest::addColumn<Messages>("messages");
        QTest::addColumn<QByteArrayList>("states");
        const auto row = [](const char* name, const Events& events, const Messages& messages,
                            const QByteArrayList& states) {
            QTest::newRow(name) << events << messages << states;
        };
        const Event accepted{"2025-09-10", "2025-09-10", on};
        row("never accepted", {}, {"2025-09-01"}, {"off-none"});
        row("accepted with off", {{"2025-09-10", "2025-09-10", off}}, {"2025-09-20"}, {"off-none"});
        row("message before acceptance", {accepted}, {"2025-09-09"}, {"on-none"});
        row("message on the day of acceptance", {accepted}, {"2025-09-10"}, {"on-current"});
        row("message after acceptance", {accepted}, {"2025-12-31"}, {"on-current"});
        row("message before the switch went off", {accepted, {"2025-10-01", "2025-10-01", off}},
            {"2025-09-30"}, {"off-earlier"});
        row("message on the day the switch went off", {accepted, {"2025-10-01", "2025-10-01", off}},
            {"2025-10-01"}, {"off-earlier"});
        row("message the day after", {accepted, {"2025-10-01", "2025-10-01", off}}, {"2025-10-02"},
            {"off-none"});
        row("off and on: message in the first stretch",
            {accepted, {"2025-10-01", "2025-10-01", off}, {"2025-11-01", "2025-11-01", on}}, {"2025-09-15"},
            {"on-earlier"});
        row("off and on: message between",
            {accepted, {"2025-10-01", "2025-10-01", off}, {"2025-11-01", "2025-11-01", on}}, {"2025-10-15"},
            {"on-none"});
        row("off and on: message in both",
            {accepted, {"2025-10-01", "2025-10-01", off}, {"2025-11-01", "2025-11-01", on}},
            {"2025-09-15", "2025-11-01"}, {"on-current"});
        row("off and on of one day: message before",
            {accepted, {"2025-10-01", "2025-10-01", off}, {"2025-10-01", "2025-10-01", on}}, {"2025-09-15"},
            {"on-earlier"});
        row("off and on of one day: message on it",
            {accepted, {"2025-10-01", "2025-10-01", off}, {"2025-10-01", "2025-10-01", on}}, {"2025-10-01"},
            {"on-current"});
        row("on while on", {accepted, {"2025-10-01", "2025-10-01", on}}, {"2025-09-15"}, {"on-current"});
        row("off while off", {{"2025-09-10", "2025-09-10", off}, {"2025-10-01", "2025-10-01", off}},
            {"2025-09-15"}, {"off-none"});
        row("on for a moment",
            {{"2025-09-10", "2025-09-10", off},
             {"2025-10-01", "2025-10-01", on},
             {"2025-10-01", "2025-10-01", off}},
            {"2025-10-01"}, {"off-earlier"});
        row("off at once on the day of acceptance", {accepted, {"2025-09-10", "2025-09-10", off}},
            {"2025-09-10"}, {"off-earlier"});
        row("acceptance some day around the message", {{"2025-09-10", "2025-09-12", on}}, {"2025-09-11"},
            {"on-none", "on-current"});
        row("acceptance surely by the message", {{"2025-09-10", "2025-09-11", on}}, {"2025-09-11"},
            {"on-current"});
        row("acceptance surely after the message", {{"2025-09-12", "2025-09-20", on}}, {"2025-09-11"},
            {"on-none"});
        row("off some day around the message", {accepted, {"2025-10-01", "2025-10-03", off}}, {"2025-10-02"},
            {"off-none", "off-earlier"});
        row("off some day, surely not before the message", {accepted, {"2025-10-02", "2025-10-03", off}},
            {"2025-10-02"}, {"off-earlier"});
        row("on again some day around the message",
            {accepted, {"2025-10-01", "2025-10-01", off}, {"2025-10-01", "2025-10-10", on}},
            {"2025-09-15", "2025-10-05"}, {"on-earlier", "on-current"});
        row("two open changes",
            {accepted, {"2025-10-01", "2025-10-31", off}, {"2025-10-01", "2025-10-31", on}}, {"2025-10-15"},
            {"on-none", "on-earlier", "on-current"});
        row("both changes on the message's day only",
            {accepted, {"2025-10-15", "2025-10-15", off}, {"2025-10-15", "2025-10-15", on}}, {"2025-10-15"},
            {"on-current"});
        row("everything is open",
            {{"2025-09-01", "2025-12-31", on},
             {"2025-09-01", "2025-12-31", off},
             {"2025-09-01", "2025-12-31", on}},
            {"2025-10-01"}, {"on-none", "on-earlier", "on-current"});
        row("no messages", {accepted}, {}, {"on-none"});
    }

    void findsWhereTheSharedDaysLie()
    {
        QFETCH(Events, events);
        QFETCH(Messages, messages);
        QFETCH(QByteArrayList, states);
        SharingChain chain = chainOf(events);
        QVERIFY(chain.narrow());
        QCOMPARE(names(policy::sharingStates(chain, daysOf(messages))), states);
    }

    void findsTheLatestSharedDay_data()
    {
        QTest::addColumn<Events>("events");
        QTest::addColumn<Messages>("messages");
        QTest::addColumn<QByteArray>("latest");
        const auto row = [](const char* name, const Events& events, const Messages& messages,
                            const char* latest) {
            QTest::newRow(name) << events << messages << QByteArray{latest};
        };
        const Event accepted{"2025-09-10", "2025-09-10", on};
        row("never accepted", {}, {"2025-09-01"}, "none");
        row("before acceptance", {accepted}, {"2025-09-09"}, "none");
        row("the last of several", {accepted}, {"2025-09-09", "2025-09-11", "2025-09-20"}, "2025-09-20");
        row("the last one before off", {accepted, {"2025-09-15", "2025-09-15", off}},
            {"2025-09-11", "2025-09-15", "2025-09-16"}, "2025-09-15");
        row("the last one that may be before off", {accepted, {"2025-09-15", "2025-09-20", off}},
            {"2025-09-11", "2025-09-18", "2025-09-25"}, "2025-09-18");
        row("in a later stretch",
            {accepted, {"2025-09-15", "2025-09-15", off}, {"2025-10-01", "2025-10-01", on}},
            {"2025-09-11", "2025-10-05"}, "2025-10-05");
        row("in an earlier stretch, later ones unshared",
            {accepted,
             {"2025-09-15", "2025-09-15", off},
             {"2025-10-01", "2025-10-01", on},
             {"2025-10-02", "2025-10-02", off}},
            {"2025-09-11", "2025-09-20", "2025-10-05"}, "2025-09-11");
    }

    void findsTheLatestSharedDay()
    {
        QFETCH(Events, events);
        QFETCH(Messages, messages);
        QFETCH(QByteArray, latest);
        SharingChain chain = chainOf(events);
        QVERIFY(chain.narrow());
        const auto found = policy::latestSharedDay(chain, daysOf(messages));
        QCOMPARE(found ? QByteArray::fromStdString(policy::toIsoDate(*found)) : QByteArray{"none"}, latest);
    }

    void narrowsToDaysThatCanStandInOrder_data()
    {
        QTest::addColumn<Events>("events");
        QTest::addColumn<QByteArray>("spans");
        const auto row = [](const char* name, const Events& events, const char* spans) {
            QTest::newRow(name) << events << QByteArray{spans};
        };
        row("no event", {}, "");
        row("one event", {{"2025-09-01", "2025-09-30", on}}, "2025-09-01/2025-09-30");
        row("already in order", {{"2025-09-01", "2025-09-30", on}, {"2025-10-01", "2025-10-31", off}},
            "2025-09-01/2025-09-30 2025-10-01/2025-10-31");
        row("a later event bounds an earlier one",
            {{"2025-09-01", "2025-09-30", on}, {"2025-09-03", "2025-09-03", off}},
            "2025-09-01/2025-09-03 2025-09-03/2025-09-03");
        row("an earlier event bounds a later one",
            {{"2025-09-10", "2025-09-10", on}, {"2025-09-01", "2025-09-30", off}},
            "2025-09-10/2025-09-10 2025-09-10/2025-09-30");
        row("bounds travel over events between",
            {{"2025-09-10", "2025-09-20", on},
             {"2025-09-01", "2025-09-30", off},
             {"2025-09-01", "2025-09-15", on}},
            "2025-09-10/2025-09-15 2025-09-10/2025-09-15 2025-09-10/2025-09-15");
        row("equal days", {{"2025-09-10", "2025-09-10", on}, {"2025-09-10", "2025-09-10", off}},
            "2025-09-10/2025-09-10 2025-09-10/2025-09-10");
        row("impossible", {{"2025-09-10", "2025-09-10", on}, {"2025-09-09", "2025-09-09", off}},
            "impossible");
        row("impossible over events between",
            {{"2025-09-10", "2025-09-10", on},
             {"2025-09-01", "2025-09-30", off},
             {"2025-09-01", "2025-09-09", on}},
            "impossible");
    }

    void narrowsToDaysThatCanStandInOrder()
    {
        QFETCH(Events, events);
        QFETCH(QByteArray, spans);
        SharingChain chain = chainOf(events);
        if (!chain.narrow()) {
            QCOMPARE(QByteArray{"impossible"}, spans);
            return;
        }
        QByteArrayList shown;
        for (const DaySpan& span : chain.events)
            shown << QByteArray::fromStdString(policy::toIsoDate(span.first) + "/" +
                                               policy::toIsoDate(span.last));
        QCOMPARE(shown.join(' '), spans);
    }

    void drawsTheHistory_data()
    {
        QTest::addColumn<QList<Events>>("worlds");
        QTest::addColumn<QByteArray>("history");
        const auto row = [](const char* name, const QList<Events>& worlds, const char* history) {
            QTest::newRow(name) << worlds << QByteArray{history};
        };
        row("never accepted", {Events{}}, "01-30 off");
        row("accepted with on", {Events{{"2025-09-10", "2025-09-10", on}}}, "01-09 off, 10-30 on");
        row("accepted with off", {Events{{"2025-09-10", "2025-09-10", off}}}, "01-30 off");
        row("position unknown",
            {Events{{"2025-09-10", "2025-09-10", off}}, Events{{"2025-09-10", "2025-09-10", on}}},
            "01-09 off, 10-30 possible");
        row("day unknown", {Events{{"2025-09-10", "2025-09-12", on}}}, "01-09 off, 10-11 possible, 12-30 on");
        row("off later", {Events{{"2025-09-05", "2025-09-05", on}, {"2025-09-20", "2025-09-20", off}}},
            "01-04 off, 05-20 on, 21-30 off");
        row("off and on of one day",
            {Events{{"2025-09-05", "2025-09-05", on},
                    {"2025-09-20", "2025-09-20", off},
                    {"2025-09-20", "2025-09-20", on}}},
            "01-04 off, 05-30 on");
        row("off some day", {Events{{"2025-09-05", "2025-09-05", on}, {"2025-09-20", "2025-09-22", off}}},
            "01-04 off, 05-20 on, 21-22 possible, 23-30 off");
    }

    void drawsTheHistory()
    {
        QFETCH(QList<Events>, worlds);
        QFETCH(QByteArray, history);
        std::vector<SharingChain> chains;
        for (const Events& events : worlds)
            chains.push_back(chainOf(events));
        std::vector<const SharingChain*> pointers;
        for (const SharingChain& chain : chains)
            pointers.push_back(&chain);
        static constexpr const char* words[] = {"off", "possible", "on"};
        QByteArrayList shown;
        for (const policy::SharingSpan& span :
             policy::sharingSpans(pointers, day("2025-09-01"), day("2025-09-30")))
            shown << QByteArray::fromStdString(policy::toIsoDate(span.first).substr(8) + "-" +
                                               policy::toIsoDate(span.last).substr(8)) +
                         ' ' + words[static_cast<int>(span.sharing)];
        QCOMPARE(shown.join(", "), history);
    }
};

QTEST_GUILESS_MAIN(SharingTest)
#include "sharing_test.moc"
