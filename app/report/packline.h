#pragma once

#include "app/report/datewords.h"
#include "policy/pack.h"

namespace report {

/// The rules used, on one line: title, version, the day they were checked through, and for another language
/// than English that the sentences are our own translation.
QString packLine(const policy::Pack& pack, const DateWords& dates);

} // namespace report
