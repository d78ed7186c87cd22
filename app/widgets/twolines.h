#pragma once

#include <QRect>
#include <QString>

class QFont;
class QPainter;
class QPalette;

/// A title and an explaining line below it, both wrapped, as tiles and steps show them.
struct TwoLines
{
    QString title;
    QString says;

    /// Height that the text needs at a width, in device-independent pixels.
    int height(const QFont& font, int width) const;
    void paint(QPainter& painter, const QRect& area, const QFont& font, const QPalette& palette) const;
};
