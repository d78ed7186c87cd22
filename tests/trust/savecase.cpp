// Opens a case, changes its name to the one given and saves it where it was: what the window does, for tests
// that pull the floor away meanwhile. Prints what the person would read; status 1 where it was not saved.

#include "app/session/casedocument.h"
#include "app/session/packloader.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char* argv[])
{
    const QCoreApplication application{argc, argv};
    const QStringList words = QCoreApplication::arguments();
    const policy::PackReading reading = packloader::load({});
    if (words.size() != 3 || !reading.pack)
        return 2;
    CaseDocument document{reading.pack, policy::Day{std::chrono::days{20'600}}};
    QString said = document.open(words[1]);
    if (said.isEmpty()) {
        document.setName(words[2]);
        said = document.save(words[1]);
    }
    static_cast<void>(std::fputs(said.toUtf8().constData(), stdout));
    return said.isEmpty() ? 0 : 1;
}
