#pragma once

#include "policy/case.h"

#include <optional>

/// A chat as a person tells it: its label, what it was, when it began and ended, and what was done with it.
/// What the chat holds beyond that stays as it is.
struct ChatDraft
{
    /// Whether it was rated: thumbs, a bug report or /feedback.
    enum class Rated { NotSaid, No, Yes };
    /// Something that is asked for.
    enum class Field { Label, First, Last, Deleted, Rated, Flagged };
    enum class Mistake {
        NoLabel,
        LastBeforeFirst,
        DeletedBeforeLast, ///< A message after the chat's deletion.
        Later              ///< After the day that the case is judged on.
    };
    struct Problem
    {
        Field field = Field::Label;
        Mistake mistake = Mistake::NoLabel;
    };

    QString label;
    policy::ChatKind kind = policy::ChatKind::Chat;
    policy::Day first;
    policy::Day last;
    std::optional<policy::Day> deletedOn;
    Rated rated = Rated::NotSaid;
    policy::Day ratedOn; ///< The last rating, where there is one.
    std::optional<policy::Day> flaggedOn;

    /// A chat of that day, with nothing said about it.
    static ChatDraft begin(const QString& label, policy::Day day);
    static ChatDraft of(const policy::Chat& chat);

    /// What is wrong with it by itself; whether it fits the answers of a case is for assess() to say.
    std::optional<Problem> problem(policy::Day asOf) const;
    /// The chat, where there is no problem.
    policy::Chat chat() const;

private:
    policy::Chat m_original;
};

/// The chat as if it had a message on every day from its first to its last.
policy::Chat withEveryDay(const policy::Chat& chat);
