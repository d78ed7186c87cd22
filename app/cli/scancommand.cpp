#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/scansummary.h"
#include "app/ingest/chatrows.h"
#include "app/ingest/judgement.h"
#include "app/ingest/scan.h"
#include "app/session/casefile.h"

#include <QCommandLineParser>
#include <QFile>

using policy::Day;

namespace {

const char* const scanHelp =
    "Reads a person's own chats and says for each what holds for it: exports of Claude.ai (ZIP files, "
    "folders,\n"
    "conversations.json, single chats) and the logs of Claude Code. What a file is, is told by what stands "
    "in\n"
    "it. Nothing is written, nothing is sent, and of what was said in chats only titles are kept.\n"
    "\n"
    "Without --case it lists the chats and what the data shows about the account. With --case each chat is\n"
    "judged by the answers in it.\n"
    "\n"
    "Examples:\n"
    "  privacy-advisor-cli scan ~/Downloads/data-2026-09-18.zip\n"
    "  privacy-advisor-cli scan --this-computer --summary\n"
    "  privacy-advisor-cli scan --case mine.privacycase --format csv export/ > chats.csv\n"
    "\n"
    "Exit status: 0 fine, 1 some input was refused, 2 wrong usage.";

constexpr std::size_t flushBytes = 64u << 10;

/// Text on its way to stdout.
class Output
{
public:
    void line(const std::string& text)
    {
        m_buffer += text;
        m_buffer += '\n';
        if (m_buffer.size() > flushBytes)
            flush();
    }
    void flush()
    {
        console::print(m_buffer);
        m_buffer.clear();
    }

private:
    std::string m_buffer;
};

/// What the words of the command come to.
struct Wishes
{
    ingest::ChatFormat format = ingest::ChatFormat::Table;
    bool summaryOnly = false;
    Day asOf;
    std::shared_ptr<const policy::Pack> pack;
    std::string account;                    ///< Whose chats; empty: everybody's.
    std::optional<policy::Answers> answers; ///< Of the case; empty: list only.
    std::vector<policy::Chat> said;         ///< Chats of the case.
};

/// Writes the rows: at once where chats are only listed, and where they are judged, when all that they prove
/// together is known.
class RowWriter final : public ingest::ScanSink
{
public:
    explicit RowWriter(const Wishes& wishes)
        : m_wishes(wishes)
    {
        if (wishes.format == ingest::ChatFormat::Json)
            m_output.line(R"({"format":"privacy-advisor/scan","version":1,"chats":[)");
        const std::string header = ingest::chatrows::header(wishes.format, wishes.answers.has_value());
        if (!wishes.summaryOnly && !header.empty())
            m_output.line(header);
    }

    void source(std::uint32_t /*number*/, const ingest::SourceReport& /*source*/) override {}
    void progress(const ingest::ScanProgress& /*progress*/) override {}
    void problem(const ingest::ScanProblem& problem) override
    {
        console::fail(QStringLiteral("%1: %2").arg(problem.path, problem.message));
    }

    void chat(ingest::Chat chat, bool replaces) override
    {
        if (!m_wishes.answers) {
            write(chat, nullptr, replaces);
            return;
        }
        m_chats.add(chat, replaces);
    }

    /// Judges what was kept. A sentence where the answers can't be true together with the data.
    QString judge()
    {
        if (!m_wishes.answers)
            return {};
        const ingest::AccountUse use = ingest::useOf(m_chats, m_wishes.pack->dates, m_wishes.asOf);
        const auto judge = ingest::Judge::make(*m_wishes.pack, *m_wishes.answers, m_wishes.asOf, use);
        if (!judge)
            return QStringLiteral("The case does not fit the data. %1").arg(judge.problem().message);
        std::unordered_map<std::uint32_t, Day> deleted;
        for (const ingest::Deletion& deletion : ingest::deletionsIn(m_wishes.said, m_chats))
            deleted.emplace(deletion.number, deletion.on);
        for (std::uint32_t i = 0; i < m_chats.size(); ++i) {
            ingest::ChatTraits traits = m_chats.traits(i);
            if (const auto deletion = deleted.find(i); deletion != deleted.end())
                traits.deletedOn = deletion->second;
            if (const policy::ChatAssessment* const outcome = (*judge)->judge(traits))
                write(m_chats.chat(i), outcome, false);
        }
        return {};
    }

    void finish(const ingest::ScanReport& report)
    {
        switch (m_wishes.format) {
        case ingest::ChatFormat::Table:
            m_output.line((m_wishes.summaryOnly ? "" : "\n") +
                          m_summary.text(report, *m_wishes.pack, m_wishes.asOf));
            break;
        case ingest::ChatFormat::Json:
            m_output.line("]," + m_summary.json(report) + "}");
            break;
        case ingest::ChatFormat::JsonLines:
            m_output.line(R"({"type":"summary",)" + m_summary.json(report) + "}");
            break;
        case ingest::ChatFormat::Csv:
            break;
        }
        m_output.flush();
    }

private:
    void write(const ingest::Chat& chat, const policy::ChatAssessment* outcome, bool replaces)
    {
        if (!replaces)
            m_summary.add(chat, outcome);
        if (m_wishes.summaryOnly)
            return;
        std::string row = ingest::chatrows::row(m_wishes.format, chat, outcome, replaces);
        if (m_wishes.format == ingest::ChatFormat::Json && m_rows++ > 0)
            row.insert(0, 1, ',');
        m_output.line(row);
    }

    const Wishes& m_wishes;
    Output m_output;
    ScanSummary m_summary;
    ingest::ChatList m_chats;
    std::uint64_t m_rows = 0;
};

std::optional<ingest::ChatFormat> formatOf(const QString& name)
{
    static constexpr policy::NamedEnum<ingest::ChatFormat, 4> names{{"table", "json", "jsonl", "csv"}};
    return names.value(name.toStdString());
}

/// The answers of the case and the day to judge on; false where the case can't be read.
bool readCase(const QString& path, const console::AsOf& asOf, Wishes& wishes)
{
    wishes.asOf = asOf.day.value_or(console::today());
    if (path.isEmpty())
        return true;
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly)) {
        console::fail(QStringLiteral("%1 can't be read: %2.").arg(path, file.errorString()));
        return false;
    }
    // A pipe is fine here, as elsewhere on the command line.
    const casefile::Reading reading = casefile::readFrom(file, path, QString::fromUtf8(wishes.pack->id));
    if (!reading.value) {
        for (const QString& paragraph : reading.error.split(QStringLiteral("\n\n")))
            console::fail(paragraph);
        return false;
    }
    wishes.answers = reading.value->answers;
    wishes.said = reading.value->chats;
    wishes.asOf = asOf.day.value_or(reading.value->asOf.value_or(console::today()));
    return true;
}

/// A sentence where nobody can say whose chats were judged.
QString accountTrouble(const ingest::Evidence& evidence, const Wishes& wishes)
{
    const auto& accounts = evidence.accounts;
    const bool isThere = std::any_of(accounts.begin(), accounts.end(),
                                     [&wishes](const auto& account) { return account.id == wishes.account; });
    if (!wishes.account.empty() && !isThere)
        return QStringLiteral("There is no chat of the account %1. The summary lists the accounts there are.")
            .arg(QString::fromStdString(wishes.account));
    if (wishes.answers && evidence.isMixed())
        return QStringLiteral(
                   "The exports hold chats of %1 accounts, and a case is about one. All were judged "
                   "by it, and none was taken as proof; choose one with --account.")
            .arg(accounts.size());
    return {};
}

int run(const QStringList& paths, const Wishes& wishes)
{
    RowWriter writer{wishes};
    ingest::ScanOptions options;
    options.provingFrom = wishes.pack->dates.provenUseFrom;
    options.account = wishes.account;
    const ingest::ScanReport report = ingest::scan(paths, options, writer);
    const QString contradiction = writer.judge();
    writer.finish(report);
    if (!contradiction.isEmpty())
        return console::fail(contradiction);
    if (const QString unclear = accountTrouble(report.evidence, wishes); !unclear.isEmpty())
        return console::fail(unclear);
    return report.problems.empty() ? commands::fine : commands::refused;
}

} // namespace

int commands::scan(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QString::fromLatin1(scanHelp));
    parser.addPositionalArgument(QStringLiteral("PATH"),
                                 QStringLiteral("An export, a log, or a folder of them."),
                                 QStringLiteral("PATH…"));
    const QCommandLineOption caseOption{
        QStringLiteral("case"), QStringLiteral("Judge each chat by this case."), QStringLiteral("CASE")};
    const QCommandLineOption formatOption{QStringLiteral("format"),
                                          QStringLiteral("table (the default), json, jsonl or csv."),
                                          QStringLiteral("FORMAT")};
    const QCommandLineOption summaryOption{QStringLiteral("summary"),
                                           QStringLiteral("Only the totals, no chats.")};
    const QCommandLineOption hereOption{
        QStringLiteral("this-computer"),
        QStringLiteral(
            "Look where Claude Code keeps its data: CLAUDE_CONFIG_DIR, ~/.claude, ~/.config/claude.")};
    const QCommandLineOption accountOption{
        QStringLiteral("account"),
        QStringLiteral("Only chats of this account, where exports hold several. The summary lists them."),
        QStringLiteral("ID")};
    parser.addOptions({caseOption, console::asOfOption(), formatOption, summaryOption, accountOption,
                       hereOption, console::packOption()});
    if (const auto status = console::parse(parser, QStringLiteral("scan"), arguments))
        return *status;

    Wishes wishes;
    const console::AsOf asOf = console::asOf(parser);
    if (!asOf.valid)
        return wrongUsage;
    if (parser.isSet(formatOption)) {
        const auto format = formatOf(parser.value(formatOption));
        if (!format)
            return console::usage(QStringLiteral("--format takes table, json, jsonl or csv."));
        wishes.format = *format;
    }
    wishes.account = parser.value(accountOption).toStdString();
    wishes.summaryOnly = parser.isSet(summaryOption);
    if (wishes.summaryOnly && wishes.format == ingest::ChatFormat::Csv)
        return console::usage(QStringLiteral("--summary has no CSV form. Choose table, json or jsonl."));
    QStringList paths = parser.positionalArguments();
    if (paths.isEmpty() && !parser.isSet(hereOption))
        return console::usage(QStringLiteral("scan needs something to read: an export or a folder. With "
                                             "--this-computer it looks where Claude Code keeps its data."));
    wishes.pack = console::loadPack(parser);
    if (!wishes.pack || !readCase(parser.value(caseOption), asOf, wishes))
        return refused;
    if (parser.isSet(hereOption)) {
        const QStringList homes = ingest::claudeHomes();
        if (homes.isEmpty() && paths.isEmpty())
            return console::fail(
                QStringLiteral("Claude Code has no data on this computer, in none of the places that "
                               "it uses."));
        paths << homes;
    }
    return run(paths, wishes);
}
