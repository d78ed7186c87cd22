#include "policy/clocklinter.h"

#include <algorithm>
#include <array>
#include <string>

namespace policy {

namespace {

/// A fact, and the values of it without which something has no day or no length.
struct Need
{
    Fact fact;
    std::array<std::string_view, 2> values;
};

/// Nothing: it is always known.
std::optional<Need> needOf(Clock clock)
{
    switch (clock) {
    case Clock::Deletion:
        return Need{Fact::Deleted, {"yes"}};
    case Clock::LastFlag:
        return Need{Fact::Flagged, {"yes"}};
    case Clock::SurveyUpload:
        return Need{Fact::Survey, {"yes"}};
    case Clock::LastSharedDay:
        return Need{Fact::Shared, {"earlier-stretch", "current-stretch"}};
    case Clock::None:
    case Clock::LastMessage:
    case Clock::Feedback:
        break;
    }
    return {};
}

std::optional<Need> needOf(const QByteArray& period)
{
    if (period == "custom-retention" || period == "custom")
        return Need{Fact::CustomRetention, {"yes"}};
    if (period == "local-setting")
        return Need{Fact::Kind, {"claude-code"}};
    return {};
}

/// Whether the row matches only where the fact has one of the values.
bool holds(const Row& row, const Need& need)
{
    const auto cell = std::find_if(row.when.begin(), row.when.end(),
                                   [&need](const CellTest& test) { return test.fact == need.fact; });
    if (cell == row.when.end())
        return false;
    std::uint32_t known = 0;
    for (const std::string_view value : need.values) {
        if (const auto number = factValueByName(need.fact, value))
            known |= 1u << *number;
    }
    return (cell->allowed & ~known) == 0;
}

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString missing(const Need& need, const QString& what)
{
    QString values = QLatin1Char{'"'} + toText(need.values[0]) + QLatin1Char{'"'};
    if (!need.values[1].empty())
        values += QStringLiteral(", \"") + toText(need.values[1]) + QLatin1Char{'"'};
    return QStringLiteral("The period %1, which is known only where the row also tests \"%2\": [%3].")
        .arg(what, toText(factName(need.fact)), values);
}

} // namespace

QString clockProblem(const Pack& pack, const DecisionTable& table, const Row& row)
{
    const Clock from = row.then.from;
    const bool isFeedback = &table == &pack.feedbackCopy;
    const bool fits =
        from == Clock::None ||
        (isFeedback ? from == Clock::Feedback : &table == &pack.chatCopies && from != Clock::Feedback);
    if (isFeedback && !row.then.value.isEmpty() && from == Clock::None)
        return QStringLiteral("The copy of a feedback counts from \"feedback\".");
    if (!fits)
        return QStringLiteral("A period of this table can't count from \"%1\".")
            .arg(toText(clockNames.name(from)));
    if (const auto need = needOf(from); need && !holds(row, *need))
        return missing(*need, QStringLiteral("counts from \"%1\"").arg(toText(clockNames.name(from))));
    const QByteArray stated = &table == &pack.newRetention ? row.then.value : QByteArray{};
    for (const QByteArray& period : {row.then.period, row.then.bound, stated}) {
        if (const auto need = needOf(period); need && !holds(row, *need))
            return missing(*need, QStringLiteral("is \"%1\"").arg(QString::fromUtf8(period)));
    }
    return {};
}

} // namespace policy
