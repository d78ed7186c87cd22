#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/report/textrenderer.h"

#include <QCommandLineParser>
#include <QLocale>

namespace {

const char* const plansHelp =
    "Shows all plans at a glance: what may happen to new chats on each, the questions people ask most with "
    "short\n"
    "answers, what is often told wrong, and how to treat confidential data. Nothing is asked and nothing is\n"
    "stored.\n"
    "\n"
    "Examples:\n"
    "  privacy-advisor-cli plans | less\n"
    "  privacy-advisor-cli plans --as-of 2025-10-01\n"
    "\n"
    "Exit status: 0 fine, 1 the pack has defects, 2 wrong usage.";

} // namespace

int commands::plans(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QString::fromLatin1(plansHelp));
    parser.addOptions({console::asOfOption(), console::packOption()});
    if (const auto status = console::parse(parser, QStringLiteral("plans"), arguments))
        return *status;
    if (!parser.positionalArguments().isEmpty())
        return console::usage(QStringLiteral("plans takes no file. See privacy-advisor-cli plans --help."));
    const console::AsOf asOf = console::asOf(parser);
    if (!asOf.valid)
        return wrongUsage;
    const auto pack = console::loadPack(parser);
    if (!pack)
        return refused;
    const auto model = report::buildOverview(*pack, asOf.day.value_or(console::today()), QLocale{});
    console::print(report::toText(model).toStdString());
    return fine;
}
