#pragma once

#include "policy/day.h"
#include "policy/decisiontable.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace policy {

using Citations = std::vector<std::uint16_t>; ///< Numbers of sources in the pack.

/// Where something is published.
struct Source
{
    QByteArray id;
    QString publisher;
    QString title;
    QString published; ///< `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    QString read;      ///< Day it was last read, or empty.
    QString url;
    QByteArray kind;       ///< `provider`, `cloud`, `press`, `report` or `institution`.
    QByteArray confidence; ///< `high`, `medium` or `low`.
    QString note;
};

/// What a value was during some days.
struct DatedEntry
{
    std::optional<Day> from;  ///< Empty: since ever.
    std::optional<Day> until; ///< Last day; empty: still.
    QString value;
    QByteArray confidence;
    QString note;
    Citations citations;
    std::optional<Period> period; ///< Set where the value's kind is `period`.
};

/// A period, date, label, address or path: what it was, from when to when, by which source.
struct DatedValue
{
    QByteArray id;
    QByteArray kind;
    QString says;
    std::vector<DatedEntry> entries; ///< In order, without gap.

    /// The entry of that day, or the nearest one where the day is before the first or after the last.
    const DatedEntry& at(Day day) const;
};

/// A tested condition outside a table, as on a question or a conflict.
using Condition = std::vector<CellTest>;
/// Whether every test holds; facts that are not set are taken as possible.
bool mayHold(const Condition& condition, const FactSet& facts);

struct QuestionOption
{
    QByteArray value;
    QString title;
    QString says;
    QByteArray group;
};

/// A question of the interview; its id is the answer's name in a case.
struct Question
{
    QByteArray id;
    QByteArray kind; ///< `choice`, `date`, `changes` or `number`.
    QString title;
    QString lead;
    QString why;
    QString help;
    QString unknownTitle;
    QString unknownSays;
    QString settle;
    QString settleEffort;
    std::vector<QuestionOption> options; ///< Of a choice; of a date: the answers that one press gives.
    std::vector<QByteArray> marks;       ///< Dated values of kind date that a calendar marks.
    Condition askWhen;
    Citations citations;
};

/// Words for one code: a training value, a retention, a copy, an action …
struct Word
{
    QByteArray id;
    QString title;
    QString headline;
    QString says;
    QStringList steps;
    QString effort;
    QString undo;
    QByteArray family;
    QStringList
        rows; ///< Rows whose outcome these words are for; empty: every row's. Words of one id differ in it.
    Citations citations;
};
using Words = std::vector<Word>;
/// The first word of that id, or nullptr.
const Word* findWord(const Words& words, QByteArrayView id);

/// What to do first, for people who feel one way about sharing: actions and words about confidential data
/// that the pack has, in order.
struct FirstAid
{
    QByteArray id;
    QString title;
    QString says;
    QList<QByteArray> actions;
    QList<QByteArray> confidential;
    Citations citations;
};

struct Claim
{
    QString says;
    Citations citations;
};

/// Where sources disagree: every claim, which one we go by and why.
struct Conflict
{
    QByteArray id;
    QString title;
    std::vector<Claim> claims;
    QString weGoBy;
    QString because;
    bool open = false; ///< Nobody but the provider can settle it.
    Condition bearsOn;
    Citations citations;
};

/// A question people ask, or a belief with the fact that stands against it.
struct FaqEntry
{
    QByteArray id;
    QString question;
    QString answer;
    Citations citations;
};

/// A fact that bears on advice but decides nothing by itself.
struct Background
{
    QByteArray id;
    QString title;
    QString says;
    std::optional<Day> from;
    std::optional<Day> until;
    QByteArray confidence;
    Citations citations;
};

/// Everything one provider has published, as data. Immutable after reading; safe to share between threads.
struct Pack
{
    QByteArray id;
    QByteArray version;
    QString provider;
    QString service;
    QString title;
    Day checkedThrough;
    Day reviewBy;
    QString language;
    QString notice; ///< `%1` stands for the checked-through day.
    QString stale;  ///< Said past the review-by day.
    QString scope;
    QString preset;

    std::vector<Source> sources;
    std::vector<DatedValue> values;
    std::vector<Question> questions;
    Words training, retention, copies, certainties, assumptions, exceptions, layers, actions, plans, kinds,
        caveats, confidential;
    std::vector<FirstAid> firstAid; ///< May be empty.
    std::vector<Conflict> conflicts;
    std::vector<FaqEntry> faq;
    std::vector<FaqEntry> toldWrong;
    std::vector<Background> background;

    DecisionTable newTraining, newRetention, chatTraining, chatCopies, feedbackCopy, actionTable;
    std::vector<const Row*> rows; ///< Every row of every table by its number.

    /// Days that the evaluator compares with; from the dated values of the same names.
    struct Dates
    {
        Day announced;           ///< First day on which Accept could be pressed.
        Day blockedFrom;         ///< From here existing accounts can't be used without a choice.
        Day provenUseFrom;       ///< Use from here on proves acceptance.
        Day coveredModelsFrom;   ///< From here covered models are kept for 30 days.
        Day feedbackDocsChanged; ///< From here Claude Code's documentation says five years for feedback.
    } dates;

    /// Fragments of an assessment in JSON, made once: a row's entry of `rules`, a source's entry of
    /// `sources`.
    std::vector<std::string> ruleJson;
    std::vector<std::string> sourceJson;

    const DatedValue* value(QByteArrayView id) const;
    const Question* question(QByteArrayView id) const;
    /// Index of a source or -1.
    int sourceNumber(QByteArrayView id) const;

    Pack() = default;
    Pack(const Pack&) = delete; // rows point into the tables
    Pack& operator=(const Pack&) = delete;
};

} // namespace policy
