#include "policy/day.h"

#include <QTest>

using policy::addPeriod;
using policy::makeDay;
using policy::parseDay;
using policy::parseDayOrTime;
using policy::parsePeriod;
using policy::toIsoDate;

/// Days, times and periods.
class DayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsPeriodsByTheCalendar_data()
    {
        QTest::addColumn<QByteArray>("day");
        QTest::addColumn<QByteArray>("period");
        QTest::addColumn<QByteArray>("sum");
        const auto row = [](const char* name, const char* day, const char* period, const char* sum) {
            QTest::newRow(name) << QByteArray{day} << QByteArray{period} << QByteArray{sum};
        };
        row("30 days over a month of 30", "2025-09-03", "P30D", "2025-10-03");
        row("30 days over a month of 31", "2025-10-03", "P30D", "2025-11-02");
        row("30 days over the end of February", "2026-02-10", "P30D", "2026-03-12");
        row("30 days over the end of February in a leap year", "2028-02-10", "P30D", "2028-03-11");
        row("30 days over the end of a year", "2025-12-31", "P30D", "2026-01-30");
        row("no days", "2025-12-31", "P0D", "2025-12-31");
        row("36500 days", "2025-01-01", "P36500D", "2124-12-08");
        row("6 months from the end of August", "2026-08-31", "P6M", "2027-02-28");
        row("6 months from the end of August before a leap year", "2027-08-31", "P6M", "2028-02-29");
        row("6 months within a year", "2026-01-31", "P6M", "2026-07-31");
        row("1 month from the 31st", "2026-03-31", "P1M", "2026-04-30");
        row("14 months", "2025-12-31", "P14M", "2027-02-28");
        row("5 years from 29 February", "2028-02-29", "P5Y", "2033-02-28");
        row("4 years from 29 February", "2028-02-29", "P4Y", "2032-02-29");
        row("5 years from 28 February", "2027-02-28", "P5Y", "2032-02-28");
        row("10 years", "2025-08-27", "P10Y", "2035-08-27");
        row("over the century that has no leap day", "2096-02-29", "P4Y", "2100-02-28");
        row("past the last supported year", "2199-12-31", "P5Y", "2204-12-31");
    }

    void addsPeriodsByTheCalendar()
    {
        QFETCH(QByteArray, day);
        QFETCH(QByteArray, period);
        QFETCH(QByteArray, sum);
        const auto parsed = parsePeriod(period.toStdString());
        QVERIFY(parsed);
        QCOMPARE(QByteArray::fromStdString(parsed->toIso()), period);
        const auto result = addPeriod(*parseDay(day.toStdString()), *parsed);
        QCOMPARE(QByteArray::fromStdString(toIsoDate(result)), sum);
    }

    void refusesOtherPeriods_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"", "P", "PD", "P5", "5Y", "P-5Y", "P+5Y", "P5W", "P5y", "PT5M", "P5YM",
                                 "P5.5Y", "P 5Y", "P5Y ", "P99999999999Y"})
            QTest::newRow(*text ? text : "nothing") << QByteArray{text};
    }

    void refusesOtherPeriods()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parsePeriod(text.toStdString()));
    }

    void readsAndWritesEveryDay()
    {
        int days = 0;
        for (auto day = policy::firstSupportedDay; day <= policy::lastSupportedDay;
             day += std::chrono::days{1}) {
            QVERIFY2(parseDay(toIsoDate(day)) == day, toIsoDate(day).c_str());
            ++days;
        }
        QCOMPARE(days, 84'006); // 230 years with 56 leap days
    }

    void refusesOtherDays_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (
            const char* text :
            {"",           "2025",       "2025-09",     "2025-9-3",    "2025-09-3",   "2025-09-031",
             "2025/09/03", "20250903",   "2025-09-03 ", " 2025-09-03", "2025-02-29",  "2100-02-29",
             "2025-04-31", "2025-00-01", "2025-01-00",  "2025-13-01",  "1969-12-31",  "2200-01-01",
             "0000-01-01", "-025-01-01", "+2025-01-01", "2025-09-0a",  "2025-09-03T", "2025-09-03T00:00:00Z"})
            QTest::newRow(*text ? text : "nothing") << QByteArray{text};
    }

    void refusesOtherDays()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseDay(text.toStdString()));
    }

    void aTimeCountsAsItsUtcDay_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("day");
        const auto row = [](const char* text, const char* day) {
            QTest::newRow(text) << QByteArray{text} << QByteArray{day};
        };
        row("2025-09-03", "2025-09-03");
        row("2025-09-03T00:00:00Z", "2025-09-03");
        row("2025-09-03T23:59:59Z", "2025-09-03");
        row("2025-09-03t23:59:59z", "2025-09-03");
        row("2025-09-03T12:00:00.5Z", "2025-09-03");
        row("2025-09-03T23:59:59.999999999999Z", "2025-09-03");
        row("2025-09-03T00:00:00+00:00", "2025-09-03");
        row("2025-09-03T00:00:00-00:00", "2025-09-03");
        row("2025-09-03T00:00:00+00:01", "2025-09-02");
        row("2025-09-03T23:59:00-00:01", "2025-09-04");
        row("2025-09-03T08:59:59+09:00", "2025-09-02");
        row("2025-09-03T09:00:00+09:00", "2025-09-03");
        row("2025-12-31T20:00:00-04:00", "2026-01-01");
        row("2028-03-01T01:00:00+02:00", "2028-02-29");
        row("2025-09-03T00:00:00+23:59", "2025-09-02");
        row("2025-09-03T23:59:59-23:59", "2025-09-04");
        row("1970-01-01T00:00:00Z", "1970-01-01");
        row("2199-12-31T23:59:59Z", "2199-12-31");
    }

    void aTimeCountsAsItsUtcDay()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, day);
        const auto parsed = parseDayOrTime(text.toStdString());
        QVERIFY(parsed);
        QCOMPARE(QByteArray::fromStdString(toIsoDate(*parsed)), day);
    }

    void refusesOtherTimes_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"2025-09-03T",
                                 "2025-09-03 08:00:00Z",
                                 "2025-09-03_08:00:00Z",
                                 "2025-09-03T08:00:00",
                                 "2025-09-03T08:00Z",
                                 "2025-09-03T8:00:00Z",
                                 "2025-09-03T24:00:00Z",
                                 "2025-09-03T23:60:00Z",
                                 "2025-09-03T23:59:60Z",
                                 "2025-09-03T08-00-00Z",
                                 "2025-09-03T08:00:00.Z",
                                 "2025-09-03T08:00:00,5Z",
                                 "2025-09-03T08:00:00ZZ",
                                 "2025-09-03T08:00:00Z ",
                                 "2025-09-03T08:00:00+0200",
                                 "2025-09-03T08:00:00+02",
                                 "2025-09-03T08:00:00+2:00",
                                 "2025-09-03T08:00:00+24:00",
                                 "2025-09-03T08:00:00+02:60",
                                 "2025-09-03T08:00:00+02:00Z",
                                 "2025-02-30T08:00:00Z",
                                 "2025-09-03T08:00:00 +02:00",
                                 "1970-01-01T00:00:00+00:01",
                                 "2199-12-31T23:59:59-00:01",
                                 "1969-12-31T23:59:59-23:00"})
            QTest::newRow(text) << QByteArray{text};
    }

    void refusesOtherTimes()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseDayOrTime(text.toStdString()));
    }
};

QTEST_GUILESS_MAIN(DayTest)
#include "day_test.moc"
