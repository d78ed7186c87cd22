#include "tests/support/builtinpack.h"

#include <QDebug>
#include <QFile>

namespace testsupport {

policy::PackFiles builtInPackFiles()
{
    policy::PackFiles files;
    for (const QString& name : policy::packFileNames()) {
        QFile file{QStringLiteral("resources/packs/anthropic-claude/") + name};
        if (file.open(QIODevice::ReadOnly))
            files.emplace(name, file.readAll());
    }
    return files;
}

std::shared_ptr<const policy::Pack> readBuiltInPack()
{
    const policy::PackReading reading = policy::readPack(builtInPackFiles());
    for (const policy::PackProblem& problem : reading.problems)
        qWarning().noquote() << problem.toText();
    return reading.pack;
}

} // namespace testsupport
