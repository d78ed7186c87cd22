#include "app/session/packloader.h"
#include "app/session/settingsformat.h"
#include "app/window/mainwindow.h"
#include "app/wizard/questionpage.h"
#include "app/wizard/wizardview.h"
#include "tests/gui/scripteddialogs.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

/// The first page is there before the rules are read.
class StartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstPageDoesNotWaitForTheRules()
    {
        const Rules ready = packloader::builtIn();
        int readings = 0;
        const Rules rules{ready.head(), [&] {
                              ++readings;
                              return ready.pack();
                          }};
        const QTemporaryDir folder;
        QSettings settings{folder.filePath(QStringLiteral("settings.conf")), settingsformat::format()};
        ScriptedDialogs dialogs;
        MainWindow window{rules, policy::makeDay(2026, 11, 21), settings, dialogs};
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QString shown;
        for (const QLabel* label : window.page()->findChildren<QLabel*>())
            shown += label->text() + QLatin1Char('\n');
        QVERIFY(shown.contains(QLatin1StringView{"2026-11-21"})); // the pack's version
        QVERIFY(shown.contains(ready.head().scope));
        QCOMPARE(readings, 0);

        QTest::keyClick(window.focusWidget(), Qt::Key_Space);
        QVERIFY(window.wizard()->page());
        QCOMPARE(window.wizard()->page()->title(), ready.pack()->questions.front().title);
        QCOMPARE(readings, 1);
        QTest::keyClick(window.focusWidget(), Qt::Key_Return);
        window.showPlans();
        QCOMPARE(readings, 1);
    }
};

QTEST_MAIN(StartTest)
#include "start_test.moc"
