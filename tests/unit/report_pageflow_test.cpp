#include "app/report/pageflow.h"

#include <QImage>
#include <QTest>

#include <algorithm>
#include <set>

using report::Body;
using report::Paragraph;
using report::ParagraphStyle;
using report::Region;
using report::Sheet;

namespace {

constexpr qreal leading = 10;

/// A device to measure type on; lives as long as the program.
QPaintDevice* device()
{
    static QImage image{100, 100, QImage::Format_ARGB32};
    return &image;
}

/// A paragraph of so many lines.
Paragraph lines(int count, bool isHeading = false)
{
    ParagraphStyle style;
    style.leading = leading;
    style.keepWithNext = isHeading;
    const QStringList words{count, QStringLiteral("x")};
    return {{{words.join(QChar::LineSeparator), QFont{}}}, {}, style, 1000, device()};
}

Region region(int columns, std::vector<Paragraph> paragraphs)
{
    Region result;
    result.columns = columns;
    result.paragraphs = std::move(paragraphs);
    return result;
}

template <typename... Paragraphs> std::vector<Paragraph> listOf(Paragraphs... paragraphs)
{
    std::vector<Paragraph> list;
    (list.push_back(std::move(paragraphs)), ...);
    return list;
}

Body bodyOf(int linesHigh)
{
    return {QRectF{0, 0, 200, linesHigh * leading}, 20};
}

/// How many lines of each sheet stand in the column that begins at `x`.
QList<int> linesIn(const std::vector<Sheet>& sheets, qreal x)
{
    QList<int> counts;
    for (const Sheet& sheet : sheets)
        counts << static_cast<int>(std::count_if(sheet.lines.begin(), sheet.lines.end(),
                                                 [x](const auto& line) { return line.position.x() == x; }));
    return counts;
}

} // namespace

/// How paragraphs are distributed over columns and pages.
class ReportPageFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineStandsOnceAndInsideThePage()
    {
        std::vector<Region> regions;
        regions.push_back(region(1, listOf(lines(2))));
        regions.push_back(
            region(2, listOf(lines(1, true), lines(30), lines(7), lines(1, true), lines(3), lines(50))));
        const Body body = bodyOf(15);
        const auto sheets = report::flow(regions, body);
        std::set<std::pair<const Paragraph*, int>> seen;
        for (const Sheet& sheet : sheets) {
            for (const auto& line : sheet.lines) {
                QVERIFY(seen.insert({line.paragraph, line.line}).second);
                QVERIFY(line.position.y() >= 0 && line.position.y() + leading <= body.area.bottom() + 0.01);
            }
        }
        QCOMPARE(seen.size(), std::size_t{2 + 1 + 30 + 7 + 1 + 3 + 50});
    }

    void aHeadingGoesWithItsText()
    {
        // Nine lines, then a heading that would stand alone at the foot.
        const std::vector<Region> regions = [] {
            std::vector<Region> list;
            list.push_back(region(1, listOf(lines(9), lines(1, true), lines(4))));
            return list;
        }();
        const auto sheets = report::flow(regions, bodyOf(10));
        QCOMPARE(linesIn(sheets, 0), (QList<int>{9, 5}));
    }

    void noLineStandsAlone()
    {
        std::vector<Region> regions;
        regions.push_back(region(1, listOf(lines(9), lines(5))));
        QCOMPARE(linesIn(report::flow(regions, bodyOf(10)), 0),
                 (QList<int>{9, 5})); // not one line at the foot
        regions.clear();
        regions.push_back(region(1, listOf(lines(6), lines(5))));
        QCOMPARE(linesIn(report::flow(regions, bodyOf(10)), 0),
                 (QList<int>{9, 2})); // not one line at the head
    }

    void columnsOfAPageThatIsNotFullAreEven()
    {
        std::vector<Region> regions;
        regions.push_back(region(2, listOf(lines(4), lines(4), lines(4), lines(4))));
        const auto sheets = report::flow(regions, bodyOf(50));
        QCOMPARE(sheets.size(), std::size_t{1});
        QCOMPARE(linesIn(sheets, 0), QList<int>{8});
        QCOMPARE(linesIn(sheets, 110), QList<int>{8});
    }

    void aRegionFollowsBelowTheLongestColumn()
    {
        std::vector<Region> regions;
        regions.push_back(region(2, listOf(lines(3), lines(2))));
        regions.push_back(region(1, listOf(lines(1))));
        const auto sheets = report::flow(regions, bodyOf(50));
        QCOMPARE(sheets.front().lines.back().position.y(), 3 * leading);
    }

    void whatIsHigherThanAPageStillComesToAnEnd()
    {
        std::vector<Region> regions;
        regions.push_back(region(1, listOf(lines(1, true), lines(1, true), lines(1, true))));
        const auto sheets = report::flow(regions, bodyOf(1));
        QCOMPARE(linesIn(sheets, 0), (QList<int>{1, 1, 1}));
    }
};

QTEST_MAIN(ReportPageFlowTest)
#include "report_pageflow_test.moc"
