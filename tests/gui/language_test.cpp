#include "app/result/reportpage.h"
#include "app/window/languages.h"
#include "tests/gui/windowfixture.h"

#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

namespace {

QStringList menusOf(const MainWindow& window)
{
    QStringList titles;
    const QList<QAction*> actions = window.menuBar()->actions();
    for (const QAction* action : actions)
        titles << action->text();
    return titles;
}

/// Every text of a page, in order.
QStringList textsOf(const QWidget* page)
{
    QStringList texts;
    const QList<QLabel*> labels = page->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        texts << label->text();
    return texts;
}

} // namespace

/// The window in another language: everything changes, nothing is lost.
class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Languages{{}}.use(QStringLiteral("en")); }

    void thereAreFiveLanguages()
    {
        QCOMPARE(Languages::all(),
                 QStringList({QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es"),
                              QStringLiteral("fr"), QStringLiteral("ja")}));
        QCOMPARE(Languages::ownName(QStringLiteral("de")), QStringLiteral("Deutsch"));
        QCOMPARE(Languages::ownName(QStringLiteral("fr")), QStringLiteral("Français"));
    }

    void theAnswerStaysAndSpeaksTheLanguage_data()
    {
        QTest::addColumn<QString>("tag");
        for (const char* tag : {"de", "es", "fr", "ja"})
            QTest::newRow(tag) << QString::fromLatin1(tag);
    }

    void theAnswerStaysAndSpeaksTheLanguage()
    {
        QFETCH(QString, tag);
        Languages languages{{}};
        WindowFixture fixture;
        MainWindow& window = fixture.window();
        window.openFile(QStringLiteral("packaging/example.privacycase"));
        window.offerLanguages(languages);
        window.changeLanguage(QStringLiteral("en"));
        const QString path = window.document().path();
        const QString title = window.page()->title();
        const QStringList menus = menusOf(window);
        const QStringList english = textsOf(window.page());

        window.changeLanguage(tag);
        QCOMPARE(languages.current(), tag);
        QVERIFY(qobject_cast<ReportPage*>(window.page()));
        QVERIFY(window.page()->title() != title);
        QCOMPARE(window.document().path(), path);
        QVERIFY(!window.document().isModified());
        QCOMPARE(menusOf(window).size(), menus.size());
        for (const QString& menu : menus)
            QVERIFY2(!menusOf(window).contains(menu), qPrintable(menu));
        // What stays English: the labels of the provider's own screens and the name of the case.
        for (const QString& text : textsOf(window.page())) {
            if (text.size() > 40 && english.contains(text))
                QFAIL(qPrintable(QStringLiteral("Still English: ") + text));
        }

        window.changeLanguage(QStringLiteral("en"));
        QCOMPARE(window.page()->title(), title);
        QCOMPARE(menusOf(window), menus);
        QCOMPARE(textsOf(window.page()), english);
    }

    void theQuestionsStay()
    {
        Languages languages{{}};
        WindowFixture fixture;
        MainWindow& window = fixture.window();
        window.offerLanguages(languages);
        window.changeLanguage(QStringLiteral("en"));
        window.newCase();
        const QString english = window.page()->title();
        window.changeLanguage(QStringLiteral("de"));
        QVERIFY(window.page()->title() != english);
        QVERIFY(window.page()->title().endsWith(QLatin1Char{'?'}));
    }
};

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
