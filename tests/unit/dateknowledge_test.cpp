#include "policy/dateknowledge.h"

#include <QTest>

using policy::DateKnowledge;

/// What a person knows about a day, as EDTF.
class DateKnowledgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheAllowedForms_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("last");
        const auto row = [](const char* text, const char* first, const char* last) {
            QTest::newRow(text) << QByteArray{text} << QByteArray{first} << QByteArray{last};
        };
        row("2025-09-03", "2025-09-03", "2025-09-03");
        row("2025-09", "2025-09-01", "2025-09-30");
        row("2025-12", "2025-12-01", "2025-12-31");
        row("2028-02", "2028-02-01", "2028-02-29");
        row("2027-02", "2027-02-01", "2027-02-28");
        row("2025", "2025-01-01", "2025-12-31");
        row("1970", "1970-01-01", "1970-12-31");
        row("2199", "2199-01-01", "2199-12-31");
        row("2199-12", "2199-12-01", "2199-12-31");
        row("2025-09-01/2025-09-20", "2025-09-01", "2025-09-20");
        row("2025-09-01/2025-09-01", "2025-09-01", "2025-09-01");
        row("2025-09/2025-10", "2025-09-01", "2025-10-31");
        row("2025/2026", "2025-01-01", "2026-12-31");
        row("2025-09-15/2025-10", "2025-09-15", "2025-10-31");
        row("2025/2025-09-15", "2025-01-01", "2025-09-15");
        row("2025-09-15/2025-09", "2025-09-15", "2025-09-30");
        row("2025-09-30/2025", "2025-09-30", "2025-12-31");
        row("../2025-08-27", "open", "2025-08-27");
        row("../2025-08", "open", "2025-08-31");
        row("../2025", "open", "2025-12-31");
        row("2025-08-28/..", "2025-08-28", "open");
        row("2025-08/..", "2025-08-01", "open");
        row("2025/..", "2025-01-01", "open");
    }

    void readsTheAllowedForms()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, last);
        const auto known = DateKnowledge::parse(text.toStdString());
        QVERIFY(known);
        const auto shown = [](policy::Day day) {
            const bool open = day == DateKnowledge::openStart || day == DateKnowledge::openEnd;
            return open ? QByteArray{"open"} : QByteArray::fromStdString(policy::toIsoDate(day));
        };
        QCOMPARE(shown(known->first()), first);
        QCOMPARE(shown(known->last()), last);
        QCOMPARE(known->isExact(), first == last);
        QCOMPARE(QByteArray::fromStdString(known->text()), text);
    }

    void openEndsLieBeyondEveryDay()
    {
        QVERIFY(DateKnowledge::openStart < policy::firstSupportedDay);
        QVERIFY(DateKnowledge::openEnd > policy::lastSupportedDay);
        QVERIFY(!DateKnowledge::parse("../2025")->isExact());
    }

    void aDayIsExact()
    {
        const DateKnowledge day{policy::makeDay(2025, 9, 3)};
        QCOMPARE(QByteArray::fromStdString(day.text()), QByteArray{"2025-09-03"});
        QVERIFY(day.isExact());
        QVERIFY(day == *DateKnowledge::parse("2025-09-03"));
    }

    void refusesEveryOtherForm_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"",
                                 "..",
                                 "../..",
                                 "/",
                                 "/2025",
                                 "2025/",
                                 "2025//2026",
                                 "2025/2026/2027",
                                 "../2025/..",
                                 "2025-",
                                 "2025-9",
                                 "2025-13",
                                 "2025-00",
                                 "2025-02-30",
                                 "2025-09-03T08:00:00Z",
                                 "25-09-03",
                                 "02025",
                                 "20250903",
                                 "2025-246",
                                 "2025-W36",
                                 "2025-09-XX",
                                 "202X",
                                 "2025?",
                                 "2025~",
                                 "2025%",
                                 "-2025",
                                 "Y2025",
                                 "2025-21",
                                 "[2025,2026]",
                                 "{2025}",
                                 "2025..2026",
                                 "../ 2025",
                                 " 2025",
                                 "2025 ",
                                 "2025/open",
                                 "unknown/2025",
                                 "*/2025",
                                 "1969",
                                 "1969-12",
                                 "1969-12-31",
                                 "2200",
                                 "2200-01",
                                 "../1969",
                                 "2200/..",
                                 "2025-09-20/2025-09-19",
                                 "2025-10/2025-09",
                                 "2026/2025",
                                 "2025-10-01/2025-09",
                                 "2025/2024-12-31",
                                 "2025-09-01/2025-09-31",
                                 "2025-9/2025-10",
                                 ".../2025"})
            QTest::newRow(*text ? text : "nothing") << QByteArray{text};
    }

    void refusesEveryOtherForm()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!DateKnowledge::parse(text.toStdString()));
    }
};

QTEST_GUILESS_MAIN(DateKnowledgeTest)
#include "dateknowledge_test.moc"
