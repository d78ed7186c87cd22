#include "app/widgets/theme.h"

#include <QTest>

using theme::Scheme;

/// Text and controls can be told from their ground in every scheme (WCAG 2: 4.5:1 and 3:1).
class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void schemes()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
        QTest::newRow("high contrast") << Scheme::Contrast;
    }

    static void textCanBeRead_data() { schemes(); }
    void textCanBeRead()
    {
        QFETCH(Scheme, scheme);
        const QPalette palette = theme::palette(scheme);
        const auto read = [&palette](QPalette::ColorRole text, QPalette::ColorRole ground) {
            return theme::contrast(palette.color(text), palette.color(ground));
        };
        QVERIFY(read(QPalette::WindowText, QPalette::Window) >= 7);
        QVERIFY(read(QPalette::Text, QPalette::Base) >= 7);
        QVERIFY(read(QPalette::ButtonText, QPalette::Button) >= 4.5);
        QVERIFY(read(QPalette::HighlightedText, QPalette::Highlight) >= 4.5);
        QVERIFY(read(QPalette::Link, QPalette::Window) >= 4.5);
        QVERIFY(read(QPalette::Link, QPalette::Base) >= 4.5);
        QVERIFY(read(QPalette::PlaceholderText, QPalette::Base) >= 4.5);
        QVERIFY(read(QPalette::ToolTipText, QPalette::ToolTipBase) >= 7);
        QVERIFY(read(QPalette::WindowText, QPalette::AlternateBase) >= 7);
        for (const auto ground : {QPalette::Window, QPalette::Base})
            QVERIFY(theme::contrast(theme::quietText(palette), palette.color(ground)) >= 4.5);
        QVERIFY(theme::contrast(palette.color(QPalette::Text), theme::accentWash(palette)) >= 4.5);
        QVERIFY(theme::contrast(palette.color(QPalette::WindowText), theme::ground(palette)) >= 4.5);
        QVERIFY(theme::contrast(palette.color(QPalette::HighlightedText), theme::accentFill(palette)) >= 4.5);
    }

    static void controlsCanBeSeen_data() { schemes(); }
    void controlsCanBeSeen()
    {
        QFETCH(Scheme, scheme);
        const QPalette palette = theme::palette(scheme);
        for (const auto ground : {QPalette::Window, QPalette::Base}) {
            const QColor behind = palette.color(ground);
            QVERIFY(theme::contrast(theme::accent(palette), behind) >= 3);
            QVERIFY(theme::contrast(theme::warm(palette), behind) >= 3);
        }
        QVERIFY(theme::contrast(theme::outline(palette), palette.color(QPalette::Window)) >= 3);
    }

    void schemesAreToldApart()
    {
        QVERIFY(!theme::isDark(theme::palette(Scheme::Light)));
        QVERIFY(theme::isDark(theme::palette(Scheme::Dark)));
        QVERIFY(theme::isDark(theme::palette(Scheme::Contrast)));
    }

    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(theme::contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(theme::contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(theme::contrast(QColor{0x77, 0x77, 0x77}, Qt::white) - 4.48) < 0.01);
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
