#include "app/browser/ownreport.h"

#include "app/browser/datawords.h"
#include "app/browser/localwords.h"
#include "app/browser/standingpaint.h"
#include "app/report/datewords.h"

#include <QCoreApplication>

namespace {

constexpr std::size_t mostChats = 10;

/// Gives the words their translation context.
struct OwnReport
{
    Q_DECLARE_TR_FUNCTIONS(OwnReport)
};

QString lineOf(const YourData& data, const ingest::Judgement& now, std::uint32_t number)
{
    const report::DateWords words{QLocale{}};
    const ingest::ChatList& chats = data.chats();
    const auto days = chats.days(number);
    const QString messages = OwnReport::tr("%Ln message(s)", "", static_cast<int>(chats.messages(number)));
    const QString when =
        days.size() == 1 ? OwnReport::tr("%1 on %2", "messages, day").arg(messages, words.day(days.front()))
                         : OwnReport::tr("%1 from %2 to %3", "messages, days")
                               .arg(messages, words.day(days.front()), words.day(days.back()));
    const ingest::Standing standing = now.standings[number];
    const policy::ChatAssessment* outcome = now.outcomes[number];
    const auto latest = outcome ? ingest::latestDay(*outcome) : std::nullopt;
    const QString until =
        latest
            ? OwnReport::tr("Its longest copy should exist until %1 at the latest.").arg(words.day(*latest))
        : outcome && !outcome->copies.empty() ? OwnReport::tr("There is no fixed date for its longest copy.")
                                              : OwnReport::tr("No published rule names a copy of it.");
    return OwnReport::tr("%1, %2. %3: %4 %5", "kind, messages and days, standing, what it means, until when")
        .arg(datawords::kind(data.document().pack(), chats.kind(number)), when, datawords::standing(standing),
             datawords::standingSays(standing), until);
}

} // namespace

std::optional<report::OwnData> ownReport(const YourData& data)
{
    const ingest::Judgement* now = data.now();
    if (data.state() != YourData::State::Ready || !now || !data.isInReport() || data.chats().size() == 0)
        return {};
    report::OwnData own;
    own.says = OwnReport::tr("%Ln chat(s) were read on this computer and judged by the answers of this case.",
                             "", static_cast<int>(data.chats().size()));
    if (data.report().cancelled)
        own.says = OwnReport::tr("%1 Reading was stopped, so there may be more.").arg(own.says);
    for (const ingest::Standing standing : standingpaint::order()) {
        if (const std::uint32_t count = data.totals().count(standing); count > 0)
            own.counts << OwnReport::tr("%1: %2. %3", "standing, number of chats, what it means")
                              .arg(datawords::standing(standing), datawords::number(count),
                                   datawords::standingSays(standing));
    }
    for (const std::uint32_t number : ingest::mattersMost(data.chats(), *now, mostChats))
        own.most.push_back({datawords::title(data.chats(), number), lineOf(data, *now, number)});
    const QString local = localwords::countdown(data.totals().local, data.report());
    if (!local.isEmpty())
        own.notes = local.split(QLatin1Char('\n'));
    if (const QString text = datawords::accounts(data.report().evidence); !text.isEmpty())
        own.notes << text;
    own.notes << OwnReport::tr(
        "Not in this data, whatever happened: feedback on chats, flags of safety systems, "
        "chats deleted before, and the account a session ran under.");
    return own;
}
