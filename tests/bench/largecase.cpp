// Measures what a person waits for with many chats: opening a saved case, its report in every form, the list
// of own chats as a file, the list of what to delete: largecase [CHATS]

#include "app/browser/listfile.h"
#include "app/browser/todolist.h"
#include "app/browser/yourdata.h"
#include "app/session/packloader.h"
#include "app/session/settingsformat.h"
#include "app/window/mainwindow.h"
#include "tests/gui/scripteddialogs.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>
#include <ctime>
#include <numeric>

namespace {

/// Chats of a few days each, of which most are kept.
QByteArray saved(int chats)
{
    QByteArray text =
        R"({"format":"privacy-advisor/case","version":1,"pack":"anthropic-claude","answers":{"plan":"pro",)"
        R"("accountCreated":"../2024-01-01","accepted":"yes","acceptedOn":"2025-09-10",)"
        R"("switchAtAccept":"on"},"chats":[)";
    const policy::Day begin = policy::makeDay(2025, 9, 10);
    for (int i = 0; i < chats; ++i) {
        const policy::Day first = begin + std::chrono::days{i * 7 % 400};
        text += (i == 0 ? R"({"id":"Chat )" : R"(,{"id":"Chat )") + QByteArray::number(i) +
                R"(","messages":[")" + QByteArray::fromStdString(policy::toIsoDate(first)) + R"(",")" +
                QByteArray::fromStdString(policy::toIsoDate(first + std::chrono::days{1 + i % 20})) + "\"]}";
    }
    return text + "]}";
}

QByteArray exported(int chats)
{
    QByteArray text = "[";
    const policy::Day begin = policy::makeDay(2025, 1, 10);
    for (int i = 0; i < chats; ++i) {
        const QByteArray number = QByteArray::number(i).rightJustified(12, '0');
        text += (i == 0 ? R"({"uuid":"00000000-0000-4000-8000-)" : R"(,{"uuid":"00000000-0000-4000-8000-)") +
                number + R"(","name":"Chat )" + number +
                R"(","account":{"uuid":"a"},"chat_messages":[{"uuid":"m)" + number +
                R"(","text":"t","sender":"human","created_at":")" +
                QByteArray::fromStdString(policy::toIsoDate(begin + std::chrono::days{i * 7 % 600})) +
                R"(T10:00:00Z"}]})";
    }
    return text + "]";
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("Nothing can be written to the temporary folder.");
}

template <typename Work> void measure(const char* name, Work work)
{
    QElapsedTimer timer;
    timer.start();
    const std::clock_t begin = std::clock();
    work();
    QCoreApplication::processEvents();
    std::printf("%s: %.0f ms, of which %.0f ms at work\n", name,
                static_cast<double>(timer.nsecsElapsed()) / 1e6,
                static_cast<double>(std::clock() - begin) * 1e3 / CLOCKS_PER_SEC);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application{argc, argv};
    const int count = QCoreApplication::arguments().value(1, QStringLiteral("100000")).toInt();
    const QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.conf")), settingsformat::format()};
    ScriptedDialogs dialogs;
    MainWindow window{packloader::builtIn(), policy::makeDay(2026, 11, 21), settings, dialogs};
    window.show();
    QCoreApplication::processEvents();

    const QString data = folder.filePath(QStringLiteral("conversations.json"));
    write(data, exported(count));
    YourData& own = window.ownData();
    measure("an export read and judged", [&] {
        window.readData({data});
        while (own.state() != YourData::State::Ready) {
            QCoreApplication::processEvents();
            QThread::msleep(1);
        }
    });
    ingest::ChatRows rows;
    rows.rows.resize(own.chats().size());
    std::iota(rows.rows.begin(), rows.rows.end(), 0U);
    const std::vector<std::uint32_t> all{rows.rows.begin(), rows.rows.end()};
    for (const char* name : {"list.csv", "list.json"})
        measure(name, [&] { listfile::save(folder.filePath(QString::fromLatin1(name)), own, rows); });
    measure("what to delete, as text", [&] { todolist::text(own, all); });
    own.clear();

    const QString path = folder.filePath(QStringLiteral("large.privacycase"));
    write(path, saved(count));
    measure("a case opened, with its answer shown", [&] { window.openFile(path); });
    measure("the answer shown again", [&] { window.showAnswer(); });
    measure("the case saved", [&] {
        window.document().setName(QStringLiteral("large"));
        window.saveCase();
    });
    measure("the answer after a change of the name", [&] { window.showAnswer(); });
    for (const char* name : {"r.json", "r.ics", "r.txt", "r.html", "r.pdf"}) {
        dialogs.savePath = folder.filePath(QString::fromLatin1(name));
        measure(name, [&] {
            if (dialogs.savePath.endsWith(QStringLiteral(".ics")))
                window.saveReminders();
            else
                window.saveReport();
        });
    }
    dialogs.printPath = folder.filePath(QStringLiteral("paper.pdf"));
    measure("pages for the preview", [&] { window.previewReport(); });
    for (const QString& error : std::as_const(dialogs.errors))
        std::printf("%s\n", qPrintable(error));
    return 0;
}
