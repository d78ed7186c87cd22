#pragma once

#include "policy/assess.h"

#include <vector>

/// A change of one answer that takes away what is wrong with a case.
struct CaseRepair
{
    enum class Kind {
        TakeAsAccepted, ///< "Not accepted" becomes "accepted, on a day that is not known".
        Forget,         ///< The answer becomes "I don't know"; a list of switch changes becomes empty.
        ForgetChange    ///< One change leaves the list.
    };
    Kind kind = Kind::Forget;
    policy::QuestionId question = policy::QuestionId::Accepted; ///< The answer that changes.
    std::size_t change = 0;                                     ///< Its place in the list: ForgetChange.
    policy::Answers answers;                                    ///< All answers after the change.
};

/// Every change of one answer after which the case's problem is gone, TakeAsAccepted first, then in the order
/// of the questions. Where no single change leaves a case without any problem, those that leave a different
/// one. Empty where nothing is wrong, or where the answers can't mend it.
std::vector<CaseRepair> caseRepairs(const policy::Pack& pack, const policy::Case& input, policy::Day asOf);
