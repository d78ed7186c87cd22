#pragma once

#include "policy/pack.h"

#include <QList>
#include <QString>

/// A text for whoever helps somebody with the program, which a person reads before passing it on: what the
/// program is made of and what it runs on. Always English, as those who help may not read the person's
/// language. It never holds the name of the person or of the computer, the name of a case or file, or
/// anything of their content.
namespace diagnostics {

struct Line
{
    QString label;
    QString value;
};

/// The whole text; `more` is what the window, or the command line, has to add.
QString text(const policy::Pack& pack, const QList<Line>& more);

/// For which scripts a font is installed. Needs a QGuiApplication.
Line fontsForScripts();

/// A path with `~` for the home folder; outside of it, where any name may stand, nothing but that it is so.
QString shortened(const QString& path);

} // namespace diagnostics
