#include "app/session/chatdraft.h"

#include <algorithm>
#include <iterator>

using policy::Chat;
using policy::Day;

namespace {

/// The days with their last one moved; others that lie before it stay.
std::vector<Day> withLast(std::vector<Day> days, Day last)
{
    if (!days.empty())
        days.pop_back();
    days.push_back(last);
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

/// The days from `first` to `last`, both of them and what lies in between.
std::vector<Day> days(const std::vector<Day>& known, Day first, Day last)
{
    std::vector<Day> result{first};
    std::copy_if(known.begin(), known.end(), std::back_inserter(result),
                 [&](Day day) { return day > first && day < last; });
    if (last > first)
        result.push_back(last);
    return result;
}

} // namespace

ChatDraft ChatDraft::begin(const QString& label, Day day)
{
    Chat chat;
    chat.id = label;
    chat.messages = {day};
    return of(chat);
}

ChatDraft ChatDraft::of(const Chat& chat)
{
    ChatDraft draft;
    draft.m_original = chat;
    draft.label = chat.id;
    draft.kind = chat.kind;
    draft.first = chat.messages.front();
    draft.last = chat.messages.back();
    draft.deletedOn = chat.deletedOn;
    draft.ratedOn = draft.last;
    if (chat.feedbackOn) {
        draft.rated = chat.feedbackOn->empty() ? Rated::No : Rated::Yes;
        if (!chat.feedbackOn->empty())
            draft.ratedOn = chat.feedbackOn->back();
    }
    if (chat.flaggedOn && !chat.flaggedOn->empty())
        draft.flaggedOn = chat.flaggedOn->back();
    return draft;
}

std::optional<ChatDraft::Problem> ChatDraft::problem(Day asOf) const
{
    if (label.trimmed().isEmpty())
        return Problem{Field::Label, Mistake::NoLabel};
    if (first > asOf)
        return Problem{Field::First, Mistake::Later};
    if (last < first)
        return Problem{Field::Last, Mistake::LastBeforeFirst};
    if (deletedOn && *deletedOn < last)
        return Problem{Field::Deleted, Mistake::DeletedBeforeLast};
    return {};
}

Chat ChatDraft::chat() const
{
    Chat chat = m_original;
    chat.id = label.trimmed();
    chat.kind = kind;
    chat.messages = days(m_original.messages, first, last);
    chat.deletedOn = deletedOn;
    if (rated == Rated::NotSaid)
        chat.feedbackOn.reset();
    else if (rated == Rated::No)
        chat.feedbackOn = std::vector<Day>{};
    else
        chat.feedbackOn = withLast(m_original.feedbackOn.value_or(std::vector<Day>{}), ratedOn);
    if (flaggedOn)
        chat.flaggedOn = withLast(m_original.flaggedOn.value_or(std::vector<Day>{}), *flaggedOn);
    else if (m_original.flaggedOn && !m_original.flaggedOn->empty())
        chat.flaggedOn.reset();
    return chat;
}

Chat withEveryDay(const Chat& chat)
{
    Chat every = chat;
    every.messages.clear();
    for (Day day = chat.messages.front(); day <= chat.messages.back(); day += std::chrono::days{1})
        every.messages.push_back(day);
    return every;
}
