// What the window does where nothing can be written: fullfolder FOLDER. mounts_test.py makes the folder,
// fills its disk or takes the right to write away, and puts older files of the same names there.

#include "app/browser/browserpage.h"
#include "app/browser/listfile.h"
#include "app/session/packloader.h"
#include "app/session/settingsformat.h"
#include "tests/gui/windowfixture.h"
#include "tests/ingest/ingestsupport.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QTest>

namespace {

QString folder; // NOLINT: said on the command line, before the tests begin

QString inFolder(const QString& name)
{
    return QDir{folder}.filePath(name);
}

QByteArray read(const QString& path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

QStringList names()
{
    return QDir{folder}.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

class FullFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseIsNotLost()
    {
        WindowFixture fixture;
        const QString path = inFolder(QStringLiteral("mine.privacycase"));
        const QByteArray old = read(path);
        const QStringList before = names();
        fixture.window().openFile(path);
        fixture.document().setName(QStringLiteral("changed"));
        QVERIFY(!fixture.window().saveCase());
        QCOMPARE(fixture.dialogs().errors.size(), 1);
        QVERIFY2(fixture.dialogs().errors.first().contains(QStringLiteral("Choose another place")),
                 qPrintable(fixture.dialogs().errors.first()));
        QVERIFY(fixture.dialogs().errors.first().contains(QStringLiteral("mine.privacycase")));
        QVERIFY(fixture.window().isWindowModified());
        QCOMPARE(read(path), old);
        QCOMPARE(names(), before);
        fixture.dialogs().savePath = fixture.path(QStringLiteral("elsewhere.privacycase"));
        QVERIFY(fixture.window().saveCaseAs());
        QVERIFY(read(fixture.dialogs().savePath).contains("changed"));
    }

    void aReportIsNotLost_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"report.pdf", "report.html", "report.txt", "report.json", "reminders.ics"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void aReportIsNotLost()
    {
        QFETCH(QString, name);
        WindowFixture fixture;
        fixture.window().openFile(inFolder(QStringLiteral("mine.privacycase")));
        const QByteArray old = read(inFolder(name));
        const QStringList before = names();
        QVERIFY(!old.isEmpty());
        fixture.dialogs().savePath = inFolder(name);
        fixture.press(Qt::Key_E, name.endsWith(QLatin1StringView{"ics"})
                                     ? Qt::ControlModifier | Qt::ShiftModifier
                                     : Qt::ControlModifier);
        QCOMPARE(fixture.dialogs().errors.size(), 1);
        const QString error = fixture.dialogs().errors.first();
        QVERIFY2(error.contains(name) && error.contains(QStringLiteral("Choose another folder")),
                 qPrintable(error));
        QCOMPARE(read(inFolder(name)), old);
        QCOMPARE(names(), before);
    }

    void aListOfChatsIsNotLost_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("for a spreadsheet") << QStringLiteral("list.csv");
        QTest::newRow("for programs") << QStringLiteral("list.json");
    }

    void aListOfChatsIsNotLost()
    {
        QFETCH(QString, name);
        WindowFixture fixture;
        const QString data = fixture.write(QStringLiteral("conversations.json"),
                                           '[' + testsupport::conversationJson(1, "2026-01-05") + ']');
        fixture.window().readData({data});
        QTRY_COMPARE_WITH_TIMEOUT(fixture.window().ownData().state(), YourData::State::Ready, 20'000);
        const QByteArray old = read(inFolder(name));
        const QStringList before = names();
        ingest::ChatRows rows;
        rows.rows = {0};
        const QString error = listfile::save(inFolder(name), fixture.window().ownData(), rows);
        QVERIFY2(error.contains(name) && error.contains(QStringLiteral("Choose another folder")),
                 qPrintable(error));
        QCOMPARE(read(inFolder(name)), old);
        QCOMPARE(names(), before);
    }

    void aWishToRememberNothingIsNotTakenForStored()
    {
        const auto pack = packloader::load().pack;
        const QString path = inFolder(QStringLiteral("settings.conf"));
        QVERIFY(read(path).contains("recentFiles"));
        const QStringList before = names();
        QSettings settings{path, settingsformat::format()};
        ScriptedDialogs dialogs;
        MainWindow window{pack, WindowFixture::today(), settings, dialogs};
        window.show();
        for (QAction* action : window.findChildren<QAction*>()) {
            if (action->text().remove(QLatin1Char{'&'}) == QLatin1StringView{"Remember nothing"})
                action->trigger();
        }
        QCOMPARE(dialogs.errors.size(), 1);
        QVERIFY2(dialogs.errors.first().contains(QStringLiteral("settings.conf")),
                 qPrintable(dialogs.errors.first()));
        QCOMPARE(names(), before);
    }
};

int main(int argc, char* argv[])
{
    const QApplication application{argc, argv};
    QStringList words = QCoreApplication::arguments();
    if (words.size() < 2)
        return 2;
    folder = words.takeAt(1);
    FullFolder test;
    return QTest::qExec(&test, words);
}

#include "fullfolder.moc"
