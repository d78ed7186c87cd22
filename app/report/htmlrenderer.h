#pragma once

#include "app/report/outline.h"

namespace report {

/// A report as one HTML file that stands alone: no script, nothing to load, well-formed as XML too. Sources
/// are linked from where they are cited and back.
QString toHtml(const Outline& outline);
QString toHtml(const ReportModel& model);
QString toHtml(const OverviewModel& model);

} // namespace report
