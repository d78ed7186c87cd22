#include "policy/assess.h"
#include "policy/casereader.h"
#include "policy/packlanguage.h"
#include "tests/support/builtinpack.h"

#include <cstdlib>

/// One file of the built-in pack replaced: refused with file and reason, or a pack that answers cases. The
/// first byte says which file, the rest is the file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const policy::PackFiles files = testsupport::builtInPackFiles();
    static const char* const cases[] = {
        R"({"format":"privacy-advisor/case","version":1,"answers":{},"chats":[{"id":"a","messages":["2026-01-10"],"feedbackOn":["2026-01-11"],"flaggedOn":["2026-01-12"]}]})",
        R"({"format":"privacy-advisor/case","version":1,"answers":{"plan":"enterprise","customRetentionDays":90},"chats":[{"id":"a","kind":"claude-code","messages":["2026-07-10"],"coveredModel":true}]})",
    };
    if (size == 0)
        return 0;
    policy::PackFiles changed = files;
    auto file = changed.begin();
    std::advance(file, data[0] % changed.size());
    file->second = QByteArray{reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1)};
    const policy::PackReading reading = policy::readPack(changed);
    if (!reading.pack) {
        if (reading.problems.empty() || reading.problems.front().message.isEmpty())
            std::abort(); // refused without a word
        return 0;
    }
    for (const char* const text : cases) {
        const auto read = policy::CaseReader{QString::fromUtf8(reading.pack->id)}.read(text);
        if (read)
            static_cast<void>(policy::assess(*reading.pack, *read, policy::Day{std::chrono::days{20'600}}));
    }
    return 0;
}
