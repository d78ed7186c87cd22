// Reminders as a calendar file: what is remembered, and the grammar of RFC 5545.

#include "app/report/calendarfile.h"
#include "policy/assess.h"
#include "policy/casereader.h"
#include "tests/support/builtinpack.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>
#include <QTest>

using policy::makeDay;
using report::Reminder;

namespace {

const policy::Day today = makeDay(2026, 11, 21);

struct Line
{
    QByteArray name; ///< With its parameters.
    QByteArray value;
};

/// The content lines of a calendar, unfolded. Stops the test where a line breaks the rules of form.
QList<Line> contentLines(const QByteArray& text)
{
    if (!text.endsWith("\r\n") || text.contains("\r\n\r\n"))
        qFatal("Every line ends with one CR LF.");
    QList<QByteArray> unfolded;
    for (const QByteArray& line : text.chopped(2).replace("\r\n", "\x01").split('\x01')) {
        QStringDecoder utf8{QStringDecoder::Utf8};
        const QString decoded = utf8(line);
        if (line.size() > 75 || line.contains('\r') || line.contains('\n') || utf8.hasError())
            qFatal("A line is too long, or not whole: %s", line.constData());
        if (line.startsWith(' ') && !unfolded.isEmpty())
            unfolded.last() += line.mid(1);
        else
            unfolded.append(line);
    }
    static const QRegularExpression form{QStringLiteral("^([A-Z-]+)((?:;[A-Z-]+=[^;:,\"]+)*):(.*)$")};
    QList<Line> lines;
    for (const QByteArray& line : unfolded) {
        const auto match = form.match(QString::fromUtf8(line));
        if (!match.hasMatch())
            qFatal("Not a content line: %s", line.constData());
        lines.append({(match.captured(1) + match.captured(2)).toUtf8(), match.captured(3).toUtf8()});
    }
    return lines;
}

QString unescaped(const QByteArray& value)
{
    QByteArray result;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == ',' || value[i] == ';')
            qFatal("A comma or semicolon stands alone.");
        if (value[i] != '\\') {
            result += value[i];
            continue;
        }
        const char next = value.at(++i);
        if (next != '\\' && next != ';' && next != ',' && next != 'n')
            qFatal("An escape that is not one.");
        result += next == 'n' ? '\n' : next;
    }
    return QString::fromUtf8(result);
}

using Event = QMap<QByteArray, QByteArray>;

/// The events of a calendar; the properties of the alarm stand behind "ALARM-".
QList<Event> eventsOf(const QByteArray& text)
{
    QList<Event> events;
    QList<QByteArray> open;
    for (const Line& line : contentLines(text)) {
        if (line.name == "BEGIN") {
            static const QMap<QByteArray, QByteArray> parents{
                {"VCALENDAR", {}}, {"VEVENT", "VCALENDAR"}, {"VALARM", "VEVENT"}};
            if (!parents.contains(line.value) ||
                parents[line.value] != (open.isEmpty() ? QByteArray{} : open.last()))
                qFatal("%s stands in the wrong place.", line.value.constData());
            open.append(line.value);
            if (line.value == "VEVENT")
                events.append(Event{});
            continue;
        }
        if (open.isEmpty())
            qFatal("A property stands outside.");
        if (line.name == "END") {
            if (open.takeLast() != line.value)
                qFatal("%s ends what did not begin.", line.value.constData());
            continue;
        }
        if (events.isEmpty())
            continue;
        const QByteArray name = (open.last() == "VALARM" ? "ALARM-" : "") + line.name;
        if (events.last().contains(name))
            qFatal("%s stands twice.", name.constData());
        events.last().insert(name, line.value);
    }
    if (!open.isEmpty())
        qFatal("%s does not end.", open.last().constData());
    return events;
}

Reminder someReminder(const QString& title)
{
    return {QStringLiteral("item"), makeDay(2027, 1, 31), title, QStringLiteral("Says."), {}};
}

} // namespace

class ReportCalendarTest : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const policy::Pack> m_pack;

    report::ReportModel reportOn(const std::string& answers, const std::string& chats,
                                 policy::Day asOf = today) const
    {
        const std::string text = R"({"format":"privacy-advisor/case","version":1,"id":"Mine","answers":{)" +
                                 answers + R"(},"chats":[)" + chats + "]}";
        const auto input = policy::CaseReader{QString::fromUtf8(m_pack->id)}.read(text);
        if (!input)
            qFatal("%s", qPrintable(input.problem().message));
        const auto assessment = policy::assess(*m_pack, *input, asOf);
        if (!assessment)
            qFatal("%s", qPrintable(assessment.problem().message));
        return report::buildReport(*m_pack, *input, *assessment, QLocale::c());
    }
    static QStringList items(const std::vector<Reminder>& reminders)
    {
        QStringList items;
        for (const Reminder& reminder : reminders)
            items << reminder.item;
        return items;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_pack = testsupport::readBuiltInPack();
        QVERIFY(m_pack);
    }

    void everyDateToComeIsRemembered()
    {
        const auto model = reportOn(
            R"("plan":"pro","accountCreated":"../2025-08-27","accepted":"yes","acceptedOn":"2025-09-01",
               "switchAtAccept":"on","switchChanges":[{"on":"2026-03-01","to":"off"}])",
            R"({"id":"kept","messages":["2025-11-20"]},
               {"id":"gone","messages":["2026-05-02"],"deletedOn":"2026-11-20"},
               {"id":"long gone","messages":["2026-05-02"],"deletedOn":"2026-05-03"})");
        const auto reminders = report::remindersOf(model, *m_pack);
        QCOMPARE(items(reminders),
                 (QStringList{QStringLiteral("copy/back-end/gone"), QStringLiteral("review"),
                              QStringLiteral("switch"), QStringLiteral("copy/training/kept")}));
        QVERIFY(reminders[0].day == makeDay(2026, 12, 20));
        QVERIFY(reminders[1].day == m_pack->reviewBy);
        QVERIFY(reminders[2].day == makeDay(2027, 2, 21));
        QVERIFY(reminders[2].url.startsWith(QStringLiteral("https://")));
        QVERIFY(reminders[3].day == makeDay(2030, 11, 20));
        for (const Reminder& reminder : reminders)
            QVERIFY(reminder.says.contains(QStringLiteral("Independent program")));
    }

    void whereThereIsNoSwitchNobodyIsAskedToLookAtOne()
    {
        const auto reminders = report::remindersOf(reportOn(R"("plan":"team")", ""), *m_pack);
        QCOMPARE(items(reminders), QStringList{QStringLiteral("review")});
    }

    void aReviewThatIsOverIsNotToCome()
    {
        const auto model = reportOn(R"("plan":"team")", "", m_pack->reviewBy);
        QVERIFY(report::remindersOf(model, *m_pack).empty());
    }

    void chatsOfOneLabelAreToldApart()
    {
        const auto reminders = report::remindersOf(
            reportOn(R"("plan":"team")", R"({"id":"a","messages":["2026-05-02"],"deletedOn":"2026-11-20"},
                                            {"id":"a","messages":["2026-05-02"],"deletedOn":"2026-11-19"})"),
            *m_pack);
        QCOMPARE(items(reminders),
                 (QStringList{QStringLiteral("copy/back-end/a/2"), QStringLiteral("copy/back-end/a"),
                              QStringLiteral("review")}));
    }

    void manyRemindersAreTheSoonest()
    {
        report::ReportModel model = reportOn(R"("plan":"team")", "");
        for (int i = 0; i < 2'000; ++i) {
            report::ChatEntry chat;
            chat.id = QString::number(i);
            chat.copies.push_back({});
            chat.copies.back().latest = today + std::chrono::days{2'000 - i};
            model.chats.push_back(chat);
        }
        const auto reminders = report::remindersOf(model, *m_pack);
        QCOMPARE(reminders.size(), report::maximumReminders);
        QVERIFY(reminders.front().day == today + std::chrono::days{1});
    }

    void aWholeCalendarKeepsTheRules()
    {
        const auto model = reportOn(
            R"("plan":"pro","accepted":"yes","switchAtAccept":"on")",
            R"({"id":"Reise, nach; Kyōto\\ 京都の旅 – mit einem Namen, der viel länger als eine Zeile ist","messages":["2026-11-20"]})");
        const QList<Event> events = eventsOf(report::toCalendar(model, *m_pack));
        QCOMPARE(events.size(), 3);
        QSet<QByteArray> ids;
        for (const Event& event : events) {
            ids.insert(event["UID"]);
            QCOMPARE(event["DTSTAMP"], QByteArray{"20261121T000000Z"});
            QVERIFY(event["DTSTART;VALUE=DATE"].size() == 8);
            QVERIFY(event["DTEND;VALUE=DATE"] > event["DTSTART;VALUE=DATE"]);
            QVERIFY(!unescaped(event["SUMMARY"]).isEmpty());
            QVERIFY(unescaped(event["DESCRIPTION"]).contains(QLatin1Char('\n')));
            QCOMPARE(event["TRANSP"], QByteArray{"TRANSPARENT"});
            QCOMPARE(event["ALARM-ACTION"], QByteArray{"DISPLAY"});
            QCOMPARE(event["ALARM-TRIGGER"], QByteArray{"PT9H"});
            QCOMPARE(event["ALARM-DESCRIPTION"], event["SUMMARY"]);
        }
        QCOMPARE(ids.size(), 3);
        QVERIFY(unescaped(events.last()["SUMMARY"]).startsWith(QStringLiteral("“Reise, nach; Kyōto\\ 京都")));
    }

    void anEventKeepsItsIdentityWhenItsDayMoves()
    {
        Reminder moved = someReminder(QStringLiteral("New title"));
        moved.day = makeDay(2028, 2, 29);
        const auto id = [](const Reminder& reminder, const char* name, policy::Day asOf) {
            return eventsOf(report::toCalendar({reminder}, QString::fromLatin1(name), asOf)).first()["UID"];
        };
        const QByteArray before = id(someReminder(QStringLiteral("Title")), "Mine", today);
        QCOMPARE(id(moved, "Mine", makeDay(2027, 1, 1)), before);
        QVERIFY(id(moved, "Yours", today) != before);
        moved.item = QStringLiteral("another");
        QVERIFY(id(moved, "Mine", today) != before);
        QCOMPARE(eventsOf(report::toCalendar({moved}, {}, today)).first()["DTEND;VALUE=DATE"],
                 QByteArray{"20280301"});
    }

    void linesOfEveryLengthAreFoldedBetweenLetters_data()
    {
        QTest::addColumn<QString>("letter");
        QTest::newRow("one octet") << QStringLiteral("x");
        QTest::newRow("two octets") << QStringLiteral("é");
        QTest::newRow("three octets") << QStringLiteral("京");
        QTest::newRow("four octets") << QStringLiteral("😀");
        QTest::newRow("escaped") << QStringLiteral(",\\;\n");
    }
    void linesOfEveryLengthAreFoldedBetweenLetters()
    {
        QFETCH(QString, letter);
        for (int length = 1; length < 200; ++length) {
            const QString title = QStringLiteral("a").repeated(length % 5) + letter.repeated(length);
            const QList<Event> events = eventsOf(report::toCalendar({someReminder(title)}, {}, today));
            QCOMPARE(unescaped(events.first()["SUMMARY"]), title);
        }
    }

    void controlCharactersAreLeftOut()
    {
        const auto events = eventsOf(report::toCalendar(
            {someReminder(QStringLiteral("a\r\x07\x7f") + QChar{0} + QLatin1Char('b'))}, {}, today));
        QCOMPARE(events.first()["SUMMARY"], QByteArray{"ab"});
    }
};

QTEST_GUILESS_MAIN(ReportCalendarTest)
#include "report_calendar_test.moc"
