#pragma once

#include "policy/day.h"

#include <QByteArray>

namespace report {

/// Makes a finished PDF say that it was made when the given UTC day began, whatever the clock said, and names
/// it after what stands in it: equal pages then make equal files. `pdf` is what QPdfWriter has written, with
/// a table of cross-references; anything else stays as it is.
void setPdfDay(QByteArray& pdf, policy::Day day);

} // namespace report
