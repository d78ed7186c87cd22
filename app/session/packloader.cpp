#include "app/session/packloader.h"

#include "resources/resources.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace packloader {

policy::PackReading load(const QString& folder)
{
    initializeResources();
    const QString root = folder.isEmpty() ? QStringLiteral(":/packs/%1").arg(QLatin1StringView{builtInId})
                                          : QDir{folder}.absolutePath();
    policy::PackReading failed;
    if (!QDir{root}.exists()) {
        failed.problems.push_back({root,
                                   {},
                                   QStringLiteral("There is no folder of this name. Name the folder that "
                                                  "holds pack.json.")});
        return failed;
    }
    policy::PackFiles files;
    QDirIterator walk{root, {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories};
    while (walk.hasNext()) {
        QFile file{walk.next()};
        const QString name = QDir{root}.relativeFilePath(file.fileName());
        if (!file.open(QIODevice::ReadOnly)) {
            failed.problems.push_back({name, {}, file.errorString()});
            continue;
        }
        files.emplace(name, file.read(policy::packFileLimit + 1));
    }
    if (!failed.problems.empty())
        return failed;
    return policy::readPack(files);
}

} // namespace packloader
