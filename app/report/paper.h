#pragma once

#include "app/report/outline.h"
#include "app/report/savefile.h"

#include <QPageSize>

class QPagedPaintDevice;

namespace report {

/// Paints a report on the pages of a device (a QPdfWriter or QPrinter that has not been begun), in black on
/// white, with a header and a footer on each page; a report without chats takes two pages at most. The
/// device's page size, orientation, margins and page ranges are kept; where its margins are narrow, the text
/// keeps its own. False where the device can't be painted on. Needs a QGuiApplication.
///
/// `progress` reaches `setShare` when all pages are set and drawing begins; false also where it stops the
/// work.
bool paintReport(const ReportModel& model, QPagedPaintDevice& device, const Progress& progress = {});
inline constexpr double setShare = 0.6;
bool paintOutline(const Outline& outline, QPagedPaintDevice& device);

/// Writes the report as a PDF file, whole or not at all. The same report makes the same bytes: the file says
/// that it was made on the report's day. The problem's code is `not-written`.
policy::Result<Saved> writePdf(const ReportModel& model, const QString& path, QPageSize::PageSizeId paper,
                               const Progress& progress = {});

} // namespace report
