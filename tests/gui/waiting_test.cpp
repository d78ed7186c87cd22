// Work that takes long says how far it has come and can be cancelled; then nothing is left half done.

#include "app/browser/listfile.h"
#include "app/browser/todolist.h"
#include "app/report/paper.h"
#include "app/report/reportmodel.h"
#include "app/result/reportexport.h"
#include "app/session/packloader.h"
#include "app/widgets/saving.h"
#include "app/widgets/waiting.h"
#include "policy/casereader.h"
#include "tests/gui/scripteddialogs.h"
#include "tests/gui/windowfixture.h"
#include "tests/ingest/ingestsupport.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBuffer>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QPdfWriter>
#include <QProgressBar>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <new>

namespace {

QByteArray caseWith(int chats)
{
    QByteArray text =
        "{\"format\":\"privacy-advisor/case\",\"version\":1,\"answers\":{\"plan\":\"pro\","
        "\"accountCreated\":\"../2025-08-27\",\"accepted\":\"yes\",\"acceptedOn\":\"2025-09-10\","
        "\"switchAtAccept\":\"on\"},\"chats\":[";
    for (int i = 0; i < chats; ++i)
        text += QByteArray{i == 0 ? "" : ","} + "{\"id\":\"c" + QByteArray::number(i) +
                "\",\"messages\":[\"2025-10-03\",\"2026-11-01\"]}";
    return text + "]}";
}

/// What a report needs, with many chats.
struct Large
{
    std::shared_ptr<const policy::Pack> pack = packloader::builtIn().pack();
    policy::Case input;
    policy::Assessment assessment;
    report::ReportModel model;

    explicit Large(int chats)
    {
        const QByteArray text = caseWith(chats);
        input = policy::CaseReader{QString::fromUtf8(pack->id)}
                    .read({text.constData(), static_cast<std::size_t>(text.size())})
                    .value();
        assessment = policy::assess(*pack, input, WindowFixture::today()).value();
        model = report::buildReport(*pack, input, assessment, QLocale::c());
    }
};

/// Hears the shares and stops the work at the n-th.
struct Listener
{
    std::vector<double> shares;
    std::size_t stopAt;

    report::Progress progress()
    {
        return [this](double share) {
            shares.push_back(share);
            return shares.size() < stopAt;
        };
    }
};

constexpr std::size_t never = 1'000'000;

/// The window that tells how far work has come; nullptr while there is none.
QDialog* shownWait()
{
    return qobject_cast<QDialog*>(QApplication::activeModalWidget());
}

} // namespace

class WaitingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortWorkShowsNothing()
    {
        QWidget parent;
        parent.show();
        bool seen = false;
        QTimer::singleShot(0, this, [&] { seen = shownWait() != nullptr; });
        int done = 0;
        QCOMPARE(waiting::run(&parent, QStringLiteral("Short…"), [&](const report::Progress&) { ++done; }),
                 waiting::End::Done);
        QCoreApplication::processEvents();
        QCOMPARE(done, 1);
        QVERIFY(!seen);
    }

    void longWorkIsShownAndCanBeCancelled_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("with a click") << false;
        QTest::newRow("with Escape") << true;
    }

    void longWorkIsShownAndCanBeCancelled()
    {
        QFETCH(bool, byKey);
        QWidget parent;
        parent.setAcceptDrops(true);
        parent.show();
        bool isBlocked = false;
        bool tells = false;
        QTimer look;
        connect(&look, &QTimer::timeout, this, [&] {
            QDialog* dialog = shownWait();
            if (!dialog)
                return;
            auto* bar = dialog->findChild<QProgressBar*>();
            auto* cancel = dialog->findChild<QAbstractButton*>();
            if (bar->value() != 250 || !cancel->isEnabled())
                return;
            tells = dialog->findChild<QLabel*>()->text() == QStringLiteral("Long…") &&
                    bar->accessibleName() == QStringLiteral("Long…") &&
                    cancel->text().contains(QLatin1StringView{"Cancel"});
            isBlocked = dialog->isModal() && !parent.acceptDrops();
            if (byKey)
                QTest::keyClick(dialog, Qt::Key_Escape);
            else
                cancel->click();
        });
        look.start(10);
        const auto end = waiting::run(&parent, QStringLiteral("Long…"), [](const report::Progress& progress) {
            while (progress(0.25))
                QThread::msleep(1);
        });
        QCOMPARE(end, waiting::End::Cancelled);
        QVERIFY(tells);
        QVERIFY(isBlocked);
        QVERIFY(parent.acceptDrops());
        QVERIFY(!shownWait());
    }

    void workWithoutMemoryEndsWithASentence_data()
    {
        QTest::addColumn<int>("after"); // milliseconds
        QTest::newRow("at once") << 0;
        QTest::newRow("while it is shown") << 2 * waiting::patience;
    }

    void workWithoutMemoryEndsWithASentence()
    {
        QFETCH(int, after);
        const QTemporaryDir folder;
        QWidget parent;
        parent.show();
        ScriptedDialogs dialogs;
        dialogs.savePath = folder.filePath(QStringLiteral("large"));
        const auto write = [after](const QString&, const report::Progress&) -> QString {
            QThread::msleep(static_cast<unsigned long>(after));
            throw std::bad_alloc{};
        };
        QVERIFY(!saving::save(&parent, dialogs, {{}, {}, {}, QStringLiteral("Large…")}, write));
        QCOMPARE(dialogs.errors, QStringList{waiting::noMemoryText()});
    }

    /// What has been drawn is on its way to the printer.
    void fromTheLastExitOnItIsDoneToItsEnd()
    {
        QWidget parent;
        parent.show();
        std::atomic<bool> seen = false;
        bool mayCancel = true;
        QTimer look;
        connect(&look, &QTimer::timeout, this, [&] {
            QDialog* dialog = shownWait();
            if (!dialog || dialog->findChild<QProgressBar*>()->value() == 0)
                return;
            mayCancel = dialog->findChild<QAbstractButton*>()->isEnabled();
            QTest::keyClick(dialog, Qt::Key_Escape);
            seen = true;
        });
        look.start(10);
        const auto end = waiting::run(
            &parent, QStringLiteral("Printing…"),
            [&seen](const report::Progress& progress) {
                while (progress(0.7) && !seen)
                    QThread::msleep(1);
            },
            0.6);
        QCOMPARE(end, waiting::End::Done);
        QVERIFY(!mayCancel);
    }

    void aReportThatIsStoppedLeavesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("stopAt");
        for (const char* name : {"r.pdf", "r.html", "r.txt", "r.json"}) {
            QTest::addRow("%s, at once", name) << QString::fromLatin1(name) << 1;
            if (QByteArray{name} != "r.json")
                QTest::addRow("%s, in the middle", name) << QString::fromLatin1(name) << 20;
        }
    }

    void aReportThatIsStoppedLeavesNothing()
    {
        QFETCH(QString, name);
        QFETCH(int, stopAt);
        static const Large large{300};
        const QTemporaryDir folder;
        Listener listener{{}, static_cast<std::size_t>(stopAt)};
        const QString error = reportexport::save(folder.filePath(name), large.model, *large.pack, large.input,
                                                 large.assessment, listener.progress());
        QVERIFY(!error.isEmpty());
        QCOMPARE(QDir{folder.path()}.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{});
        QVERIFY(listener.shares.size() >= listener.stopAt);

        Listener patient{{}, never};
        QCOMPARE(reportexport::save(folder.filePath(name), large.model, *large.pack, large.input,
                                    large.assessment, patient.progress()),
                 QString{});
        QVERIFY(std::is_sorted(patient.shares.begin(), patient.shares.end()));
        QVERIFY(patient.shares.back() <= 1);
        // Told or not, it is the same.
        QFile told{folder.filePath(name)};
        QVERIFY(told.open(QIODevice::ReadOnly));
        const QString quietly =
            folder.filePath(QStringLiteral("quietly.") + name.section(QLatin1Char{'.'}, 1));
        QCOMPARE(reportexport::save(quietly, large.model, *large.pack, large.input, large.assessment),
                 QString{});
        QFile untold{quietly};
        QVERIFY(untold.open(QIODevice::ReadOnly));
        QCOMPARE(told.readAll(), untold.readAll());
    }

    void printingIsStoppedBeforeAPageIsDrawn()
    {
        static const Large large{300};
        QBuffer bytes;
        bytes.open(QIODevice::WriteOnly);
        QPdfWriter writer{&bytes};
        const auto progress = [](double share) { return share < report::setShare / 2; };
        QVERIFY(!report::paintReport(large.model, writer, progress));
        QCOMPARE(bytes.size(), 0);
    }

    void aListThatIsStoppedLeavesNothing()
    {
        WindowFixture fixture;
        QByteArray chats;
        for (int i = 0; i < 200; ++i)
            chats += (i == 0 ? "" : ",") + testsupport::conversationJson(i, "2026-01-05");
        YourData& data = fixture.window().ownData();
        fixture.window().readData({fixture.write(QStringLiteral("conversations.json"), '[' + chats + ']')});
        QTRY_COMPARE_WITH_TIMEOUT(data.state(), YourData::State::Ready, 20'000);
        ingest::ChatRows rows;
        for (std::uint32_t i = 0; i < data.chats().size(); ++i)
            rows.rows.push_back(i);
        const QTemporaryDir folder;
        for (const char* name : {"list.csv", "list.json"}) {
            Listener listener{{}, 3};
            QVERIFY(
                !listfile::save(folder.filePath(QString::fromLatin1(name)), data, rows, listener.progress())
                     .isEmpty());
            QCOMPARE(listener.shares.size(), std::size_t{3});
        }
        Listener listener{{}, 3};
        QVERIFY(
            !todolist::save(folder.filePath(QStringLiteral("todo.txt")), data, {1, 2, 3}, listener.progress())
                 .isEmpty() ||
            listener.shares.size() < listener.stopAt);
        QFile::remove(folder.filePath(QStringLiteral("todo.txt")));
        QCOMPARE(QDir{folder.path()}.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{});
    }

    /// A person opens a case with very many chats and has it printed to a file, and thinks better of it.
    void theWindowCancelsALargeReport()
    {
        WindowFixture fixture;
        fixture.window().openFile(fixture.write(QStringLiteral("large.privacycase"), caseWith(4000)));
        fixture.window().showAnswer();
        fixture.dialogs().savePath = fixture.path(QStringLiteral("r.pdf"));
        QTimer look;
        int cancelled = 0;
        connect(&look, &QTimer::timeout, this, [&cancelled] {
            QDialog* dialog = shownWait();
            if (dialog && dialog->findChild<QAbstractButton*>()->isEnabled()) {
                ++cancelled;
                QTest::keyClick(dialog, Qt::Key_Escape);
            }
        });
        look.start(10);
        fixture.window().saveReport();
        QCOMPARE(cancelled, 1);
        QCOMPARE(fixture.dialogs().errors, QStringList{}); // it was wished
        QVERIFY(!QFile::exists(fixture.dialogs().savePath));
        QVERIFY(!shownWait());
    }
};

QTEST_MAIN(WaitingTest)
#include "waiting_test.moc"
