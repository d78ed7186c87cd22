#include "app/report/comparison.h"

#include "app/report/answerbuilder.h"
#include "app/report/text.h"

#include <algorithm>

namespace report {

namespace {

void add(Comparison& comparison, const QString& about, const QString& now, const QString& then)
{
    comparison.lines.push_back({about, now, then, now != then});
    comparison.changes += now != then ? 1 : 0;
}

QString untilOrNothing(const ChatEntry& chat)
{
    return chat.copies.empty() ? Text::tr("No copy is listed.") : longestUntil(chat);
}

} // namespace

QString titlesOf(const Answer& answer)
{
    return valueTitles(answer).join(Text::tr(" or ", "between values of which one holds"));
}

QString longestUntil(const ChatEntry& chat)
{
    const CopyEntry* longest = nullptr;
    for (const CopyEntry& copy : chat.copies) {
        // No date lasts longer than any.
        if (!longest || (longest->latest && (!copy.latest || *copy.latest > *longest->latest)))
            longest = &copy;
    }
    return longest ? longest->until : QString{};
}

Comparison compare(const ReportModel& now, const ReportModel& then)
{
    Comparison comparison;
    add(comparison, Text::tr("Training with new chats"), titlesOf(now.training), titlesOf(then.training));
    add(comparison, Text::tr("How long new chats are kept"), titlesOf(now.retention),
        titlesOf(then.retention));
    const std::size_t chats = std::min(now.chats.size(), then.chats.size());
    for (std::size_t i = 0; i < chats; ++i) {
        const ChatEntry& before = now.chats[i];
        const ChatEntry& after = then.chats[i];
        add(comparison, Text::tr("Training with “%1”").arg(before.id), titlesOf(before.training),
            titlesOf(after.training));
        add(comparison, Text::tr("How long something of “%1” exists").arg(before.id), untilOrNothing(before),
            untilOrNothing(after));
    }
    comparison.summary = comparison.changes == 0 ? Text::tr("Nothing in this list would be different.")
                                                 : Text::tr("%1 of the %2 lines would be different.")
                                                       .arg(comparison.changes)
                                                       .arg(comparison.lines.size());
    return comparison;
}

} // namespace report
