#include "app/ingest/judgement.h"

#include <algorithm>

namespace ingest {

Standing standingOf(const policy::ChatAssessment* outcome)
{
    if (!outcome)
        return Standing::NotJudged;
    if (!outcome->training.isDetermined())
        return Standing::Depends;
    const QByteArray& value = outcome->training.values.front();
    return standingNames.value({value.constData(), static_cast<std::size_t>(value.size())})
        .value_or(Standing::Out);
}

std::optional<policy::Day> latestDay(const policy::ChatAssessment& outcome)
{
    std::optional<policy::Day> latest;
    for (const policy::Copy& copy : outcome.copies) {
        if (!copy.latest)
            return {};
        latest = std::max(latest.value_or(*copy.latest), *copy.latest);
    }
    return latest;
}

AccountUse useOf(const ChatList& chats, const policy::Pack::Dates& dates, policy::Day asOf)
{
    AccountUse use;
    const bool isMixed = chats.isMixed();
    for (std::uint32_t i = 0; i < chats.size(); ++i) {
        if (!isMixed || chats.account(i).empty())
            use.add(chats.traits(i), dates, asOf);
    }
    return use;
}

bool mayDelete(const ChatList& chats, std::uint32_t number, policy::Day asOf)
{
    return chats.kind(number) == policy::ChatKind::Chat && !chats.days(number).empty() &&
           chats.days(number).back() <= asOf;
}

policy::Result<Judgement> judgeAll(const ChatList& chats, const policy::Pack& pack,
                                   const policy::Answers& answers, policy::Day asOf,
                                   std::span<const Deletion> deleted, const std::stop_token& stop)
{
    constexpr std::uint32_t stopStep = 1024;
    Judgement all;
    all.use = useOf(chats, pack.dates, asOf);
    auto judge = Judge::make(pack, answers, asOf, all.use);
    if (!judge)
        return judge.problem();
    all.judge = std::move(judge).value();
    std::vector<std::optional<policy::Day>> deletedOn(chats.size());
    for (const Deletion& deletion : deleted) {
        if (deletion.on <= asOf && mayDelete(chats, deletion.number, deletion.on))
            deletedOn[deletion.number] = deletion.on;
    }
    all.outcomes.resize(chats.size());
    all.standings.assign(chats.size(), Standing::NotJudged);
    for (std::uint32_t i = 0; i < chats.size(); ++i) {
        if (i % stopStep == 0 && stop.stop_requested())
            break;
        ChatTraits traits = chats.traits(i);
        traits.deletedOn = deletedOn[i];
        all.outcomes[i] = all.judge->judge(traits);
        all.standings[i] = standingOf(all.outcomes[i]);
    }
    return all;
}

} // namespace ingest
