#pragma once

#include "app/report/outline.h"
#include "app/report/progress.h"

namespace report {

/// A report as plain text, 80 columns wide, with numbered sources. Ends with a line break.
QString toText(const Outline& outline);
QString toText(const ReportModel& model, const Progress& progress = {});
QString toText(const OverviewModel& model);
/// A part of one, with the same words and line breaks.
QString toText(const Section& section);
QString toText(const std::vector<SourceEntry>& sources);
/// The picture in sentences.
QString toText(const Timeline& timeline);

} // namespace report
