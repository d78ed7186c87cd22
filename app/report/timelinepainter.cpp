#include "app/report/timelinepainter.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace report {

namespace {

using Shape = TimelineShape;

QColor colourOf(Ink ink, const TimelineColours& colours)
{
    switch (ink) {
    case Ink::Text:
        return colours.text;
    case Ink::Quiet:
        return colours.quiet;
    case Ink::Line:
        return colours.line;
    case Ink::Recent:
        return colours.recent;
    case Ink::On:
    case Ink::Possible:
        return colours.sharing;
    case Ink::Off:
        return colours.quiet;
    case Ink::Copy:
    case Ink::MaybeCopy:
        return colours.copy;
    case Ink::Over:
        return colours.over;
    case Ink::Today:
        return colours.text;
    }
    return colours.text;
}

bool isHatched(Ink ink)
{
    return ink == Ink::Possible || ink == Ink::MaybeCopy;
}

class ShapePainter
{
public:
    ShapePainter(QPainter& painter, const TimelineColours& colours, const QFont& font)
        : m_painter(painter)
        , m_colours(colours)
        , m_font(font)
        , m_bold(font)
        , m_pen(QFontMetricsF{font, painter.device()}.height() / 16)
    {
        m_bold.setWeight(QFont::DemiBold);
    }

    void paint(const Shape& shape)
    {
        const QColor colour = colourOf(shape.ink, m_colours);
        switch (shape.kind) {
        case Shape::Kind::Area:
            m_painter.fillRect(shape.place, colour);
            break;
        case Shape::Kind::Line:
            m_painter.setPen(QPen{colour, shape.ink == Ink::Today ? 2 * m_pen : m_pen});
            m_painter.drawLine(shape.place.topLeft(), shape.place.bottomLeft());
            break;
        case Shape::Kind::Text:
        case Shape::Kind::Group:
            m_painter.setFont(shape.kind == Shape::Kind::Group ? m_bold : m_font);
            m_painter.setPen(colour);
            m_painter.drawText(shape.place, static_cast<int>(shape.align), elided(shape));
            break;
        case Shape::Kind::Frame:
            m_painter.setPen(QPen{colour, m_pen, Qt::DotLine});
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawPath(outline(shape));
            break;
        case Shape::Kind::Box:
        case Shape::Kind::Open:
            paintBar(shape, colour);
            break;
        }
    }

private:
    QString elided(const Shape& shape) const
    {
        return QFontMetricsF{m_painter.font(), m_painter.device()}.elidedText(shape.text, Qt::ElideRight,
                                                                              shape.place.width() + m_pen);
    }

    /// A box; an open one runs out in a point at its far end.
    QPainterPath outline(const Shape& shape) const
    {
        QPainterPath path;
        const double radius = shape.place.height() * 0.25;
        if (shape.kind != Shape::Kind::Open) {
            path.addRoundedRect(shape.place, radius, radius);
            return path;
        }
        const QRectF& place = shape.place;
        const double point = std::min(place.height() * 0.5, place.width() * 0.5);
        const bool left = m_colours.mirrored;
        const double far = left ? place.left() : place.right();
        const double near = left ? place.right() : place.left();
        const double shoulder = left ? far + point : far - point;
        path.moveTo(near, place.top());
        path.lineTo(shoulder, place.top());
        path.lineTo(far, place.center().y());
        path.lineTo(shoulder, place.bottom());
        path.lineTo(near, place.bottom());
        path.closeSubpath();
        return path;
    }

    void paintBar(const Shape& shape, const QColor& colour)
    {
        const QPainterPath path = outline(shape);
        m_painter.setPen(QPen{colour, m_pen});
        m_painter.setBrush(isHatched(shape.ink) ? QBrush{Qt::NoBrush} : QBrush{colour});
        m_painter.drawPath(path);
        if (!isHatched(shape.ink))
            return;
        // Lines of our own: a pattern brush has the pixels of the device, which nobody sees on paper.
        m_painter.save();
        m_painter.setClipPath(path, Qt::IntersectClip);
        m_painter.setPen(QPen{colour, 1.4 * m_pen});
        const QRectF& place = shape.place;
        const int lines = static_cast<int>(std::ceil((place.width() + place.height()) / (5 * m_pen)));
        for (int line = 0; line < lines; ++line) {
            const double x = place.left() - place.height() + line * 5 * m_pen;
            m_painter.drawLine(QPointF{x, place.bottom()}, QPointF{x + place.height(), place.top()});
        }
        m_painter.restore();
    }

    QPainter& m_painter;
    const TimelineColours& m_colours;
    const QFont m_font;
    QFont m_bold;
    const double m_pen;
};

} // namespace

TimelineColours paperColours()
{
    return {Qt::black,
            QColor{0x44, 0x44, 0x44},
            QColor{0xbb, 0xbb, 0xbb},
            QColor{0xf0, 0xf0, 0xf0},
            QColor{0x22, 0x22, 0x22},
            QColor{0x66, 0x66, 0x66},
            QColor{0xaa, 0xaa, 0xaa}};
}

void paintTimeline(QPainter& painter, const TimelinePicture& picture, const TimelineColours& colours,
                   const QFont& font)
{
    ShapePainter shapes{painter, colours, font};
    for (const TimelineShape& shape : picture.shapes)
        shapes.paint(shape);
}

} // namespace report
