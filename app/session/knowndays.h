#pragma once

#include "policy/pack.h"

#include <vector>

/// A day that matters, and a sentence that says why.
struct KnownDay
{
    policy::Day day;
    QString says;
};

/// The days that calendars mark, the earliest first: those that a question of the pack names, by the rules of
/// a day.
std::vector<KnownDay> knownDays(const policy::Pack& pack, policy::Day asOf);
/// The same for one question.
std::vector<KnownDay> knownDays(const policy::Pack& pack, const policy::Question& question, policy::Day asOf);
