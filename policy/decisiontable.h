#pragma once

#include "policy/facts.h"
#include "policy/namedenum.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace policy {

/// Which rows of a table decide (DMN hit policies).
enum class HitPolicy : std::uint8_t {
    First,  ///< The first row that matches.
    Collect ///< Every row that matches.
};

/// One cell of a row: the fact has one of the values in the mask.
struct CellTest
{
    Fact fact;
    std::uint32_t allowed; ///< Bit n stands for the fact's value number n.
};

/// What a copy's period counts from.
enum class Clock : std::uint8_t {
    None,
    LastMessage,
    Deletion,
    LastSharedDay,
    Feedback,
    LastFlag,
    SurveyUpload
};
inline constexpr NamedEnum<Clock, 7> clockNames{
    {"", "last-message", "deletion", "last-shared-day", "feedback", "last-flag", "survey-upload"}};

struct DatedValue;

/// What a row decides; which members are set depends on the table.
struct RowOutcome
{
    QByteArray value;  ///< Training or retention value, action or copy.
    QByteArray period; ///< Id of a dated value, or `custom-retention`, or `local-setting`; empty: no period.
    QByteArray bound;  ///< Id of the dated value that `latest` follows, where it is not `period`.
    Clock from = Clock::None; ///< None: no date.
    QByteArray certainty;
    const DatedValue* periodValue = nullptr; ///< What `period` names, where it names a dated value.
    const DatedValue* boundValue = nullptr;  ///< What `bound` names.
};

/// A row: a conjunction of cell tests, what follows, one sentence why, and where that is published.
struct Row
{
    QByteArray id;
    std::vector<CellTest> when;
    RowOutcome then;
    QString says;
    std::vector<std::uint16_t> citations; ///< Numbers of sources in the pack.
    std::uint16_t number = 0;             ///< The row's number among all rows of the pack.
    std::uint8_t valueNumber = 0;         ///< Number of `then.value` among the values of its kind, below 64.

    bool matches(const FactSet& facts) const
    {
        for (const CellTest& cell : when) {
            if ((cell.allowed >> facts[cell.fact] & 1u) == 0)
                return false;
        }
        return true;
    }
};

/// A DMN-style decision table.
struct DecisionTable
{
    QByteArray id;
    HitPolicy hit = HitPolicy::First;
    std::vector<Row> rows;

    /// The number of the first row that matches. Some row does: the linter refuses a table that leaves a case
    /// open, so the last row is not asked.
    std::size_t first(const FactSet& facts) const
    {
        std::size_t number = 0;
        while (number + 1 < rows.size() && !rows[number].matches(facts))
            ++number;
        return number;
    }
};

} // namespace policy
