#pragma once

#include <QIcon>

class QColor;
class QPainter;
class QRectF;

/// The program's own icons: strokes of one width on a grid of 24, from resources/icons.
namespace icons {

enum class Icon {
    Calendar,
    Chats,
    Close,
    Copy,
    Data,
    FirstAid,
    Next,
    Ok,
    Open,
    Plans,
    Preview,
    Previous,
    Print,
    Question,
    Redo,
    Save,
    Search,
    Source,
    Switch,
    Undo,
    Warning
};

/// An icon in the colour of the palette's text at the time it is painted, so that it follows the desktop from
/// light to dark. Sharp at any size and scale.
QIcon icon(Icon which);
/// The program's mark, in its own colours, in the sizes that desktops ask for.
QIcon programIcon();
/// Paints an icon in one colour.
void paint(QPainter& painter, const QRectF& place, Icon which, const QColor& colour);
/// Every icon, for tests and pictures.
QList<Icon> all();

} // namespace icons
