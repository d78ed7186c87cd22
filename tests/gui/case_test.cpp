// New, open, save, what is not saved, recent files, menus, and where answers of a file don't fit together.

#include "app/result/resultpage.h"
#include "app/session/answers.h"
#include "app/wizard/problempanel.h"
#include "app/wizard/questionpage.h"
#include "app/wizard/tile.h"
#include "app/wizard/wizardview.h"
#include "tests/gui/windowfixture.h"

#include <QClipboard>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>

using policy::QuestionId;

namespace {

const QByteArray chats =
    "[ {\"id\":\"a\\u00e9\", \"messages\" : [\"2025-11-20T08:15:00Z\",\n \"2025-11-21\"],"
    "\"kind\": null},\r\n\t{ \"messages\": [\"2026-01-02\"], \"id\": \"]}\\\"\" } ]";

QByteArray caseText(const QByteArray& answers, const QByteArray& more = {})
{
    return "{\"format\": \"privacy-advisor/case\", \"version\": 1, \"answers\": " + answers + more + "}";
}

QByteArray read(const QString& path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

QJsonObject answersIn(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).object().value(QStringLiteral("answers")).toObject();
}

} // namespace

class CaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseIsSavedAndOpenedAgain()
    {
        WindowFixture fixture;
        fixture.press(Qt::Key_Return);
        fixture.press(Qt::Key_4);
        fixture.press(Qt::Key_Return);
        QVERIFY(fixture.window().isWindowModified());
        fixture.dialogs().savePath = fixture.path(QStringLiteral("mine.privacycase"));
        fixture.press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!fixture.window().isWindowModified());
        QVERIFY(fixture.window().windowTitle().contains(QStringLiteral("mine")));
        QCOMPARE(answersIn(read(fixture.dialogs().savePath)),
                 (QJsonObject{{QStringLiteral("plan"), QStringLiteral("team")}}));
        QVERIFY(!read(fixture.dialogs().savePath).contains("asOf"));

        fixture.window().newCase();
        QVERIFY(fixture.document().isEmpty());
        fixture.dialogs().openPath = fixture.dialogs().savePath;
        fixture.press(Qt::Key_O, Qt::ControlModifier);
        QVERIFY(qobject_cast<ResultPage*>(fixture.window().page()));
        QCOMPARE(fixture.document().answers().plan, std::optional{policy::Plan::Team});
        QCOMPARE(fixture.dialogs().unsavedQuestions, 0);
    }

    void savingKeepsChatsByteForByteAndTheRestOfTheFile()
    {
        WindowFixture fixture;
        const QString path =
            fixture.write(QStringLiteral("chats.privacycase"),
                          caseText("{\"plan\": \"pro\"}",
                                   ", \"id\": \"私\", \"asOf\": \"2026-10-01\", \"note\": \"two\\nlines\","
                                   " \"chats\": " +
                                       chats));
        fixture.window().openFile(path);
        QCOMPARE(fixture.dialogs().errors, QStringList{});
        fixture.window().showQuestions();
        fixture.window().wizard()->showQuestion(QuestionId::SwitchAtAccept);
        fixture.press(Qt::Key_2);
        fixture.press(Qt::Key_S, Qt::ControlModifier);
        const QByteArray saved = read(path);
        QVERIFY2(saved.contains(chats), saved.constData());
        const QJsonObject object = QJsonDocument::fromJson(saved).object();
        QCOMPARE(object.value(QStringLiteral("id")).toString(), QStringLiteral("私"));
        QCOMPARE(object.value(QStringLiteral("asOf")).toString(), QStringLiteral("2026-10-01"));
        QCOMPARE(object.value(QStringLiteral("note")).toString(), QStringLiteral("two\nlines"));
        QCOMPARE(answersIn(saved).value(QStringLiteral("switchAtAccept")).toString(), QStringLiteral("off"));
    }

    void whatIsNotSavedIsAskedAbout()
    {
        WindowFixture fixture;
        fixture.press(Qt::Key_Return);
        fixture.press(Qt::Key_4);
        fixture.dialogs().unsaved = Dialogs::Unsaved::Cancel;
        QVERIFY(!fixture.window().close());
        fixture.press(Qt::Key_N, Qt::ControlModifier);
        fixture.dialogs().openPath = fixture.write(QStringLiteral("other.privacycase"), caseText("{}"));
        fixture.press(Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(fixture.dialogs().unsavedQuestions, 3);
        QCOMPARE(fixture.document().answers().plan, std::optional{policy::Plan::Team});

        fixture.dialogs().unsaved = Dialogs::Unsaved::Save; // but no file is chosen
        QVERIFY(!fixture.window().close());
        fixture.dialogs().savePath = fixture.path(QStringLiteral("kept.privacycase"));
        QVERIFY(fixture.window().close());
        QVERIFY(read(fixture.dialogs().savePath).contains("team"));
    }

    void discardingLosesOnlyTheChanges()
    {
        WindowFixture fixture;
        const QByteArray text = caseText("{\"plan\": \"pro\"}");
        fixture.window().openFile(fixture.write(QStringLiteral("a.privacycase"), text));
        fixture.window().showQuestions();
        fixture.window().wizard()->showQuestion(QuestionId::Plan);
        fixture.press(Qt::Key_4);
        fixture.dialogs().unsaved = Dialogs::Unsaved::Discard;
        QVERIFY(fixture.window().close());
        QCOMPARE(read(fixture.path(QStringLiteral("a.privacycase"))), text);
    }

    void aChangeTakenBackIsNoChange()
    {
        WindowFixture fixture;
        fixture.window().openFile(
            fixture.write(QStringLiteral("a.privacycase"), caseText("{\"plan\": \"pro\"}")));
        fixture.window().showQuestions();
        fixture.window().wizard()->showQuestion(QuestionId::Plan);
        fixture.press(Qt::Key_4);
        QVERIFY(fixture.window().isWindowModified());
        fixture.press(Qt::Key_2);
        QVERIFY(!fixture.window().isWindowModified());
    }

    void whatIsUndoneIsNamedAndShown()
    {
        WindowFixture fixture;
        const auto undoText = [&fixture] {
            for (const QAction* action : fixture.window().findChildren<QAction*>()) {
                if (action->shortcut() == QKeySequence{Qt::CTRL | Qt::Key_Z})
                    return action->isEnabled() ? action->text() : QString{};
            }
            return QStringLiteral("no such action");
        };
        QCOMPARE(undoText(), QString{});
        fixture.press(Qt::Key_Return);
        fixture.press(Qt::Key_2);
        QCOMPARE(undoText(), QStringLiteral("&Undo: the answer to “Plan”"));
        fixture.press(Qt::Key_4);
        fixture.press(Qt::Key_Return); // the result of a Team plan
        QVERIFY(qobject_cast<ResultPage*>(fixture.window().page()));
        const QString team = fixture.pageText();
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(qobject_cast<ResultPage*>(fixture.window().page()));
        QVERIFY(fixture.pageText() != team);
        QCOMPARE(fixture.document().answers().plan, std::optional{policy::Plan::Pro});

        fixture.window().showQuestions();
        fixture.window().wizard()->showQuestion(QuestionId::Accepted);
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.questionPage()->question(), QuestionId::Plan);
        QVERIFY(!fixture.tile("pro")->isChecked());
        QVERIFY(!fixture.window().isWindowModified());
        fixture.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        fixture.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(fixture.tile("team")->isChecked());
        QVERIFY(fixture.window().isWindowModified());
    }

    void aFileThatIsNoCaseIsRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("not JSON") << QByteArray{"hello"} << QStringLiteral("not a saved case");
        QTest::newRow("a wrong value") << caseText("{\"plan\": \"gold\"}") << QStringLiteral("/answers/plan");
        QTest::newRow("a message after deletion")
            << caseText("{}", ", \"chats\": [{\"id\": \"a\", \"messages\": [\"2026-02-02\"], \"deletedOn\": "
                              "\"2026-01-01\"}]")
            << QStringLiteral("/chats/0/deletedOn");
    }
    void aFileThatIsNoCaseIsRefusedInWords()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        WindowFixture fixture;
        fixture.press(Qt::Key_Return);
        fixture.press(Qt::Key_2);
        fixture.window().openFile(fixture.write(QStringLiteral("bad.privacycase"), text));
        QCOMPARE(fixture.dialogs().errors.size(), 1);
        QVERIFY2(fixture.dialogs().errors.first().contains(says),
                 qPrintable(fixture.dialogs().errors.first()));
        QCOMPARE(fixture.document().answers().plan, std::optional{policy::Plan::Pro}); // nothing half used
        fixture.window().openFile(fixture.path(QStringLiteral("missing.privacycase")));
        QCOMPARE(fixture.dialogs().errors.size(), 2);
    }

    void answersThatDontFitTogetherAreToldAtTheField()
    {
        WindowFixture fixture;
        fixture.window().openFile(fixture.write(
            QStringLiteral("a.privacycase"),
            caseText("{\"plan\": \"free\", \"accepted\": \"no\", \"usedAfterDeadline\": \"yes\"}")));
        QCOMPARE(fixture.dialogs().errors, QStringList{});
        QVERIFY(fixture.questionPage());
        QCOMPARE(fixture.questionPage()->question(), QuestionId::Accepted);
        QVERIFY(fixture.questionPage()->problemPanel()->isVisible());
        fixture.press(Qt::Key_3, Qt::ControlModifier); // "Answer" leads back here
        QCOMPARE(fixture.questionPage()->question(), QuestionId::Accepted);
        fixture.click(fixture.button(QStringLiteral("Take it as accepted, on a day that I don't know")));
        fixture.press(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(qobject_cast<ResultPage*>(fixture.window().page()));
    }

    void aFailedSaveIsSaidAndTheCaseStaysModified()
    {
        WindowFixture fixture;
        fixture.press(Qt::Key_Return);
        fixture.press(Qt::Key_4);
        fixture.dialogs().savePath = fixture.path(QStringLiteral("no such folder/a.privacycase"));
        QVERIFY(!fixture.window().saveCase());
        QCOMPARE(fixture.dialogs().errors.size(), 1);
        QVERIFY(fixture.window().isWindowModified());
    }

    void recentFilesAreOffered()
    {
        WindowFixture fixture;
        for (int i = 0; i < 10; ++i) {
            fixture.window().openFile(fixture.write(QStringLiteral("case %1.privacycase").arg(i),
                                                    caseText("{\"plan\": \"team\"}")));
        }
        QVERIFY(QFile::remove(fixture.path(QStringLiteral("case 7.privacycase"))));
        fixture.window().showWelcome();
        QVERIFY(fixture.button(QStringLiteral("Open case 9")));
        QVERIFY(!fixture.button(QStringLiteral("Open case 7")));
        QVERIFY(!fixture.button(QStringLiteral("Open case 1"))); // eight are remembered
        QAbstractButton* button = fixture.button(QStringLiteral("Open case 3"));
        QVERIFY(button);
        fixture.click(button);
        QVERIFY(fixture.document().path().endsWith(QStringLiteral("case 3.privacycase")));
    }

    void theNameStandsOnTheReport()
    {
        WindowFixture fixture;
        fixture.press(Qt::Key_Return);
        fixture.press(Qt::Key_4);
        fixture.press(Qt::Key_Return);
        auto* name = fixture.window().page()->findChild<QLineEdit*>();
        fixture.click(name);
        fixture.type(QStringLiteral("Work"));
        fixture.dialogs().savePath = fixture.path(QStringLiteral("report.txt"));
        fixture.press(Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(fixture.dialogs().errors, QStringList{});
        QVERIFY(read(fixture.dialogs().savePath).contains("Work"));
        QVERIFY(fixture.window().isWindowModified());
    }

    void aReportIsSavedInEveryForm_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("starts");
        QTest::newRow("PDF") << QStringLiteral("r.pdf") << QByteArray{"%PDF-"};
        QTest::newRow("HTML") << QStringLiteral("r.html") << QByteArray{"<!DOCTYPE html>"};
        QTest::newRow("text") << QStringLiteral("r.txt") << QByteArray{"What may happen"};
        QTest::newRow("JSON") << QStringLiteral("r.json") << QByteArray{"{\n"};
    }
    void aReportIsSavedInEveryForm()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, starts);
        WindowFixture fixture;
        fixture.window().openFile(
            fixture.write(QStringLiteral("a.privacycase"), caseText("{\"plan\": \"team\"}")));
        fixture.dialogs().savePath = fixture.path(name);
        fixture.click(fixture.button(QStringLiteral("Save report…")));
        QCOMPARE(fixture.dialogs().errors, QStringList{});
        const QByteArray text = read(fixture.path(name)).trimmed();
        QVERIFY2(text.toLower().startsWith(starts.toLower()), text.left(80).constData());
        QVERIFY(fixture.dialogs().suggestion.endsWith(QStringLiteral(".pdf")));
    }

    void aNameWithAnotherEndingIsRefused()
    {
        WindowFixture fixture;
        fixture.window().openFile(
            fixture.write(QStringLiteral("a.privacycase"), caseText("{\"plan\": \"team\"}")));
        fixture.dialogs().savePath = fixture.path(QStringLiteral("r.docx"));
        fixture.click(fixture.button(QStringLiteral("Save report…")));
        QCOMPARE(fixture.dialogs().errors.size(), 1);
        QVERIFY(!QFile::exists(fixture.dialogs().savePath));
    }

    void thePreviewShowsTheSamePagesAsPaper()
    {
        WindowFixture fixture;
        fixture.window().openFile(
            fixture.write(QStringLiteral("a.privacycase"), caseText("{\"plan\": \"team\"}")));
        fixture.dialogs().printPath = fixture.path(QStringLiteral("preview.pdf"));
        fixture.click(fixture.button(QStringLiteral("Print preview…")));
        const QString preview = pdfText(fixture.dialogs().printPath);
        fixture.dialogs().printPath = fixture.path(QStringLiteral("print.pdf"));
        fixture.click(fixture.button(QStringLiteral("Print…")));
        QVERIFY(!preview.isEmpty());
        QCOMPARE(pdfText(fixture.dialogs().printPath), preview);
    }

    void anOpenQuestionCanBeAnsweredFromTheResult()
    {
        WindowFixture fixture;
        fixture.window().openFile(fixture.write(
            QStringLiteral("a.privacycase"),
            caseText("{\"plan\": \"pro\", \"accountCreated\": \"../2025-08-27\", \"accepted\": \"yes\"}")));
        QAbstractButton* button = fixture.button(
            QStringLiteral("Answer the question: Where did the training switch stand when you accepted?"));
        QVERIFY(button);
        fixture.click(button);
        QCOMPARE(fixture.questionPage()->question(), QuestionId::SwitchAtAccept);
    }

    void anAddressIsOpenedOnlyOnAClickAndCanBeCopied()
    {
        WindowFixture fixture;
        fixture.window().openFile(fixture.write(
            QStringLiteral("a.privacycase"),
            caseText("{\"plan\": \"pro\", \"accepted\": \"yes\", \"switchAtAccept\": \"on\"}")));
        QVERIFY(fixture.dialogs().opened.isEmpty());
        const QString address = QStringLiteral("https://claude.ai/settings/data-privacy-controls");
        QAbstractButton* copy = fixture.button(QStringLiteral("Copy the address ") + address);
        QVERIFY(copy);
        fixture.click(copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), address);
        fixture.click(fixture.button(QStringLiteral("Open %1 in the browser").arg(address)));
        QCOMPARE(fixture.dialogs().opened, QList<QUrl>{QUrl{address}});
    }

    void everyMenuEntryDoesItsPart()
    {
        WindowFixture fixture;
        const auto trigger = [&](const char* text) {
            for (QAction* top : fixture.window().menuBar()->actions()) {
                for (QAction* action : top->menu()->actions()) {
                    if (action->text().remove(QLatin1Char('&')) == QString::fromUtf8(text)) {
                        action->trigger();
                        return true;
                    }
                }
            }
            return false;
        };
        QVERIFY(trigger("Questions"));
        QVERIFY(fixture.questionPage());
        QVERIFY(trigger("All plans at a glance"));
        QVERIFY(fixture.pageText().contains(QStringLiteral("Team")));
        QVERIFY(trigger("Answer"));
        QVERIFY(qobject_cast<ResultPage*>(fixture.window().page()));
        QVERIFY(trigger("About this program"));
        QVERIFY(fixture.dialogs().about.contains(QStringLiteral("Independent program")));
        QVERIFY(trigger("Welcome"));
        QVERIFY(fixture.pageText().contains(QStringLiteral("7 October 2026")));
    }
};

QTEST_MAIN(CaseTest)
#include "case_test.moc"
