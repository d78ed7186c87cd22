#pragma once

#include "policy/case.h"
#include "policy/json.h"
#include "policy/result.h"

#include <span>
#include <string>

namespace policy {

/// Reads the single values of a case and keeps what is wrong with them: the first defect of form and the
/// first bad date. A value that can't be read is noted, and nothing stands for it.
class CaseValues
{
public:
    /// What the case is refused for, form first.
    const std::optional<Problem>& firstProblem() const { return m_form ? m_form : m_date; }

    /// Notes a defect of form; `code` is one of the contract's.
    void form(const char* code, JsonValue at, const QString& message) { formAt(code, at.pointer(), message); }
    void formAt(const char* code, const std::string& pointer, const QString& message);
    void unknownField(JsonValue value);
    void wrongType(JsonValue value, const char* wanted);
    void unknownValue(JsonValue value, const QString& allowed);

    std::optional<QString> readText(JsonValue value);
    /// A UTC calendar day (`2025-09-03`), or the day of a time where that is allowed.
    std::optional<Day> readDay(JsonValue value, bool timeAllowed);
    /// The days of a list, in order, each once.
    std::vector<Day> readDays(JsonValue list);
    /// What is known of a date: a day, month, year or interval.
    std::optional<DateKnowledge> readDateKnowledge(JsonValue value);
    std::optional<bool> readYesNo(JsonValue value);
    /// A whole number of days, at least `minimum`.
    std::optional<int> readDayCount(JsonValue value, int minimum);
    bool readBoolean(JsonValue value);

    template <typename Enum, std::size_t size>
    std::optional<Enum> readName(JsonValue value, const NamedEnum<Enum, size>& names)
    {
        if (!value.isString()) {
            wrongType(value, "a string");
            return {};
        }
        const auto result = names.value(value.text());
        if (!result)
            unknownValue(value, listed(names.names));
        return result;
    }

private:
    void badDate(JsonValue value, const char* help);
    static QString listed(std::span<const std::string_view> names);
    static std::string nameOf(JsonValue value);

    std::optional<Problem> m_form;
    std::optional<Problem> m_date;
};

} // namespace policy
