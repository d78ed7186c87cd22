#pragma once

#include "policy/assessment.h"
#include "policy/result.h"

#include <string>

namespace policy {

/// Appends the assessment as JSON (`policy/schema/assessment.schema.json`), without a line break at the end.
/// Every rule that it names stands in `rules`, every source that these cite in `sources`.
void writeAssessment(std::string& out, const Pack& pack, const Case& input, const Assessment& assessment);

/// Appends `{"error": …}`, which stands in the place of a refused case.
void writeProblem(std::string& out, const Problem& problem);

/// The same JSON with line breaks and indentation. `json` has to be valid.
std::string indented(std::string_view json);

} // namespace policy
