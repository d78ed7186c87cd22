#pragma once

#include "app/report/progress.h"
#include "app/report/reportmodel.h"

/// Saves a report in one of its forms.
namespace reportexport {

/// The forms as a file dialog names them.
QString filters();
/// A file's name for a report on this case, with the extension of the first form.
QString suggestedName(const report::ReportModel& model);

/// Writes the report in the form that the file's extension names (`pdf`, `html`, `txt`, `json`). PDF takes
/// the locale's paper. Gives a whole sentence where that fails or was stopped, else an empty text.
QString save(const QString& path, const report::ReportModel& model, const policy::Pack& pack,
             const policy::Case& input, const policy::Assessment& assessment,
             const report::Progress& progress = {});

} // namespace reportexport
