#pragma once

#include "policy/case.h"

#include <QByteArray>
#include <QString>

#include <optional>

class QFileDevice;

/// Saved cases (`.privacycase`) on disk.
namespace casefile {

/// Larger files are refused, in bytes.
inline constexpr qint64 sizeLimit = qint64{256} << 20;
/// Extension of a saved case, without the dot.
inline constexpr const char* extension = "privacycase";

/// A case as it was read, or why it could not be.
struct Reading
{
    std::optional<policy::Case> value;
    QByteArray chatsJson; ///< The array of chats byte for byte as it stands in the file; empty where none.
    QString error;        ///< A whole sentence or several; empty where there is a value.
};

/// Reads a saved case. `packId` is the pack that the case has to be about. Only a regular file is opened.
Reading read(const QString& path, const QString& packId);

/// Reads a saved case from what has been opened, a pipe for instance, no further than the limit. `path` is
/// how sentences call it.
Reading readFrom(QFileDevice& file, const QString& path, const QString& packId);

/// The array of chats as it would be written, with those that are as in `chatsJson` byte for byte as they
/// stand there: a time of a message, which a case keeps as a day, stays in the file. Empty where there are
/// none.
QByteArray mergedChats(const QByteArray& chatsJson, const std::vector<policy::Chat>& chats,
                       const QString& packId);

/// What tells two states of a file apart; empty where it can't be read, or is no regular file.
QByteArray digest(const QString& path);

/// Writes a case so that the file holds either the old text or the whole new one. `chatsJson`, where not
/// empty, is written for the chats as it is. Gives a whole sentence where that fails, else an empty text.
QString write(const QString& path, const policy::Case& value, const QString& packId,
              const QByteArray& chatsJson);

} // namespace casefile
