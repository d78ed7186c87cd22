#include "app/cli/console.h"

#include "app/cli/commands.h"
#include "app/session/packloader.h"
#include "policy/printable.h"

#include <QCommandLineParser>
#include <QDate>

#include <cstdio>

namespace console {

namespace {

void write(std::string_view text, std::FILE* stream)
{
    if (!text.empty()) // fwrite() takes no null pointer, not even for nothing
        static_cast<void>(std::fwrite(text.data(), 1, text.size(), stream));
}

/// One line, whatever file names and texts of others are quoted in it: neither the terminal nor whoever reads
/// line by line is told anything by them.
void sayOnStderr(const QString& text)
{
    write(policy::printable(text).toStdString() + '\n', stderr); // nobody could be told that this failed
}

/// The help of a command. Qt names the program alone in its first line, as if options could go before the
/// command.
QString helpOf(const QCommandLineParser& parser, const QString& command)
{
    const QString text = parser.helpText();
    const qsizetype options =
        text.lastIndexOf(QLatin1StringView{"[options]"}, text.indexOf(QLatin1Char{'\n'}));
    return QStringLiteral("Usage: privacy-advisor-cli %1 %2").arg(command, text.mid(options));
}

} // namespace

QCommandLineOption packOption()
{
    return {QStringLiteral("pack"),
            QStringLiteral("Use the policy pack in this folder instead of the built-in one."),
            QStringLiteral("DIR")};
}

QCommandLineOption asOfOption()
{
    return {QStringLiteral("as-of"), QStringLiteral("Judge on this day (2026-11-21) whatever the case says."),
            QStringLiteral("DATE")};
}

AsOf asOf(const QCommandLineParser& parser)
{
    AsOf result;
    if (!parser.isSet(QStringLiteral("as-of")))
        return result;
    result.day = policy::parseDay(parser.value(QStringLiteral("as-of")).toStdString());
    result.valid = result.day.has_value();
    if (!result.valid)
        usage(QStringLiteral("--as-of takes a day that exists, as 2026-11-21."));
    return result;
}

policy::Day today()
{
    const QDate now = QDate::currentDate();
    return policy::makeDay(now.year(), static_cast<unsigned>(now.month()), static_cast<unsigned>(now.day()));
}

std::optional<int> parse(QCommandLineParser& parser, const QString& command, const QStringList& arguments)
{
    // Qt's own help option brings a --help-all along, of which these commands have no use.
    const QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")},
                                  QStringLiteral("Print this help.")};
    parser.addOption(help);
    QStringList words{QStringLiteral("privacy-advisor-cli")};
    words << arguments;
    const bool understood = parser.parse(words);
    if (parser.isSet(help)) {
        const QByteArray text = helpOf(parser, command).toUtf8();
        print({text.constData(), static_cast<std::size_t>(text.size())});
        return commands::fine;
    }
    if (!understood)
        return usage(
            QStringLiteral("%1 See privacy-advisor-cli %2 --help.").arg(parser.errorText(), command));
    return {};
}

std::shared_ptr<const policy::Pack> loadPack(const QCommandLineParser& parser)
{
    const policy::PackReading reading = packloader::load(parser.value(QStringLiteral("pack")));
    for (const policy::PackProblem& problem : reading.problems)
        sayOnStderr(problem.toText());
    return reading.pack;
}

void print(std::string_view text)
{
    write(text, stdout); // a loss shows in the error flag, which finish() looks at
}

int usage(const QString& message, std::string_view help)
{
    if (!message.isEmpty())
        sayOnStderr(message);
    write(help, stderr);
    return commands::wrongUsage;
}

int fail(const QString& message)
{
    sayOnStderr(message);
    return commands::refused;
}

int finish(int status)
{
    const bool flushed = std::fflush(stdout) == 0;
    if (flushed && std::ferror(stdout) == 0)
        return status;
    return fail(QStringLiteral("The output could not be written completely. Is the disk full?"));
}

} // namespace console
