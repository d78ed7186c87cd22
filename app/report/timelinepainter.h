#pragma once

#include "app/report/timelinelayout.h"

#include <QColor>
#include <QFont>

class QPainter;

namespace report {

/// The colours of a timeline on one ground. What is not sure is hatched as well, so that no meaning is in
/// the colour alone.
struct TimelineColours
{
    QColor text;
    QColor quiet;
    QColor line;
    QColor recent; ///< The ground behind the months drawn wider; also of text on a full bar.
    QColor sharing;
    QColor copy;
    QColor over; ///< What has ended.
    bool mirrored = false;
};

/// Black on white, readable in grey.
TimelineColours paperColours();

/// Draws the picture with its top left corner at the painter's origin.
void paintTimeline(QPainter& painter, const TimelinePicture& picture, const TimelineColours& colours,
                   const QFont& font);

/// The picture as an SVG element that stands alone or inside a page, with a title, a description and a title
/// on each bar. Colours are CSS variables of the page with a fallback.
QString timelineSvg(const Timeline& timeline, double width);

} // namespace report
