#pragma once

#include <QStringList>

#include <cstdint>

namespace ingest {

/// What the system has taken from a thread before it reads foreign files. A system that can't do it leaves
/// the member empty: reading goes on, since the promise not to write does not hang on it.
struct Confinement
{
    int landlockVersion =
        0; ///< Of Landlock: files can be read in the paths given, and nothing be written; 0: no.
    bool systemCallFilter = false; ///< No sockets, no other programs, no look into other processes.

    bool isComplete() const { return landlockVersion > 0 && systemCallFilter; }
    bool operator==(const Confinement&) const = default;
};

/// Takes from the calling thread, and from the threads it starts later, all that reading `paths` doesn't
/// need, for as long as they live: changing anything in the file system, reading elsewhere than below `paths`
/// (absolute, files or folders), the settings of an administrator and the system's time zones and figures,
/// opening sockets, starting programs.
/// Other threads stay as they are. Linux only; elsewhere it does nothing.
Confinement confineThread(const QStringList& paths);

/// What the system would take from a thread, as far as can be told without doing it.
Confinement offeredConfinement();

} // namespace ingest
