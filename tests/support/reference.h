#pragma once

#include "policy/case.h"

#include <QJsonObject>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace testsupport {

/// One copy of a chat over all completions.
struct ReferenceCopy
{
    bool always = true; ///< Every completion has it.
    std::optional<policy::Day> latest;

    bool operator==(const ReferenceCopy&) const = default;
};

/// A chat over all completions.
struct ReferenceChat
{
    std::set<std::string> training;
    std::map<std::string, ReferenceCopy> copies;
    bool assumesNoFeedback = false;
    bool assumesNoSafetyFlag = false;

    bool operator==(const ReferenceChat&) const = default;
};

/// What is right for a case, or the code of the error.
struct ReferenceAnswer
{
    std::string error;
    std::set<std::string> training;  ///< Of new chats.
    std::set<std::string> retention; ///< Of new chats.
    std::vector<ReferenceChat> chats;
    std::vector<std::string> actions; ///< `switch-off`, `check-switch`, `choose-before-accept`.
    bool preset = false;

    bool operator==(const ReferenceAnswer&) const = default;
};

/// The rules of policy/schema/README.md by brute force: every completion of the unknown answers, with single
/// days for dates, is judged by plain two-valued rules, and the outcomes are collected. Shares no code with
/// the evaluator. Slow where intervals are long.
ReferenceAnswer referenceAnswer(const policy::Case& input, policy::Day asOf);

/// The same picture taken from the program's answer, to be compared.
ReferenceAnswer pictureOf(const QJsonObject& answer);

/// A line about where the two differ.
std::string toText(const ReferenceAnswer& answer);

} // namespace testsupport
