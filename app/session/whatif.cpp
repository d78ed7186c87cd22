#include "app/session/whatif.h"

#include <algorithm>

using policy::Answers;
using policy::Day;

policy::Case withWhatIf(const policy::Case& input, const WhatIf& wish, Day asOf)
{
    policy::Case changed = input;
    if (wish.switchedOffOn) {
        const Day day = *wish.switchedOffOn;
        auto& changes = changed.answers.switchChanges;
        const auto later = std::find_if(changes.begin(), changes.end(),
                                        [day](const auto& change) { return change.on.first() > day; });
        changes.erase(later, changes.end());
        changes.push_back({policy::DateKnowledge{day}, policy::SwitchPosition::Off});
    }
    for (const std::size_t place : wish.deleted) {
        policy::Chat& chat = changed.chats[place];
        if (mayDelete(chat, asOf))
            chat.deletedOn = asOf;
    }
    return changed;
}

bool mayDelete(const policy::Chat& chat, Day asOf)
{
    return chat.kind == policy::ChatKind::Chat && !chat.deletedOn && chat.messages.back() <= asOf;
}

NoSwitch noSwitch(const Answers& answers)
{
    if (answers.plan && !policy::isConsumer(*answers.plan))
        return NoSwitch::OtherPlan;
    return answers.accepted == false ? NoSwitch::Refused : NoSwitch::ThereIsOne;
}

Day firstSwitchDay(const Answers& answers, const policy::Pack::Dates& dates)
{
    Day first = dates.announced;
    for (const auto& known : {answers.accountCreated, answers.acceptedOn}) {
        if (known)
            first = std::max(first, known->first());
    }
    return first;
}

std::optional<std::size_t> changeAround(const Answers& answers, Day day, Day asOf)
{
    for (std::size_t i = 0; i < answers.switchChanges.size(); ++i) {
        const policy::DateKnowledge& on = answers.switchChanges[i].on;
        if (on.first() > day)
            return {}; // those that follow lie later still
        if (day < std::min(on.last(), asOf))
            return i;
    }
    return {};
}
