#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/packdiff.h"
#include "app/cli/packtext.h"
#include "app/session/packloader.h"

#include <QCommandLineParser>

namespace {

const char* const packHelp =
    "Looks at policy packs: what a provider has published, as data. DIR is a folder that holds pack.json;\n"
    "without it the built-in pack is meant.\n"
    "\n"
    "  pack lint [DIR]     checks a pack; every defect is told with its file, place and reason\n"
    "  pack show [DIR]     prints a pack: values with their dates, tables row by row, words, sources\n"
    "  pack diff A B       says what was added, removed or changed from pack A to pack B, by ids\n"
    "\n"
    "Examples:\n"
    "  privacy-advisor-cli pack lint resources/packs/anthropic-claude\n"
    "  privacy-advisor-cli pack show | less\n"
    "  privacy-advisor-cli pack diff old/anthropic-claude resources/packs/anthropic-claude\n"
    "\n"
    "Exit status: 0 fine, 1 a pack has defects, 2 wrong usage.";

/// The pack, or nothing; its defects are then on stderr.
std::shared_ptr<const policy::Pack> readPack(const QString& folder)
{
    const policy::PackReading reading = packloader::load(folder, {}, policy::PackCheck::InFull);
    for (const policy::PackProblem& problem : reading.problems)
        console::fail(problem.toText());
    return reading.pack;
}

int lint(const QString& folder)
{
    const auto pack = readPack(folder);
    if (!pack)
        return commands::refused;
    const auto problems = packloader::lintLanguages(*pack, folder);
    for (const policy::PackProblem& problem : problems)
        console::fail(problem.toText());
    if (!problems.empty())
        return commands::refused;
    const QString text =
        QStringLiteral("Fine: %1, version %2. Rows: %3, values: %4, questions: %5, sources: %6.\n")
            .arg(QString::fromUtf8(pack->id), QString::fromUtf8(pack->version))
            .arg(pack->rows.size())
            .arg(pack->values.size())
            .arg(pack->questions.size())
            .arg(pack->sources.size());
    console::print(text.toStdString());
    return commands::fine;
}

int show(const QString& folder)
{
    const auto pack = readPack(folder);
    if (!pack)
        return commands::refused;
    console::print(packText(*pack).toStdString());
    return commands::fine;
}

int diff(const QString& before, const QString& after)
{
    const auto old = readPack(before);
    const auto now = readPack(after);
    if (!old || !now)
        return commands::refused;
    const QString text = packDifferences(*old, *now);
    console::print(text.isEmpty() ? "Nothing differs.\n" : text.toStdString());
    return commands::fine;
}

} // namespace

int commands::pack(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QString::fromLatin1(packHelp));
    parser.addPositionalArgument(QStringLiteral("ACTION"), QStringLiteral("lint, show or diff."),
                                 QStringLiteral("lint|show|diff"));
    parser.addPositionalArgument(QStringLiteral("DIR"), QStringLiteral("Folder of a pack; two for diff."),
                                 QStringLiteral("[DIR...]"));
    if (const auto status = console::parse(parser, QStringLiteral("pack"), arguments))
        return *status;
    const QStringList words = parser.positionalArguments();
    const QString action = words.value(0);
    if (action == QLatin1StringView{"lint"} && words.size() <= 2)
        return lint(words.value(1));
    if (action == QLatin1StringView{"show"} && words.size() <= 2)
        return show(words.value(1));
    if (action == QLatin1StringView{"diff"} && words.size() == 3)
        return diff(words[1], words[2]);
    return console::usage(QStringLiteral("Use pack lint [DIR], pack show [DIR] or pack diff A B. See "
                                         "privacy-advisor-cli pack --help."));
}
