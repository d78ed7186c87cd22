#pragma once

#include "app/ingest/itemreader.h"

#include <QString>

#include <functional>

namespace ingest {

/// Reads a file of settings or state, at most 64 MiB of it, and hands its items on. False where it can't be
/// opened or has anything in it that is no JSON.
bool readSmallFile(const QString& path, const std::function<void(const Item&)>& take);

} // namespace ingest
