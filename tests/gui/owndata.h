#pragma once

#include <QByteArray>
#include <QString>

/// A person's own data, made up, for tests and pictures of the window.
namespace owndata {

/// Writes an export with 240 chats, a folder of Claude Code and a file that is neither into a folder.
void write(const QString& folder);
/// An export with so many chats that one sees it being read.
QByteArray manyChats();

} // namespace owndata
