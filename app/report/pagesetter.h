#pragma once

#include "app/report/outline.h"
#include "app/report/pageflow.h"
#include "app/report/progress.h"

class QPaintDevice;

namespace report {

/// The typeface of paper, at this size in points.
QFont paperFont(qreal points, bool bold = false);

/// Lengths on one device.
class Ruler
{
public:
    explicit Ruler(const QPaintDevice& device);
    /// Device pixels of a length in points (1/72 inch).
    qreal points(qreal length) const { return length * m_pixels; }

private:
    qreal m_pixels;
};

/// Sets a report in paragraphs: the headline over the whole width, the rest in two columns, sources in small
/// type at the end.
class PageSetter
{
public:
    /// `bodySize` is in points, `lineHeight` in sizes of the type.
    PageSetter(QPaintDevice& device, const Body& body, qreal bodySize, qreal lineHeight);

    std::vector<Region> set(const Outline& outline, const Progress& progress = {}) const;

private:
    Region headline(const Outline& outline) const;
    Region picture(const Timeline& timeline) const;
    Region sections(const Outline& outline, const Progress& progress) const;
    Region handLine(const QString& line) const;
    Region sources(const std::vector<SourceEntry>& entries) const;

    void addHeading(Region& region, const QString& title) const;
    void addBlock(Region& region, const Block& block, int step, bool goesOn) const;
    Paragraph textParagraph(const Block& block, const QString& marker, qreal spaceBefore) const;
    Paragraph plain(const QString& text, const QFont& font, const ParagraphStyle& style, int columns) const;
    ParagraphStyle bodyStyle(qreal spaceBefore) const;
    QFont body(bool bold = false) const { return paperFont(m_size, bold); }

    QPaintDevice& m_device;
    const Body m_body;
    const qreal m_size;
    const qreal m_lineHeight;
    const Ruler m_ruler;
};

} // namespace report
