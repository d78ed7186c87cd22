#include "app/session/knowndays.h"

#include <algorithm>

std::vector<KnownDay> knownDays(const policy::Pack& pack, const policy::Question& question, policy::Day asOf)
{
    std::vector<KnownDay> days;
    for (const QByteArray& mark : question.marks) {
        const policy::DatedValue* value = pack.value(mark);
        const auto day = value ? policy::parseDay(value->at(asOf).value.toStdString()) : std::nullopt;
        if (day)
            days.push_back({*day, value->says});
    }
    return days;
}

std::vector<KnownDay> knownDays(const policy::Pack& pack, policy::Day asOf)
{
    std::vector<KnownDay> all;
    for (const policy::Question& question : pack.questions) {
        for (const KnownDay& known : knownDays(pack, question, asOf)) {
            const auto isSame = [&known](const KnownDay& each) { return each.day == known.day; };
            if (std::none_of(all.begin(), all.end(), isSame))
                all.push_back(known);
        }
    }
    std::sort(all.begin(), all.end(), [](const KnownDay& a, const KnownDay& b) { return a.day < b.day; });
    return all;
}
