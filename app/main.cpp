#include "app/session/coredumps.h"
#include "app/session/days.h"
#include "app/session/packloader.h"
#include "app/session/settingsformat.h"
#include "app/widgets/desktopdialogs.h"
#include "app/window/desktopscheme.h"
#include "app/window/languages.h"
#include "app/window/mainwindow.h"
#include "policy/printable.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

#include <cstdio>
#include <cstdlib>

namespace {

constexpr int fine = 0;
constexpr int refused = 1;
constexpr int wrongUsage = 2;

/// One line on stderr, whatever names and texts of others are quoted in it.
void complain(const QString& text)
{
    const QByteArray line = policy::printable(text).toUtf8() + '\n';
    // Nobody could be told that this failed.
    static_cast<void>(std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr));
}

/// The exit status: whether the text has been written completely.
int print(const QString& text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return fine;
    complain(QStringLiteral("The output could not be written completely. Is the disk full?"));
    return refused;
}

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("privacy-advisor"));
    QCoreApplication::setOrganizationName(QStringLiteral("privacy-advisor"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ADVISOR_VERSION));
}

void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        QStringLiteral("Says what may happen to your Claude chats, and until when. Everything stays on this "
                       "computer."));
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QStringLiteral("A saved case to open (.privacycase)."),
                                 QStringLiteral("[FILE]"));
    parser.addOption({QStringLiteral("pack"),
                      QStringLiteral("Use the policy pack in this folder instead of the built-in one."),
                      QStringLiteral("DIR")});
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Print this help.")});
    parser.addOption(
        {{QStringLiteral("v"), QStringLiteral("version")}, QStringLiteral("Print the version.")});
}

/// Help and version need no display; an exit status where that is all that is wanted.
std::optional<int> answerWithoutDisplay(int argc, char* argv[])
{
    const QCoreApplication words{argc, argv};
    QCommandLineParser parser;
    describe(parser);
    parser.parse(QCoreApplication::arguments());
    if (parser.isSet(QStringLiteral("help")))
        return print(parser.helpText().trimmed());
    if (parser.isSet(QStringLiteral("version")))
        return print(QStringLiteral("privacy-advisor " ADVISOR_VERSION));
    return {};
}

/// An exit status where the words of the command are not understood.
std::optional<int> refuseWords(QCommandLineParser& parser)
{
    if (!parser.parse(QCoreApplication::arguments()))
        complain(QStringLiteral("%1 See privacy-advisor --help.").arg(parser.errorText()));
    else if (parser.positionalArguments().size() > 1)
        complain(QStringLiteral("privacy-advisor opens one file at a time."));
    else
        return {};
    return wrongUsage;
}

/// Without a display Qt would abort, with advice that helps nobody; the reasons it says before that stand.
void endWithoutDisplay(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (type != QtFatalMsg) {
        complain(qFormatLogMessage(type, context, text));
        return;
    }
    complain(QStringLiteral("privacy-advisor can't open its window: there is no display that it can reach. "
                            "Start it from a desktop, or use privacy-advisor-cli, which needs no display."));
    std::_Exit(refused);
}

/// The built-in rules, or those in a folder, whose defects are said and leave nothing.
std::optional<Rules> readRules(const QString& folder)
{
    if (folder.isEmpty())
        return packloader::builtIn();
    const policy::PackReading reading = packloader::load(folder);
    for (const policy::PackProblem& problem : reading.problems)
        complain(problem.toText());
    if (!reading.pack)
        return {};
    return reading.pack;
}

} // namespace

int main(int argc, char* argv[])
{
    forbidCoreDumps();
    nameProgram();
    // Qt takes words of its own out of the command line; a copy leaves them to the window.
    std::vector<char*> copy{argv, argv + argc};
    copy.push_back(nullptr);
    if (const auto status = answerWithoutDisplay(argc, copy.data()))
        return *status;

    qInstallMessageHandler(endWithoutDisplay);
    QApplication application{argc, argv};
    qInstallMessageHandler(nullptr);
    const DesktopScheme scheme;
    QGuiApplication::setApplicationDisplayName(QStringLiteral("privacy advisor"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.privacyadvisor.PrivacyAdvisor"));
    QCommandLineParser parser;
    describe(parser);
    if (const auto status = refuseWords(parser))
        return *status;
    const std::optional<Rules> rules = readRules(parser.value(QStringLiteral("pack")));
    if (!rules)
        return refused;

    QSettings settings{settingsformat::format(), QSettings::UserScope, QCoreApplication::organizationName(),
                       QCoreApplication::applicationName()};
    DesktopDialogs dialogs;
    const policy::Day today = days::fromDate(QDate::currentDate());
    Languages languages{parser.value(QStringLiteral("pack"))};
    MainWindow window{*rules, today, settings, dialogs};
    window.offerLanguages(languages);
    window.show();
    if (!parser.positionalArguments().isEmpty())
        window.openFile(parser.positionalArguments().constFirst());
    return QApplication::exec();
}
