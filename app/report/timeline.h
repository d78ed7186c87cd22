#pragma once

#include "app/report/datewords.h"
#include "policy/sharing.h"

#include <QString>

#include <optional>
#include <vector>

namespace report {

struct ReportModel;

/// Something that lasts, from day to day; both ends count.
struct TimelineBar
{
    enum class Kind {
        On,       ///< Sharing was on.
        Possible, ///< Sharing was on in some of the cases that the answers leave open.
        Off,      ///< Sharing was off.
        Copy,     ///< A copy exists.
        MaybeCopy ///< A copy may exist.
    };
    Kind kind = Kind::Off;
    policy::Day first;
    std::optional<policy::Day> last; ///< Empty: without a fixed end.
    QString end;                     ///< The last day as a person writes it, in short; or empty.
    QString sentence;                ///< All that the bar says, as a whole sentence.
};

/// A line of the picture.
struct TimelineRow
{
    QString group; ///< A title above the row, where a group of rows begins; else empty.
    QString title;
    std::vector<TimelineBar> bars;
};

/// What a way of drawing a bar means.
struct TimelineKey
{
    TimelineBar::Kind kind;
    bool isOpen; ///< Of a bar without a fixed end.
    QString text;
};

/// The picture of an answer: when sharing was on, and from when to when each copy exists.
struct Timeline
{
    policy::Day first; ///< Of the picture.
    policy::Day today; ///< The day judged on; everything after it is what the rules say.
    policy::Day last;
    QString todayText;             ///< What stands at the line of that day.
    std::vector<TimelineKey> keys; ///< Of what occurs in the picture and does not explain itself.
    QString title;                 ///< What the picture shows.
    QString summary;               ///< All of it in sentences, for who does not see it.
    std::vector<TimelineRow> rows;
    QLocale locale;

    bool isEmpty() const { return rows.empty(); }
};

/// The picture of a report: sharing, a chat of the day itself, and the first chats of the case.
Timeline timelineOf(const ReportModel& model, const QLocale& locale);

} // namespace report
