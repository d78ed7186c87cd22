#pragma once

#include "app/session/answerstate.h"
#include "policy/assessment.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

/// What a person said, beside the chats; small enough to be kept before and after every step.
struct CaseSaid
{
    policy::Answers answers;
    std::optional<QString> name;
    std::optional<policy::Day> asOf;
    std::array<AnswerState, policy::questionNames.names.size()> states{};
    std::uint64_t chats =
        0; ///< Which chats these answers go with: 0 as opened, another number after each edit.

    bool operator==(const CaseSaid&) const = default;
};

/// A chat that came, went or changed. The others are not copied, however many there are.
struct ChatEdit
{
    std::size_t at = 0;                 ///< Its place in the case.
    std::optional<policy::Chat> before; ///< Empty: it was added there.
    std::optional<policy::Chat> after;  ///< Empty: it was removed from there.
};

/// One step that can be undone.
struct CaseStep
{
    enum class Kind { Answer, Name, Day, AddChat, ChangeChat, RemoveChat, WhatIf };
    Kind kind = Kind::Answer;
    std::optional<policy::QuestionId> question; ///< Of an answer.
    QString chat;                               ///< The label of the chat that came, went or changed.
    CaseSaid before;
    CaseSaid after;
    std::vector<ChatEdit> edits; ///< In the order in which they were made.

    /// Whether going through the step changes anything.
    bool isEmpty() const { return before == after && edits.empty(); }
};
