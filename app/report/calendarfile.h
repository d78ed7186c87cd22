#pragma once

#include "app/report/reportmodel.h"

namespace report {

/// Something to remember on a day.
struct Reminder
{
    QString
        item; ///< What it is about, in words that stay the same; with the case it makes the event's identity.
    policy::Day day;
    QString title; ///< One line.
    QString says;  ///< Whole sentences.
    QString url;   ///< Where to look, or empty.
};

/// No more than so many; the soonest are kept.
inline constexpr std::size_t maximumReminders = 500;

/// What a case gives reason to remember, soonest first: to look at the switch again, the last day of each
/// copy with a date to come, and the day on which the pack is due for a fresh look.
std::vector<Reminder> remindersOf(const ReportModel& model, const policy::Pack& pack);

/// Reminders as a calendar file (iCalendar, RFC 5545): all-day events with an alarm at nine in the morning.
/// The same case gives the same bytes, whatever the time; an event that is saved again takes the place of the
/// former one.
QByteArray toCalendar(const std::vector<Reminder>& reminders, const QString& caseName, policy::Day asOf);
QByteArray toCalendar(const ReportModel& model, const policy::Pack& pack);

} // namespace report
