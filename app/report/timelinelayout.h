#pragma once

#include "app/report/timeline.h"

#include <QRectF>

#include <functional>

namespace report {

/// What a shape is drawn with; the colours are the device's.
enum class Ink { Text, Quiet, Line, Recent, On, Possible, Off, Copy, MaybeCopy, Over, Today };

/// A piece of the picture.
struct TimelineShape
{
    enum class Kind {
        Box,   ///< Filled, with rounded ends.
        Open,  ///< As a box, whose right end is left open: without a fixed end.
        Frame, ///< An outline only.
        Area,  ///< Filled, with square corners.
        Line,  ///< From the top to the bottom of the rectangle's left side.
        Text,  ///< `text`, cut off at the rectangle's width.
        Group  ///< As text, bold.
    };
    Kind kind = Kind::Box;
    Ink ink = Ink::Text;
    QRectF place;
    QString text;
    Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter;
};

/// A bar, where it is and what it says.
struct TimelinePlace
{
    QRectF place;
    QString sentence;
};

struct TimelinePicture
{
    QSizeF size;
    std::vector<TimelineShape> shapes; ///< In the order of drawing: bars before what explains them.
    std::vector<TimelinePlace> bars;   ///< In reading order.
};

/// Type of the picture: its height of a line and the width of a text, in the picture's units.
struct TimelineType
{
    double line = 16;
    std::function<double(const QString&)> width;
};

/// Lays a timeline out in a width. Years are to scale; the months around today are drawn wider where the
/// whole spans years, on a shaded ground. From right to left where `mirrored`.
TimelinePicture layTimeline(const Timeline& timeline, double width, const TimelineType& type,
                            bool mirrored = false);

} // namespace report
