#pragma once

#include "app/browser/yourdata.h"
#include "app/report/progress.h"

/// Chats to delete by hand, as a list to tick off: nobody but the person can delete them, and that in Claude.
namespace todolist {

/// What deleting does, how it is done, and a line for each of these chats with a box to tick, its days and
/// its title, the earliest first. Plain text.
QString text(const YourData& own, std::vector<std::uint32_t> numbers, const report::Progress& progress = {});
/// Writes the same as UTF-8; an error for the screen, or nothing.
QString save(const QString& path, const YourData& own, const std::vector<std::uint32_t>& numbers,
             const report::Progress& progress = {});

} // namespace todolist
