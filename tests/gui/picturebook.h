#pragma once

#include <QString>
#include <QStringList>

/// What a set of pictures shows: a theme, a size and a language, "dark-small-de".
struct PictureVariant
{
    QString theme;    ///< light, dark or contrast.
    QString size;     ///< small (640×480), usual (1024×700) or double (640×480 at 200 %).
    QString language; ///< A tag, "pseudo" (longer, with accents) or "mirrored" (the same from right to left).

    QString name() const;
    static PictureVariant of(const QString& name);
    static QStringList all();
};

/// Pictures of every page in every variant, and a page that shows them all. `renders` is run for each
/// variant, with its name and the folder; as many at a time as there are processors.
namespace picturebook {

/// Renders variants into a folder by running this program again; an exit status.
int render(const QString& folder, const QStringList& variants);
/// Writes index.html of the pictures in a folder; false where that fails.
bool writeIndex(const QString& folder);
/// Compares the key pictures with those in a folder and says what differs; an exit status. With `renew` it
/// puts the new ones in their place.
int compare(const QString& folder, bool renew);

} // namespace picturebook
