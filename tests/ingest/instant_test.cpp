#include "app/ingest/instant.h"

#include <QTest>

class InstantTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAreReadAsExportsWriteThem_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("time");
        const auto row = [](const char* text, const char* time) {
            QTest::newRow(text) << QByteArray{text} << QByteArray{time};
        };
        row("2026-09-18T16:59:47.566776Z", "2026-09-18T16:59:47Z");
        row("2025-05-30T16:59:47.566776+00:00", "2025-05-30T16:59:47Z");
        row("2026-09-18T16:59:47+00:00", "2026-09-18T16:59:47Z");
        row("2026-09-18T23:30:00-05:00", "2026-09-19T04:30:00Z");
        row("2026-01-01T00:30:00+0200", "2025-12-31T22:30:00Z");
        row("2024-08-08T19:12:06.120414", "2024-08-08T19:12:06Z");
        row("2024-08-08 19:12:06", "2024-08-08T19:12:06Z");
        row("2024-08-08", "2024-08-08T00:00:00Z");
        row("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z");
        row("1756900000", "2025-09-03T11:46:40Z");
        row("1756900000.5", "2025-09-03T11:46:40Z");
        row("1756900000000", "2025-09-03T11:46:40Z");
        row("0", "1970-01-01T00:00:00Z");
        for (const char* wrong : {"", "x", "2025-02-30", "2025-13-01T00:00:00Z", "2025-01-01T25:00:00Z",
                                  "2025-01-01T00:00:00+25:00", "2025-01-01T00:00:00 UTC", "2200-01-01",
                                  "1969-12-31", "-5", "99999999999999999", "true", "2025-01-01T"})
            row(wrong, "");
    }

    void timesAreReadAsExportsWriteThem()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, time);
        const auto read = ingest::parseInstant({text.constData(), static_cast<std::size_t>(text.size())});
        QCOMPARE(read ? QByteArray::fromStdString(ingest::toIsoTime(*read)) : QByteArray{}, time);
    }
};

QTEST_GUILESS_MAIN(InstantTest)
#include "instant_test.moc"
