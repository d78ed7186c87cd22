#pragma once

#include "app/report/outline.h"

namespace report {

/// A report as plain text, 80 columns wide, with numbered sources. Ends with a line break.
QString toText(const Outline& outline);
QString toText(const ReportModel& model);
QString toText(const OverviewModel& model);

} // namespace report
