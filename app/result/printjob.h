#pragma once

#include <QString>

class QPrinter;

/// What became of a report that was sent to a printer.
namespace printjob {

/// Why what was just painted on the printer will not come out, or not yet; empty where it is on its way or
/// went into a file. To be asked right after painting and in the same thread: it is the print service's last
/// answer.
QString problemOf(const QPrinter& printer);

} // namespace printjob
