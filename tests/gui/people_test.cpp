// Walks the window as people do, from the welcome page to the printed page.

#include "app/result/resultpage.h"
#include "app/wizard/changeeditor.h"
#include "app/wizard/dayedit.h"
#include "app/wizard/questionpage.h"
#include "app/wizard/tile.h"
#include "app/wizard/wizardview.h"
#include "tests/gui/windowfixture.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using policy::QuestionId;

namespace {

/// What a person says to each question, by the value of the tile.
using Says = QMap<QByteArray, QByteArray>;
enum class By { Keys, Mouse };

} // namespace

Q_DECLARE_METATYPE(By)

class PeopleTest : public QObject
{
    Q_OBJECT

private:
    static void chooseTile(WindowFixture& fixture, const QByteArray& value, By by)
    {
        Tile* tile = fixture.tile(value);
        QVERIFY2(tile, value.constData());
        if (by == By::Keys)
            fixture.tabTo(tile->parentWidget());
        if (by == By::Keys && tile->key() >= 0) {
            fixture.press(Qt::Key_0 + tile->key());
        } else if (by == By::Keys) {
            for (int i = 0; i < 20 && QApplication::focusWidget() != tile; ++i)
                fixture.press(Qt::Key_Down);
            fixture.press(Qt::Key_Space);
        } else {
            fixture.click(tile);
        }
        QVERIFY2(tile->isChecked(), value.constData());
    }

    static void goOn(WindowFixture& fixture, By by)
    {
        if (by == By::Keys) {
            fixture.press(Qt::Key_Return);
            return;
        }
        QAbstractButton* next = fixture.button(QStringLiteral("Next"));
        next = next ? next : fixture.button(QStringLiteral("Show the answer"));
        QVERIFY(next);
        fixture.click(next);
    }

    /// Adds one change of the switch by keys: which side, then the exact day.
    static void addChange(WindowFixture& fixture, const QByteArray& side, QDate day)
    {
        chooseTile(fixture, side, By::Keys);
        chooseTile(fixture, "day", By::Keys);
        auto* edit = fixture.window().page()->findChild<ChangeEditor*>()->findChild<DayEdit*>();
        fixture.tabTo(edit);
        typeDay(fixture, *edit, day);
        QAbstractButton* keep = fixture.button(QStringLiteral("Put it on the list"));
        QVERIFY(keep);
        fixture.tabTo(keep);
        fixture.press(Qt::Key_Return);
    }

    static void typeDay(WindowFixture& fixture, const DayEdit& edit, QDate day)
    {
        fixture.type(QLocale{}.toString(day, edit.displayFormat()));
        QCOMPARE(edit.date(), day);
    }

    static void walk(WindowFixture& fixture, const Says& says, By by, QStringList& asked)
    {
        if (by == By::Keys)
            fixture.press(Qt::Key_Return); // the focus is on Start
        else
            fixture.click(fixture.button(QStringLiteral("Start")));
        while (QuestionPage* page = fixture.questionPage()) {
            const auto name = policy::questionNames.name(page->question());
            const QByteArray id{name.data(), static_cast<qsizetype>(name.size())};
            QVERIFY2(says.contains(id), id.constData());
            QVERIFY2(!asked.contains(QString::fromUtf8(id)), id.constData());
            asked.append(QString::fromUtf8(id));
            QVERIFY(page->isAncestorOf(QApplication::focusWidget()));
            const QList<QByteArray> words = says.value(id).split(' ');
            chooseTile(fixture, words.first(), by);
            if (words.first() == "list")
                addChange(fixture, words.at(1),
                          QDate::fromString(QString::fromUtf8(words.at(2)), Qt::ISODate));
            if (words.first() == "number") {
                fixture.press(Qt::Key_Tab);
                fixture.type(QString::fromUtf8(words.at(1)));
            }
            goOn(fixture, by);
        }
    }

private Q_SLOTS:
    void aPersonReachesThePrintedPage_data()
    {
        QTest::addColumn<By>("by");
        QTest::addColumn<Says>("says");
        QTest::addColumn<QList<QByteArray>>("training");
        QTest::addColumn<QList<QByteArray>>("retention");
        QTest::addColumn<QStringList>("asked");

        const Says common{{"switchChanges", "none"}, {"switchLockedOff", "no"}, {"usedAfterDeadline", "yes"}};
        const auto with = [&common](const Says& more) {
            Says says = common;
            says.insert(more);
            return says;
        };
        const QString consumer = QStringLiteral("plan accountCreated accepted acceptedOn switchAtAccept "
                                                "switchChanges switchLockedOff");
        QTest::newRow("an existing account that shares")
            << By::Keys
            << with({{"plan", "pro"},
                     {"accountCreated", "../2025-08-27"},
                     {"accepted", "yes"},
                     {"acceptedOn", "2025-08-28/2025-10-08"},
                     {"switchAtAccept", "on"}})
            << QList<QByteArray>{"used"} << QList<QByteArray>{"P5Y"} << consumer.split(QLatin1Char(' '));
        QTest::newRow("a new account that does not share")
            << By::Mouse
            << with({{"plan", "free"},
                     {"accountCreated", "2025-08-28/.."},
                     {"accepted", "yes"},
                     {"acceptedOn", "unknown"},
                     {"switchAtAccept", "off"},
                     {"switchLockedOff", "unknown"}})
            << QList<QByteArray>{"not-used"} << QList<QByteArray>{"P30D"}
            << QStringLiteral("plan accepted switchAtAccept switchChanges").split(QLatin1Char(' '));
        QTest::newRow("a business plan")
            << By::Mouse << Says{{"plan", "team"}} << QList<QByteArray>{"not-used"}
            << QList<QByteArray>{"until-deleted"} << QStringList{QStringLiteral("plan")};
        QTest::newRow("an organisation with a period of its own")
            << By::Keys
            << Says{{"plan", "enterprise"}, {"zeroDataRetention", "no"}, {"customRetentionDays", "number 90"}}
            << QList<QByteArray>{"not-used"} << QList<QByteArray>{"P90D"}
            << QStringLiteral("plan customRetentionDays").split(QLatin1Char(' '));
        QTest::newRow("a person who never accepted")
            << By::Keys
            << with({{"plan", "max"},
                     {"accountCreated", "../2025-08-27"},
                     {"accepted", "no"},
                     {"usedAfterDeadline", "no"}})
            << QList<QByteArray>{"no-access"} << QList<QByteArray>{"P30D"}
            << QStringLiteral("plan accepted").split(QLatin1Char(' '));
        QTest::newRow("a person who knows nothing")
            << By::Keys
            << Says{{"plan", "unknown"},
                    {"accountCreated", "unknown"},
                    {"accepted", "unknown"},
                    {"acceptedOn", "unknown"},
                    {"switchAtAccept", "unknown"},
                    {"switchChanges", "unknown"},
                    {"usedAfterDeadline", "unknown"},
                    {"switchLockedOff", "unknown"},
                    {"zeroDataRetention", "unknown"},
                    {"customRetentionDays", "unknown"}}
            << QList<QByteArray>{"no-access", "not-used", "other-company", "used"}
            << QList<QByteArray>{"P0D",         "P30D",          "P5Y",      "contract",
                                 "institution", "other-company", "provider", "until-deleted"}
            << QStringList{QStringLiteral("plan"), QStringLiteral("switchAtAccept")};
        QTest::newRow("a person who switched off later")
            << By::Keys
            << with({{"plan", "pro"},
                     {"accountCreated", "../2025-08-27"},
                     {"accepted", "yes"},
                     {"acceptedOn", "2025-08-28/2025-10-08"},
                     {"switchAtAccept", "on"},
                     {"switchChanges", "list off 2026-03-01"}})
            << QList<QByteArray>{"not-used"} << QList<QByteArray>{"P30D"} << consumer.split(QLatin1Char(' '));
    }

    void aPersonReachesThePrintedPage()
    {
        QFETCH(By, by);
        QFETCH(Says, says);
        QFETCH(QList<QByteArray>, training);
        QFETCH(QList<QByteArray>, retention);
        QFETCH(QStringList, asked);

        WindowFixture fixture;
        QStringList met;
        walk(fixture, says, by, met);
        if (QTest::currentTestFailed())
            return;
        for (const QString& question : asked)
            QVERIFY2(met.contains(question), qPrintable(question + u" was not asked: " + met.join(u' ')));

        const auto assessment = fixture.document().assessment();
        QVERIFY(assessment);
        QCOMPARE(QList<QByteArray>(assessment->training.values.begin(), assessment->training.values.end()),
                 training);
        QCOMPARE(QList<QByteArray>(assessment->retention.values.begin(), assessment->retention.values.end()),
                 retention);

        const report::ReportModel model = report::buildReport(
            fixture.document().pack(), fixture.document().value(), *assessment, QLocale{});
        QVERIFY(qobject_cast<ResultPage*>(fixture.window().page()));
        const QString page = fixture.pageText();
        QVERIFY(page.contains(model.headline));
        for (const report::Answer& answer : {model.training, model.retention}) {
            for (const report::ValueEntry& value : answer.values)
                QVERIFY2(page.contains(value.says.text), qPrintable(value.says.text));
        }
        QVERIFY(page.contains(model.notice));
        for (const report::ActionEntry& action : model.actions)
            QVERIFY2(page.contains(action.title), qPrintable(action.title));

        fixture.dialogs().printPath = fixture.path(QStringLiteral("printed.pdf"));
        if (by == By::Keys)
            fixture.press(Qt::Key_P, Qt::ControlModifier);
        else
            fixture.click(fixture.button(QStringLiteral("Print…")));
        QCOMPARE(fixture.dialogs().errors, QStringList{});
        const QString paper = pdfText(fixture.dialogs().printPath).simplified();
        QVERIFY(paper.contains(model.headline.simplified()));
        QVERIFY(paper.contains(QStringLiteral("Independent program")));
        for (const report::ActionEntry& action : model.actions)
            QVERIFY2(paper.contains(action.title), qPrintable(action.title));
    }
};

int main(int argc, char* argv[])
{
    qRegisterMetaType<Says>();
    QApplication application{argc, argv};
    PeopleTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "people_test.moc"
