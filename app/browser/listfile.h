#pragma once

#include "app/browser/yourdata.h"
#include "app/ingest/chatquery.h"
#include "app/report/progress.h"

/// The list of chats as a file, as the command line writes it.
namespace listfile {

/// The kinds of files for a dialog.
QString filters();
/// Writes the chats of the rows in their order, as CSV or JSON by the name's ending; whole or not at all. A
/// sentence where that fails or was stopped.
QString save(const QString& path, const YourData& data, const ingest::ChatRows& rows,
             const report::Progress& progress = {});

} // namespace listfile
