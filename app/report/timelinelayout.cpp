#include "app/report/timelinelayout.h"

#include <algorithm>
#include <cmath>

namespace report {

namespace {

using policy::Day;
using Shape = TimelineShape;

constexpr std::chrono::days recentBefore{92};
constexpr std::chrono::days recentAfter{62};
/// Share of the width that the recent months get where the whole spans years.
constexpr double recentShare = 0.36;
constexpr double narrow = 460;
constexpr double boldWidth = 1.2; // of the plain letters' width, at most

/// Where a day stands: three stretches, each to scale.
class Scale
{
public:
    Scale(const Timeline& timeline, double left, double right)
        : m_days{timeline.first, std::max(timeline.first, timeline.today - recentBefore),
                 std::min(timeline.last, timeline.today + recentAfter), timeline.last}
    {
        const double all = length(0) + length(1) + length(2);
        const double plain = length(1) / all;
        const double share = length(0) + length(2) > 0 ? std::max(plain, recentShare) : 1;
        const double rest = (1 - share) / std::max(1.0, length(0) + length(2));
        const double width = right - left;
        m_at[0] = left;
        m_at[1] = left + length(0) * rest * width;
        m_at[2] = m_at[1] + share * width;
        m_at[3] = right;
        m_isStretched = share > plain * 1.5;
    }

    double at(Day day) const
    {
        day = std::clamp(day, m_days[0], m_days[3]);
        std::size_t part = 0;
        while (part < 2 && day > m_days[part + 1])
            ++part;
        const double days = length(part);
        return days <= 0 ? m_at[part]
                         : m_at[part] + (m_at[part + 1] - m_at[part]) *
                                            (static_cast<double>((day - m_days[part]).count()) / days);
    }

    bool isStretched() const { return m_isStretched; }
    Day recentFirst() const { return m_days[1]; }
    Day recentLast() const { return m_days[2]; }

private:
    double length(std::size_t part) const
    {
        return static_cast<double>((m_days[part + 1] - m_days[part]).count());
    }

    Day m_days[4];
    double m_at[4]{};
    bool m_isStretched = false;
};

class TimelineLayout
{
public:
    TimelineLayout(const Timeline& timeline, double width, const TimelineType& type)
        : m_timeline(timeline)
        , m_type(type)
        , m_width(width)
        , m_line(type.line)
        , m_isNarrow(width < narrow)
        , m_left(m_isNarrow ? 0 : labelWidth())
        , m_right(width - endWidth())
        , m_scale(timeline, m_left + 2, m_right - 2)
    {
    }

    TimelinePicture lay()
    {
        m_y = m_line * 2.5; // the axis stands above the rows
        for (const TimelineRow& row : m_timeline.rows)
            addRow(row);
        m_picture.size = {m_width, m_y + m_line * 0.3};
        addBackground();
        addKeys();
        m_picture.shapes.insert(m_picture.shapes.end(), m_rows.begin(), m_rows.end());
        return std::move(m_picture);
    }

private:
    double labelWidth() const
    {
        double widest = 0;
        for (const TimelineRow& row : m_timeline.rows)
            widest = std::max({widest, m_type.width(row.title)});
        return std::min(widest + m_line, m_width * 0.36);
    }

    /// Room for the dates behind the bars that end last.
    double endWidth() const
    {
        double widest = 0;
        for (const TimelineRow& row : m_timeline.rows) {
            for (const TimelineBar& bar : row.bars)
                widest = std::max(widest, bar.end.isEmpty() ? 0 : m_type.width(bar.end) + m_line * 0.7);
        }
        return m_isNarrow ? 0 : widest;
    }

    void addText(QRectF place, const QString& text, Ink ink, Qt::Alignment align,
                 Shape::Kind kind = Shape::Kind::Text)
    {
        m_rows.push_back({kind, ink, place, text, align});
    }

    void addRow(const TimelineRow& row)
    {
        if (!row.group.isEmpty()) {
            m_y += m_line * 0.35;
            addText({0, m_y, m_width, m_line * 1.2}, row.group, Ink::Text, Qt::AlignLeft | Qt::AlignVCenter,
                    Shape::Kind::Group);
            m_y += m_line * 1.25;
        }
        const double height = m_line * 1.25;
        if (m_isNarrow) {
            addText({0, m_y, m_width, m_line}, row.title, Ink::Quiet, Qt::AlignLeft | Qt::AlignVCenter);
            m_y += m_line;
        } else {
            addText({0, m_y, m_left - m_line * 0.5, height}, row.title, Ink::Text,
                    Qt::AlignLeft | Qt::AlignVCenter);
        }
        for (const TimelineBar& bar : row.bars)
            addBar(bar, m_y + height * 0.14, height * 0.72);
        m_y += height + m_line * 0.15;
    }

    void addBar(const TimelineBar& bar, double top, double height)
    {
        const double from = m_scale.at(bar.first);
        const double until = bar.last ? m_scale.at(*bar.last + std::chrono::days{1}) : m_right - 2;
        const QRectF place{from, top, std::max(until - from, 4.0), height};
        const bool over = bar.last && *bar.last < m_timeline.today;
        m_picture.bars.push_back({place, bar.sentence});
        m_rows.push_back(
            {bar.last ? shapeOf(bar.kind) : Shape::Kind::Open, inkOf(bar.kind, over), place, {}});
        if (bar.end.isEmpty())
            return;
        // The date stands behind the bar's end, or before it where there is no room.
        const double width = m_type.width(bar.end) + m_line * 0.3;
        if (place.right() + width + m_line * 0.3 <= m_width)
            addText({place.right() + m_line * 0.3, top - height * 0.2, width, height * 1.4}, bar.end,
                    Ink::Text, Qt::AlignLeft | Qt::AlignVCenter);
        else
            addText({place.right() - width - m_line * 0.3, top - height * 0.2, width, height * 1.4}, bar.end,
                    Ink::Text, Qt::AlignRight | Qt::AlignVCenter);
    }

    /// What the ways of drawing mean, below the rows: one after another, and in further lines.
    void addKeys()
    {
        const double swatch = m_line * 1.6;
        const double gap = m_line * 0.4;
        double x = 0;
        double y = m_picture.size.height() + m_line * 0.3;
        for (const TimelineKey& key : m_timeline.keys) {
            const double width = swatch + gap + m_type.width(key.text) + m_line * 0.2;
            if (x > 0 && x + width > m_width) {
                x = 0;
                y += m_line * 1.3;
            }
            m_rows.push_back({key.isOpen ? Shape::Kind::Open : shapeOf(key.kind),
                              inkOf(key.kind, false),
                              {x, y + m_line * 0.14, swatch, m_line * 0.72},
                              {}});
            addText({x + swatch + gap, y, width - swatch - gap, m_line}, key.text, Ink::Quiet,
                    Qt::AlignLeft | Qt::AlignVCenter);
            x += width + m_line;
        }
        if (!m_timeline.keys.empty())
            m_picture.size.setHeight(y + m_line * 1.3);
    }

    static Shape::Kind shapeOf(TimelineBar::Kind kind)
    {
        return kind == TimelineBar::Kind::Off ? Shape::Kind::Frame : Shape::Kind::Box;
    }

    static Ink inkOf(TimelineBar::Kind kind, bool over)
    {
        switch (kind) {
        case TimelineBar::Kind::On:
            return Ink::On;
        case TimelineBar::Kind::Possible:
            return Ink::Possible;
        case TimelineBar::Kind::Off:
            return Ink::Off;
        case TimelineBar::Kind::MaybeCopy:
            return over ? Ink::Over : Ink::MaybeCopy;
        case TimelineBar::Kind::Copy:
            break;
        }
        return over ? Ink::Over : Ink::Copy;
    }

    void addBackground()
    {
        const double bottom = m_picture.size.height();
        const double top = m_line * 2.2;
        if (m_scale.isStretched()) {
            const double from = m_scale.at(m_scale.recentFirst());
            const double until = m_scale.at(m_scale.recentLast());
            m_picture.shapes.push_back({Shape::Kind::Area,
                                        Ink::Recent,
                                        {from, m_line * 1.1, until - from, bottom - m_line * 1.1},
                                        {}});
        }
        addTicks(top, bottom);
        const double today = m_scale.at(m_timeline.today);
        m_picture.shapes.push_back(
            {Shape::Kind::Line, Ink::Today, {today, m_line * 1.05, 0, bottom - m_line * 1.05}, {}});
        const double width = m_type.width(m_timeline.todayText) * boldWidth + m_line * 0.4;
        const double left = std::clamp(today - width / 2, 0.0, std::max(0.0, m_width - width));
        m_picture.shapes.push_back({Shape::Kind::Group,
                                    Ink::Today,
                                    {left, 0, width, m_line},
                                    m_timeline.todayText,
                                    Qt::AlignHCenter | Qt::AlignVCenter});
    }

    void addTicks(double top, double bottom)
    {
        double free = m_left - 1; // no label begins before this
        std::vector<Day> days;
        const auto firstYear = std::chrono::year_month_day{m_timeline.first}.year();
        const auto lastYear = std::chrono::year_month_day{m_timeline.last}.year();
        for (auto year = firstYear; year <= lastYear; ++year) {
            for (unsigned month = 1; month <= 12; ++month)
                days.push_back(Day{year / std::chrono::month{month} / 1});
        }
        for (const Day day : days) {
            const std::chrono::year_month_day date{day};
            const bool isYear = date.month() == std::chrono::January;
            const bool isRecent = m_scale.recentFirst() < day && day < m_scale.recentLast();
            if (day <= m_timeline.first || day >= m_timeline.last || (!isYear && !isRecent))
                continue;
            const double x = m_scale.at(day);
            m_picture.shapes.push_back({Shape::Kind::Line, Ink::Line, {x, top, 0, bottom - top}, {}});
            const QString label =
                isYear ? QString::number(int{date.year()})
                       : m_timeline.locale.standaloneMonthName(static_cast<int>(unsigned{date.month()}),
                                                               QLocale::ShortFormat);
            const double width = m_type.width(label) + m_line * 0.2;
            const bool atToday = std::abs(x - m_scale.at(m_timeline.today)) < width / 2 + 2;
            if (x - width / 2 < free || x + width / 2 > m_width || atToday)
                continue;
            m_picture.shapes.push_back({Shape::Kind::Text,
                                        Ink::Quiet,
                                        {x - width / 2, m_line * 1.15, width, m_line},
                                        label,
                                        Qt::AlignHCenter | Qt::AlignVCenter});
            free = x + width / 2 + m_line * 0.3;
        }
    }

    const Timeline& m_timeline;
    const TimelineType& m_type;
    const double m_width;
    const double m_line;
    const bool m_isNarrow;
    const double m_left;
    const double m_right;
    const Scale m_scale;
    double m_y = 0;
    TimelinePicture m_picture;
    std::vector<Shape> m_rows;
};

QRectF mirror(const QRectF& place, double width)
{
    return {width - place.right(), place.top(), place.width(), place.height()};
}

} // namespace

TimelinePicture layTimeline(const Timeline& timeline, double width, const TimelineType& type, bool mirrored)
{
    TimelinePicture picture = TimelineLayout{timeline, width, type}.lay();
    if (!mirrored)
        return picture;
    for (TimelineShape& shape : picture.shapes) {
        shape.place = mirror(shape.place, width);
        const bool left = shape.align.testFlag(Qt::AlignLeft);
        if (left || shape.align.testFlag(Qt::AlignRight))
            shape.align = (left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    }
    for (TimelinePlace& bar : picture.bars)
        bar.place = mirror(bar.place, width);
    return picture;
}

} // namespace report
