#include "app/session/recentfiles.h"

#include <QFileInfo>

namespace {

constexpr QLatin1StringView key{"recentFiles"};

} // namespace

QStringList RecentFiles::list()
{
    const QStringList known = m_memory.value(key).toStringList();
    QStringList present;
    for (const QString& path : known) {
        if (QFileInfo{path}.isFile() && present.size() < maximum)
            present.append(path);
    }
    if (present != known)
        m_memory.setValue(key, present);
    return present;
}

void RecentFiles::add(const QString& path)
{
    const QString absolute = QFileInfo{path}.absoluteFilePath();
    QStringList paths = m_memory.value(key).toStringList();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    m_memory.setValue(key, paths.mid(0, maximum));
}

void RecentFiles::clear()
{
    m_memory.remove(key);
}
