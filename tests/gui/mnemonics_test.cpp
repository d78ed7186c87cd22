// Alt and a letter leads to one control: on no page, in no language, do two that can be seen and used share
// it.

#include "app/window/languages.h"
#include "tests/gui/places.h"

#include <QAbstractButton>
#include <QApplication>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTest>

namespace {

using Marked = QMultiMap<QString, QString>; ///< Texts by the key that leads to them.

void note(Marked& marked, const QString& text)
{
    const QKeySequence key = QKeySequence::mnemonic(text);
    if (!key.isEmpty())
        marked.insert(key.toString(), text);
}

/// Every key mark in a window that can be used now.
Marked marksOf(const QWidget& window)
{
    Marked marked;
    for (const QWidget* part : window.findChildren<QWidget*>()) {
        if (!part->isVisible() || !part->isEnabled())
            continue;
        if (const auto* button = qobject_cast<const QAbstractButton*>(part))
            note(marked, button->text());
        else if (const auto* label = qobject_cast<const QLabel*>(part); label && label->buddy())
            note(marked, label->text());
        else if (const auto* group = qobject_cast<const QGroupBox*>(part))
            note(marked, group->title());
        else if (const auto* bar = qobject_cast<const QMenuBar*>(part))
            for (const QAction* action : bar->actions())
                note(marked, action->text());
        else if (const auto* tabs = qobject_cast<const QTabBar*>(part))
            for (int i = 0; i < tabs->count(); ++i)
                note(marked, tabs->tabText(i));
    }
    return marked;
}

QStringList clashes(const Marked& marked)
{
    QStringList found;
    for (const QString& key : marked.uniqueKeys()) {
        if (marked.count(key) > 1)
            found << key + QStringLiteral(": ") + QStringList{marked.values(key)}.join(QStringLiteral(" | "));
    }
    return found;
}

/// In each menu by itself.
QStringList menuClashes(const QWidget& window)
{
    QStringList found;
    for (const QMenu* menu : window.findChildren<QMenu*>()) {
        Marked marked;
        for (const QAction* action : menu->actions()) {
            if (action->isVisible())
                note(marked, action->text());
        }
        found += clashes(marked);
    }
    return found;
}

} // namespace

class MnemonicsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Languages{{}}.use(QStringLiteral("en")); }

    static void noTwoShareAKey_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : Languages::all())
            QTest::newRow(qPrintable(language)) << language;
    }

    void noTwoShareAKey()
    {
        QFETCH(QString, language);
        Languages languages{{}};
        QStringList found;
        WindowFixture fixture;
        fixture.window().offerLanguages(languages);
        fixture.window().changeLanguage(language);
        for (const char* place : places::all()) {
            places::go(fixture, QString::fromLatin1(place));
            const Marked marked = marksOf(fixture.window());
            QVERIFY2(marked.size() > 4, place);
            for (const QString& clash : clashes(marked) + menuClashes(fixture.window())) {
                if (!found.contains(clash))
                    found << clash;
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
    }

    void aClashIsNoticed()
    {
        Marked marked;
        for (const char* text : {"&File", "&Find", "E&dit", "R&&D", "Plain"})
            note(marked, QString::fromLatin1(text));
        QCOMPARE(clashes(marked), QStringList{QStringLiteral("Alt+F: &Find | &File")});
    }
};

QTEST_MAIN(MnemonicsTest)
#include "mnemonics_test.moc"
