#include "policy/assess.h"
#include "policy/assessmentwriter.h"
#include "policy/casereader.h"
#include "policy/casewriter.h"
#include "tests/support/builtinpack.h"

#include <cstdlib>

namespace {

const policy::Pack& pack()
{
    static const std::shared_ptr<const policy::Pack> known = testsupport::readBuiltInPack();
    return *known;
}

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

/// A text as a case: refused with a place, or read, written and read again as the same case, and answered.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString id = QString::fromUtf8(pack().id);
    policy::CaseReader reader{id};
    const auto read = reader.read({reinterpret_cast<const char*>(data), size});
    if (!read) {
        if (read.problem().code.isEmpty() || read.problem().message.isEmpty())
            std::abort(); // refused without a word
        return 0;
    }
    const QByteArray written = policy::writeCase(*read, id);
    const auto again = policy::CaseReader{id}.read(viewOf(written));
    if (!again || *again != *read)
        std::abort(); // what was saved is another case
    const auto answer =
        policy::assess(pack(), *read, read->asOf.value_or(policy::Day{std::chrono::days{20'600}}));
    if (!answer && answer.problem().message.isEmpty())
        std::abort();
    return 0;
}
