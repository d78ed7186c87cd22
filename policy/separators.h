#pragma once

#include "policy/accountworlds.h"
#include "policy/assessment.h"

#include <functional>
#include <span>
#include <vector>

namespace policy {

/// A set of outcomes, bit n for the outcome number n.
using Outcomes = std::uint64_t;
using OutcomesOf = std::function<Outcomes(const std::vector<AccountWorld>&)>;

/// The consumer questions, unanswered or answered only as an interval, that could change the outcome, in the
/// order of asking; none where there is only one outcome. A question is named if some answer to it leaves
/// fewer outcomes than the worlds in which it is asked, or if that is so once the other named questions are
/// answered: answering all of them settles the outcome. `days` are the days that the outcome compares with (a
/// chat's messages). Exact for what people have; where the possible dates of several switch changes make more
/// than some thousand combinations, the ones that tell most are looked at.
std::vector<QuestionId> separatingQuestions(const Answers& answers, const std::vector<AccountWorld>& worlds,
                                            Day asOf, const Pack::Dates& dates, std::span<const Day> days,
                                            const OutcomesOf& outcomesOf);

} // namespace policy
