#include "app/widgets/icons.h"
#include "app/widgets/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

using theme::Scheme;

namespace {

constexpr int side = 24;

QImage drawn(const QIcon& icon, QIcon::Mode mode = QIcon::Normal, double scale = 1)
{
    return icon.pixmap(QSize{side, side}, scale, mode).toImage();
}

/// How many dots are covered by more than half.
int inked(const QImage& image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).alphaF() > 0.5F ? 1 : 0;
    }
    return count;
}

/// The colour of the dot that is covered most.
QColor colourOf(const QImage& image)
{
    QColor strongest{Qt::transparent};
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor dot = image.pixelColor(x, y);
            if (dot.alpha() > strongest.alpha())
                strongest = dot;
        }
    }
    return strongest;
}

bool isNear(const QColor& first, const QColor& second)
{
    return std::abs(first.red() - second.red()) + std::abs(first.green() - second.green()) +
               std::abs(first.blue() - second.blue()) <
           12;
}

} // namespace

/// The icons are there, sharp, and in the colours of the desktop.
class IconsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void everyIconFollowsThePalette_data()
    {
        QTest::addColumn<icons::Icon>("which");
        for (const icons::Icon which : icons::all())
            QTest::addRow("icon %d", static_cast<int>(which)) << which;
    }

    void everyIconFollowsThePalette()
    {
        QFETCH(icons::Icon, which);
        const QIcon icon = icons::icon(which); // made once, as in a menu
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Contrast}) {
            const QPalette palette = theme::palette(scheme);
            QApplication::setPalette(palette);
            const QImage image = drawn(icon);
            QVERIFY2(inked(image) > side, "something is drawn");
            QVERIFY2(inked(image) < side * side / 2, "it is strokes, not a blot");
            QVERIFY(isNear(colourOf(image), palette.color(QPalette::ButtonText)));
            QVERIFY(isNear(colourOf(drawn(icon, QIcon::Disabled)),
                           palette.color(QPalette::Disabled, QPalette::ButtonText)));
            QVERIFY(isNear(colourOf(drawn(icon, QIcon::Selected)), palette.color(QPalette::HighlightedText)));
        }
    }

    void iconsAreDrawnForTheScreensScale()
    {
        const QImage image = drawn(icons::icon(icons::Icon::Search), QIcon::Normal, 3);
        QCOMPARE(image.width(), 3 * side);
        QVERIFY(inked(image) > 6 * inked(drawn(icons::icon(icons::Icon::Search))));
    }

    void noTwoIconsAreAlike()
    {
        const QList<icons::Icon> all = icons::all();
        for (qsizetype i = 0; i < all.size(); ++i) {
            for (qsizetype k = i + 1; k < all.size(); ++k)
                QVERIFY(drawn(icons::icon(all[i])) != drawn(icons::icon(all[k])));
        }
    }

    void iconsThatPointTurnInMirroredLanguages()
    {
        const QImage left = drawn(icons::icon(icons::Icon::Undo));
        const QImage search = drawn(icons::icon(icons::Icon::Search));
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage right = drawn(icons::icon(icons::Icon::Undo));
        const QImage same = drawn(icons::icon(icons::Icon::Search));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(left != right);
        QCOMPARE(search, same);
    }

    static void theProgramHasAMark_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {16, 22, 32, 48, 64, 128, 256})
            QTest::addRow("%d", size) << size;
    }

    /// A light switch on a blue ground can be told from the ground at every size.
    void theProgramHasAMark()
    {
        QFETCH(int, size);
        const QIcon icon = icons::programIcon();
        QVERIFY(icon.availableSizes().contains(QSize(size, size)));
        const QImage image = icon.pixmap(size, size).toImage();
        const QColor ground = image.pixelColor(size / 2, size / 6);
        const QColor track = image.pixelColor(size * 3 / 4 - 1, size * 13 / 32);
        QCOMPARE(ground.alpha(), 255);
        QVERIFY(theme::contrast(ground, track) >= 3);
    }
};

QTEST_MAIN(IconsTest)
#include "icons_test.moc"
