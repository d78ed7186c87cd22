#pragma once

#include <QStringList>

class QSettings;

/// The cases opened or saved last, newest first. Kept in settings that outlive the object.
class RecentFiles
{
public:
    static constexpr int maximum = 8;

    explicit RecentFiles(QSettings& settings)
        : m_settings(settings)
    {
    }

    /// Absolute paths of files that exist; others are forgotten.
    QStringList list();
    /// Puts a file first.
    void add(const QString& path);
    void clear();

private:
    QSettings& m_settings;
};
