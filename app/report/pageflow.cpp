#include "app/report/pageflow.h"

#include <algorithm>

namespace report {

namespace {

/// The first line that is not placed yet.
struct Cursor
{
    std::size_t paragraph = 0;
    int line = 0;

    bool operator==(const Cursor&) const = default;
};

/// A piece of a column: some lines of one paragraph.
struct Piece
{
    std::size_t paragraph = 0;
    int first = 0;
    int count = 0;
    qreal top = 0; ///< From the top of the column.
};

constexpr int fewestLines = 2; // of a paragraph, at an end of a column

class RegionFlow
{
public:
    explicit RegionFlow(const Region& region)
        : m_paragraphs(region.paragraphs)
        , m_columns(region.columns)
    {
    }

    bool isDone(const Cursor& cursor) const { return cursor.paragraph == m_paragraphs.size(); }

    /// Fills a column of that height from the cursor on, which moves. `mustPlace` where the column is as high
    /// as any: something then has to stand in it.
    std::vector<Piece> fillColumn(Cursor& cursor, qreal height, bool mustPlace) const
    {
        std::vector<Piece> pieces;
        const Cursor start = cursor;
        qreal y = 0;
        while (!isDone(cursor)) {
            const Paragraph& paragraph = m_paragraphs[cursor.paragraph];
            const qreal before = pieces.empty() || cursor.line > 0 ? 0 : paragraph.style().spaceBefore;
            const int left = paragraph.lineCount() - cursor.line;
            const int fits = static_cast<int>((height - y - before) / paragraph.style().leading + 0.001);
            const int count = linesToPlace(left, fits, cursor.line > 0);
            if (count > 0) {
                pieces.push_back({cursor.paragraph, cursor.line, count, y + before});
                y += before + count * paragraph.style().leading;
            }
            if (count < left) {
                cursor.line += count;
                break;
            }
            cursor = {cursor.paragraph + 1, 0};
        }
        if (!isDone(cursor) && cursor.line == 0)
            takeBackHeadings(pieces, cursor);
        if (pieces.empty() && mustPlace && !isDone(start)) {
            pieces.push_back({start.paragraph, start.line, 1, 0});
            const bool whole = start.line + 1 == m_paragraphs[start.paragraph].lineCount();
            cursor = whole ? Cursor{start.paragraph + 1, 0} : Cursor{start.paragraph, start.line + 1};
        }
        return pieces;
    }

    /// The pieces of each column, all of the same height.
    std::vector<std::vector<Piece>> fill(Cursor& cursor, qreal height, bool mustPlace) const
    {
        std::vector<std::vector<Piece>> columns;
        columns.reserve(static_cast<std::size_t>(m_columns));
        for (int i = 0; i < m_columns; ++i)
            columns.push_back(fillColumn(cursor, height, mustPlace));
        return columns;
    }

    /// The least height, up to `most`, at which the columns take all from the cursor on; else `most`.
    qreal evenHeight(const Cursor& cursor, qreal most) const
    {
        const auto suffices = [&](qreal height) {
            Cursor trial = cursor;
            fill(trial, height, false);
            return isDone(trial);
        };
        if (m_columns == 1 || !suffices(most))
            return most;
        qreal tooLow = 0;
        qreal enough = most;
        while (enough - tooLow > 1) {
            const qreal middle = (tooLow + enough) / 2;
            (suffices(middle) ? enough : tooLow) = middle;
        }
        return enough;
    }

    qreal bottomOf(const std::vector<Piece>& pieces) const
    {
        if (pieces.empty())
            return 0;
        const Piece& last = pieces.back();
        return last.top + last.count * m_paragraphs[last.paragraph].style().leading;
    }

private:
    /// How many of the lines left go here, so that no line of the paragraph stands alone.
    static int linesToPlace(int left, int fits, bool isContinued)
    {
        if (fits >= left)
            return left;
        const int count = std::min(fits, left - fewestLines);
        return count >= fewestLines || (isContinued && count > 0) ? count : 0;
    }

    void takeBackHeadings(std::vector<Piece>& pieces, Cursor& cursor) const
    {
        while (!pieces.empty() && m_paragraphs[pieces.back().paragraph].style().keepWithNext) {
            cursor = {pieces.back().paragraph, pieces.back().first};
            pieces.pop_back();
        }
    }

    const std::vector<Paragraph>& m_paragraphs;
    const int m_columns;
};

/// Puts the regions onto sheets one below the other.
class SheetWriter
{
public:
    explicit SheetWriter(const Body& body)
        : m_body(body)
        , m_y(body.area.top())
    {
    }

    void add(const Region& region)
    {
        const RegionFlow flow{region};
        Cursor cursor;
        bool isFirst = true;
        while (!flow.isDone(cursor)) {
            const bool atTop = m_y <= m_body.area.top();
            const qreal before = atTop || !isFirst ? 0 : region.spaceBefore;
            const qreal room = std::max(m_body.area.bottom() - m_y - before, 0.0);
            const qreal height = flow.evenHeight(cursor, room);
            const auto columns = flow.fill(cursor, height, atTop);
            place(region, flow, columns, m_y + before);
            isFirst = isFirst && columns.front().empty();
            if (!flow.isDone(cursor))
                turnPage();
        }
    }

    std::vector<Sheet> take() { return std::move(m_sheets); }

private:
    void turnPage()
    {
        m_sheets.emplace_back();
        m_y = m_body.area.top();
    }

    void place(const Region& region, const RegionFlow& flow, const std::vector<std::vector<Piece>>& columns,
               qreal top)
    {
        const qreal width = m_body.columnWidth(region.columns);
        qreal bottom = m_y;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const qreal x = m_body.area.left() + static_cast<qreal>(i) * (width + m_body.gap);
            for (const Piece& piece : columns[i])
                placePiece(region.paragraphs[piece.paragraph], piece, {x, top + piece.top}, width);
            if (!columns[i].empty())
                bottom = std::max(bottom, top + flow.bottomOf(columns[i]));
        }
        m_y = bottom;
    }

    void placePiece(const Paragraph& paragraph, const Piece& piece, QPointF position, qreal width)
    {
        Sheet& sheet = m_sheets.back();
        const ParagraphStyle& style = paragraph.style();
        if (style.ruleAbove && piece.first == 0)
            sheet.rules.push_back({{position.x(), position.y() - style.leading / 4}, width});
        for (int i = 0; i < piece.count; ++i)
            sheet.lines.push_back(
                {&paragraph, piece.first + i, {position.x(), position.y() + i * style.leading}});
    }

    const Body m_body;
    std::vector<Sheet> m_sheets{1};
    qreal m_y;
};

} // namespace

std::vector<Sheet> flow(const std::vector<Region>& regions, const Body& body)
{
    SheetWriter writer{body};
    for (const Region& region : regions)
        writer.add(region);
    return writer.take();
}

} // namespace report
