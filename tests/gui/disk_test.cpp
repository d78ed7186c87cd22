// What happens to a case on the disk while it is open, and a clock that is wrong.

#include "app/session/packloader.h"
#include "app/session/settingsformat.h"
#include "app/widgets/page.h"
#include "tests/gui/windowfixture.h"

#include <QDir>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

namespace {

QByteArray caseText(const QByteArray& answers)
{
    return "{\"format\": \"privacy-advisor/case\", \"version\": 1, \"answers\": " + answers + "}";
}

QByteArray read(const QString& path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

} // namespace

class DiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseOpenInTwoWindowsIsNotLost()
    {
        WindowFixture first;
        WindowFixture second;
        const QString path = first.write(QStringLiteral("both.privacycase"), caseText("{\"plan\": \"pro\"}"));
        for (WindowFixture* fixture : {&first, &second}) {
            fixture->window().openFile(path);
            fixture->document().setName(fixture == &first ? QStringLiteral("first")
                                                          : QStringLiteral("second"));
        }
        QVERIFY(first.window().saveCase());
        const QByteArray ofFirst = read(path);

        QVERIFY(!second.window().saveCase());
        QCOMPARE(read(path), ofFirst);
        QVERIFY(second.window().isWindowModified());
        QVERIFY(second.dialogs().errors.value(0).contains(QStringLiteral("changed by another window")));

        second.dialogs().savePath = path; // the dialog asks before it names an existing file
        QVERIFY(second.window().saveCaseAs());
        QVERIFY(read(path).contains("second"));
        second.document().setName(QStringLiteral("third"));
        QVERIFY(second.window().saveCase());
        QVERIFY(!first.window().isWindowModified());
    }

    void aFileThatWasRemovedMeanwhileIsWrittenAnew()
    {
        WindowFixture fixture;
        const QString path =
            fixture.write(QStringLiteral("gone.privacycase"), caseText("{\"plan\": \"pro\"}"));
        fixture.window().openFile(path);
        fixture.document().setName(QStringLiteral("kept"));
        QVERIFY(QFile::remove(path));
        QVERIFY(fixture.window().saveCase());
        QVERIFY(read(path).contains("kept"));
        QCOMPARE(fixture.dialogs().errors, QStringList{});
    }

    void aFolderThatWasRemovedMeanwhileCostsNothing()
    {
        WindowFixture fixture;
        const QString folder = fixture.path(QStringLiteral("stick"));
        QVERIFY(QDir{}.mkpath(folder));
        const QString path = folder + QStringLiteral("/mine.privacycase");
        QVERIFY(QFile::copy(fixture.write(QStringLiteral("a.privacycase"), caseText("{\"plan\": \"pro\"}")),
                            path));
        fixture.window().openFile(path);
        fixture.document().setName(QStringLiteral("kept"));
        QVERIFY(QDir{folder}.removeRecursively());
        QVERIFY(!fixture.window().saveCase());
        QVERIFY(fixture.window().isWindowModified());
        QVERIFY(fixture.dialogs().errors.value(0).contains(QStringLiteral("Choose another place")));
        fixture.dialogs().savePath = fixture.path(QStringLiteral("b.privacycase"));
        QVERIFY(fixture.window().saveCaseAs());
        QVERIFY(read(fixture.dialogs().savePath).contains("kept"));
    }

    void aClockInThePastIsSaidOnTheFirstPage_data()
    {
        QTest::addColumn<int>("daysFromCheck");
        QTest::addColumn<bool>("isSaid");
        QTest::newRow("years before the rules were checked") << -2000 << true;
        QTest::newRow("a day before") << -1 << true;
        QTest::newRow("the day itself") << 0 << false;
    }

    void aClockInThePastIsSaidOnTheFirstPage()
    {
        QFETCH(int, daysFromCheck);
        QFETCH(bool, isSaid);
        const auto pack = packloader::load().pack;
        const QTemporaryDir folder;
        QSettings settings{folder.filePath(QStringLiteral("settings.conf")), settingsformat::format()};
        ScriptedDialogs dialogs;
        MainWindow window{pack, pack->checkedThrough + std::chrono::days{daysFromCheck}, settings, dialogs};
        window.show();
        bool said = false;
        for (const QLabel* label : window.page()->findChildren<QLabel*>())
            said = said || label->text().contains(QLatin1StringView{"clock says"});
        QCOMPARE(said, isSaid);
    }
};

QTEST_MAIN(DiskTest)
#include "disk_test.moc"
