#include "app/session/caserepair.h"

#include "policy/interview.h"

using policy::Answers;
using policy::Case;
using policy::QuestionId;

namespace {

std::vector<CaseRepair> candidates(const Case& input)
{
    std::vector<CaseRepair> found;
    if (input.answers.accepted == false) {
        CaseRepair repair{CaseRepair::Kind::TakeAsAccepted, QuestionId::Accepted, 0, input.answers};
        repair.answers.accepted = true;
        found.push_back(std::move(repair));
    }
    for (std::size_t i = 0; i < policy::questionNames.names.size(); ++i) {
        const auto question = static_cast<QuestionId>(i);
        // The plan decides what is asked at all; forgetting it would only hide what is wrong.
        if (question == QuestionId::Plan || !policy::hasAnswer(input, question))
            continue;
        const auto& changes = input.answers.switchChanges;
        if (question == QuestionId::SwitchChanges && changes.size() > 1) {
            for (std::size_t change = 0; change < changes.size(); ++change) {
                CaseRepair repair{CaseRepair::Kind::ForgetChange, question, change, input.answers};
                repair.answers.switchChanges.erase(repair.answers.switchChanges.begin() +
                                                   static_cast<std::ptrdiff_t>(change));
                found.push_back(std::move(repair));
            }
        }
        found.push_back(
            {CaseRepair::Kind::Forget, question, 0, policy::withoutAnswer(input, question).answers});
    }
    return found;
}

} // namespace

std::vector<CaseRepair> caseRepairs(const policy::Pack& pack, const Case& input, policy::Day asOf)
{
    const auto before = policy::assess(pack, input, asOf);
    if (before)
        return {};
    std::vector<CaseRepair> complete;
    std::vector<CaseRepair> partial;
    Case changed = input;
    for (CaseRepair& repair : candidates(input)) {
        changed.answers = repair.answers;
        const auto after = policy::assess(pack, changed, asOf);
        if (after)
            complete.push_back(std::move(repair));
        else if (after.problem() != before.problem())
            partial.push_back(std::move(repair));
    }
    return complete.empty() ? partial : complete;
}
