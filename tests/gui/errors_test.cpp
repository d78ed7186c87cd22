// Every window that says that something went wrong names the place, says what to do, and offers to do it.
// Each failure is a real one: folders that are not there, files that are broken, names that are taken.

#include "app/browser/browserpage.h"
#include "app/browser/chatspart.h"
#include "app/session/casefile.h"
#include "app/widgets/desktopdialogs.h"
#include "app/window/diagnosticsdialog.h"
#include "tests/gui/places.h"
#include "tests/gui/windowfixture.h"
#include "tests/ingest/ingestsupport.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDirIterator>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTimer>

namespace {

using Provoke = std::function<void(WindowFixture&)>;

const char teamCase[] = R"({"format": "privacy-advisor/case", "version": 1, "answers": {"plan": "team"}})";
const QString missingFolder = QStringLiteral("nowhere/");

QByteArray read(const QString& path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

void openTeam(WindowFixture& fixture)
{
    fixture.window().openFile(fixture.write(QStringLiteral("team.privacycase"), teamCase));
}

/// Saves something under that name.
Provoke saving(const char* name, void (MainWindow::*save)())
{
    return [path = QString::fromLatin1(name), save](WindowFixture& fixture) {
        openTeam(fixture);
        fixture.dialogs().savePath = fixture.path(path);
        (fixture.window().*save)();
    };
}

/// Opens a file of these bytes.
Provoke opening(const char* name, const QByteArray& bytes)
{
    return [path = QString::fromLatin1(name), bytes](WindowFixture& fixture) {
        fixture.window().openFile(fixture.write(path, bytes));
    };
}

void triggerAction(WindowFixture& fixture, const QString& text)
{
    for (QAction* action : fixture.window().findChildren<QAction*>()) {
        if (action->text().remove(QLatin1Char{'&'}) == text) {
            action->trigger();
            return;
        }
    }
    QFAIL("There is no such action.");
}

void readChats(WindowFixture& fixture)
{
    fixture.window().readData({fixture.write(QStringLiteral("conversations.json"),
                                             '[' + testsupport::conversationJson(1, "2026-01-05") + ']')});
    QTRY_COMPARE_WITH_TIMEOUT(fixture.window().ownData().state(), YourData::State::Ready, 20'000);
    auto* page = qobject_cast<BrowserPage*>(fixture.window().page());
    page->tabs()->setCurrentWidget(page->chats());
    page->chats()->table()->selectAll();
}

void saveList(WindowFixture& fixture)
{
    readChats(fixture);
    fixture.dialogs().savePath = fixture.path(missingFolder + QStringLiteral("list.csv"));
    fixture.click(fixture.button(QStringLiteral("Save the list…")));
}

void saveTodo(WindowFixture& fixture)
{
    readChats(fixture);
    fixture.click(fixture.button(QStringLiteral("What if I delete these?")));
    QTRY_VERIFY(fixture.button(QStringLiteral("Save the to-do list…")));
    fixture.dialogs().savePath = fixture.path(missingFolder + QStringLiteral("todo.txt"));
    fixture.click(fixture.button(QStringLiteral("Save the to-do list…")));
}

void saveDiagnostics(WindowFixture& fixture)
{
    triggerAction(fixture, QStringLiteral("Diagnostics…"));
    fixture.dialogs().savePath = fixture.path(missingFolder + QStringLiteral("diagnostics.txt"));
    auto* dialog = fixture.window().findChild<DiagnosticsDialog*>();
    QVERIFY(dialog);
    for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
        if (button->text().contains(QStringLiteral("ave as")))
            button->click();
    }
}

void saveOverAnothersChanges(WindowFixture& fixture)
{
    openTeam(fixture);
    fixture.document().setName(QStringLiteral("mine"));
    fixture.write(QStringLiteral("team.privacycase"), QByteArray{teamCase} + '\n');
    fixture.dialogs().savePath = fixture.path(QStringLiteral("second.privacycase"));
    fixture.window().saveCase();
}

void keepImpossibleDay(WindowFixture& fixture)
{
    fixture.window().openFile(fixture.write(
        QStringLiteral("a.privacycase"),
        R"({"format": "privacy-advisor/case", "version": 1, "answers": {"plan": "pro", "accepted": "yes",
"accountCreated": "../2025-08-27", "acceptedOn": "2025-09-20", "switchAtAccept": "on"}})"));
    fixture.dialogs().savePath = fixture.path(QStringLiteral("second.txt"));
    fixture.window().showDay(policy::makeDay(2025, 9, 1));
    fixture.click(fixture.button(QStringLiteral("Keep this day in the case")));
}

void forgetWhereNothingCanBeStored(WindowFixture& fixture)
{
    fixture.settings().sync();
    QFile::remove(fixture.settings().fileName());
    QVERIFY(QDir{}.mkpath(fixture.settings().fileName()));
    triggerAction(fixture, QStringLiteral("Remember nothing"));
}

void openWithoutBrowser(WindowFixture& fixture)
{
    places::go(fixture, QStringLiteral("plans"));
    fixture.dialogs().hasBrowser = false;
    for (QAbstractButton* button : fixture.window().page()->findChildren<QAbstractButton*>()) {
        if (button->text() == QLatin1StringView{"Open in the browser"}) {
            button->click();
            return;
        }
    }
    QFAIL("There is no address.");
}

void printNowhere(WindowFixture& fixture)
{
    openTeam(fixture);
    fixture.dialogs().printPath = fixture.path(missingFolder + QStringLiteral("paper.pdf"));
    fixture.dialogs().savePath = fixture.path(QStringLiteral("second.pdf"));
    fixture.window().printReport();
}

/// Where sources say that something went wrong, as "file:number of places".
QStringList placesThatTell()
{
    static const QRegularExpression call{QStringLiteral("[.>]showError\\(")};
    QStringList places;
    QDirIterator files{
        QStringLiteral("app"), {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories};
    while (files.hasNext()) {
        const QString path = files.next();
        const auto count = QString::fromUtf8(read(path)).count(call);
        if (count > 0)
            places << QStringLiteral("%1:%2").arg(path).arg(count);
    }
    places.sort();
    return places;
}

} // namespace

class ErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachSaysWhereAndWhatToDo_data()
    {
        QTest::addColumn<Provoke>("provoke");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("offer");
        const QString elsewhere = QStringLiteral("Choose another &place…");
        const QString another = QStringLiteral("&Open another file…");
        const auto row = [](const char* name, const Provoke& provoke, const char* place,
                            const QString& offer) {
            QTest::newRow(name) << provoke << QString::fromUtf8(place) << offer;
        };
        row(
            "a case that is gone",
            [](WindowFixture& fixture) {
                fixture.window().openFile(fixture.path(QStringLiteral("gone.privacycase")));
            },
            "gone.privacycase", another);
        row(
            "a folder", [](WindowFixture& fixture) { fixture.window().openFile(fixture.path(QString{})); },
            "", another);
        row("no case", opening("a.privacycase", "hello"), "a.privacycase", another);
        row("half a case", opening("a.privacycase", QByteArray{teamCase}.left(60)), "a.privacycase", another);
        row("a case with a wrong word",
            opening("a.privacycase", QByteArray{teamCase}.replace("team", "gold")), "a.privacycase", another);
        row("a case whose chat can't be",
            opening("a.privacycase", QByteArray{teamCase}.chopped(1) +
                                         R"(, "chats": [{"id": "a", "messages": ["2026-02-02"],
"deletedOn": "2026-01-01"}]})"),
            "a.privacycase", another);
        row(
            "a case larger than can be read",
            [](WindowFixture& fixture) {
                QFile file{fixture.path(QStringLiteral("huge.privacycase"))};
                QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(casefile::sizeLimit + 1));
                fixture.window().openFile(file.fileName());
            },
            "huge.privacycase", another);
        row(
            "a case saved into a folder that is not there",
            [](WindowFixture& fixture) {
                openTeam(fixture);
                fixture.dialogs().savePath = fixture.path(missingFolder + QStringLiteral("a.privacycase"));
                fixture.window().saveCaseAs();
            },
            "a.privacycase", elsewhere);
        row("a case that another window has changed", saveOverAnothersChanges, "team.privacycase",
            QStringLiteral("Save case &as…"));
        row("a report as PDF", saving("nowhere/r.pdf", &MainWindow::saveReport), "r.pdf", elsewhere);
        row("a report as a web page", saving("nowhere/r.html", &MainWindow::saveReport), "r.html", elsewhere);
        row("a report as text", saving("nowhere/r.txt", &MainWindow::saveReport), "r.txt", elsewhere);
        row("a report as data", saving("nowhere/r.json", &MainWindow::saveReport), "r.json", elsewhere);
        row("a report of an unknown kind", saving("r.docx", &MainWindow::saveReport), ".pdf", elsewhere);
        row("reminders", saving("nowhere/r.ics", &MainWindow::saveReminders), "r.ics", elsewhere);
        row("reminders of another kind", saving("r.txt", &MainWindow::saveReminders), ".ics", elsewhere);
        row("the list of chats", saveList, "list.csv", elsewhere);
        row("the to-do list", saveTodo, "todo.txt", elsewhere);
        row("diagnostics", saveDiagnostics, "diagnostics.txt", elsewhere);
        row("a day that the case can't be kept on", keepImpossibleDay, "1 September 2025",
            QStringLiteral("Save the &report…"));
        row("paper that can't be written", printNowhere, "printed", QStringLiteral("Save the &report…"));
        row("a wish that can't be stored", forgetWhereNothingCanBeStored, "settings.conf",
            QStringLiteral("&Try again"));
        row("an address that nothing opens", openWithoutBrowser, "https://",
            QStringLiteral("&Copy the address"));
    }

    void eachSaysWhereAndWhatToDo()
    {
        QFETCH(Provoke, provoke);
        QFETCH(QString, place);
        QFETCH(QString, offer);
        WindowFixture fixture;
        provoke(fixture);
        QCOMPARE(fixture.dialogs().errors.size(), 1);
        const QString says = fixture.dialogs().errors.first();
        QVERIFY2(says.contains(place), qPrintable(says));
        static const QRegularExpression advice{QStringLiteral(
            "\\b(Choose|Look|Save|Split|Use|Copy|Check|Correct|Open|Write|Give|Put|Leave|Remove|Change)\\b")};
        QVERIFY2(says.contains(advice), qPrintable(says));
        QCOMPARE(fixture.dialogs().offers, QStringList{offer});
    }

    /// What is offered is done: somewhere else, everything that failed is saved after all.
    void anotherPlaceIsTaken_data()
    {
        QTest::addColumn<Provoke>("provoke");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* name, const Provoke& provoke, const char* saved) {
            QTest::newRow(name) << provoke << QString::fromLatin1(saved);
        };
        row(
            "a case",
            [](WindowFixture& fixture) {
                openTeam(fixture);
                fixture.dialogs().savePath = fixture.path(missingFolder + QStringLiteral("a.privacycase"));
                QVERIFY(fixture.window().saveCaseAs());
                QVERIFY(fixture.document().path().endsWith(QStringLiteral("second.privacycase")));
            },
            "second.privacycase");
        row("a case that another window has changed", saveOverAnothersChanges, "second.privacycase");
        row("a report", saving("nowhere/r.pdf", &MainWindow::saveReport), "second.html");
        row("a report of an unknown kind", saving("r.docx", &MainWindow::saveReport), "second.txt");
        row("reminders", saving("r.txt", &MainWindow::saveReminders), "second.ics");
        row("the list of chats", saveList, "second.csv");
        row("the to-do list", saveTodo, "second.txt");
        row("diagnostics", saveDiagnostics, "second.txt");
        row("a day that the case can't be kept on", keepImpossibleDay, "second.txt");
        row("paper that can't be written", printNowhere, "second.pdf");
    }

    void anotherPlaceIsTaken()
    {
        QFETCH(Provoke, provoke);
        QFETCH(QString, name);
        WindowFixture fixture;
        fixture.dialogs().onError = [&] {
            fixture.dialogs().savePath = fixture.path(name);
            return true;
        };
        provoke(fixture);
        QCOMPARE(fixture.dialogs().errors.size(), 1);
        QVERIFY(!read(fixture.path(name)).isEmpty());
    }

    void anotherFileIsOpened()
    {
        WindowFixture fixture;
        fixture.dialogs().openPath = fixture.write(QStringLiteral("good.privacycase"), teamCase);
        fixture.dialogs().onError = [] { return true; };
        fixture.window().openFile(fixture.path(QStringLiteral("gone.privacycase")));
        QCOMPARE(fixture.dialogs().errors.size(), 1);
        QCOMPARE(fixture.document().answers().plan, std::optional{policy::Plan::Team});
    }

    void aWishIsStoredWhenItIsTriedAgain()
    {
        WindowFixture fixture;
        int tries = 0;
        fixture.dialogs().onError = [&] {
            if (++tries == 2)
                QDir{}.rmdir(fixture.settings().fileName());
            return true;
        };
        forgetWhereNothingCanBeStored(fixture);
        QCOMPARE(tries, 2); // an attempt that fails is not taken for one that went well
        QVERIFY(read(fixture.settings().fileName()).contains("rememberNothing"));
    }

    void anAddressIsCopied()
    {
        WindowFixture fixture;
        QGuiApplication::clipboard()->clear();
        fixture.dialogs().onError = [] { return true; };
        openWithoutBrowser(fixture);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.startsWith(QStringLiteral("https://")));
        QVERIFY(fixture.dialogs().errors.first().contains(copied));
    }

    /// The rows above are all there are: whoever adds a place adds a row.
    void noOtherPlaceTells()
    {
        QCOMPARE(placesThatTell(), (QStringList{QStringLiteral("app/widgets/saving.cpp:1"),
                                                QStringLiteral("app/window/asides.cpp:1"),
                                                QStringLiteral("app/window/files.cpp:4"),
                                                QStringLiteral("app/window/mainwindow.cpp:2")}));
        QDirIterator files{
            QStringLiteral("app"), {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories};
        while (files.hasNext()) {
            const QString path = files.next();
            if (!path.endsWith(QLatin1StringView{"desktopdialogs.cpp"}))
                QVERIFY2(!read(path).contains("QMessageBox") && !read(path).contains("QErrorMessage"),
                         qPrintable(path));
        }
    }

    void theRealWindow_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("taken");
        QTest::newRow("Return takes the way on") << int{Qt::Key_Return} << true;
        QTest::newRow("Escape leaves it") << int{Qt::Key_Escape} << false;
    }

    void theRealWindow()
    {
        QFETCH(int, key);
        QFETCH(bool, taken);
        QWidget parent;
        parent.show();
        const QString says = QStringLiteral("“<b>a</b>.privacycase” can't be opened. Choose another file.");
        bool seen = false;
        QTimer::singleShot(0, this, [&] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            QVERIFY(box);
            seen = box->text() == says && box->textFormat() == Qt::PlainText && box->buttons().size() == 2 &&
                   box->defaultButton() &&
                   box->defaultButton()->text() == QLatin1StringView{"&Open another"} &&
                   box->textInteractionFlags().testFlag(Qt::TextSelectableByMouse);
            QTest::keyClick(box, static_cast<Qt::Key>(key));
        });
        DesktopDialogs dialogs;
        QCOMPARE(dialogs.showError(&parent, says, QStringLiteral("&Open another")), taken);
        QVERIFY(seen);
    }
};

QTEST_MAIN(ErrorsTest)
#include "errors_test.moc"
