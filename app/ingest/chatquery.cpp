#include "app/ingest/chatquery.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <set>

namespace ingest {

namespace {

constexpr std::int64_t withoutDay = std::numeric_limits<std::int64_t>::max();

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Ranks of texts in the order of people: without case, numbers of equal texts kept apart by nothing.
std::vector<std::uint32_t> ranksOf(const std::vector<QString>& texts)
{
    std::vector<std::uint32_t> order(texts.size());
    std::iota(order.begin(), order.end(), 0u);
    std::sort(order.begin(), order.end(),
              [&texts](std::uint32_t a, std::uint32_t b) { return texts[a] < texts[b]; });
    std::vector<std::uint32_t> ranks(texts.size());
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && texts[order[i]] != texts[order[i - 1]])
            ++rank;
        ranks[order[i]] = rank;
    }
    return ranks;
}

} // namespace

std::int64_t monthOf(policy::Day day)
{
    const std::chrono::year_month_day date{day};
    return std::int64_t{static_cast<int>(date.year())} * 12 + static_cast<unsigned>(date.month()) - 1;
}

bool ChatQuery::hasTitle(const QString& part, std::uint32_t number) const
{
    return text(m_chats.title(number)).contains(part, Qt::CaseInsensitive);
}

bool ChatQuery::matches(const ChatFilter& filter, std::uint32_t number, const Judgement* judgement) const
{
    if (filter.kind && m_chats.kind(number) != *filter.kind)
        return false;
    if (filter.project && m_chats.project(number) != *filter.project)
        return false;
    if (filter.standing &&
        (judgement ? judgement->standings[number] : Standing::NotJudged) != *filter.standing)
        return false;
    if (filter.year) {
        const auto days = m_chats.days(number);
        const policy::Day first = policy::makeDay(*filter.year, 1, 1);
        const auto place = std::lower_bound(days.begin(), days.end(), first);
        if (place == days.end() || *place > policy::makeDay(*filter.year, 12, 31))
            return false;
    }
    return filter.title.isEmpty() || hasTitle(filter.title, number);
}

std::vector<int> ChatQuery::years() const
{
    std::set<int, std::greater<>> years;
    for (std::uint32_t i = 0; i < m_chats.size(); ++i) {
        int last = 0;
        for (const policy::Day day : m_chats.days(i)) {
            const int year = static_cast<int>(std::chrono::year_month_day{day}.year());
            if (year != last)
                years.insert(year);
            last = year;
        }
    }
    return {years.begin(), years.end()};
}

void ChatQuery::rankTitles()
{
    if (m_titleRanks.size() == m_chats.size())
        return;
    std::vector<QString> titles;
    titles.reserve(m_chats.size());
    for (std::uint32_t i = 0; i < m_chats.size(); ++i)
        titles.push_back(text(m_chats.title(i)).toCaseFolded());
    m_titleRanks = ranksOf(titles);
}

void ChatQuery::rankProjects()
{
    if (m_projectRanks.size() == m_chats.projects().size())
        return;
    std::vector<QString> names;
    for (const std::string& name : m_chats.projects())
        names.push_back(text(name).toCaseFolded());
    m_projectRanks = ranksOf(names);
}

std::int64_t ChatQuery::key(ChatColumn column, std::uint32_t number, const Judgement* judgement) const
{
    const auto time = [](const std::optional<Instant>& instant) {
        return instant ? instant->time_since_epoch().count() : std::int64_t{-1};
    };
    switch (column) {
    case ChatColumn::Title:
        return m_titleRanks[number];
    case ChatColumn::Kind:
        return static_cast<std::int64_t>(m_chats.kind(number));
    case ChatColumn::Project:
        return m_projectRanks[m_chats.project(number)];
    case ChatColumn::First:
        return time(m_chats.first(number));
    case ChatColumn::Last:
        return time(m_chats.last(number));
    case ChatColumn::Training:
        return static_cast<std::int64_t>(judgement ? judgement->standings[number] : Standing::NotJudged);
    case ChatColumn::Latest: {
        const policy::ChatAssessment* outcome = judgement ? judgement->outcomes[number] : nullptr;
        if (!outcome || outcome->copies.empty())
            return -1;
        const auto day = latestDay(*outcome);
        return day ? day->time_since_epoch().count() : withoutDay;
    }
    case ChatColumn::Messages:
        return static_cast<std::int64_t>(m_chats.messages(number));
    case ChatColumn::Size:
        return static_cast<std::int64_t>(m_chats.bytes(number));
    }
    return 0;
}

std::int64_t ChatQuery::groupKey(Grouping grouping, std::uint32_t number, const Judgement* judgement) const
{
    switch (grouping) {
    case Grouping::None:
        break;
    case Grouping::Month:
        return m_chats.days(number).empty() ? 0 : monthOf(m_chats.days(number).back());
    case Grouping::Project:
        return m_chats.project(number);
    case Grouping::Standing:
        return static_cast<std::int64_t>(judgement ? judgement->standings[number] : Standing::NotJudged);
    }
    return 0;
}

/// Months with the latest first, projects by name and without one last, standings in their order.
bool ChatQuery::groupsBefore(Grouping grouping, std::int64_t first, std::int64_t second) const
{
    if (grouping == Grouping::Month)
        return first > second;
    if (grouping != Grouping::Project)
        return first < second;
    const auto place = [this](std::int64_t project) {
        const auto number = static_cast<std::size_t>(project);
        return std::pair{m_chats.projects()[number].empty(), m_projectRanks[number]};
    };
    return place(first) < place(second);
}

ChatRows ChatQuery::rows(const ChatFilter& filter, const ChatOrder& order, const Judgement* judgement)
{
    struct Keyed
    {
        std::int64_t group;
        std::int64_t key;
        std::uint32_t number;
    };
    if (order.column == ChatColumn::Title)
        rankTitles();
    rankProjects();
    std::vector<Keyed> found;
    found.reserve(m_chats.size());
    for (std::uint32_t i = 0; i < m_chats.size(); ++i) {
        if (matches(filter, i, judgement))
            found.push_back({groupKey(order.grouping, i, judgement), key(order.column, i, judgement), i});
    }
    std::sort(found.begin(), found.end(), [&](const Keyed& a, const Keyed& b) {
        if (a.group != b.group)
            return groupsBefore(order.grouping, a.group, b.group);
        if (a.key != b.key)
            return order.descending ? a.key > b.key : a.key < b.key;
        return a.number < b.number;
    });
    ChatRows result;
    result.chats = static_cast<std::uint32_t>(found.size());
    result.rows.reserve(found.size());
    for (const Keyed& chat : found) {
        if (order.grouping != Grouping::None &&
            (result.groups.empty() || result.groups.back().key != chat.group)) {
            result.rows.push_back(static_cast<std::uint32_t>(result.groups.size()) | ChatRows::groupBit);
            result.groups.push_back({chat.group, 0});
        }
        if (!result.groups.empty())
            ++result.groups.back().count;
        result.rows.push_back(chat.number);
    }
    return result;
}

} // namespace ingest
