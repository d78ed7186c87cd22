#pragma once

#include "policy/assessment.h"

#include <map>
#include <set>

namespace testsupport {

/// The answers that a person could still give to one question of the case: every value of a choice; every
/// single day, near enough to matter, of a date that is not known or known as an interval. Empty where the
/// question is answered to the end, or stands for "none" when it is not.
std::vector<policy::Case> fillings(const policy::Case& input, policy::QuestionId question);

/// Every value that a case leaves possible, to be compared and united.
struct Possible
{
    struct Copy
    {
        bool certain = true;
        std::optional<policy::Day> latest;
        bool operator==(const Copy&) const = default;
    };
    struct Chat
    {
        std::set<QByteArray> training;
        std::map<QByteArray, Copy> copies;
        bool operator==(const Chat&) const = default;
    };
    std::set<QByteArray> training;
    std::set<QByteArray> retention;
    std::vector<Chat> chats; ///< Of those chats that the comparison is about.

    bool operator==(const Possible&) const = default;
    /// Takes in what another case leaves possible.
    void unite(const Possible& other);
    /// Nothing is possible here that is not possible in `other`.
    bool isWithin(const Possible& other) const;
};

/// What the assessment leaves possible; without the chats on a credential of their own where they are not
/// wanted.
Possible possibleOf(const policy::Assessment& assessment, const policy::Case& input,
                    bool withCredentials = true);

} // namespace testsupport
