#pragma once

#include <QSettings>

/// How the program's settings lie in their file: as JSON with texts, lists of texts, bytes, numbers and yes
/// or no. QSettings' own format may hold any type of Qt in a binary form, and reading such a value that
/// somebody has made up may ask for memory without bound.
namespace settingsformat {

/// The format, for the constructor of QSettings. Anything else in a file, or a file over 1 MiB, is taken as
/// nothing.
QSettings::Format format();

} // namespace settingsformat
