#pragma once

#include <QString>

namespace report {

/// Columns a text takes on a terminal: two for wide East Asian letters, none for marks that combine.
int columnsOf(QStringView text);

/// The text in lines of at most `width` columns, broken where its script allows it; words that are longer
/// than a line (addresses) stay whole. The first line begins with `first`, the others with `next`, which
/// count towards the width. Every line ends with a line break.
QString wrapped(const QString& text, const QString& first, const QString& next, int width);

} // namespace report
