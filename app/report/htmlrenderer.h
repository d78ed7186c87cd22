#pragma once

#include "app/report/outline.h"
#include "app/report/progress.h"

namespace report {

/// A report as one HTML file that stands alone: no script, nothing to load, well-formed as XML too. Sources
/// are linked from where they are cited and back.
QString toHtml(const Outline& outline);
QString toHtml(const ReportModel& model, const Progress& progress = {});
QString toHtml(const OverviewModel& model);

} // namespace report
