#include "app/report/paper.h"

#include "app/report/pageflow.h"
#include "app/report/pagesetter.h"
#include "app/report/pdfday.h"
#include "app/report/text.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QHashSeed>
#include <QPageRanges>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

#include <array>

namespace report {

namespace {

constexpr qreal leastMargin = 40; // points, 14 mm
constexpr std::size_t mostPages = 2;
constexpr qreal headSize = 8.5;
constexpr qreal packSize = 7.5;
constexpr qreal noticeSize = 7;
constexpr qreal pageNumberWidth = 50; // points

/// How much is set, how large and how tight; from the fullest on.
struct Fit
{
    Extent extent;
    qreal bodySize;   ///< Points.
    qreal lineHeight; ///< Sizes of the type.
};
constexpr std::array<Fit, 6> fits{{{Extent::Page, 9.5, 1.34},
                                   {Extent::Page, 8.5, 1.3},
                                   {Extent::ShortPage, 9, 1.32},
                                   {Extent::ShortPage, 8.5, 1.3},
                                   {Extent::ShortestPage, 8.5, 1.24},
                                   {Extent::ShortestPage, 8.5, 1.16}}};

constexpr std::size_t fewChats = 3;
constexpr Fit manyChats{Extent::ShortPage, 9, 1.32};

/// Where header, body and footer stand on a page of the device.
class PageFrame
{
public:
    PageFrame(const Outline& outline, QPagedPaintDevice& device)
        : m_outline(outline)
        , m_device(device)
        , m_ruler(device)
        , m_area(inset(device, m_ruler))
        , m_notice({{outline.notice, paperFont(noticeSize)}}, {}, noticeStyle(m_ruler),
                   m_area.width() - m_ruler.points(pageNumberWidth), &device)
    {
    }

    Body body() const
    {
        const qreal head = m_ruler.points(headSize * 1.35) * headLines() + m_ruler.points(14);
        const qreal foot = m_notice.style().leading * m_notice.lineCount() + m_ruler.points(12);
        return {m_area.adjusted(0, head, 0, -foot), m_ruler.points(18)};
    }

    void draw(QPainter& painter, std::size_t page, std::size_t pages) const
    {
        drawHeader(painter);
        drawFooter(painter, Text::tr("Page %1 of %2").arg(page).arg(pages));
    }
    void drawRule(QPainter& painter, QPointF from, qreal length, qreal width) const
    {
        painter.setPen(QPen{Qt::black, m_ruler.points(width)});
        painter.drawLine(from, from + QPointF{length, 0});
    }

private:
    static QRectF inset(const QPagedPaintDevice& device, const Ruler& ruler)
    {
        const QMarginsF given = device.pageLayout().margins(QPageLayout::Point);
        const auto missing = [&ruler](qreal margin) {
            return ruler.points(std::max(leastMargin - margin, 0.0));
        };
        return QRectF{0, 0, qreal(device.width()), qreal(device.height())}.adjusted(
            missing(given.left()), missing(given.top()), -missing(given.right()), -missing(given.bottom()));
    }
    static ParagraphStyle noticeStyle(const Ruler& ruler)
    {
        ParagraphStyle style;
        style.leading = ruler.points(noticeSize * 1.25);
        return style;
    }
    /// Whether the name and the line about the pack have room beside each other.
    bool isNameBesidePack() const
    {
        const qreal name =
            QFontMetricsF{paperFont(headSize), &m_device}.horizontalAdvance(m_outline.caseName);
        const qreal pack =
            QFontMetricsF{paperFont(packSize), &m_device}.horizontalAdvance(m_outline.packLine);
        return name + pack + m_ruler.points(12) < m_area.width();
    }
    int headLines() const { return isNameBesidePack() ? 2 : 3; }

    void drawHeader(QPainter& painter) const
    {
        const QPointF leading{0, m_ruler.points(headSize * 1.35)};
        const QFont bold = paperFont(headSize, true);
        const QFont plain = paperFont(headSize);
        const QFont small = paperFont(packSize);
        QPointF at = m_area.topLeft() + QPointF{0, m_ruler.points(headSize)};
        drawEnds(painter, at, {m_outline.title, bold}, {m_outline.asOfText, bold});
        at += leading;
        if (m_outline.caseName.isEmpty()) {
            drawEnds(painter, at, {m_outline.packLine, small}, {});
        } else if (isNameBesidePack()) {
            drawEnds(painter, at, {m_outline.caseName, plain}, {m_outline.packLine, small});
        } else {
            drawEnds(painter, at, {m_outline.caseName, plain}, {});
            drawEnds(painter, at += leading, {m_outline.packLine, small}, {});
        }
        drawRule(painter, {m_area.left(), at.y() + m_ruler.points(5)}, m_area.width(), 1);
    }

    /// Text at both ends of a line; what is too long at the left is cut.
    void drawEnds(QPainter& painter, QPointF baseline, const Run& left, const Run& right) const
    {
        const qreal rightWidth = QFontMetricsF{right.font, &m_device}.horizontalAdvance(right.text);
        const qreal room = m_area.width() - rightWidth - m_ruler.points(12);
        painter.setPen(Qt::black);
        painter.setFont(left.font);
        painter.drawText(baseline,
                         QFontMetricsF{left.font, &m_device}.elidedText(left.text, Qt::ElideRight, room));
        painter.setFont(right.font);
        painter.drawText(baseline + QPointF{m_area.width() - rightWidth, 0}, right.text);
    }

    void drawFooter(QPainter& painter, const QString& pageNumber) const
    {
        const qreal leading = m_notice.style().leading;
        const QPointF top{m_area.left(), m_area.bottom() - leading * m_notice.lineCount()};
        drawRule(painter, top - QPointF{0, m_ruler.points(3)}, m_area.width(), 0.5);
        painter.setPen(Qt::black);
        for (int i = 0; i < m_notice.lineCount(); ++i)
            m_notice.drawLine(painter, i, top + QPointF{0, i * leading});
        const QFont font = paperFont(noticeSize, true);
        const QFontMetricsF metrics{font, &m_device};
        painter.setFont(font);
        painter.drawText(
            QPointF{m_area.right() - metrics.horizontalAdvance(pageNumber), top.y() + metrics.ascent()},
            pageNumber);
    }

    const Outline& m_outline;
    QPagedPaintDevice& m_device;
    const Ruler m_ruler;
    const QRectF m_area;
    const Paragraph m_notice;
};

/// A report set and distributed over pages.
struct SetReport
{
    std::vector<Region> regions;
    std::vector<Sheet> sheets;
};

SetReport setReport(const Outline& outline, const PageFrame& frame, QPagedPaintDevice& device, const Fit& fit,
                    const Progress& progress)
{
    SetReport result;
    const Body body = frame.body();
    result.regions = PageSetter{device, body, fit.bodySize, fit.lineHeight}.set(outline, progress);
    result.sheets = flow(result.regions, body);
    return result;
}

/// While it lives, Qt goes through its hash tables in the same order in every run: QPdfWriter keeps its fonts
/// in one.
class SameOrder
{
public:
    SameOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SameOrder() { QHashSeed::resetRandomGlobalSeed(); }
    SameOrder(const SameOrder&) = delete;
    SameOrder& operator=(const SameOrder&) = delete;
};

bool isWanted(const QPagedPaintDevice& device, std::size_t page)
{
    const QPageRanges ranges = device.pageRanges();
    return ranges.isEmpty() || ranges.contains(static_cast<int>(page));
}

bool drawSheets(const std::vector<Sheet>& sheets, const PageFrame& frame, QPagedPaintDevice& device,
                const Progress& progress)
{
    if (progress && !progress(0))
        return false;
    QPainter painter;
    bool isFirst = true;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        if (!goesOn(progress, i, sheets.size()))
            return false;
        if (!isWanted(device, i + 1))
            continue;
        if (!(isFirst ? painter.begin(&device) : device.newPage()))
            return false;
        isFirst = false;
        frame.draw(painter, i + 1, sheets.size());
        for (const PlacedRule& rule : sheets[i].rules)
            frame.drawRule(painter, rule.from, rule.length, 0.5);
        painter.setPen(Qt::black);
        for (const PlacedLine& line : sheets[i].lines)
            line.paragraph->drawLine(painter, line.line, line.position);
    }
    return isFirst || painter.end();
}

} // namespace

bool paintOutline(const Outline& outline, QPagedPaintDevice& device)
{
    const PageFrame frame{outline, device};
    const SetReport report = setReport(outline, frame, device, fits.front(), {});
    return drawSheets(report.sheets, frame, device, {});
}

bool paintReport(const ReportModel& model, QPagedPaintDevice& device, const Progress& progress)
{
    // Many chats fill more pages than two at any size.
    const bool isShort = model.chats.size() <= fewChats && !model.ownData;
    const Fit* fit = isShort ? fits.data() : &manyChats;
    for (;; ++fit) {
        const Outline outline = outlineOf(model, fit->extent);
        const PageFrame frame{outline, device};
        const SetReport report = setReport(outline, frame, device, *fit, part(progress, 0, setShare));
        if (fit == &fits.back() || fit == &manyChats || report.sheets.size() <= mostPages)
            return drawSheets(report.sheets, frame, device, part(progress, setShare, 1));
    }
}

policy::Result<Saved> writePdf(const ReportModel& model, const QString& path, QPageSize::PageSizeId paper,
                               const Progress& progress)
{
    return saveFile(path, [&](QIODevice& file) {
        const SameOrder sameOrder;
        QBuffer pages;
        pages.open(QIODevice::WriteOnly);
        QPdfWriter writer{&pages};
        writer.setPageSize(QPageSize{paper});
        writer.setPageMargins({leastMargin, leastMargin, leastMargin, leastMargin}, QPageLayout::Point);
        writer.setTitle(model.caseName.isEmpty()
                            ? model.title
                            : Text::tr("%1 – %2", "case and title").arg(model.caseName, model.title));
        writer.setCreator(QStringLiteral("privacy-advisor")); // whichever of the two programs it is
        if (!paintReport(model, writer, progress))
            return false;
        QByteArray pdf = pages.data();
        setPdfDay(pdf, model.asOf);
        return file.write(pdf) == pdf.size();
    });
}

} // namespace report
