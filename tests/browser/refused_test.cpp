// Files that can't be read as chats: each is named with what to do, and can be read when it is mended.

#include "app/browser/browserpage.h"
#include "tests/gui/windowfixture.h"
#include "tests/ingest/ingestsupport.h"

#include <QAbstractButton>
#include <QTabWidget>
#include <QTest>

class RefusedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCouldNotBeReadCanBeMended_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* file, const QByteArray& bytes, const char* says) {
            QTest::newRow(name) << QString::fromLatin1(file) << bytes << QString::fromLatin1(says);
        };
        row("an expired download", "export.zip", "<!DOCTYPE html><html><body>Sign in</body></html>",
            "ask for the export again");
        row("an empty file", "conversations.json", "", "Download or copy it again");
        row("no ZIP file", "export.zip", QByteArray{"7z\xBC\xAF\x27\x1C\0\4", 8} + QByteArray(40, 'x'),
            "Unpack it");
        row("something else", "notes.txt", "milk, bread", "Choose the ZIP file");
        row("half a ZIP file", "export.zip", QByteArray{"PK\3\4", 4} + QByteArray(200, '\1'),
            "Download it again");
    }

    void whatCouldNotBeReadCanBeMended()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        WindowFixture fixture;
        YourData& data = fixture.window().ownData();
        fixture.window().readData({fixture.write(name, bytes)});
        QTRY_COMPARE_WITH_TIMEOUT(data.state(), YourData::State::Ready, 20'000);
        auto* page = qobject_cast<BrowserPage*>(fixture.window().page());
        page->tabs()->setCurrentIndex(4);
        QVERIFY2(fixture.pageText().contains(name) && fixture.pageText().contains(says),
                 qPrintable(fixture.pageText()));
        QVERIFY(fixture.button(QStringLiteral("Add more…")));
        fixture.write(name, '[' + testsupport::conversationJson(1, "2026-01-05") + ']');
        fixture.click(fixture.button(QStringLiteral("Read everything again")));
        QTRY_COMPARE_WITH_TIMEOUT(data.state(), YourData::State::Ready, 20'000);
        QCOMPARE(data.chats().size(), 1U);
        QVERIFY(!fixture.button(QStringLiteral("Read everything again")));
    }
};

QTEST_MAIN(RefusedTest)
#include "refused_test.moc"
