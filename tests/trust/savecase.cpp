// Opens a case, changes its name to the one given and saves it where it was: what the window does, for tests
// that pull the floor away meanwhile; with --new a case without answers is saved there. Prints what the
// person would read; status 1 where it was not saved.

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
    const bool isNew = words[1] == QLatin1StringView{"--new"};
    const QString path = words[isNew ? 2 : 1];
    QString said = isNew ? QString{} : document.open(path);
    if (said.isEmpty()) {
        document.setName(isNew ? QStringLiteral("new") : words[2]);
        said = document.save(path);
    }
    static_cast<void>(std::fputs(said.toUtf8().constData(), stdout));
    return said.isEmpty() ? 0 : 1;
}
