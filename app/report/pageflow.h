#pragma once

#include "app/report/paragraph.h"

namespace report {

/// Paragraphs that share the width of the page in columns side by side, filled one after the other.
struct Region
{
    std::vector<Paragraph> paragraphs;
    int columns = 1;
    qreal spaceBefore = 0;
};

struct PlacedLine
{
    const Paragraph* paragraph = nullptr;
    int line = 0;
    QPointF position; ///< Of its top left corner.
};

struct PlacedRule
{
    QPointF from;
    qreal length = 0;
};

/// What stands on one page.
struct Sheet
{
    std::vector<PlacedLine> lines;
    std::vector<PlacedRule> rules;
};

/// The part of each page that text may fill, and the gap between columns.
struct Body
{
    QRectF area;
    qreal gap = 0;

    qreal columnWidth(int columns) const { return (area.width() - gap * (columns - 1)) / columns; }
};

/// Distributes regions over pages. No heading stands last in a column, no line of a paragraph alone; what a
/// page is not filled with is shared evenly by its columns. The regions have to outlive the sheets.
std::vector<Sheet> flow(const std::vector<Region>& regions, const Body& body);

} // namespace report
