// Our window up to its first painted page, to be compared with emptywizard. The same as app/main.cpp but for
// the command line, with settings that are not kept.

#include "app/session/packloader.h"
#include "app/session/settingsformat.h"
#include "app/widgets/desktopdialogs.h"
#include "app/window/desktopscheme.h"
#include "app/window/languages.h"
#include "app/window/mainwindow.h"
#include "tests/bench/firstpaint.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

int main(int argc, char* argv[])
{
    QApplication application{argc, argv};
    const DesktopScheme scheme;
    const policy::PackReading reading = packloader::load();
    if (!reading.pack)
        return 1;
    const QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.conf")), settingsformat::format()};
    DesktopDialogs dialogs;
    Languages languages{QString{}};
    MainWindow window{reading.pack, policy::makeDay(2026, 11, 21), settings, dialogs};
    window.offerLanguages(languages);
    const FirstPaint firstPaint{&window};
    window.show();
    return QApplication::exec();
}
