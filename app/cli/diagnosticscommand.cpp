#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/diagnostics/diagnostics.h"

#include <QCommandLineParser>

namespace {

const char* const description =
    "Prints what the program is made of and what it runs on, for whoever helps you: version, compiler, Qt,\n"
    "hardening, policy pack, system, fonts. It does not name you, your computer, your files or your chats. "
    "Read\n"
    "it before you pass it on; the window has the same, and more of its own, under Help.\n"
    "\n"
    "Exit status: 0 fine, 1 the pack has defects, 2 wrong usage.";

} // namespace

int commands::diagnostics(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QString::fromLatin1(description));
    parser.addOption(console::packOption());
    if (const auto status = console::parse(parser, QStringLiteral("diagnostics"), arguments))
        return *status;
    if (!parser.positionalArguments().isEmpty())
        return console::usage(
            QStringLiteral("diagnostics takes no file. See privacy-advisor-cli diagnostics --help."));
    const auto pack = console::loadPack(parser);
    if (!pack)
        return refused;
    console::print(::diagnostics::text(*pack, {::diagnostics::fontsForScripts()}).toStdString());
    return fine;
}
