// Our window up to its first painted page, to be compared with emptywizard. The same as app/main.cpp but for
// the command line, with settings that are never written.

#include "app/session/packloader.h"
#include "app/session/settingsformat.h"
#include "app/widgets/desktopdialogs.h"
#include "app/window/desktopscheme.h"
#include "app/window/languages.h"
#include "app/window/mainwindow.h"
#include "tests/bench/firstpaint.h"

#include <QApplication>
#include <QDir>
#include <QSettings>

int main(int argc, char* argv[])
{
    QApplication application{argc, argv};
    const DesktopScheme scheme;
    QSettings settings{QDir::tempPath() + QStringLiteral("/privacy-advisor-start/none"),
                       settingsformat::format()};
    DesktopDialogs dialogs;
    Languages languages{QString{}};
    MainWindow window{packloader::builtIn(), policy::makeDay(2026, 11, 21), settings, dialogs};
    window.offerLanguages(languages);
    const FirstPaint firstPaint{&window};
    window.show();
    return QApplication::exec();
}
