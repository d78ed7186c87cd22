#pragma once

#include "app/ingest/scanreport.h"
#include "policy/assessment.h"

#include <optional>
#include <string>

/// How `scan` writes.
enum class ScanFormat { Table, Json, JsonLines, Csv };

/// One chat as a row of text: a line of a table or of CSV, or an object of JSON.
namespace scanrows {

/// The line above the rows; empty for JSON.
std::string header(ScanFormat format, bool judged);

/// Without a line break at the end. `outcome` is null where chats are only listed.
std::string row(ScanFormat format, const ingest::Chat& chat, const policy::ChatAssessment* outcome,
                bool replaces);

/// The latest day on which something of the chat should still exist; nothing where a copy has no fixed day.
std::optional<policy::Day> latestDay(const policy::ChatAssessment& outcome);

/// A cell of CSV: quoted where it has to be, and never one that a spreadsheet would run as a formula.
std::string csvCell(std::string_view text);

/// A text without characters that move the cursor or turn the direction of writing.
std::string printable(std::string_view text);

} // namespace scanrows
