#pragma once

#include <QString>

#include <functional>

class Dialogs;
class QWidget;

/// Saves a file where a person wants it, and somewhere else where that did not work.
namespace saving {

/// What the dialog for a file's name shows.
struct Wish
{
    QString title;
    QString suggestion; ///< A name without a folder, or a whole path.
    QString filter;     ///< As QFileDialog takes it.
};

/// Writes a file of that name, whole or not at all; gives a sentence where that failed, else an empty text.
using Write = std::function<QString(const QString& path)>;

/// Asks for a name and writes the file. Where that fails it says so and offers to choose another place, as
/// often as it takes. True where a file was written.
bool save(QWidget* parent, Dialogs& dialogs, Wish wish, const Write& write);

} // namespace saving
