// Finding words on a page, and copying its parts as text.

#include "app/report/textrenderer.h"
#include "app/result/findbar.h"
#include "app/result/glance.h"
#include "app/result/reportpage.h"
#include "app/widgets/fold.h"
#include "app/widgets/livelabel.h"
#include "tests/gui/windowfixture.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

namespace {

/// A window that shows an answer, and its bar.
struct Finding
{
    explicit Finding(const QString& place)
    {
        fixture.window().openFile(QStringLiteral("packaging/example.privacycase"));
        if (place == QLatin1StringView{"plans"})
            fixture.window().showPlans();
        else if (place == QLatin1StringView{"first aid"})
            fixture.window().showFirstAid();
        QCoreApplication::processEvents();
    }

    ReportPage* page() { return qobject_cast<ReportPage*>(fixture.window().page()); }
    FindBar* bar() { return page()->findChild<FindBar*>(); }
    QString count() { return bar()->findChild<LiveLabel*>()->text(); }
    void find(const QString& words)
    {
        fixture.press(Qt::Key_F, Qt::ControlModifier);
        fixture.type(words);
        QCoreApplication::processEvents();
    }
    TextLabel* marked()
    {
        for (TextLabel* label : page()->findChildren<TextLabel*>()) {
            if (label->hasSelectedText())
                return label;
        }
        return nullptr;
    }
    bool isSeen(const QWidget* part)
    {
        for (const QScrollArea* area : page()->findChildren<QScrollArea*>()) {
            if (area->isAncestorOf(part)) {
                const QRect place{part->mapTo(area->viewport(), QPoint{}), part->size()};
                return part->isVisible() && area->viewport()->rect().intersects(place);
            }
        }
        return false;
    }

    WindowFixture fixture;
};

QString copied()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

class FindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }

    static void wordsAreFoundOnEveryReport_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("words");
        QTest::newRow("in the answer") << QStringLiteral("result") << QStringLiteral("model training");
        QTest::newRow("in a source that is folded away")
            << QStringLiteral("result") << QStringLiteral("anthropic.com");
        QTest::newRow("in capital letters") << QStringLiteral("result") << QStringLiteral("SWITCH");
        QTest::newRow("on the plans") << QStringLiteral("plans") << QStringLiteral("enterprise");
        QTest::newRow("in first aid") << QStringLiteral("first aid") << QStringLiteral("thumbs");
    }

    /// Every place is marked, seen, and reached once on the way round.
    void wordsAreFoundOnEveryReport()
    {
        QFETCH(QString, place);
        QFETCH(QString, words);
        Finding finding{place};
        finding.find(words);
        const qsizetype places = static_cast<qsizetype>(findText(*finding.page(), words).size());
        QVERIFY(places > 0);
        QSet<QPair<QWidget*, int>> met;
        for (qsizetype i = 0; i < places; ++i) {
            QCOMPARE(finding.count(), QStringLiteral("%1 of %2").arg(i + 1).arg(places));
            const TextMatch match = findText(*finding.page(), words)[static_cast<std::size_t>(i)];
            met.insert({match.part, match.start});
            QVERIFY2(finding.isSeen(match.part), qPrintable(match.text()));
            if (auto* label = qobject_cast<TextLabel*>(match.part)) {
                QCOMPARE(label, finding.marked());
                QString selected = label->selectedText();
                QCOMPARE(selected.remove(QChar{0x200b}).toLower(), words.toLower());
            }
            finding.fixture.press(i % 2 == 0 ? Qt::Key_F3 : Qt::Key_Return);
            QCoreApplication::processEvents();
        }
        QCOMPARE(met.size(), places);
        QCOMPARE(finding.count(), QStringLiteral("1 of %1").arg(places));
        finding.fixture.press(Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(finding.count(), QStringLiteral("%1 of %1").arg(places));
    }

    void aFoldIsOpenedForWhatItHides()
    {
        Finding finding{QStringLiteral("result")};
        const auto isOpen = [&finding] {
            int open = 0;
            for (const Fold* fold : finding.page()->findChildren<Fold*>())
                open += fold->isOpen() ? 1 : 0;
            return open;
        };
        const int before = isOpen();
        finding.find(QStringLiteral("https://"));
        QVERIFY(finding.marked());
        finding.fixture.press(Qt::Key_F3, Qt::ShiftModifier); // the last one, in the sources
        QCoreApplication::processEvents();
        QVERIFY(isOpen() > before);
        QVERIFY(finding.isSeen(finding.marked()));
    }

    void escapeGivesTheFocusBackAndLeavesTheWordsSelected()
    {
        Finding finding{QStringLiteral("result")};
        finding.fixture.press(Qt::Key_Tab);
        const QWidget* before = QApplication::focusWidget();
        finding.find(QStringLiteral("independent program"));
        QVERIFY(finding.bar()->isVisible());
        QVERIFY(finding.bar()->isAncestorOf(QApplication::focusWidget()));
        finding.fixture.press(Qt::Key_Escape);
        QVERIFY(!finding.bar()->isVisible());
        QCOMPARE(QApplication::focusWidget(), before);
        QVERIFY(finding.marked());
        finding.fixture.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied(), QStringLiteral("Independent program"));
        finding.fixture.press(Qt::Key_F3); // goes on with the same words
        QVERIFY(finding.bar()->isVisible());
    }

    void whatIsNotThereIsSaid()
    {
        Finding finding{QStringLiteral("plans")};
        finding.find(QStringLiteral("zebra"));
        QCOMPARE(finding.count(), QStringLiteral("Not on this page"));
        QVERIFY(!finding.marked());
        finding.fixture.press(Qt::Key_F3);
        QCOMPARE(finding.count(), QStringLiteral("Not on this page"));
    }

    void aScreenReaderHearsThePlaceAndItsText()
    {
        Finding finding{QStringLiteral("result")};
        finding.find(QStringLiteral("independent program"));
        auto* element = QAccessible::queryAccessibleInterface(finding.bar()->findChild<LiveLabel*>());
        QCOMPARE(element->role(), QAccessible::Notification);
        QVERIFY(element->text(QAccessible::Name).startsWith(QStringLiteral("1 of 1: Independent program")));
    }

    void aSectionIsCopiedInTheWordsOfTheReport()
    {
        Finding finding{QStringLiteral("result")};
        const QList<Fold*> folds = finding.page()->findChildren<Fold*>();
        QVERIFY(folds.size() > 5);
        QString all;
        for (Fold* fold : folds) {
            fold->setFocus();
            finding.fixture.press(Qt::Key_C, Qt::ControlModifier);
            const QString text = copied();
            QVERIFY2(text.startsWith(fold->header()->accessibleName()), qPrintable(text.left(80)));
            QVERIFY(text.endsWith(QLatin1Char('\n')));
            all += text;
        }
        menuChoice(finding, folds.first(), QStringLiteral("Copy the whole page as text"));
        const QString page = copied();
        QVERIFY(page.size() > 1000);
        const QStringList lines = all.split(QLatin1Char('\n'));
        for (const QString& line : lines)
            QVERIFY2(page.contains(line), qPrintable(line));
    }

    void aCardHasAMenu()
    {
        Finding finding{QStringLiteral("result")};
        auto* glance = finding.page()->findChild<Glance*>();
        menuChoice(finding, glance->trainingCard(), QStringLiteral("Copy “New chats and training” as text"));
        QVERIFY(copied().startsWith(QStringLiteral("May new chats be used for training?")));
    }

    void theMenuKeyActsOnThePartWithTheFocus()
    {
        Finding finding{QStringLiteral("plans")};
        auto* fold = finding.page()->findChildren<Fold*>().last();
        fold->setFocus();
        QContextMenuEvent key{QContextMenuEvent::Keyboard, QPoint{1, 1}, QPoint{1, 1}};
        QApplication::sendEvent(QApplication::focusWidget(), &key);
        choose(finding, QStringLiteral("Copy “Sources” as text"));
        QVERIFY(copied().startsWith(QStringLiteral("Sources")));
    }

private:
    /// Chooses in the context menu of a part of the page.
    static void menuChoice(Finding& finding, QWidget* part, const QString& text)
    {
        finding.page()->reveal(part);
        QContextMenuEvent click{QContextMenuEvent::Mouse, QPoint{3, 3}, part->mapToGlobal(QPoint{3, 3})};
        QApplication::sendEvent(part, &click);
        choose(finding, text);
    }
    static void choose(Finding& finding, const QString& text)
    {
        QMenu* menu = finding.page()->findChild<QMenu*>(QString{}, Qt::FindDirectChildrenOnly);
        QVERIFY(menu);
        for (QAction* action : menu->actions()) {
            QString shown = action->text();
            if (shown.remove(QLatin1Char('&')) == text) {
                action->trigger();
                menu->close();
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                return;
            }
        }
        QFAIL(qPrintable(text));
    }
};

QTEST_MAIN(FindTest)
#include "find_test.moc"
