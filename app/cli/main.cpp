#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/session/coredumps.h"

#include <QGuiApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <map>
#include <memory>
#include <string_view>

namespace {

const char* const help =
    "Says what may happen to your Claude chats, and until when. Everything stays on this computer.\n"
    "\n"
    "Usage: privacy-advisor-cli COMMAND …\n"
    "\n"
    "  assess [FILE|-]             what holds for a case, or for each case of a JSON Lines file\n"
    "  report CASE -o FILE         a report to read or print: .pdf, .html, .txt, .json, .ics\n"
    "  scan PATH…                  your own chats and coding sessions, each with what holds for it\n"
    "  plans                       all plans at a glance, and the questions people ask\n"
    "  pack lint|show|diff         look at the policy pack: what the provider has published\n"
    "  diagnostics                 what the program is made of and runs on, for whoever helps you\n"
    "\n"
    "COMMAND --help says more. Exit status: 0 fine, 1 some input was refused, 2 wrong usage.\n";

/// Whether the words ask for something that has to do with type: a report as PDF, the fonts that are there.
bool needsFonts(int argc, char* argv[])
{
    const auto isPdf = [](const char* word) {
        return QLatin1StringView{word}.endsWith(QLatin1StringView{".pdf"}, Qt::CaseInsensitive);
    };
    const std::string_view command = argc > 1 ? argv[1] : "";
    return command == "diagnostics" || (command == "report" && std::any_of(argv + 2, argv + argc, isPdf));
}

/// For type Qt wants its graphical application, though no display: unless told
/// otherwise it paints nowhere.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char* argv[])
{
    if (!needsFonts(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // What Qt warns of while it starts, such as a missing run-time folder, concerns programs with windows.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    QLoggingCategory::setFilterRules({});
    return application;
}

} // namespace

int main(int argc, char* argv[])
{
    forbidCoreDumps();
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("privacy-advisor-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ADVISOR_VERSION));
    QStringList words = QCoreApplication::arguments().mid(1);
    const QString command = words.isEmpty() ? QString{} : words.takeFirst();
    if (command == QLatin1StringView{"--help"} || command == QLatin1StringView{"-h"}) {
        console::print(help);
        return console::finish(commands::fine);
    }
    if (command == QLatin1StringView{"--version"}) {
        console::print("privacy-advisor-cli " ADVISOR_VERSION "\n");
        return console::finish(commands::fine);
    }
    const std::map<QString, int (*)(const QStringList&)> table{
        {QStringLiteral("assess"), commands::assess}, {QStringLiteral("diagnostics"), commands::diagnostics},
        {QStringLiteral("pack"), commands::pack},     {QStringLiteral("plans"), commands::plans},
        {QStringLiteral("report"), commands::report}, {QStringLiteral("scan"), commands::scan},
    };
    const auto entry = table.find(command);
    if (entry == table.end())
        return console::usage(
            command.isEmpty() ? QString{} : QStringLiteral("There is no command %1.").arg(command), help);
    return console::finish(entry->second(words));
}
