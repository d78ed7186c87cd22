#pragma once

class QFileDevice;

/// Lets nobody but the owner read or write the open file, whatever the umask says. Where the disk knows no
/// such rights it stays as it is, and that is no error of the file.
void keepPrivate(QFileDevice& file);
