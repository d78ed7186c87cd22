#include "app/session/pastcase.h"

#include "app/session/whatif.h"

#include <algorithm>

using policy::Answers;
using policy::Day;

namespace {

void forgetLaterAcceptance(Answers& answers, Day day)
{
    if (answers.acceptedOn && answers.acceptedOn->last() <= day)
        return;
    if (answers.acceptedOn && answers.acceptedOn->first() > day)
        answers.accepted = false;
    else if (answers.accepted != false)
        answers.accepted.reset();
    answers.acceptedOn.reset();
}

} // namespace

PastCase caseOn(const policy::Case& input, Day day, Day present)
{
    PastCase past{PastCase::Obstacle::None, 0, input};
    past.value.asOf = day;
    Answers& answers = past.value.answers;
    // Other plans don't hang on these answers.
    if (day >= present || (answers.plan && !policy::isConsumer(*answers.plan)))
        return past;
    if (answers.accountCreated && answers.accountCreated->first() > day) {
        past.obstacle = PastCase::Obstacle::NoAccount;
        return past;
    }
    if (const auto change = changeAround(answers, day, present)) {
        past.obstacle = PastCase::Obstacle::ChangeMayLieThere;
        past.change = *change;
        return past;
    }
    const auto later = std::find_if(answers.switchChanges.begin(), answers.switchChanges.end(),
                                    [day](const auto& change) { return change.on.first() > day; });
    answers.switchChanges.erase(later, answers.switchChanges.end());
    forgetLaterAcceptance(answers, day);
    if (answers.usedAfterDeadline == true)
        answers.usedAfterDeadline.reset(); // perhaps only later
    return past;
}
