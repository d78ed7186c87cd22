// Nothing moves by itself: motion would explain nothing here, so there is none to be reduced. The cursor in a
// field, which a desktop can switch off, is in desktopscheme_test.

#include "app/widgets/advisorstyle.h"
#include "app/widgets/page.h"
#include "tests/gui/places.h"

#include <QAbstractAnimation>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QProxyStyle>
#include <QStyle>
#include <QTest>

#include <array>

namespace {

/// For a tenth of a second, which is many frames.
bool isStill(QWidget& window)
{
    const QImage before = window.grab().toImage();
    QTest::qWait(100);
    return window.grab().toImage() == before;
}

/// Animations of the window and of the style, which Fusion keeps among its children.
int animations(const QWidget& window)
{
    auto count = window.findChildren<QAbstractAnimation*>().size();
    for (const QStyle* style = QApplication::style(); style;) {
        count += style->findChildren<QAbstractAnimation*>().size();
        const auto* proxy = qobject_cast<const QProxyStyle*>(style);
        style = proxy ? proxy->baseStyle() : nullptr;
    }
    return static_cast<int>(count);
}

} // namespace

class MotionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // As a desktop may have set it before the program comes.
        for (const auto effect : effects)
            QApplication::setEffectEnabled(effect, true);
        QApplication::setStyle(new AdvisorStyle);
        QApplication::setCursorFlashTime(0);
    }

    void nothingSlidesOrFades()
    {
        for (const auto effect : effects)
            QVERIFY(!QApplication::isEffectEnabled(effect));
        const WindowFixture fixture;
        const QStyle* style = QApplication::style();
        QCOMPARE(style->styleHint(QStyle::SH_Widget_Animate), 0);
        QCOMPARE(style->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    }

    void noPageMoves_data()
    {
        QTest::addColumn<QString>("place");
        for (const char* place : places::all())
            QTest::newRow(place) << QString::fromLatin1(place);
    }

    void noPageMoves()
    {
        QFETCH(QString, place);
        WindowFixture fixture;
        places::go(fixture, place);
        QCOMPARE(animations(fixture.window()), 0);
        if (place == QLatin1StringView{"data reading"})
            return; // how far it has come is news, not motion
        QTRY_VERIFY(isStill(fixture.window()));
        QCOMPARE(animations(fixture.window()), 0);
    }

    void noMenuMoves()
    {
        WindowFixture fixture;
        QMenu* menu = fixture.window().menuBar()->actions().first()->menu();
        menu->popup({10, 10});
        QVERIFY(menu->isVisible());
        QVERIFY(isStill(*menu));
        menu->hide();
    }

private:
    static constexpr std::array effects{Qt::UI_AnimateMenu,    Qt::UI_FadeMenu,    Qt::UI_AnimateCombo,
                                        Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox};
};

QTEST_MAIN(MotionTest)
#include "motion_test.moc"
