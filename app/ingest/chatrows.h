#pragma once

#include "app/ingest/chat.h"
#include "policy/assessment.h"

#include <string>

namespace ingest {

/// How chats are written.
enum class ChatFormat { Table, Json, JsonLines, Csv };

/// One chat as a row of text: a line of a table or of CSV, or an object of JSON.
namespace chatrows {

/// The line above the rows; empty for JSON.
std::string header(ChatFormat format, bool judged);

/// Without a line break at the end. `outcome` is null where chats are only listed.
std::string row(ChatFormat format, const ingest::Chat& chat, const policy::ChatAssessment* outcome,
                bool replaces);

/// A cell of CSV: quoted where it has to be, and never one that a spreadsheet would run as a formula.
std::string csvCell(std::string_view text);

} // namespace chatrows

} // namespace ingest
