#pragma once

#include "policy/pack.h"

#include <QCommandLineOption>
#include <QString>

#include <memory>
#include <optional>
#include <string_view>

class QCommandLineParser;

/// What the commands share: options, messages, exit statuses.
namespace console {

/// `--pack DIR`.
QCommandLineOption packOption();

/// `--as-of DATE`.
QCommandLineOption asOfOption();
/// The day of `--as-of`, where it is given. A text that is no day is not valid, and stderr says so.
struct AsOf
{
    std::optional<policy::Day> day;
    bool valid = true;
};
AsOf asOf(const QCommandLineParser& parser);
/// Today's calendar day where the computer stands.
policy::Day today();

/// Reads the words of a command; an exit status where the command ends here (help, or wrong usage).
std::optional<int> parse(QCommandLineParser& parser, const QString& command, const QStringList& arguments);

/// The compiled-in pack or the one of `--pack`; nothing where it has defects, which are then on stderr.
std::shared_ptr<const policy::Pack> loadPack(const QCommandLineParser& parser);

void print(std::string_view text);
/// Says on stderr, in one line, what is wrong with the words, and behind it `help` as it is; gives the exit
/// status 2.
int usage(const QString& message, std::string_view help = {});
/// Says on stderr, in one line, what was refused; gives the exit status 1.
int fail(const QString& message);
/// The exit status of the program: `status`, or 1 where something printed on stdout was lost.
int finish(int status);

} // namespace console
