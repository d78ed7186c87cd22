#pragma once

#include "policy/assess.h"

#include <optional>
#include <vector>

namespace policy {

/// Which questions can still change what is open, and which comes next. Open are the training and retention
/// of new chats, the days on which sharing was on, and everything about the chats of the case. Pure, like
/// assess().
class Interview
{
public:
    /// `input` may hold answers that contradict each other; the questions are then taken as if they mattered.
    Interview(const Pack& pack, const Case& input, Day asOf)
        : m_pack(pack)
        , m_input(input)
        , m_asOf(asOf)
    {
    }

    /// Whether the question is one for this person and some answer to it changes an open answer. What the
    /// case says to the question itself does not count.
    bool matters(QuestionId id) const;

    /// The questions that matter, in the pack's order.
    std::vector<QuestionId> questions() const;

    /// The first question after `previous` (or from the start) that matters.
    std::optional<QuestionId> next(std::optional<QuestionId> previous) const;

private:
    bool isAsked(const Question& question) const;

    const Pack& m_pack;
    const Case& m_input;
    const Day m_asOf;
};

/// The case without an answer to the question.
Case withoutAnswer(const Case& input, QuestionId question);
/// Whether the case answers the question; an empty list of switch changes does not.
bool hasAnswer(const Case& input, QuestionId question);

} // namespace policy
