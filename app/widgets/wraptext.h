#pragma once

#include <QStyle>

class QAbstractButton;
class QPainter;
class QRect;
class QStyleOptionButton;

/// Texts of buttons in several lines, where there is too little room for one; Qt's own are cut off there.
namespace wraptext {

/// Height that a button's text needs in this width, in device-independent pixels.
int heightOf(const QAbstractButton& button, int width);
/// The least width a wrapped text should have: that of some ten letters.
int leastWidth(const QAbstractButton& button);
/// Draws a button's text into an area, aligned in it.
void draw(QPainter& painter, const QAbstractButton& button, const QRect& area, Qt::Alignment alignment);

/// Paints a radio button or check box with a wrapped text: its mark, as wide as `markWidth`, then the text.
void drawChoice(QAbstractButton& button, const QStyleOptionButton& option, QStyle::PrimitiveElement mark,
                QStyle::SubElement markPlace, int markWidth);

} // namespace wraptext
