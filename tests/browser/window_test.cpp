#include "app/browser/accountpart.h"
#include "app/browser/browserpage.h"
#include "app/browser/chatspart.h"
#include "app/browser/monthchart.h"
#include "app/report/textrenderer.h"
#include "app/widgets/textlabel.h"
#include "tests/gui/windowfixture.h"
#include "tests/ingest/ingestsupport.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMimeData>
#include <QProcess>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTimer>

using policy::QuestionId;
using State = YourData::State;

namespace {

policy::Answers sharing()
{
    policy::Answers answers;
    answers.plan = policy::Plan::Pro;
    answers.accountCreated = policy::DateKnowledge::parse("../2025-08-27");
    answers.accepted = true;
    answers.acceptedOn = policy::DateKnowledge::parse("2025-09-28");
    answers.switchAtAccept = policy::SwitchPosition::On;
    return answers;
}

QByteArray exportOf(int count)
{
    QByteArray all;
    for (int i = 0; i < count; ++i)
        all += (i == 0 ? "" : ",") +
               testsupport::conversationJson(i, i % 3 == 0 ? "2025-03-01" : "2025-10-12 2026-01-05");
    return "[" + all + "]";
}

QByteArray readFile(const QString& path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

/// Everything that lies below a folder, with its time of change.
QStringList filesBelow(const QString& folder)
{
    QStringList files;
    const QFileInfoList entries =
        QDir{folder}.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    for (const QFileInfo& entry : entries) {
        files << entry.filePath() + entry.lastModified().toString(Qt::ISODateWithMs);
        if (entry.isDir())
            files << filesBelow(entry.filePath());
    }
    return files;
}

/// A window in which a person looks at their own data.
class Looking : public WindowFixture
{
public:
    YourData& data() { return window().ownData(); }
    BrowserPage* page() { return qobject_cast<BrowserPage*>(window().page()); }
    QTableView* table() { return page()->chats()->table(); }

    /// Writes an export of that many chats and reads it.
    void readExport(int count)
    {
        window().readData({write(QStringLiteral("conversations.json"), exportOf(count))});
        waitUntilRead();
    }
    void waitUntilRead() { QTRY_COMPARE_WITH_TIMEOUT(data().state(), State::Ready, 20'000); }

    void drop(const QStringList& paths)
    {
        QMimeData dragged;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls << QUrl::fromLocalFile(path);
        dragged.setUrls(urls);
        QDragEnterEvent enter{{10, 10}, Qt::CopyAction, &dragged, Qt::LeftButton, {}};
        QApplication::sendEvent(&window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event{QPointF{10, 10}, Qt::CopyAction, &dragged, Qt::LeftButton, {}};
        QApplication::sendEvent(&window(), &event);
    }
};

} // namespace

/// The window for a person's own data, as people use it.
class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderDroppedOnTheWindowIsRead()
    {
        Looking fixture;
        const QString folder = fixture.path(QStringLiteral("mine"));
        testsupport::writeFile(folder + QStringLiteral("/a/conversations.json"), exportOf(9));
        const QString page = fixture.write(QStringLiteral("page.zip"), "<html>sign in</html>");
        const QStringList before = filesBelow(folder);
        fixture.drop({folder, page});
        fixture.waitUntilRead();
        QVERIFY(fixture.page());
        QCOMPARE(fixture.data().chats().size(), 9u);
        QCOMPARE(fixture.table()->model()->rowCount(), 9);
        QCOMPARE(filesBelow(folder), before); // nothing was written
        fixture.page()->tabs()->setCurrentIndex(4);
        const QString text = fixture.pageText();
        QVERIFY2(text.contains(QStringLiteral("This is a web page, whatever its name says.")),
                 qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("9 chat")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Not in this data")));
    }

    void theFixturesOfOthersAreRead()
    {
        const QString fixtures = QStringLiteral("../shared/fixtures");
        if (!QDir{fixtures}.exists())
            QSKIP("The shared fixtures are not here.");
        Looking fixture;
        fixture.window().readData({fixtures});
        fixture.waitUntilRead();
        QVERIFY(fixture.data().chats().size() > 5);
        QVERIFY(fixture.data().now());
    }

    void aSavedCaseDroppedIsOpenedAsBefore()
    {
        Looking fixture;
        fixture.drop(
            {fixture.write(QStringLiteral("a.privacycase"),
                           R"({"format":"privacy-advisor/case","version":1,"answers":{"plan":"pro"}})")});
        QCOMPARE(fixture.document().answers().plan, std::optional{policy::Plan::Pro});
        QCOMPARE(fixture.data().state(), State::Empty);
    }

    void theKeyboardAloneIsEnough()
    {
        Looking fixture;
        fixture.dialogs().readPaths = {fixture.write(QStringLiteral("conversations.json"), exportOf(30))};
        fixture.document().answer(QuestionId::Plan, sharing());
        fixture.press(Qt::Key_9, Qt::ControlModifier);
        QVERIFY(fixture.page());
        fixture.press(Qt::Key_Space); // the focus is on choosing files
        fixture.waitUntilRead();
        auto* tabs = fixture.page()->tabs();
        tabs->setFocus();
        fixture.press(Qt::Key_Home);
        fixture.press(Qt::Key_Right);
        QCOMPARE(tabs->currentWidget(), fixture.page()->chats());
        fixture.tabTo(fixture.page()->chats()->findChild<QLineEdit*>());
        fixture.type(QStringLiteral("Chat 1"));
        QTRY_COMPARE(fixture.table()->model()->rowCount(), 11);
        fixture.tabTo(fixture.table());
        fixture.press(Qt::Key_Down);
        QVERIFY(fixture.table()->currentIndex().isValid());
        const QString title = fixture.table()->currentIndex().siblingAtColumn(0).data().toString();
        QVERIFY(QTest::qWaitFor([&] { return fixture.pageText().contains(title); }));
        QVERIFY(QTest::qWaitFor(
            [&] { return fixture.pageText().contains(QStringLiteral("What you can still do")); }));
    }

    void cancellingLeavesAReport()
    {
        Looking fixture;
        const QString path = fixture.write(QStringLiteral("conversations.json"), exportOf(100'000));
        fixture.window().readData({path});
        QTRY_VERIFY(fixture.data().chats().size() > 0);
        QVERIFY(fixture.table()->model()->rowCount() > 0); // rows are there while it reads
        fixture.click(fixture.button(QStringLiteral("Cancel reading")));
        fixture.waitUntilRead();
        QVERIFY(fixture.data().report().cancelled);
        QVERIFY(QTest::qWaitFor(
            [&] { return fixture.pageText().contains(QStringLiteral("Reading was stopped")); }));
    }

    void thisComputerIsReadOnlyAfterAYes()
    {
        Looking fixture;
        const QString home = fixture.path(QStringLiteral("claude"));
        testsupport::writeFile(home + QStringLiteral("/projects/x/s.jsonl"),
                               R"({"type":"user","sessionId":"s","timestamp":"2026-11-01T10:00:00.000Z",)"
                               R"("message":{"role":"user","content":"hi"}})"
                               "\n");
        qputenv("CLAUDE_CONFIG_DIR", home.toLocal8Bit());
        qputenv("HOME", fixture.path(QStringLiteral("nobody")).toLocal8Bit());
        fixture.window().showData();
        fixture.click(fixture.button(QStringLiteral("Look on this computer…")));
        QVERIFY(QTest::qWaitFor([&] { return fixture.pageText().contains(home); }));
        QCOMPARE(fixture.data().state(), State::Empty);
        fixture.click(fixture.button(QStringLiteral("No")));
        QCOMPARE(fixture.data().state(), State::Empty);
        QVERIFY(!fixture.pageText().contains(home));
        fixture.click(fixture.button(QStringLiteral("Look on this computer…")));
        fixture.click(fixture.button(QStringLiteral("Yes, read them")));
        fixture.waitUntilRead();
        QCOMPARE(fixture.data().chats().size(), 1u);
        fixture.page()->tabs()->setCurrentIndex(0);
        QVERIFY(QTest::qWaitFor(
            [&] { return fixture.pageText().contains(QStringLiteral("cleanupPeriodDays")); }));
        qunsetenv("CLAUDE_CONFIG_DIR");
    }

    void evidenceIsTakenByAButtonAndUndone()
    {
        Looking fixture;
        fixture.document().answer(QuestionId::Plan, [] {
            policy::Answers answers;
            answers.plan = policy::Plan::Pro;
            return answers;
        }());
        fixture.readExport(9);
        QVERIFY(!fixture.document().answers().usedAfterDeadline);
        fixture.page()->tabs()->setCurrentIndex(3);
        QTRY_VERIFY(fixture.button(QStringLiteral("Take as my answer: Yes, it was used")));
        fixture.click(fixture.button(QStringLiteral("Take as my answer: Yes, it was used")));
        QCOMPARE(fixture.document().answers().usedAfterDeadline, std::optional{true});
        QVERIFY(QTest::qWaitFor(
            [&] { return fixture.pageText().contains(QStringLiteral("Your case says so already.")); }));
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!fixture.document().answers().usedAfterDeadline);
        QVERIFY(fixture.page()); // undoing does not lead away
        QTRY_VERIFY(fixture.button(QStringLiteral("Take as my answer: Yes, it was used")));
    }

    void totalsLeadToTheirChats()
    {
        Looking fixture;
        fixture.document().answer(QuestionId::Plan, sharing());
        fixture.readExport(9);
        fixture.page()->tabs()->setCurrentIndex(0);
        QVERIFY(QTest::qWaitFor(
            [&] { return fixture.pageText().contains(QStringLiteral("Of 9 chat(s), 6 may be used")); }));
        fixture.click(fixture.button(QStringLiteral("Show the chats: Not used")));
        QCOMPARE(fixture.page()->tabs()->currentWidget(), fixture.page()->chats());
        QCOMPARE(fixture.table()->model()->rowCount(), 3);
    }

    void theChartReadsAsSentences()
    {
        Looking fixture;
        fixture.document().answer(QuestionId::Plan, sharing());
        fixture.readExport(9);
        fixture.page()->tabs()->setCurrentIndex(0);
        auto* chart = fixture.page()->findChild<MonthChart*>();
        QCOMPARE(chart->barCount(), 11); // March 2025 to January 2026, each month
        QCOMPARE(chart->sentence(0), QStringLiteral("March 2025: 3 chat(s). Not used: 3."));
        QCOMPARE(chart->sentence(1), QStringLiteral("April 2025: no chat."));
        chart->setFocus();
        QCOMPARE(chart->accessibleDescription(), chart->sentence(10));
        fixture.press(Qt::Key_Home);
        QCOMPARE(chart->accessibleDescription(), chart->sentence(0));
        fixture.press(Qt::Key_Right);
        QCOMPARE(chart->current(), 1);
    }

    void whatIfTakesTheMarkedChats()
    {
        Looking fixture;
        fixture.document().answer(QuestionId::Plan, sharing());
        fixture.readExport(9);
        fixture.page()->tabs()->setCurrentWidget(fixture.page()->chats());
        fixture.table()->setFocus();
        fixture.press(Qt::Key_A, Qt::ControlModifier);
        fixture.click(fixture.button(QStringLiteral("What if I delete these?")));
        QTRY_VERIFY(fixture.data().then());
        QCOMPARE(fixture.data().thenTotals().count(ingest::Standing::Eligible), 0u);
        QCOMPARE(fixture.data().thenTotals().count(ingest::Standing::RunsOnly), 6u);
        QVERIFY(QTest::qWaitFor(
            [&] { return fixture.pageText().contains(QStringLiteral("it would be different for 6 chat")); }));
        QVERIFY(fixture.document().answers().switchChanges.empty());
        fixture.click(fixture.button(QStringLiteral("I switch it off today")));
        QTRY_VERIFY(fixture.data().then());
        const QString take = QStringLiteral("Take the change of the switch over into my case");
        QTRY_VERIFY(fixture.button(take) && fixture.button(take)->isEnabled());
        fixture.click(fixture.button(take));
        QCOMPARE(fixture.document().answers().switchChanges.size(), std::size_t{1});
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(fixture.document().answers().switchChanges.empty());
    }

    void whatIsToBeDeletedBecomesAList()
    {
        Looking fixture;
        fixture.document().answer(QuestionId::Plan, sharing());
        fixture.readExport(9);
        fixture.page()->tabs()->setCurrentWidget(fixture.page()->chats());
        QVERIFY(!fixture.button(QStringLiteral("Copy as a to-do list")));
        fixture.page()->chats()->showStanding(ingest::Standing::Out);
        fixture.table()->setFocus();
        fixture.press(Qt::Key_A, Qt::ControlModifier);
        fixture.click(fixture.button(QStringLiteral("What if I delete these?")));
        QGuiApplication::clipboard()->clear();
        QTRY_VERIFY(fixture.button(QStringLiteral("Copy as a to-do list")));
        fixture.click(fixture.button(QStringLiteral("Copy as a to-do list")));
        const QString list = QGuiApplication::clipboard()->text();
        QCOMPARE(list.count(QChar{0x2610}), 3); // a box to tick for each
        QVERIFY2(list.contains(QStringLiteral("☐ 1 Mar 2025: Chat 0")), qPrintable(list));
        QVERIFY(list.contains(QStringLiteral("3 chats to delete:")) ||
                list.contains(QStringLiteral("3 chat(s) to delete:")));
        QVERIFY(list.contains(QStringLiteral("Runs already started")));
        QVERIFY(list.contains(QStringLiteral("2. Open the chat's menu and choose Delete.")));
        QVERIFY(QTest::qWaitFor(
            [&] { return fixture.pageText().contains(QStringLiteral("The list is on the clipboard.")); }));
        fixture.dialogs().savePath = fixture.path(QStringLiteral("todo.txt"));
        fixture.click(fixture.button(QStringLiteral("Save the to-do list…")));
        QCOMPARE(QString::fromUtf8(readFile(fixture.dialogs().savePath)), list);
        fixture.dialogs().savePath = fixture.path(QStringLiteral("nowhere/todo.txt"));
        fixture.click(fixture.button(QStringLiteral("Save the to-do list…")));
        QCOMPARE(fixture.dialogs().errors.size(), 1);
        QVERIFY(fixture.dialogs().errors.front().contains(QStringLiteral("nowhere")));
    }

    void whatWasDeletedIsNotedAndUndone()
    {
        Looking fixture;
        fixture.document().answer(QuestionId::Plan, sharing());
        fixture.readExport(9);
        fixture.page()->tabs()->setCurrentWidget(fixture.page()->chats());
        fixture.page()->chats()->showStanding(ingest::Standing::Eligible);
        fixture.table()->setFocus();
        fixture.press(Qt::Key_A, Qt::ControlModifier);
        fixture.click(fixture.button(QStringLiteral("What if I delete these?")));
        QTRY_VERIFY(fixture.button(QStringLiteral("I have deleted these")));
        QVERIFY(fixture.document().value().chats.empty());
        fixture.click(fixture.button(QStringLiteral("I have deleted these")));
        QCOMPARE(fixture.document().value().chats.size(), std::size_t{6});
        QTRY_COMPARE(fixture.data().totals().count(ingest::Standing::RunsOnly), 6u);
        QVERIFY(QTest::qWaitFor([&] {
            return fixture.pageText().contains(QStringLiteral("Your case says that 6 of these chats"));
        }));
        QTRY_VERIFY(!fixture.button(QStringLiteral("I have deleted these")));
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(fixture.document().value().chats.empty());
        QTRY_COMPARE(fixture.data().totals().count(ingest::Standing::Eligible), 6u);
    }

    void oneChoosesWhoseChatsOneMeans()
    {
        Looking fixture;
        fixture.document().answer(QuestionId::Plan, sharing());
        QByteArray mixed = exportOf(9);
        mixed.replace("\"uuid\":\"a\"", "\"uuid\":\"ann\"");
        QByteArray others = exportOf(3);
        others.replace("\"uuid\":\"a\"", "\"uuid\":\"bob\"").replace("\"uuid\":\"0", "\"uuid\":\"1");
        fixture.window().readData({fixture.write(QStringLiteral("one.json"), mixed),
                                   fixture.write(QStringLiteral("two.json"), others)});
        fixture.waitUntilRead();
        QCOMPARE(fixture.data().chats().size(), 12u);
        auto* choice = fixture.page()->findChild<AccountPart*>()->findChild<QComboBox*>();
        QTRY_VERIFY(choice->isVisible());
        QVERIFY(QTest::qWaitFor(
            [&] { return fixture.pageText().contains(QStringLiteral("chats of 2 accounts, and a case")); }));
        choice->setFocus();
        fixture.press(Qt::Key_Down);
        fixture.press(Qt::Key_Down);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.data().account(), std::string{"bob"}, 20'000);
        fixture.waitUntilRead();
        QTRY_COMPARE(fixture.data().chats().size(), 3u);
        QVERIFY(choice->isVisible());
        QVERIFY(QTest::qWaitFor(
            [&] { return fixture.pageText().contains(QStringLiteral("Only those of bob")); }));
    }

    void anEmptyListOffersAllChatsAgain()
    {
        Looking fixture;
        fixture.readExport(9);
        fixture.page()->tabs()->setCurrentWidget(fixture.page()->chats());
        QVERIFY(!fixture.button(QStringLiteral("Show all chats")));
        auto* search = fixture.page()->chats()->findChild<QLineEdit*>();
        search->setFocus();
        fixture.type(QStringLiteral("nothing is called so"));
        QTRY_VERIFY(fixture.button(QStringLiteral("Show all chats")));
        QVERIFY(fixture.pageText().contains(QStringLiteral("No chat fits what you look for.")));
        fixture.click(fixture.button(QStringLiteral("Show all chats")));
        QCOMPARE(fixture.table()->model()->rowCount(), 9);
        QVERIFY(search->hasFocus());
    }

    void daysCanBeToldApartInEveryCountry()
    {
        Looking fixture;
        fixture.readExport(9);
        const auto first = [&fixture](const char* language) {
            const QLocale before;
            QLocale::setDefault(QLocale{QString::fromLatin1(language)});
            const int row = fixture.page()->chats()->model().rowOf(1);
            const QString text = fixture.table()
                                     ->model()
                                     ->index(row, static_cast<int>(ingest::ChatColumn::First))
                                     .data()
                                     .toString();
            QLocale::setDefault(before);
            return text;
        };
        QCOMPARE(first("en_US"), QStringLiteral("Oct 12, 2025"));
        QCOMPARE(first("en_GB"), QStringLiteral("12 Oct 2025"));
        QCOMPARE(first("de"), QStringLiteral("12. Okt. 2025"));
        QCOMPARE(first("ja"), QStringLiteral("2025年10月12日"));
    }

    void theSectionIsOnPaperAndInTheWebPage()
    {
        Looking fixture;
        fixture.document().answer(QuestionId::Plan, sharing());
        const QByteArray chat = testsupport::conversationJson(1, "2025-10-12 2026-01-05");
        fixture.window().readData(
            {fixture.write(QStringLiteral("conversations.json"),
                           "[" + QByteArray{chat}.replace("Chat 1", "旅行の計画 <b>&amp;") + "]")});
        fixture.waitUntilRead();
        fixture.window().ownData().setInReport(true);
        fixture.window().showAnswer();
        const auto saved = [&](const char* name) {
            fixture.dialogs().savePath = fixture.path(QString::fromLatin1(name));
            fixture.window().saveReport();
            return fixture.dialogs().savePath;
        };
        const QString html = QString::fromUtf8(readFile(saved("r.html")));
        const QString title = QStringLiteral("Your own chats, as they were read");
        QVERIFY(html.contains(QStringLiteral("<h2")) && html.contains(title));
        QVERIFY(html.contains(QStringLiteral("旅行の計画 &lt;b&gt;&amp;amp;"))); // a title is no markup
        const QString page = pdfText(saved("r.pdf")).simplified();
        QVERIFY2(page.contains(title), qPrintable(page.left(2000)));
        QVERIFY(page.contains(QStringLiteral("旅行の計画 <b>&amp;")));
    }

    void marksStayWhenTheListIsOrderedAnew()
    {
        Looking fixture;
        fixture.document().answer(QuestionId::Plan, sharing());
        fixture.readExport(9);
        ChatsPart* chats = fixture.page()->chats();
        fixture.table()->selectRow(2);
        const std::vector<std::uint32_t> marked = chats->chosen();
        QCOMPARE(marked.size(), std::size_t{1});
        chats->model().sort(0, Qt::DescendingOrder);
        QCOMPARE(chats->chosen(), marked);
        chats->model().arrange({}, ingest::Grouping::Month);
        QCOMPARE(chats->chosen(), marked);
        fixture.document().answer(QuestionId::Plan, {});
        QTRY_COMPARE(fixture.data().totals().count(ingest::Standing::Depends), 9u);
        QCOMPARE(chats->chosen(), marked);
        QCOMPARE(chats->model().rowOf(marked.front()), fixture.table()->currentIndex().row());
    }

    void theListIsSavedAsTheCommandLineWritesIt()
    {
        Looking fixture;
        const QString path = fixture.write(QStringLiteral("conversations.json"), exportOf(20));
        fixture.document().answer(QuestionId::Plan, sharing());
        QVERIFY(fixture.document().save(fixture.path(QStringLiteral("m.privacycase"))).isEmpty());
        fixture.window().readData({path});
        fixture.waitUntilRead();
        fixture.page()->tabs()->setCurrentWidget(fixture.page()->chats());
        const auto saved = [&](const char* name) {
            fixture.dialogs().savePath = fixture.path(QString::fromLatin1(name));
            fixture.click(fixture.button(QStringLiteral("Save the list…")));
            return readFile(fixture.dialogs().savePath);
        };
        const auto scanned = [&](const char* format) {
            QProcess process;
            process.start(QStringLiteral(ADVISOR_CLI),
                          {QStringLiteral("scan"), path, QStringLiteral("--case"), fixture.document().path(),
                           QStringLiteral("--as-of"), QStringLiteral("2026-11-21"),
                           QStringLiteral("--format"), QString::fromLatin1(format)});
            process.waitForFinished();
            return process.readAllStandardOutput();
        };
        const auto sorted = [](const QByteArray& lines) {
            QList<QByteArray> list = lines.split('\n');
            std::sort(list.begin(), list.end());
            return list;
        };
        QCOMPARE(sorted(saved("list.csv")), sorted(scanned("csv")));
        const auto chatsOf = [](const QByteArray& json) {
            QMap<QString, QJsonObject> chats;
            for (const QJsonValue& chat :
                 QJsonDocument::fromJson(json).object()[QStringLiteral("chats")].toArray())
                chats.insert(chat[QStringLiteral("id")].toString(), chat.toObject());
            return chats;
        };
        QCOMPARE(chatsOf(saved("list.json")).size(), 20);
        QCOMPARE(chatsOf(saved("list.json")), chatsOf(scanned("json")));
        QCOMPARE(saved("list.txt"), QByteArray{});
        QCOMPARE(fixture.dialogs().errors.size(), 1);
    }

    void theReportHasASection()
    {
        Looking fixture;
        fixture.document().answer(QuestionId::Plan, sharing());
        fixture.readExport(30);
        const auto report = [&] {
            fixture.window().showAnswer();
            fixture.dialogs().savePath = fixture.path(QStringLiteral("r.txt"));
            fixture.window().saveReport();
            return QString::fromUtf8(readFile(fixture.dialogs().savePath)).simplified();
        };
        // Titles of chats are in it: nobody finds them in a report without having asked for them.
        QVERIFY(!report().contains(QStringLiteral("Your own chats, as they were read")));
        fixture.window().ownData().setInReport(true);
        const QString text = report();
        QVERIFY(text.contains(QStringLiteral("Your own chats, as they were read")));
        QVERIFY(text.contains(QStringLiteral("30 chat(s) were read on this computer")));
        QVERIFY(text.contains(QStringLiteral("May be used: 20.")));
        QVERIFY(text.contains(QStringLiteral("Chat 1")));
        fixture.data().setInReport(false);
        QVERIFY(!report().contains(QStringLiteral("Your own chats, as they were read")));
        fixture.data().setInReport(true);
        // An answer given just before is followed.
        policy::Answers off = sharing();
        off.switchAtAccept = policy::SwitchPosition::Off;
        fixture.document().answer(QuestionId::SwitchAtAccept, off);
        QVERIFY(report().contains(QStringLiteral("Not used: 30.")));
    }

    void dataThatComesInDuringAPreviewDoesNoHarm()
    {
        Looking fixture;
        fixture.document().answer(QuestionId::Plan, sharing());
        fixture.window().showAnswer();
        fixture.dialogs().printPath = fixture.path(QStringLiteral("p.pdf"));
        fixture.dialogs().meanwhile = [&] { fixture.readExport(9); };
        fixture.window().previewReport();
        QVERIFY(pdfText(fixture.dialogs().printPath).contains(QStringLiteral("What to do now")));
    }

    void everyControlHasAName()
    {
        Looking fixture;
        fixture.document().answer(QuestionId::Plan, sharing());
        const auto check = [&] {
            for (const QWidget* widget : fixture.page()->findChildren<QWidget*>()) {
                if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) != Qt::TabFocus ||
                    widget->focusProxy() || qobject_cast<const QLineEdit*>(widget->parentWidget()))
                    continue;
                QAccessibleInterface* access =
                    QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
                QVERIFY2(access && !access->text(QAccessible::Name).isEmpty(),
                         widget->metaObject()->className());
            }
        };
        fixture.window().showData();
        check();
        fixture.readExport(9);
        for (int tab = 0; tab < fixture.page()->tabs()->count(); ++tab) {
            fixture.page()->tabs()->setCurrentIndex(tab);
            QCoreApplication::processEvents();
            check();
        }
    }

    void dataStaysWhileOneLooksElsewhere()
    {
        Looking fixture;
        fixture.readExport(9);
        fixture.press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(!fixture.page());
        fixture.press(Qt::Key_9, Qt::ControlModifier);
        QCOMPARE(fixture.table()->model()->rowCount(), 9);
        fixture.click(fixture.button(QStringLiteral("Forget all this")));
        QCOMPARE(fixture.data().chats().size(), 0u);
        QVERIFY(fixture.button(QStringLiteral("Choose files…")));
    }
};

QTEST_MAIN(WindowTest)
#include "window_test.moc"
