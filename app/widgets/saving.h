#pragma once

#include "app/report/progress.h"

#include <QString>

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
    QString says;       ///< What is done meanwhile, see waiting::run(); empty for what is written at once.
};

/// Writes a file of that name, whole or not at all; gives a sentence where that failed, else an empty text.
/// Runs in another thread where the wish says what is done meanwhile; ends early, with any text, where its
/// progress says so.
using Write = std::function<QString(const QString& path, const report::Progress& progress)>;

/// Asks for a name and writes the file. Where that fails it says so and offers to choose another place, as
/// often as it takes. True where a file was written; a person can also cancel that.
bool save(QWidget* parent, Dialogs& dialogs, Wish wish, const Write& write);

} // namespace saving
