// What the program remembers between two runs: files with their verdict, the folder; a case dropped on the
// window; and remembering nothing.

#include "app/result/resultpage.h"
#include "app/session/packloader.h"
#include "app/window/verdicts.h"
#include "tests/gui/windowfixture.h"

#include <QAction>
#include <QDropEvent>
#include <QMimeData>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <random>

namespace {

QByteArray caseText(const QByteArray& answers, const QByteArray& more = {})
{
    return "{\"format\": \"privacy-advisor/case\", \"version\": 1, \"answers\": " + answers + more + "}";
}

/// Whether the window takes what is dragged over it, and then dropped.
bool drop(WindowFixture& fixture, const QList<QUrl>& urls)
{
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter{{5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
    enter.ignore();
    QCoreApplication::sendEvent(&fixture.window(), &enter);
    QDropEvent dropped{{5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
    QCoreApplication::sendEvent(&fixture.window(), &dropped);
    return enter.isAccepted();
}

QAction* forgetAction(WindowFixture& fixture)
{
    for (QAction* action : fixture.window().findChildren<QAction*>()) {
        if (action->text().remove(QLatin1Char('&')) == QLatin1StringView{"Remember nothing"})
            return action;
    }
    return nullptr;
}

} // namespace

class MemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recentCasesStandWithTheirVerdict()
    {
        WindowFixture fixture;
        fixture.window().openFile(
            fixture.write(QStringLiteral("work.privacycase"), caseText("{\"plan\": \"team\"}")));
        const QString broken =
            fixture.write(QStringLiteral("broken.privacycase"), caseText("{\"plan\": \"team\"}"));
        fixture.window().openFile(broken);
        fixture.write(QStringLiteral("broken.privacycase"), "no case at all");
        fixture.window().showWelcome();
        QTRY_VERIFY(
            fixture.pageText().contains(QStringLiteral("Under the published rules, not used to train")));
        QTRY_VERIFY(fixture.pageText().contains(QStringLiteral("This file can't be read as a case.")));
    }

    void everyFileHasAVerdict_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("used") << caseText(R"({"plan": "pro", "accepted": "yes", "switchAtAccept": "on"})")
                              << QStringLiteral("New chats may be used to train models.");
        QTest::newRow("open") << caseText(R"({"plan": "pro"})")
                              << QStringLiteral("depends on what is still open");
        QTest::newRow("a contradiction") << caseText(R"({"accepted": "no", "acceptedOn": "2025-09"})")
                                         << QStringLiteral("don't fit together");
        QTest::newRow("too large") << caseText("{}",
                                               ", \"note\": \"" + QByteArray(Verdicts::largest, 'x') + '"')
                                   << QStringLiteral("A large case");
    }
    void everyFileHasAVerdict()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        WindowFixture fixture;
        const Verdicts verdicts{packloader::load().pack, WindowFixture::today()};
        const QString verdict = verdicts.verdictOn(fixture.write(QStringLiteral("a.privacycase"), text));
        QVERIFY2(verdict.contains(says), qPrintable(verdict));
    }

    void verdictsFollowTheirFiles()
    {
        WindowFixture fixture;
        Verdicts verdicts{packloader::load().pack, WindowFixture::today()};
        QSignalSpy known{&verdicts, &Verdicts::known};
        const QString path = fixture.write(QStringLiteral("a.privacycase"), caseText("{\"plan\": \"team\"}"));
        verdicts.ask({path});
        QVERIFY(known.isEmpty()); // not before the window is free
        QTRY_COMPARE(known.size(), 1);
        fixture.write(QStringLiteral("a.privacycase"), "nothing of the kind");
        verdicts.ask({path});
        QTRY_COMPARE(known.size(), 2);
        QVERIFY(known[0][1].toString() != known[1][1].toString());
    }

    void aDroppedCaseIsOpened()
    {
        WindowFixture fixture;
        const QString path = fixture.write(QStringLiteral("a.privacycase"), caseText("{\"plan\": \"team\"}"));
        QVERIFY(drop(fixture, {QUrl::fromLocalFile(path)}));
        QVERIFY(qobject_cast<ResultPage*>(fixture.window().page()));
        QCOMPARE(fixture.document().path(), path);
    }

    void onlyOneCaseOfThisComputerIsTaken()
    {
        WindowFixture fixture;
        const QString path = fixture.write(QStringLiteral("a.privacycase"), caseText("{}"));
        QVERIFY(!drop(fixture, {QUrl::fromLocalFile(path), QUrl::fromLocalFile(path)}));
        QVERIFY(!drop(fixture, {QUrl{QStringLiteral("https://example.org/a.privacycase")}}));
        QVERIFY(!drop(fixture, {}));
        QVERIFY(fixture.document().path().isEmpty());
    }

    void aDropAsksAboutWhatIsNotSaved()
    {
        WindowFixture fixture;
        fixture.press(Qt::Key_Return);
        fixture.press(Qt::Key_2);
        drop(fixture, {QUrl::fromLocalFile(fixture.write(QStringLiteral("a.privacycase"), caseText("{}")))});
        QCOMPARE(fixture.dialogs().unsavedQuestions, 1);
        QVERIFY(fixture.document().path().isEmpty());
    }

    void theLastFolderIsOfferedAgain()
    {
        WindowFixture fixture;
        fixture.window().openFile(
            fixture.write(QStringLiteral("a.privacycase"), caseText("{\"plan\": \"team\"}")));
        const QString folder = QFileInfo{fixture.document().path()}.absolutePath();
        fixture.press(Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(fixture.dialogs().folder, folder);
        fixture.window().saveReport();
        QVERIFY(fixture.dialogs().suggestion.startsWith(folder));
    }

    /// The window's place is a row of bytes of Qt's: whatever became of them, the window can be seen and
    /// used.
    void aBrokenPlaceLeavesAUsableWindow()
    {
        WindowFixture fixture;
        const QByteArray good = fixture.window().saveGeometry();
        const QRect screen = fixture.window().screen()->availableGeometry();
        std::mt19937 chance{11};
        const auto below = [&](qsizetype limit) {
            return static_cast<qsizetype>(chance() % static_cast<unsigned>(std::max<qsizetype>(limit, 1)));
        };
        for (int round = 0; round < 200; ++round) {
            QByteArray bytes = good;
            for (qsizetype i = below(6); i >= 0; --i) {
                constexpr char extremes[] = {'\0', '\x7f', '\x80', '\xff'};
                bytes[below(bytes.size())] =
                    round % 2 == 0 ? extremes[below(4)] : static_cast<char>(chance());
            }
            if (round % 7 == 0)
                bytes.truncate(below(bytes.size()));
            fixture.settings().setValue(QStringLiteral("windowGeometry"), bytes);
            MainWindow window{packloader::builtIn(), WindowFixture::today(), fixture.settings(),
                              fixture.dialogs()};
            window.showNormal();
            const QByteArray place = bytes.toHex();
            QVERIFY2(screen.intersects(window.geometry()), place.constData());
            QVERIFY2(window.width() >= window.minimumWidth() && window.height() >= window.minimumHeight(),
                     place.constData());
            QVERIFY2(window.width() <= screen.width() && window.height() <= screen.height(),
                     place.constData());
        }
    }

    void nothingIsRememberedWhereThatIsTheWish()
    {
        WindowFixture fixture;
        fixture.window().openFile(
            fixture.write(QStringLiteral("a.privacycase"), caseText("{\"plan\": \"team\"}")));
        QVERIFY(!fixture.settings().allKeys().isEmpty());
        QAction* forget = forgetAction(fixture);
        QVERIFY(forget && !forget->isChecked());
        forget->trigger();
        const QStringList onlyTheWish{QStringLiteral("rememberNothing")};
        QCOMPARE(fixture.settings().allKeys(), onlyTheWish);
        fixture.window().openFile(fixture.path(QStringLiteral("a.privacycase")));
        fixture.window().showWelcome();
        QVERIFY(!fixture.button(QStringLiteral("Open a")));
        QVERIFY(fixture.window().close());
        QCOMPARE(fixture.settings().allKeys(), onlyTheWish);
        forget->trigger();
        QVERIFY(!forget->isChecked());
        fixture.window().openFile(fixture.path(QStringLiteral("a.privacycase")));
        QVERIFY(fixture.settings().allKeys().contains(QStringLiteral("recentFiles")));
        QVERIFY(!fixture.settings().contains(onlyTheWish.first()));
    }
};

QTEST_MAIN(MemoryTest)
#include "memory_test.moc"
