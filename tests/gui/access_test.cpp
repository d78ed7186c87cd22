// What assistive programs see, on every page: names, titles, problems; and that nothing is cut off in a small
// window.

#include "app/widgets/page.h"
#include "app/wizard/problempanel.h"
#include "app/wizard/questionpage.h"
#include "app/wizard/tile.h"
#include "tests/gui/places.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

namespace {

bool isInteractive(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::RadioButton:
    case QAccessible::CheckBox:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::EditableText:
    case QAccessible::List:
    case QAccessible::Tree:
    case QAccessible::MenuItem:
        return true;
    default:
        return false;
    }
}

/// A part of a control, which speaks for it: the line in a spin box, the buttons of a scroll bar.
bool isPartOfControl(QAccessibleInterface* element)
{
    for (QAccessibleInterface* above = element->parent(); above; above = above->parent()) {
        const QAccessible::Role role = above->role();
        if (role == QAccessible::ComboBox || role == QAccessible::SpinBox || role == QAccessible::ScrollBar ||
            role == QAccessible::Tree || role == QAccessible::List)
            return true;
    }
    return false;
}

void collectNameless(QAccessibleInterface* element, QStringList& nameless, int& seen)
{
    if (element->state().invisible)
        return;
    if (isInteractive(element->role()) && !isPartOfControl(element)) {
        ++seen;
        if (element->text(QAccessible::Name).isEmpty())
            nameless.append(QString::fromLatin1(element->object()->metaObject()->className()));
    }
    for (int i = 0; i < element->childCount(); ++i) {
        if (QAccessibleInterface* child = element->child(i))
            collectNameless(child, nameless, seen);
    }
}

} // namespace

class AccessTest : public QObject
{
    Q_OBJECT

private:
    static void places()
    {
        QTest::addColumn<QString>("place");
        for (const char* place : places::all())
            QTest::newRow(place) << QString::fromLatin1(place);
    }
    static void go(WindowFixture& fixture, const QString& place) { places::go(fixture, place); }

private Q_SLOTS:
    void everyControlHasAName_data() { places(); }
    void everyControlHasAName()
    {
        QFETCH(QString, place);
        WindowFixture fixture;
        go(fixture, place);
        QStringList nameless;
        int seen = 0;
        collectNameless(QAccessible::queryAccessibleInterface(&fixture.window()), nameless, seen);
        QCOMPARE(nameless, QStringList{});
        QVERIFY(seen > 3);
    }

    void everyPageIsAnnouncedByItsTitle_data() { places(); }
    void everyPageIsAnnouncedByItsTitle()
    {
        QFETCH(QString, place);
        WindowFixture fixture;
        go(fixture, place);
        Page* page = fixture.window().page();
        QAccessibleInterface* element = QAccessible::queryAccessibleInterface(page);
        QCOMPARE(element->role(), QAccessible::Grouping);
        QCOMPARE(element->text(QAccessible::Name), page->title());
        QVERIFY(!page->title().isEmpty());
        QVERIFY(fixture.window().windowTitle().startsWith(page->title()));
        QVERIFY2(page->isAncestorOf(QApplication::focusWidget()), "the focus is on the page");
    }

    void whatIsWrongIsAnAlert()
    {
        WindowFixture fixture;
        go(fixture, QStringLiteral("problem"));
        auto* panel = fixture.questionPage()->problemPanel();
        QAccessibleInterface* element = QAccessible::queryAccessibleInterface(panel);
        QCOMPARE(element->role(), QAccessible::AlertMessage);
        QVERIFY(!panel->text().isEmpty());
        QCOMPARE(element->text(QAccessible::Name), panel->text());
        QAccessibleInterface* tiles =
            QAccessible::queryAccessibleInterface(fixture.tile("yes")->parentWidget());
        QCOMPARE(tiles->role(), QAccessible::Grouping);
        QCOMPARE(tiles->text(QAccessible::Description), panel->text());
    }

    void tilesAreRadioButtonsWithTheirExplanation()
    {
        WindowFixture fixture;
        go(fixture, QStringLiteral("plan"));
        QAccessibleInterface* tile = QAccessible::queryAccessibleInterface(fixture.tile("team"));
        QCOMPARE(tile->role(), QAccessible::RadioButton);
        QCOMPARE(tile->text(QAccessible::Name), QStringLiteral("Team"));
        QVERIFY(tile->text(QAccessible::Description).contains(QStringLiteral("workspace")));
        QVERIFY(!tile->state().checked);
    }

    static void theTabKeyGoesFromTopToBottom_data()
    {
        QTest::addColumn<QString>("place");
        for (const char* place : places::all()) {
            if (qstrcmp(place, "data reading") != 0) // it goes over into another place meanwhile
                QTest::newRow(place) << QString::fromLatin1(place);
        }
    }
    void theTabKeyGoesFromTopToBottom()
    {
        QFETCH(QString, place);
        WindowFixture fixture;
        go(fixture, place);
        const Page* page = fixture.window().page();
        const QWidget* previous = nullptr;
        QSet<const QWidget*> met;
        page->window()->setFocus();
        const_cast<Page*>(page)->focusStart();
        while (page->isAncestorOf(QApplication::focusWidget()) &&
               !met.contains(QApplication::focusWidget())) {
            const QWidget* focus = QApplication::focusWidget();
            met.insert(focus);
            if (previous) {
                const QPoint before = previous->mapTo(page, QPoint{});
                const QPoint now = focus->mapTo(page, QPoint{});
                const bool below = now.y() + focus->height() > before.y();
                QVERIFY2(below, qPrintable(QString::fromLatin1(previous->metaObject()->className()) +
                                           previous->accessibleName() + QStringLiteral(" → ") +
                                           QString::fromLatin1(focus->metaObject()->className()) +
                                           focus->accessibleName()));
            }
            previous = focus;
            fixture.press(Qt::Key_Tab);
        }
        QVERIFY(!met.isEmpty());
    }

    void nothingIsCutOffInASmallWindow_data() { places(); }
    void nothingIsCutOffInASmallWindow()
    {
        QFETCH(QString, place);
        WindowFixture fixture{{640, 480}};
        go(fixture, place);
        QCoreApplication::processEvents(); // layouts of new parts are done by an event
        QCOMPARE(fixture.window().size(), (QSize{640, 480}));
        for (const QScrollArea* area : fixture.window().findChildren<QScrollArea*>()) {
            if (area->isVisible() && qobject_cast<Page*>(area->parentWidget()))
                QVERIFY2(area->widget()->width() <= area->viewport()->width(), "the page is too wide");
        }
        for (const QAbstractButton* button : fixture.window().findChildren<QAbstractButton*>()) {
            if (!button->isVisible() || qobject_cast<QLineEdit*>(button->parentWidget()) ||
                (button->accessibleName().isEmpty() && button->text().isEmpty()))
                continue;
            QVERIFY2(button->width() >= button->minimumSizeHint().width() &&
                         button->height() >= button->minimumSizeHint().height(),
                     qPrintable(QStringLiteral("%1 %2: %3 × %4 of %5 × %6")
                                    .arg(button->accessibleName(), button->text())
                                    .arg(button->width())
                                    .arg(button->height())
                                    .arg(button->minimumSizeHint().width())
                                    .arg(button->minimumSizeHint().height())));
            if (button->hasHeightForWidth())
                QVERIFY2(button->height() >= button->heightForWidth(button->width()),
                         qPrintable(button->accessibleName()));
            const QRect inParent = button->geometry();
            QVERIFY2(button->parentWidget()->rect().contains(inParent), qPrintable(button->text()));
        }
        for (const QLabel* label : fixture.window().findChildren<QLabel*>()) {
            if (label->isVisible() && label->wordWrap())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
    }
};

QTEST_MAIN(AccessTest)
#include "access_test.moc"
