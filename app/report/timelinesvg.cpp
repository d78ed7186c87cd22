#include "app/report/timelinepainter.h"

namespace report {

namespace {

using Shape = TimelineShape;

constexpr double typeSize = 13;

/// Good enough for placing: half a square a letter, a whole one where the script has square letters.
double widthOf(const QString& text)
{
    double width = 0;
    for (const QChar letter : text)
        width += letter.unicode() >= 0x2e80 ? 1.0 : 0.56;
    return width * typeSize;
}

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

/// Colours come from the page, so that light, dark and print agree.
QString colourOf(Ink ink)
{
    switch (ink) {
    case Ink::Quiet:
    case Ink::Off:
        return QStringLiteral("var(--soft, #555)");
    case Ink::Line:
    case Ink::Over:
        return QStringLiteral("var(--line, #c8c8c8)");
    case Ink::Recent:
        return QStringLiteral("var(--ground, #f0f0f0)");
    case Ink::On:
    case Ink::Possible:
        return QStringLiteral("var(--sharing, #a8470f)");
    case Ink::Copy:
    case Ink::MaybeCopy:
        return QStringLiteral("var(--link, #0b57a4)");
    case Ink::Text:
    case Ink::Today:
        break;
    }
    return QStringLiteral("var(--ink, #1a1a1a)");
}

QString fillOf(Ink ink)
{
    if (ink == Ink::Possible)
        return QStringLiteral("url(#maybe-shared)");
    return ink == Ink::MaybeCopy ? QStringLiteral("url(#maybe-kept)") : colourOf(ink);
}

QString pattern(const char* id, Ink ink)
{
    return QStringLiteral("<pattern id=\"%1\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" "
                          "patternTransform=\"rotate(45)\"><path d=\"M0 0V5\" style=\"stroke: %2\" "
                          "stroke-width=\"3\"/></pattern>")
        .arg(QLatin1StringView{id}, colourOf(ink));
}

class SvgWriter
{
public:
    QString write(const Timeline& timeline, const TimelinePicture& picture)
    {
        m_svg = QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 %1 %2\" "
                               "aria-labelledby=\"timeline-title timeline-says\" font-size=\"%3\" "
                               "font-family=\"system-ui, sans-serif\">\n")
                    .arg(number(picture.size.width()), number(picture.size.height()), number(typeSize));
        m_svg +=
            QStringLiteral("<title id=\"timeline-title\">%1</title>\n<desc id=\"timeline-says\">%2</desc>\n")
                .arg(timeline.title.toHtmlEscaped(), timeline.summary.toHtmlEscaped());
        m_svg += QStringLiteral("<defs>%1%2</defs>\n")
                     .arg(pattern("maybe-shared", Ink::Possible), pattern("maybe-kept", Ink::MaybeCopy));
        std::size_t bar = 0;
        for (const TimelineShape& shape : picture.shapes) {
            const bool isBar = shape.kind == Shape::Kind::Box || shape.kind == Shape::Kind::Open ||
                               shape.kind == Shape::Kind::Frame;
            add(shape, isBar && bar < picture.bars.size() ? picture.bars[bar].sentence : QString{});
            bar += isBar ? 1 : 0;
        }
        m_svg += QStringLiteral("</svg>\n");
        return std::move(m_svg);
    }

private:
    void add(const Shape& shape, const QString& sentence)
    {
        switch (shape.kind) {
        case Shape::Kind::Area:
            addBox(shape, 0, {});
            break;
        case Shape::Kind::Line:
            m_svg +=
                QStringLiteral("<path d=\"M%1 %2V%3\" style=\"stroke: %4\" stroke-width=\"%5\"/>\n")
                    .arg(number(shape.place.left()), number(shape.place.top()), number(shape.place.bottom()),
                         colourOf(shape.ink), QLatin1StringView{shape.ink == Ink::Today ? "2" : "1"});
            break;
        case Shape::Kind::Text:
        case Shape::Kind::Group:
            addText(shape);
            break;
        case Shape::Kind::Box:
        case Shape::Kind::Frame:
            addBox(shape, shape.place.height() / 4, sentence);
            break;
        case Shape::Kind::Open:
            addArrow(shape, sentence);
            break;
        }
    }

    QString paint(const Shape& shape) const
    {
        if (shape.kind == Shape::Kind::Frame)
            return QStringLiteral("fill: none; stroke: %1; stroke-dasharray: 2 2").arg(colourOf(shape.ink));
        if (shape.kind == Shape::Kind::Area)
            return QStringLiteral("fill: %1").arg(colourOf(shape.ink));
        return QStringLiteral("fill: %1; stroke: %2").arg(fillOf(shape.ink), colourOf(shape.ink));
    }

    static QString titled(const QString& sentence)
    {
        return sentence.isEmpty() ? QString{}
                                  : QStringLiteral("<title>%1</title>").arg(sentence.toHtmlEscaped());
    }

    void addBox(const Shape& shape, double radius, const QString& sentence)
    {
        m_svg += QStringLiteral(
                     "<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" rx=\"%5\" style=\"%6\">%7</rect>\n")
                     .arg(number(shape.place.left()), number(shape.place.top()), number(shape.place.width()),
                          number(shape.place.height()), number(radius), paint(shape), titled(sentence));
    }

    void addArrow(const Shape& shape, const QString& sentence)
    {
        const QRectF& place = shape.place;
        const double shoulder = place.right() - std::min(place.height() / 2, place.width() / 2);
        m_svg += QStringLiteral("<path d=\"M%1 %2H%3L%4 %5L%3 %6H%1Z\" style=\"%7\">%8</path>\n")
                     .arg(number(place.left()), number(place.top()), number(shoulder), number(place.right()),
                          number(place.center().y()), number(place.bottom()), paint(shape), titled(sentence));
    }

    void addText(const Shape& shape)
    {
        const bool middle = shape.align.testFlag(Qt::AlignHCenter);
        const bool right = shape.align.testFlag(Qt::AlignRight);
        const double x = middle ? shape.place.center().x() : right ? shape.place.right() : shape.place.left();
        m_svg += QStringLiteral("<text x=\"%1\" y=\"%2\" text-anchor=\"%3\" style=\"fill: %4\"%5>%6</text>\n")
                     .arg(number(x), number(shape.place.center().y() + typeSize * 0.35),
                          QLatin1StringView{middle  ? "middle"
                                            : right ? "end"
                                                    : "start"},
                          colourOf(shape.ink),
                          QLatin1StringView{shape.kind == Shape::Kind::Group ? " font-weight=\"600\"" : ""},
                          shape.text.toHtmlEscaped());
    }

    QString m_svg;
};

} // namespace

QString timelineSvg(const Timeline& timeline, double width)
{
    const TimelineType type{typeSize * 1.3, widthOf};
    return SvgWriter{}.write(timeline, layTimeline(timeline, width, type));
}

} // namespace report
