#pragma once

#include "policy/assessment.h"

#include <QByteArray>

#include <optional>

/// Reading and writing one answer by its question, for code that is made from the pack's questions.
namespace answers {

/// The answer to a question of kind `choice` as it stands in a case (`pro`, `yes`, `on`); empty where there
/// is none.
QByteArray choice(const policy::Answers& from, policy::QuestionId question);
/// Writes the answer to a question of kind `choice`. False, and nothing written, where the question is of
/// another kind or has no such value.
bool setChoice(policy::Answers& to, policy::QuestionId question, const QByteArray& value);

/// The answer to a question of kind `date`.
std::optional<policy::DateKnowledge> date(const policy::Answers& from, policy::QuestionId question);
/// Writes the answer to a question of kind `date`; false where the question is of another kind.
bool setDate(policy::Answers& to, policy::QuestionId question, const policy::DateKnowledge& value);

/// The question that a JSON pointer into a case is about (`/answers/acceptedOn`); nothing for other places.
std::optional<policy::QuestionId> questionAt(const QByteArray& pointer);

/// Id of a question in packs and cases.
QByteArray idOf(policy::QuestionId question);

} // namespace answers
