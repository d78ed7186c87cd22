#pragma once

#include "policy/pack.h"
#include "policy/packreader.h"

#include <vector>

namespace policy {

/// Defects that show only over the whole of a pack that reads well: a row that can never match, two rows
/// alike, a case that no row decides, two rows that give the same copy at once, a missing word, an outcome or
/// period that nobody knows, a source that nobody cites, a question that the case has no answer for.
void lintPack(const Pack& pack, std::vector<PackProblem>& problems);

} // namespace policy
