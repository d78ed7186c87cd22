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

#include <atomic>
#include <thread>
#include <vector>

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

    void manyThreadsReadTheRulesOnce()
    {
        std::atomic<int> readings = 0;
        const auto pack = packloader::load().pack;
        for (int round = 0; round < 20; ++round) {
            readings = 0;
            const Rules rules{policy::headOf(*pack), [&] {
                                  ++readings;
                                  return pack;
                              }};
            std::vector<std::jthread> threads;
            std::atomic<int> same = 0;
            for (int i = 0; i < 8; ++i)
                threads.emplace_back([rules, &pack, &same] { same += rules.pack() == pack ? 1 : 0; });
            threads.clear();
            QCOMPARE(readings.load(), 1);
            QCOMPARE(same.load(), 8);
        }
    }
};

QTEST_MAIN(StartTest)
#include "start_test.moc"
