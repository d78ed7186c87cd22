#include "app/ingest/judge.h"
#include "app/ingest/scan.h"
#include "tests/support/builtinpack.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace {

/// Where the data comes to lie in a person's folder; each is read by another part of the program.
constexpr std::array places{".claude/projects/-work/11111111-0000-4000-8000-000000000001.jsonl",
                            ".claude/history.jsonl",
                            ".claude/settings.json",
                            ".claude.json",
                            "export.json",
                            "export.zip"};
constexpr std::size_t lastOfHome = 3; ///< The places behind it are chosen by hand, as exports are.

class Chats final : public ingest::ScanSink
{
public:
    void source(std::uint32_t /*number*/, const ingest::SourceReport& /*source*/) override {}
    void progress(const ingest::ScanProgress& /*progress*/) override {}
    void problem(const ingest::ScanProblem& problem) override
    {
        if (problem.message.isEmpty())
            std::abort(); // refused without a word
    }
    void chat(ingest::Chat chat, bool /*replaces*/) override
    {
        if (chat.id.empty() || chat.days.empty())
            std::abort();
        if (!std::is_sorted(chat.days.begin(), chat.days.end(), std::less_equal<>{}))
            std::abort(); // a day twice, or out of order
        list.push_back(std::move(chat));
    }

    std::vector<ingest::Chat> list;
};

void put(const QString& path, const QByteArray& bytes)
{
    QFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        std::abort();
}

/// Everything that a computer has of one person is read; then each chat is judged.
void readAll(const QStringList& paths)
{
    static const std::shared_ptr<const policy::Pack> pack = testsupport::readBuiltInPack();
    const policy::Day asOf{std::chrono::days{20'600}};
    Chats chats;
    ingest::ScanOptions options;
    options.provingFrom = pack->dates.provenUseFrom;
    options.threads = 1;
    const ingest::ScanReport report = ingest::scan(paths, options, chats);
    for (const ingest::SourceReport& source : report.sources) {
        const ingest::Tally& tally = source.tally;
        if (tally.read + tally.blank + tally.skipped != tally.bytes)
            std::abort(); // a byte is not accounted for
    }
    ingest::AccountUse use;
    for (const ingest::Chat& chat : chats.list)
        use.add(chat, pack->dates, asOf);
    policy::Answers answers;
    answers.plan = report.evidence.plan;
    if (const auto judge = ingest::Judge::make(*pack, answers, asOf, use)) {
        for (const ingest::Chat& chat : chats.list)
            static_cast<void>((*judge)->judge(chat));
    }
}

} // namespace

/// The first byte says which file of a person's folder the rest is; the others are small and well.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QTemporaryDir folder;
    const std::size_t place = data[0] % places.size();
    QDir{folder.path()}.mkpath(QStringLiteral(".claude/projects/-work"));
    const QString home = folder.filePath(QStringLiteral(".claude"));
    put(home + QStringLiteral("/settings.json"), "{\"cleanupPeriodDays\": 20}");
    const QString changed = folder.filePath(QString::fromLatin1(places[place]));
    put(changed, {reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1)});
    readAll(place > lastOfHome ? QStringList{home, changed} : QStringList{home});
    return 0;
}
