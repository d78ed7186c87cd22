#pragma once

#include "app/session/casedocument.h"

#include <QString>

/// What a case says to its questions, in the few words that fit on a step or a button.
namespace answerwords {

/// Two or three words for a question, for the list of steps.
QString label(policy::QuestionId question);
/// The answer given, "I don't know", or an empty text where nothing was said yet.
QString answer(const CaseDocument& document, policy::QuestionId id);
/// One change of the switch: "Switched off: 1 March 2026".
QString change(const policy::SwitchChange& change);

} // namespace answerwords
