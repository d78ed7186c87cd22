#include "policy/casevalues.h"

#include "policy/printable.h"

#include <QStringList>

#include <algorithm>

namespace policy {

namespace {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString inQuotes(std::string_view text)
{
    constexpr std::size_t longest = 60;
    const QString whole = printable(toQString(text.substr(0, longest)));
    return QLatin1Char{'"'} + whole + (text.size() > longest ? QStringLiteral("…\"") : QStringLiteral("\""));
}

} // namespace

void CaseValues::formAt(const char* code, const std::string& pointer, const QString& message)
{
    if (!m_form)
        m_form = Problem{code, QByteArray::fromStdString(pointer), message};
}

void CaseValues::unknownField(JsonValue value)
{
    if (m_form)
        return; // naming a place costs time; one is enough
    form("unknown-field", value,
         QStringLiteral("%1 is not a field of this format. Remove it or correct its name.")
             .arg(inQuotes(value.key())));
}

void CaseValues::wrongType(JsonValue value, const char* wanted)
{
    if (m_form)
        return;
    form("wrong-type", value,
         QStringLiteral("%1 has to be %2.").arg(inQuotes(nameOf(value)), QLatin1StringView{wanted}));
}

void CaseValues::unknownValue(JsonValue value, const QString& allowed)
{
    if (m_form)
        return;
    form("unknown-value", value,
         QStringLiteral("%1 is not a value of %2. Allowed: %3.")
             .arg(inQuotes(value.text()), inQuotes(nameOf(value)), allowed));
}

std::string CaseValues::nameOf(JsonValue value)
{
    if (!value.key().empty())
        return std::string{value.key()};
    const std::string pointer = value.pointer();
    return pointer.empty() ? "the case" : pointer;
}

std::optional<QString> CaseValues::readText(JsonValue value)
{
    if (!value.isString()) {
        wrongType(value, "a string");
        return {};
    }
    return toQString(value.text());
}

std::optional<Day> CaseValues::readDay(JsonValue value, bool timeAllowed)
{
    if (!value.isString()) {
        wrongType(value, timeAllowed ? "a string with a date or a time" : "a string with a date");
        return {};
    }
    const auto day = timeAllowed ? parseDayOrTime(value.text()) : parseDay(value.text());
    if (!day) {
        badDate(value, timeAllowed ? "Write a day that exists, 1970 to 2199, as 2025-09-03, or a time as "
                                     "2025-09-03T08:15:00Z."
                                   : "Write a day that exists, 1970 to 2199, as 2025-09-03.");
    }
    return day;
}

void CaseValues::badDate(JsonValue value, const char* help)
{
    if (m_date)
        return;
    m_date = Problem{"bad-date", QByteArray::fromStdString(value.pointer()),
                     QStringLiteral("%1 is not a date that can be used here. %2")
                         .arg(inQuotes(value.text()), QLatin1StringView{help})};
}

std::optional<DateKnowledge> CaseValues::readDateKnowledge(JsonValue value)
{
    if (!value.isString()) {
        wrongType(value, "a string with a date");
        return {};
    }
    auto known = DateKnowledge::parse(value.text());
    if (!known) {
        badDate(value, "Write a day (2025-09-03), a month (2025-09), a year (2025), an interval "
                       "(2025-09-01/2025-09-20), ../2025-08-27 for \"up to\" or 2025-08-28/.. for \"from\"; "
                       "years run from 1970 to 2199.");
    }
    return known;
}

std::optional<bool> CaseValues::readYesNo(JsonValue value)
{
    static constexpr NamedEnum<int, 2> names{{"no", "yes"}};
    const auto result = readName(value, names);
    return result ? std::optional{*result == 1} : std::nullopt;
}

std::optional<int> CaseValues::readDayCount(JsonValue value, int minimum)
{
    if (!value.isNumber()) {
        wrongType(value, "a whole number of days");
        return {};
    }
    const auto number = value.wholeNumber();
    if (!number && value.text().find_first_of("eE") == std::string_view::npos &&
        value.text().find('.') != std::string_view::npos) {
        wrongType(value, "a whole number of days");
        return {};
    }
    if (!number || *number < minimum || *number > limits::maximumDays) {
        unknownValue(
            value,
            QStringLiteral("whole numbers of days from %1 to %2").arg(minimum).arg(limits::maximumDays));
        return {};
    }
    return static_cast<int>(*number);
}

std::vector<Day> CaseValues::readDays(JsonValue list)
{
    std::vector<Day> days;
    if (!list.isArray()) {
        wrongType(list, "a list of dates");
        return days;
    }
    days.reserve(list.size());
    for (const JsonValue item : list) {
        if (item.isNull())
            continue;
        if (const auto day = readDay(item, true))
            days.push_back(*day);
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

bool CaseValues::readBoolean(JsonValue value)
{
    if (!value.isBool())
        wrongType(value, "true or false");
    return value.boolean();
}

QString CaseValues::listed(std::span<const std::string_view> names)
{
    QStringList list;
    for (const std::string_view name : names)
        list << toQString(name);
    return list.join(QStringLiteral(", "));
}

} // namespace policy
