#include "app/session/memory.h"
#include "app/session/recentfiles.h"
#include "app/session/settingsformat.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdlib>

/// A file of settings that anything may have written to: read without a crash, and usable afterwards.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.conf"));
    {
        QFile file{path};
        if (!file.open(QIODevice::WriteOnly))
            std::abort();
        file.write(reinterpret_cast<const char*>(data), static_cast<qint64>(size));
    }
    QSettings settings{path, settingsformat::format()};
    Memory memory{settings};
    RecentFiles recent{memory};
    if (recent.list().size() > RecentFiles::maximum)
        std::abort();
    memory.setOn(true);
    recent.add(path);
    if (recent.list().value(0) != path)
        std::abort(); // what is remembered next is lost
    return 0;
}
