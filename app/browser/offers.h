#pragma once

#include "app/ingest/evidence.h"
#include "app/session/casedocument.h"

#include <QString>

/// Something that a person's data shows about the account, and the answer that it may be taken as.
struct Shown
{
    /// How an answer of the case stands to it.
    enum class Fit {
        NoAnswer, ///< It is no answer to any question.
        Offered,  ///< The case does not say; `answers` are those of the case with it.
        Said,     ///< The case says the same, or more.
        Differs   ///< The case says something else; `answers` put this in its place.
    };

    QString text; ///< Whole sentences.
    Fit fit = Fit::NoAnswer;
    std::optional<policy::QuestionId> question;
    QString answer; ///< What would be taken, in a few words.
    policy::Answers answers;
};

/// What is shown, in the order of the questions; the case stays as it is. Ages are counted up to the day the
/// case is judged on.
std::vector<Shown> shownBy(const ingest::Evidence& evidence, const CaseDocument& document);
