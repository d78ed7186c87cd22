// Measures the list of a person's own chats: browserbench [CHATS]
#include "app/browser/chatspart.h"
#include "app/ingest/messagetally.h"
#include "app/session/packloader.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTableView>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>
#include <random>

namespace {

constexpr int rounds = 5;

/// What this process has in memory now, in kB; 0 where the system does not say.
long memory(const char* field)
{
    QFile status{QStringLiteral("/proc/self/status")};
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.mid(static_cast<qsizetype>(qstrlen(field))).trimmed().split(' ').first().toLong();
    }
    return 0;
}

/// An export with many chats of a few messages each.
bool writeExport(const QString& path, int chats)
{
    QFile file{path};
    if (!file.open(QIODevice::WriteOnly))
        return false;
    std::mt19937 random{5};
    static const char* const words[] = {"holiday", "tax",    "letter", "Größe",
                                        "recipe",  "parser", "plan",   "日本"};
    file.write("[");
    for (int i = 0; i < chats; ++i) {
        QByteArray messages;
        policy::Day day = policy::makeDay(2024, 6, 1) + std::chrono::days{random() % 900};
        for (unsigned long left = 1 + random() % 6; left > 0; --left, day += std::chrono::days{random() % 9})
            messages += (messages.isEmpty() ? "" : ",") + QByteArray{R"({"uuid":"m)"} +
                        QByteArray::number(i) + '-' + QByteArray::number(static_cast<int>(left)) +
                        R"(","text":"t","sender":"human","created_at":")" +
                        QByteArray::fromStdString(policy::toIsoDate(day)) + R"(T10:00:00Z"})";
        file.write((i == 0 ? "" : ",") + QByteArray{R"({"uuid":"00000000-0000-4000-8000-)"} +
                   QByteArray::number(i).rightJustified(12, '0') + R"(","name":")" + words[random() % 8] +
                   ' ' + words[random() % 8] + ' ' + QByteArray::number(i) + R"(","account":{"uuid":"a"},)" +
                   R"("project_uuid":"p)" + QByteArray::number(static_cast<int>(random() % 40)) +
                   R"(","chat_messages":[)" + messages + "]}");
    }
    file.write("]");
    return true;
}

template <typename Work> void measure(const char* name, Work work)
{
    double best = 1e9;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work(round);
        QCoreApplication::processEvents();
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::printf("%s: %.1f ms\n", name, best);
}

/// Reads and judges while the event loop runs; the longest time that it did not is how long the window hung.
void readAll(YourData& data, const QString& path)
{
    QElapsedTimer all;
    all.start();
    data.read({path});
    qint64 longest = 0;
    while (data.state() != YourData::State::Ready) {
        QElapsedTimer turn;
        turn.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, turn.elapsed());
        QThread::msleep(1);
    }
    std::printf("read and judged: %lld ms; the window was busy for %lld ms at most\n",
                static_cast<long long>(all.elapsed()), static_cast<long long>(longest));
}

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application{argc, argv};
    const int count = QCoreApplication::arguments().value(1, QStringLiteral("100000")).toInt();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("conversations.json"));
    const auto pack = packloader::load().pack;
    if (!pack || count <= 0 || !writeExport(path, count))
        return 1;
    CaseDocument document{pack, policy::makeDay(2026, 11, 21)};
    YourData data{document};
    ChatsPart part{data};
    part.resize(1000, 700);
    part.show();
    QCoreApplication::processEvents();
    const long before = memory("VmRSS:");
    readAll(data, path);
    std::printf("%u chats: list %.1f MB; resident %.1f MB above the empty window\n", data.chats().size(),
                static_cast<double>(data.chats().memoryBytes()) / 1e6,
                static_cast<double>(memory("VmRSS:") - before) / 1e3);
    ChatTableModel& model = part.model();
    using Column = ingest::ChatColumn;
    const auto sort = [&](Column column) {
        return [&model, column](int round) {
            model.sort(static_cast<int>(column), round % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
        };
    };
    measure("sort by last message and show", sort(Column::Last));
    measure("sort by title and show", sort(Column::Title));
    measure("sort by latest copy and show", sort(Column::Latest));
    ingest::ChatFilter filter;
    measure("filter by text in the title and show", [&](int round) {
        filter.title = round % 2 ? QStringLiteral("GRÖSSE") : QStringLiteral("holiday 1");
        model.arrange(filter, ingest::Grouping::None);
    });
    filter = {};
    filter.year = 2025;
    measure("filter by year and show", [&](int) { model.arrange(filter, ingest::Grouping::None); });
    measure("group by month and show", [&](int) { model.arrange({}, ingest::Grouping::Month); });
    measure("group by project and show", [&](int) { model.arrange({}, ingest::Grouping::Project); });
    model.arrange({}, ingest::Grouping::None);
    measure("scroll a page", [&](int round) {
        part.table()->scrollTo(model.index(1000 * (round + 1) % model.rowCount(), 0));
    });
    std::printf("peak %.1f MB above the empty window\n",
                static_cast<double>(memory("VmHWM:") - before) / 1e3);
    return 0;
}
