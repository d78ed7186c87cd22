#pragma once

#include "policy/assessment.h"
#include "policy/result.h"

namespace policy {

/// What holds for the case on a day, by the pack's tables. Pure and re-entrant: no clock, no state. Unknown
/// answers stand for every world they leave possible, and the result is exact: a value is named if and only
/// if some consistent completion gives it. `asOf` is the day to judge on, whatever the case says.
///
/// A case whose answers cannot be true gives a problem with the code `before-announcement`, `after-as-of` or
/// `contradiction`.
Result<Assessment> assess(const Pack& pack, const Case& input, Day asOf);

} // namespace policy
