// Cases per second on one core: through the library, and reading and writing included. Run it on a quiet
// machine, pinned to one core; it prints the median of several rounds. Limits are named in README.md.

#include "app/session/packloader.h"
#include "policy/assess.h"
#include "policy/assessmentwriter.h"
#include "policy/casereader.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace {

const char* const known =
    R"({"format":"privacy-advisor/case","version":1,"id":"bench","pack":"anthropic-claude","asOf":"2026-11-21",)"
    R"("answers":{"plan":"pro","accountCreated":"../2025-08-27","accepted":"yes","acceptedOn":"2025-09-03",)"
    R"("switchAtAccept":"on","switchChanges":[{"on":"2026-03-01","to":"off"}],"usedAfterDeadline":"yes"},)"
    R"("chats":[{"id":"c1","kind":"chat","messages":["2025-09-03","2025-11-20T08:15:00Z"]}]})";
const char* const unknown =
    R"({"format":"privacy-advisor/case","version":1,"asOf":"2026-11-21","answers":{}})";

/// Calls `work` in rounds of `count` and prints the median rate.
template <typename Work> void measure(const char* name, int count, Work work)
{
    std::vector<double> rates;
    for (int round = 0; round < 7; ++round) {
        const auto start = std::chrono::steady_clock::now();
        for (int i = 0; i < count; ++i)
            work();
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        rates.push_back(count / took.count());
    }
    std::sort(rates.begin(), rates.end());
    std::printf("%-44s %12.0f a second (median of 7; %.0f to %.0f)\n", name, rates[3], rates.front(),
                rates.back());
}

} // namespace

int main()
{
    const policy::PackReading reading = packloader::load();
    if (!reading.pack)
        return 1;
    const policy::Pack& pack = *reading.pack;
    policy::CaseReader reader{QString::fromUtf8(pack.id)};
    const policy::Case one = reader.read(known).value();
    const policy::Case nothing = reader.read(unknown).value();
    const policy::Day asOf = *one.asOf;
    std::size_t check = 0; // keeps the compiler from leaving out the work

    measure("assess, everything known, one chat", 50'000,
            [&] { check += policy::assess(pack, one, asOf)->actions.size(); });
    measure("assess, nothing known", 2'000,
            [&] { check += policy::assess(pack, nothing, asOf)->actions.size(); });
    measure("read the case", 50'000, [&] { check += reader.read(known)->chats.size(); });
    std::string out;
    const auto assessment = policy::assess(pack, one, asOf);
    measure("write the assessment", 50'000, [&] {
        out.clear();
        policy::writeAssessment(out, pack, one, *assessment);
        check += out.size();
    });
    std::printf("bytes a case %zu, bytes an answer %zu, check %zu\n", std::string_view{known}.size(),
                out.size(), check);
    return 0;
}
