// Measures reading and judging: ingestbench judge, or ingestbench scan PATH…
#include "app/ingest/judge.h"
#include "app/ingest/messagetally.h"
#include "app/ingest/scan.h"
#include "app/session/packloader.h"

#include <QCoreApplication>
#include <QFile>

#include <chrono>
#include <cstdio>
#include <random>

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Peak of what this process had in memory, in kB; 0 where the system does not say.
long peakMemory()
{
    QFile status{QStringLiteral("/proc/self/status")};
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLong();
    }
    return 0;
}

std::vector<ingest::Chat> manyChats(std::size_t count)
{
    std::mt19937 random{5};
    std::vector<ingest::Chat> chats(count);
    for (ingest::Chat& chat : chats) {
        policy::Day day = policy::makeDay(2024, 6, 1) + std::chrono::days{random() % 900};
        chat.kind = random() % 3 == 0 ? policy::ChatKind::ClaudeCode : policy::ChatKind::Chat;
        for (unsigned long messages = 1 + random() % 6; messages > 0;
             --messages, day += std::chrono::days{random() % 9})
            ingest::insertDay(chat.days, day);
    }
    return chats;
}

void judgeAll(const policy::Pack& pack, const char* name, const policy::Answers& answers,
              const std::vector<ingest::Chat>& chats)
{
    const policy::Day asOf = policy::makeDay(2026, 11, 21);
    for (int round = 0; round < 3; ++round) {
        const auto start = Clock::now();
        ingest::AccountUse use;
        for (const ingest::Chat& chat : chats)
            use.add(chat, pack.dates, asOf);
        const auto judge = ingest::Judge::make(pack, answers, asOf, use);
        if (!judge)
            return;
        for (const ingest::Chat& chat : chats)
            (*judge)->judge(chat);
        std::printf("judge, %s: %zu chats in %.3f s (%zu classes)\n", name, chats.size(), secondsSince(start),
                    (*judge)->classes());
    }
}

int judgeMany()
{
    const auto pack = packloader::load().pack;
    if (!pack)
        return 1;
    const std::vector<ingest::Chat> chats = manyChats(100'000);
    policy::Answers known;
    known.plan = policy::Plan::Pro;
    known.accountCreated = policy::DateKnowledge::parse("../2025-08-27");
    known.accepted = true;
    known.acceptedOn = policy::DateKnowledge::parse("2025-09-28");
    known.switchAtAccept = policy::SwitchPosition::On;
    judgeAll(*pack, "everything known", known, chats);
    policy::Answers unknown = known;
    unknown.acceptedOn.reset();
    unknown.switchAtAccept.reset();
    judgeAll(*pack, "acceptance date and switch unknown", unknown, chats);
    judgeAll(*pack, "nothing known", {}, chats);
    return 0;
}

class Counter final : public ingest::ScanSink
{
public:
    void source(std::uint32_t /*number*/, const ingest::SourceReport& /*source*/) override {}
    void chat(ingest::Chat /*chat*/, bool /*replaces*/) override
    {
        if (chats++ == 0)
            firstAfter = secondsSince(start);
    }
    void progress(const ingest::ScanProgress& /*progress*/) override {}
    void problem(const ingest::ScanProblem& /*problem*/) override {}

    Clock::time_point start = Clock::now();
    std::uint64_t chats = 0;
    double firstAfter = 0;
};

int scanPaths(const QStringList& paths)
{
    const long before = peakMemory();
    for (int round = 0; round < 5; ++round) {
        Counter counter;
        const ingest::ScanReport report = ingest::scan(paths, {}, counter);
        const double seconds = secondsSince(counter.start);
        std::uint64_t bytes = 0;
        for (const ingest::SourceReport& source : report.sources)
            bytes += source.tally.bytes;
        std::printf(
            "scan: %.1f MB, %llu chats in %.3f s: %.2f GB/s; first chat after %.3f s; %ld kB above start\n",
            static_cast<double>(bytes) / 1e6, static_cast<unsigned long long>(counter.chats), seconds,
            static_cast<double>(bytes) / 1e9 / seconds, counter.firstAfter, peakMemory() - before);
    }
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application{argc, argv};
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.value(0) == QLatin1StringView{"judge"})
        return judgeMany();
    if (words.value(0) == QLatin1StringView{"scan"} && words.size() > 1)
        return scanPaths(words.mid(1));
    std::fputs("Usage: ingestbench judge | ingestbench scan PATH…\n", stderr);
    return 2;
}
