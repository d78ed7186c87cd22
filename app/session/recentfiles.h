#pragma once

#include "app/session/memory.h"

#include <QStringList>

/// The cases opened or saved last, newest first. The memory outlives the object.
class RecentFiles
{
public:
    static constexpr int maximum = 8;

    explicit RecentFiles(Memory& memory)
        : m_memory(memory)
    {
    }

    /// Absolute paths of files that exist; others are forgotten.
    QStringList list();
    /// Puts a file first.
    void add(const QString& path);
    void clear();

private:
    Memory& m_memory;
};
