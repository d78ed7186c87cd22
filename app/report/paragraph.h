#pragma once

#include <QFont>
#include <QTextLayout>

#include <functional>
#include <memory>
#include <vector>

class QPaintDevice;
class QPainter;

namespace report {

/// Some letters of one font.
struct Run
{
    QString text;
    QFont font;
};

/// How a paragraph stands in its column; lengths in the device's pixels.
struct ParagraphStyle
{
    qreal leading = 0;         ///< From one line to the next.
    qreal spaceBefore = 0;     ///< Not at the top of a column.
    qreal indent = 0;          ///< Of every line; the marker stands in it.
    bool ruleAbove = false;    ///< A thin line, as above a section.
    bool keepWithNext = false; ///< Never the last in a column, as a heading.
    bool breakAnywhere = false;
};

/// A paragraph set in lines of one width, ready to be placed and drawn.
class Paragraph
{
public:
    Paragraph(const std::vector<Run>& runs, QString marker, const ParagraphStyle& style, qreal width,
              QPaintDevice* device);

    /// A picture in the place of a line: `style.leading` is its height; it is drawn from its top left corner.
    using Picture = std::function<void(QPainter&)>;
    Paragraph(const ParagraphStyle& style, Picture picture);

    const ParagraphStyle& style() const { return m_style; }
    int lineCount() const { return m_picture ? 1 : m_layout->lineCount(); }
    /// Draws one line with its top left corner at `position`.
    void drawLine(QPainter& painter, int line, QPointF position) const;

private:
    ParagraphStyle m_style;
    QString m_marker;
    QFont m_markerFont;
    std::unique_ptr<QTextLayout> m_layout;
    Picture m_picture;
};

} // namespace report
