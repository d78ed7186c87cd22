#pragma once

#include <QString>

namespace report {

/// A person's own text as it can stand in any report: on one line, without the control characters that a
/// terminal would obey, a page could not show or an HTML file may not hold.
QString onOneLine(const QString& text);

} // namespace report
