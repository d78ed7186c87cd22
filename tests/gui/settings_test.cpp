// What the program keeps between two runs, as a file.

#include "app/session/recentfiles.h"
#include "app/session/settingsformat.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

class SettingsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file{m_folder.filePath(name)};
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("A file for the test could not be written.");
        return file.fileName();
    }

private Q_SLOTS:
    void settingsComeBackAsTheyWere()
    {
        const QList<std::pair<QString, QVariant>> values{
            {QStringLiteral("text"), QStringLiteral("日本語 \"@Variant(\\0)\" \n ñ")},
            {QStringLiteral("a/list"),
             QStringList{QStringLiteral("one, two"), QString{}, QStringLiteral("@")}},
            {QStringLiteral("one in a list"), QStringList{QStringLiteral("/tmp/a.privacycase")}},
            {QStringLiteral("bytes"), QByteArray{"\x01\xd9\xd0\xcb\0\xff", 6}},
            {QStringLiteral("yes"), true},
            {QStringLiteral("number"), -12}};
        const QString path = m_folder.filePath(QStringLiteral("written.conf"));
        {
            QSettings settings{path, settingsformat::format()};
            for (const auto& [key, value] : values)
                settings.setValue(key, value);
        }
        const QString copy =
            m_folder.filePath(QStringLiteral("read.conf")); // QSettings may know the other by heart
        QVERIFY(QFile::copy(path, copy));
        const QSettings settings{copy, settingsformat::format()};
        QCOMPARE(settings.allKeys().size(), values.size());
        for (const auto& [key, value] : values)
            QCOMPARE(settings.value(key).toByteArray() +
                         settings.value(key).toStringList().join(QLatin1Char{'|'}).toUtf8(),
                     value.toByteArray() + value.toStringList().join(QLatin1Char{'|'}).toUtf8());
    }

    void aDamagedFileOfSettingsIsNoObstacle_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a value of Qt that asks for 47 GB") << QByteArray{"a=@Variant(\\0\\0\\0\\vvx1)"};
        QTest::newRow("cut off") << QByteArray{"{\"recentFiles\": [\"/tmp/a"};
        QTest::newRow("another type")
            << QByteArray{"{\"recentFiles\": {\"base64\": 7}, \"rememberNothing\": []}"};
        QTest::newRow("no object") << QByteArray{"[1, 2]"};
        QTest::newRow("as deep as it gets") << QByteArray(1 << 17, '[');
        QTest::newRow("too large") << QByteArray(2 << 20, ' ') + "{}";
        QTest::newRow("empty") << QByteArray{};
    }

    void aDamagedFileOfSettingsIsNoObstacle()
    {
        QFETCH(QByteArray, bytes);
        const QString path =
            write(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".conf"), bytes);
        QSettings settings{path, settingsformat::format()};
        Memory memory{settings};
        RecentFiles recent{memory};
        QCOMPARE(recent.list(), QStringList{});
        QVERIFY(memory.isOn());
        QVERIFY(memory.setOn(false));
        QVERIFY(!memory.isOn());
    }

    void recentFilesAreEightAndExist()
    {
        QSettings settings{m_folder.filePath(QStringLiteral("settings.conf")), settingsformat::format()};
        Memory memory{settings};
        RecentFiles recent{memory};
        QStringList paths;
        for (int i = 0; i < 10; ++i) {
            paths.prepend(write(QString::number(i), "x"));
            recent.add(paths.first());
        }
        QCOMPARE(recent.list(), paths.mid(0, 8));
        recent.add(paths.at(3));
        paths.move(3, 0);
        QCOMPARE(recent.list(), paths.mid(0, 8));
        QVERIFY(QFile::remove(paths.at(1)));
        paths.removeAt(1);
        QCOMPARE(recent.list(), paths.mid(0, 7));
        recent.clear();
        QCOMPARE(recent.list(), QStringList{});
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"
