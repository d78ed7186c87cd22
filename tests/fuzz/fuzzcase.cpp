#include "app/session/casefile.h"
#include "policy/assess.h"
#include "policy/assessmentwriter.h"
#include "policy/casereader.h"
#include "policy/casewriter.h"
#include "tests/support/builtinpack.h"

#include <QTemporaryFile>

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

/// Saves the case with what stood in its file, and requires that it is read again as it is.
void saveAndRead(const casefile::Reading& reading, const policy::Case& saved, const QString& id)
{
    const QByteArray chats = casefile::mergedChats(reading.chatsJson, saved.chats, id);
    const QByteArray written = policy::writeCase(saved, id, chats);
    const auto again = policy::CaseReader{id}.read(viewOf(written));
    if (!again || *again != saved)
        std::abort(); // what was saved is another case
}

/// A file that is opened and saved: as it was, and with chats that were removed, changed and added.
void openAndSave(const char* data, std::size_t size, const QString& id)
{
    static QTemporaryFile file;
    if (!file.isOpen() && !file.open())
        std::abort();
    const auto bytes = static_cast<qint64>(size);
    if (!file.resize(0) || !file.seek(0) || file.write(data, bytes) != bytes || !file.seek(0))
        std::abort();
    const casefile::Reading reading = casefile::readFrom(file, file.fileName(), id);
    if (!reading.value)
        std::abort(); // what the reader takes the file doesn't
    saveAndRead(reading, *reading.value, id);
    policy::Case changed = *reading.value;
    if (changed.chats.empty())
        return;
    changed.chats.front().id += QStringLiteral(" changed");
    changed.chats.push_back(reading.value->chats.front());
    if (changed.chats.size() > 2)
        changed.chats.erase(changed.chats.begin() + 1);
    saveAndRead(reading, changed, id);
}

} // namespace

/// A text as a case: refused with a place, or read, written and read again as the same case, and answered;
/// and the same as a file that is opened and saved.
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
    openAndSave(reinterpret_cast<const char*>(data), size, id);
    const auto answer =
        policy::assess(pack(), *read, read->asOf.value_or(policy::Day{std::chrono::days{20'600}}));
    if (!answer && answer.problem().message.isEmpty())
        std::abort();
    return 0;
}
