#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/session/packloader.h"

#include <QCommandLineParser>

int commands::pack(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("ACTION"), QStringLiteral("lint, show or diff"));
    if (const auto status = console::parse(parser, QStringLiteral("pack"), arguments))
        return *status;
    const QStringList words = parser.positionalArguments();
    const policy::PackReading reading = packloader::load(words.value(1));
    for (const policy::PackProblem& problem : reading.problems)
        console::fail(problem.toText());
    return reading.pack ? fine : refused;
}
