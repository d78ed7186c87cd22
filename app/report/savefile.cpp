#include "app/report/savefile.h"

#include "app/report/text.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace report {

namespace {

/// Nobody else may read what is private, whatever the person's umask says. Where the disk knows no such
/// rights the file is written all the same.
void keepPrivate(QSaveFile& file)
{
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        file.unsetError();
}

policy::Problem notWritten(const QString& path, const QString& reason)
{
    return {"not-written",
            {},
            Text::tr("The file %1 was not written: %2. Choose another folder or name, or free some space.")
                .arg(QDir::toNativeSeparators(path), reason)};
}

} // namespace

policy::Result<Saved> saveFile(const QString& path, const std::function<bool(QIODevice&)>& write)
{
    const QFileInfo target{path};
    if (target.isDir())
        return notWritten(path, Text::tr("a folder has this name"));
    if (target.exists() && !target.isFile()) // it would be replaced by a file
        return notWritten(path, Text::tr("a device or a pipe has this name"));
    if (!target.absoluteDir().exists())
        return notWritten(path, Text::tr("the folder does not exist"));
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    if (!target.exists())
        keepPrivate(file);
    // Flushed here: an error while commit() writes what is still buffered is lost, and an empty file would
    // win.
    const bool written = write(file) && file.flush() && file.error() == QFileDevice::NoError;
    if (!written) {
        const QString reason =
            file.error() == QFileDevice::NoError ? Text::tr("writing it failed") : file.errorString();
        file.cancelWriting();
        return notWritten(path, reason);
    }
    if (!file.commit())
        return notWritten(path, file.errorString());
    return Saved{};
}

policy::Result<Saved> saveFile(const QString& path, const QByteArray& bytes, const Progress& progress)
{
    if (progress && !progress(1))
        return notWritten(path, Text::tr("it was stopped"));
    return saveFile(path, [&bytes](QIODevice& file) { return file.write(bytes) == bytes.size(); });
}

} // namespace report
