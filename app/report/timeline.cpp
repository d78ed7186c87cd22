#include "app/report/timeline.h"

#include "app/report/reportmodel.h"
#include "app/report/text.h"

#include <QDate>

#include <algorithm>

namespace report {

namespace {

using policy::Day;
using BarKind = TimelineBar::Kind;

/// More chats than this are for the list of chats, not for a picture.
constexpr std::size_t mostChats = 3;
constexpr std::chrono::days margin{60};

BarKind kindOf(policy::Sharing sharing)
{
    switch (sharing) {
    case policy::Sharing::On:
        return BarKind::On;
    case policy::Sharing::Possible:
        return BarKind::Possible;
    case policy::Sharing::Off:
        break;
    }
    return BarKind::Off;
}

class TimelineBuilder
{
public:
    TimelineBuilder(const ReportModel& model, const QLocale& locale)
        : m_model(model)
        , m_locale(locale)
    {
    }

    Timeline build()
    {
        m_result.locale = m_locale;
        m_result.today = m_model.asOf;
        m_result.todayText = Text::tr("As of %1", "a day").arg(shortDay(m_model.asOf));
        m_result.title = Text::tr("When sharing was on, and how long copies exist");
        addSharing();
        if (m_model.newChat)
            addChat(*m_model.newChat, m_model.newChatDay == m_model.asOf
                                          ? Text::tr("A new chat")
                                          : Text::tr("A new chat, from the next day on"));
        for (std::size_t i = 0; i < std::min(mostChats, m_model.chats.size()); ++i)
            addChat(m_model.chats[i], Text::tr("Chat “%1”").arg(m_model.chats[i].id));
        findEnds();
        addKeys();
        summarise();
        return std::move(m_result);
    }

private:
    QString shortDay(Day day) const
    {
        const std::chrono::year_month_day date{day};
        const QDate shown{int{date.year()}, static_cast<int>(unsigned{date.month()}),
                          static_cast<int>(unsigned{date.day()})};
        return m_locale.toString(shown, Text::tr("d MMM yyyy", "a day in a picture, by QLocale's letters"));
    }

    void addSharing()
    {
        TimelineRow row{{}, Text::tr("Sharing for training"), {}};
        for (const SharingEntry& entry : m_model.sharing)
            row.bars.push_back({kindOf(entry.span.sharing),
                                entry.span.first,
                                entry.span.last,
                                {},
                                Text::tr("%1.", "what held, as a sentence").arg(entry.text)});
        if (!row.bars.empty())
            m_result.rows.push_back(std::move(row));
    }

    void addChat(const ChatEntry& chat, const QString& group)
    {
        bool isFirst = true;
        for (const CopyEntry& copy : chat.copies) {
            const Day begins =
                std::min(copy.startsOn.value_or(m_model.asOf), copy.latest.value_or(m_model.asOf));
            TimelineBar bar{copy.certain ? BarKind::Copy : BarKind::MaybeCopy, begins, copy.latest, {}, {}};
            if (copy.latest)
                bar.end = shortDay(*copy.latest);
            bar.sentence = Text::tr("%1 – %2: %3.", "a chat, one of its copies, until when")
                               .arg(group, copy.title, copy.until);
            m_result.rows.push_back({isFirst ? group : QString{}, copy.title, {std::move(bar)}});
            isFirst = false;
        }
    }

    void findEnds()
    {
        m_result.first = m_result.last = m_result.today;
        for (const TimelineRow& row : m_result.rows) {
            for (const TimelineBar& bar : row.bars) {
                m_result.first = std::min(m_result.first, bar.first);
                m_result.last = std::max(m_result.last, bar.last.value_or(bar.first));
            }
        }
        m_result.first -= std::chrono::days{14};
        m_result.last += margin;
    }

    bool occurs(BarKind kind, bool open) const
    {
        return std::any_of(m_result.rows.cbegin(), m_result.rows.cend(), [&](const TimelineRow& row) {
            return std::any_of(row.bars.cbegin(), row.bars.cend(),
                               [&](const TimelineBar& bar) { return open ? !bar.last : bar.kind == kind; });
        });
    }

    void addKeys()
    {
        const TimelineKey keys[] = {{BarKind::On, false, Text::tr("sharing on")},
                                    {BarKind::Possible, false, Text::tr("sharing possibly on")},
                                    {BarKind::Off, false, Text::tr("sharing off")},
                                    {BarKind::MaybeCopy, false, Text::tr("a copy that may exist")},
                                    {BarKind::Copy, true, Text::tr("no fixed end")}};
        for (const TimelineKey& key : keys) {
            if (occurs(key.kind, key.isOpen))
                m_result.keys.push_back(key);
        }
    }

    void summarise()
    {
        QStringList sentences;
        for (const TimelineRow& row : m_result.rows) {
            for (const TimelineBar& bar : row.bars)
                sentences << bar.sentence;
        }
        m_result.summary = sentences.join(QLatin1Char{' '});
    }

    const ReportModel& m_model;
    const QLocale m_locale;
    Timeline m_result;
};

} // namespace

Timeline timelineOf(const ReportModel& model, const QLocale& locale)
{
    return TimelineBuilder{model, locale}.build();
}

} // namespace report
