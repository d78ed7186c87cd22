#pragma once

#include "app/session/casedocument.h"
#include "app/session/caserepair.h"

#include <QString>

/// What is wrong with a case and how to mend it, in the words of the page on which it is told.
namespace problemwords {

/// Whole sentences that say what does not fit, from the problem's code and place.
QString explain(const CaseDocument& document, const policy::Problem& problem);
/// What a button says that mends the case.
QString offer(const CaseDocument& document, const CaseRepair& repair);

} // namespace problemwords
