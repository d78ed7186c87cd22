#include "app/ingest/chattotals.h"

#include "app/ingest/chatquery.h"

#include <algorithm>

namespace ingest {

namespace {

constexpr std::chrono::days soonDays{7};

void count(LocalCountdown& countdown, const LocalTranscript& transcript, policy::Day asOf)
{
    const auto day = transcript.deletedFrom();
    if (!day) {
        ++countdown.kept;
        return;
    }
    ++(*day <= asOf ? countdown.overdue : *day <= asOf + soonDays ? countdown.soon : countdown.later);
    countdown.first = std::min(countdown.first.value_or(*day), *day);
    countdown.last = std::max(countdown.last.value_or(*day), *day);
}

} // namespace

ChatTotals totalsOf(const ChatList& chats, const Judgement* judgement, policy::Day asOf)
{
    ChatTotals totals;
    totals.chats = chats.size();
    for (std::uint32_t i = 0; i < chats.size(); ++i) {
        totals.messages += chats.messages(i);
        totals.bytes += chats.bytes(i);
        ++totals.kinds[static_cast<std::size_t>(chats.kind(i))];
        const auto standing =
            static_cast<std::size_t>(judgement ? judgement->standings[i] : Standing::NotJudged);
        ++totals.standings[standing];
        if (!chats.days(i).empty())
            ++totals.months[monthOf(chats.days(i).back())][standing];
        if (const LocalTranscript* local = chats.local(i))
            count(totals.local, *local, asOf);
    }
    return totals;
}

std::vector<std::uint32_t> mattersMost(const ChatList& chats, const Judgement& judgement, std::size_t limit)
{
    std::vector<std::uint32_t> numbers;
    for (std::uint32_t i = 0; i < chats.size(); ++i) {
        if (judgement.standings[i] <= Standing::RunsOnly)
            numbers.push_back(i);
    }
    const auto end = numbers.begin() + static_cast<std::ptrdiff_t>(std::min(limit, numbers.size()));
    std::partial_sort(numbers.begin(), end, numbers.end(), [&](std::uint32_t a, std::uint32_t b) {
        return std::tuple{judgement.standings[a], chats.messages(b), a} <
               std::tuple{judgement.standings[b], chats.messages(a), b};
    });
    numbers.erase(end, numbers.end());
    return numbers;
}

} // namespace ingest
