#pragma once

#include "policy/packfields.h"

#include <string_view>

/// The files of a pack, each read into its part of the pack; defects go into `problems`. Sources come first,
/// since all others cite them, and values before the head, which names dates.
namespace policy {

void readSources(Pack& pack, PackFields& fields, PackFileProblems& problems);
void readValues(Pack& pack, PackFields& fields, PackFileProblems& problems);
/// What `pack.json` holds but for the dates, which stand among the values.
void readTitle(Pack& pack, PackFields& fields, PackFileProblems& problems);
void readHead(Pack& pack, PackFields& fields, PackFileProblems& problems);
void readWords(Pack& pack, PackFields& fields, PackFileProblems& problems);
void readQuestions(Pack& pack, PackFields& fields, PackFileProblems& problems);
void readConflicts(Pack& pack, PackFields& fields, PackFileProblems& problems);
void readFaq(Pack& pack, PackFields& fields, PackFileProblems& problems);
/// One decision table; `id` is what the file has to call it.
void readTable(const Pack& pack, DecisionTable& table, std::string_view id, PackFields& fields,
               PackFileProblems& problems);
/// Gives rows and values their numbers, once all tables are read: pointers to rows stay valid from then on.
void numberRows(Pack& pack);
/// Writes the JSON of every row and source that assessments cite, once for all of them.
void renderRules(Pack& pack);

} // namespace policy
