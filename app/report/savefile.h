#pragma once

#include "app/report/progress.h"
#include "policy/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QIODevice;

namespace report {

/// Set where a file was written whole.
struct Saved
{
};

/// Writes a file whole or not at all: until everything is on disk, what was there before stays. A new
/// file is its owner's alone (0600); one that was there keeps its rights. `write` gives false where it
/// failed. The problem's code is `not-written`; its sentence names the file and what to do.
policy::Result<Saved> saveFile(const QString& path, const std::function<bool(QIODevice&)>& write);
/// Nothing is written where `progress` says so before.
policy::Result<Saved> saveFile(const QString& path, const QByteArray& bytes, const Progress& progress = {});

} // namespace report
