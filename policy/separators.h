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

/// The consumer questions, unanswered or answered only as an interval, that could change the outcome: for
/// some answer to the question, the worlds it leaves give other outcomes than all the worlds in which it is
/// asked. `days` are the days that the outcome compares with (a chat's messages). Exact for what people have;
/// where a chat's days times the switch changes go into the ten thousands, some of the days are looked at.
std::vector<QuestionId> separatingQuestions(const Answers& answers, const std::vector<AccountWorld>& worlds,
                                            Day asOf, const Pack::Dates& dates, std::span<const Day> days,
                                            const OutcomesOf& outcomesOf);

} // namespace policy
