#include "app/report/pagesetter.h"

#include "app/report/text.h"
#include "app/report/timelinepainter.h"

#include <QFontMetricsF>
#include <QPaintDevice>

namespace report {

namespace {

using Kind = Block::Kind;

constexpr int bodyColumns = 2;
constexpr qreal headlineScale = 1.45; // sizes of the body's type
constexpr qreal sourceSize = 7;
constexpr qreal numberSize = 7; // of the sources cited

QString numbersOf(const SourceNumbers& sources)
{
    QStringList numbers;
    for (const int number : sources)
        numbers << QString::number(number);
    // Spaces that do not break keep the numbers together and at their text.
    return numbers.isEmpty() ? QString{}
                             : QStringLiteral("\u00a0[%1]").arg(numbers.join(QStringLiteral(",\u00a0")));
}

/// A term that stands before its text on the same line.
QString runIn(const QString& term)
{
    const bool ends = !term.isEmpty() && term.back().isPunct();
    return ends ? Text::tr("%1 ", "before a text that follows").arg(term)
                : Text::tr("%1. ", "before a text that follows").arg(term);
}

/// An address as it is printed: without what every address begins with.
QString printed(const QString& url)
{
    const QString scheme = QStringLiteral("https://");
    return url.startsWith(scheme) ? url.mid(scheme.size()) : url;
}

} // namespace

QFont paperFont(qreal points, bool bold)
{
    QFont font;
    // The last is for Chinese, Japanese and Korean letters: in larger fonts of these, one glyph stands for
    // several characters, and the text that is copied out of a PDF is another one then.
    font.setFamilies({QStringLiteral("Liberation Sans"), QStringLiteral("Nimbus Sans"),
                      QStringLiteral("Arial"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"),
                      QStringLiteral("Droid Sans Fallback")});
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(points);
    font.setBold(bold);
    font.setLetterSpacing(QFont::PercentageSpacing,
                          99); // also keeps fi two letters for who searches the text
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

Ruler::Ruler(const QPaintDevice& device)
    : m_pixels(device.logicalDpiY() / 72.0)
{
}

PageSetter::PageSetter(QPaintDevice& device, const Body& body, qreal bodySize, qreal lineHeight)
    : m_device(device)
    , m_body(body)
    , m_size(bodySize)
    , m_lineHeight(lineHeight)
    , m_ruler(device)
{
}

std::vector<Region> PageSetter::set(const Outline& outline, const Progress& progress) const
{
    std::vector<Region> regions;
    regions.push_back(headline(outline));
    if (!outline.timeline.isEmpty())
        regions.push_back(picture(outline.timeline));
    regions.push_back(sections(outline, progress));
    if (!outline.handLine.isEmpty())
        regions.push_back(handLine(outline.handLine));
    regions.push_back(sources(outline.sources));
    return regions;
}

ParagraphStyle PageSetter::bodyStyle(qreal spaceBefore) const
{
    ParagraphStyle style;
    style.leading = m_ruler.points(m_size * m_lineHeight);
    style.spaceBefore = m_ruler.points(spaceBefore);
    return style;
}

Paragraph PageSetter::plain(const QString& text, const QFont& font, const ParagraphStyle& style,
                            int columns) const
{
    return {{{text, font}}, {}, style, m_body.columnWidth(columns), &m_device};
}

Region PageSetter::picture(const Timeline& timeline) const
{
    const QFont font = paperFont(m_size * 0.92);
    const QFontMetricsF metrics{font, &m_device};
    const TimelineType type{metrics.height(),
                            [metrics](const QString& text) { return metrics.horizontalAdvance(text); }};
    const TimelinePicture picture = layTimeline(timeline, m_body.area.width(), type);
    ParagraphStyle style;
    style.leading = picture.size.height();
    Region region;
    region.spaceBefore = m_ruler.points(m_size);
    region.paragraphs.emplace_back(
        style, [picture, font](QPainter& painter) { paintTimeline(painter, picture, paperColours(), font); });
    return region;
}

Region PageSetter::headline(const Outline& outline) const
{
    Region region;
    ParagraphStyle style = bodyStyle(0);
    style.leading = m_ruler.points(m_size * headlineScale * 1.25);
    if (!outline.headline.isEmpty())
        region.paragraphs.push_back(
            plain(outline.headline, paperFont(m_size * headlineScale, true), style, 1));
    if (!outline.staleNote.isEmpty())
        region.paragraphs.push_back(plain(outline.staleNote, body(true), bodyStyle(6), 1));
    return region;
}

Region PageSetter::sections(const Outline& outline, const Progress& progress) const
{
    Region region;
    region.columns = bodyColumns;
    region.spaceBefore = m_ruler.points(12);
    const std::size_t all = blockCount(outline);
    std::size_t done = 0;
    for (const Section& section : outline.sections) {
        addHeading(region, section.title);
        int step = 0;
        Kind previous = Kind::Subheading;
        for (const Block& block : section.blocks) {
            if (!goesOn(progress, ++done, all))
                return region;
            step = block.kind == Kind::Step ? step + 1 : 0;
            addBlock(region, block, step, block.kind == previous);
            previous = block.kind;
        }
    }
    return region;
}

void PageSetter::addHeading(Region& region, const QString& title) const
{
    ParagraphStyle style = bodyStyle(m_size * 1.5);
    style.leading = m_ruler.points((m_size + 1.5) * 1.4);
    style.keepWithNext = true;
    style.ruleAbove = true;
    region.paragraphs.push_back(plain(title, paperFont(m_size + 1.5, true), style, bodyColumns));
}

void PageSetter::addBlock(Region& region, const Block& block, int step, bool goesOn) const
{
    const qreal tight = m_size * 0.18;
    const qreal apart = m_size * (m_lineHeight - 0.9);
    switch (block.kind) {
    case Kind::Subheading: {
        ParagraphStyle style = bodyStyle(apart);
        style.keepWithNext = true;
        region.paragraphs.push_back(plain(block.text, body(true), style, bodyColumns));
        break;
    }
    case Kind::Paragraph:
        region.paragraphs.push_back(textParagraph(block, {}, tight));
        break;
    case Kind::Item:
        region.paragraphs.push_back(textParagraph(block, QStringLiteral("•"), goesOn ? tight : apart * 0.7));
        break;
    case Kind::Step:
        region.paragraphs.push_back(
            textParagraph(block, Text::tr("%1.", "number of a step").arg(step), goesOn ? 0 : tight));
        break;
    case Kind::Pair:
        region.paragraphs.push_back(textParagraph(block, {}, apart));
        break;
    case Kind::Address: {
        Block text = block;
        text.text = printed(block.url);
        region.paragraphs.push_back(textParagraph(text, QStringLiteral("→"), tight));
        break;
    }
    }
}

Paragraph PageSetter::textParagraph(const Block& block, const QString& marker, qreal spaceBefore) const
{
    std::vector<Run> runs;
    if (!block.term.isEmpty())
        runs.push_back({block.text.isEmpty() ? block.term : runIn(block.term), body(true)});
    if (!block.text.isEmpty())
        runs.push_back({block.text, body()});
    if (!block.sources.empty())
        runs.push_back({numbersOf(block.sources), paperFont(numberSize)});
    ParagraphStyle style = bodyStyle(spaceBefore);
    style.indent = marker.isEmpty() ? 0 : m_ruler.points(m_size * 1.4);
    style.breakAnywhere = block.kind == Kind::Address;
    return {runs, marker, style, m_body.columnWidth(bodyColumns), &m_device};
}

Region PageSetter::handLine(const QString& line) const
{
    Region region;
    region.spaceBefore = m_ruler.points(m_size * 2);
    region.paragraphs.push_back(plain(line, body(), bodyStyle(0), 1));
    return region;
}

Region PageSetter::sources(const std::vector<SourceEntry>& entries) const
{
    Region region;
    region.columns = bodyColumns;
    region.spaceBefore = m_ruler.points(m_size * 1.5);
    addHeading(region, Text::tr("Sources (of high confidence, if not said)"));
    ParagraphStyle style;
    style.leading = m_ruler.points(sourceSize * 1.18);
    style.spaceBefore = m_ruler.points(1);
    style.indent = m_ruler.points(sourceSize * 2);
    style.breakAnywhere = true;
    const QFont font = paperFont(sourceSize);
    for (const SourceEntry& source : entries)
        region.paragraphs.push_back(
            {{{describeBriefly(source) + QLatin1Char{' '} + printed(source.url), font}},
             QString::number(source.number),
             style,
             m_body.columnWidth(bodyColumns),
             &m_device});
    return region;
}

} // namespace report
