#pragma once

#include "app/ingest/scanplan.h"

#include <QDir>

namespace ingest {

/// Whether the folder is one that Claude Code keeps its data in: projects with logs, and what lies beside
/// them.
bool isClaudeHome(const QDir& folder);

/// The days after which settings have transcripts deleted; nothing where they don't say, or no such number.
std::optional<int> cleanupDaysOf(const Item& item);

/// The settings, state and memory of such a folder: when transcripts are cleaned up, what stays, and what the
/// state proves about the account. Transcripts are not read.
PlannedHome readClaudeHome(const QDir& folder, Evidence& evidence);

} // namespace ingest
