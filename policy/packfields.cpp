#include "policy/packfields.h"

#include "policy/printable.h"

#include <algorithm>

namespace policy {

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

void refuseObeyed(JsonValue value, PackFileProblems& problems)
{
    if ((value.isString() && holdsObeyed(value.text())) || holdsObeyed(value.key()))
        problems.add(value,
                     QStringLiteral("A text of a pack stands on one line and has no control character, "
                                    "nor one that turns the direction of writing. Take it out."));
    if (!value.isArray() && !value.isObject())
        return;
    for (const JsonValue part : value)
        refuseObeyed(part, problems);
}

PackFields::PackFields(JsonValue object, PackFileProblems& problems)
    : m_object(object)
    , m_problems(problems)
{
    if (!object.isObject())
        problems.add(object, QStringLiteral("This has to be an object."));
}

void PackFields::wrongType(JsonValue value, const char* wanted)
{
    m_problems.add(value, QStringLiteral("This has to be %1.").arg(QLatin1StringView{wanted}));
}

std::optional<JsonValue> PackFields::get(std::string_view name, Need need)
{
    m_known.push_back(name);
    const auto value = m_object.member(name);
    if (!value && need == Required && m_object.isObject())
        m_problems.add(m_object, QStringLiteral("The member \"%1\" is missing.").arg(fromView(name)));
    return value;
}

QString PackFields::text(std::string_view name, Need need)
{
    const auto value = get(name, need);
    if (!value)
        return {};
    if (!value->isString() || value->text().empty()) {
        wrongType(*value, "a string that is not empty");
        return {};
    }
    return fromView(value->text());
}

QByteArray PackFields::id(std::string_view name)
{
    QByteArray result = text(name).toUtf8();
    const auto allowed = [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
               (letter >= '0' && letter <= '9') || letter == '-' || letter == '.';
    };
    if (!std::all_of(result.begin(), result.end(), allowed)) {
        wrongType(*m_object.member(name), "an id: letters, digits, hyphens and dots");
        return {};
    }
    return result;
}

QByteArray PackFields::oneOf(std::string_view name, std::initializer_list<std::string_view> allowed)
{
    QByteArray result = text(name).toUtf8();
    const auto value = m_object.member(name);
    if (value && std::none_of(allowed.begin(), allowed.end(), [&result](std::string_view one) {
            return one == std::string_view{result.constData(), static_cast<std::size_t>(result.size())};
        })) {
        m_problems.add(*value, QStringLiteral("\"%1\" is not a value of \"%2\".")
                                   .arg(QString::fromUtf8(result), fromView(name)));
    }
    return result;
}

std::optional<Day> PackFields::day(std::string_view name, Need need)
{
    const auto value = get(name, need);
    if (!value)
        return {};
    const auto day = value->isString() ? parseDay(value->text()) : std::nullopt;
    if (!day)
        wrongType(*value, "a day that exists, as 2025-09-03");
    return day;
}

std::vector<JsonValue> PackFields::list(std::string_view name, Need need)
{
    const auto value = get(name, need);
    if (!value)
        return {};
    if (!value->isArray()) {
        wrongType(*value, "a list");
        return {};
    }
    return {value->begin(), value->end()};
}

QStringList PackFields::texts(std::string_view name, Need need)
{
    QStringList result;
    for (const JsonValue value : list(name, need)) {
        if (value.isString() && !value.text().empty())
            result << fromView(value.text());
        else
            wrongType(value, "a string that is not empty");
    }
    return result;
}

bool PackFields::boolean(std::string_view name)
{
    const auto value = get(name);
    if (value && !value->isBool())
        wrongType(*value, "true or false");
    return value && value->boolean();
}

Citations PackFields::citations(std::string_view name, const Pack& pack, Need need)
{
    Citations result;
    const auto value = get(name, need);
    if (!value)
        return result;
    if (!value->isArray() || value->size() == 0) {
        m_problems.add(*value, QStringLiteral("A citation is missing: name at least one source."));
        return result;
    }
    for (const JsonValue item : *value) {
        const std::string_view id = item.isString() ? item.text() : std::string_view{};
        const int number = pack.sourceNumber(QByteArrayView{id.data(), static_cast<qsizetype>(id.size())});
        if (number < 0)
            m_problems.add(item, QStringLiteral("There is no source \"%1\".").arg(fromView(id)));
        else
            result.push_back(static_cast<std::uint16_t>(number));
    }
    return result;
}

Condition PackFields::condition(std::string_view name)
{
    Condition result;
    const auto object = get(name);
    if (!object)
        return result;
    if (!object->isObject()) {
        wrongType(*object, "an object of facts");
        return result;
    }
    for (const JsonValue cell : *object) {
        const auto fact = factByName(cell.key());
        if (!fact) {
            m_problems.add(cell, QStringLiteral("There is no fact \"%1\".").arg(fromView(cell.key())));
            continue;
        }
        CellTest test{*fact, 0};
        if (!cell.isArray() || cell.size() == 0) {
            wrongType(cell, "a list of values that is not empty");
            continue;
        }
        for (const JsonValue item : cell) {
            const std::string_view wanted = item.isString() ? item.text() : std::string_view{};
            const auto number = factValueByName(*fact, wanted);
            if (!number) {
                m_problems.add(item, QStringLiteral("\"%1\" is not a value of the fact \"%2\".")
                                         .arg(fromView(wanted), fromView(cell.key())));
            } else if (test.allowed >> *number & 1u) {
                m_problems.add(item, QStringLiteral("This value is named twice."));
            } else {
                test.allowed |= 1u << *number;
            }
        }
        if (test.allowed == (1u << factValues(*fact).size()) - 1)
            m_problems.add(
                cell, QStringLiteral("Every value is allowed, so the cell tests nothing. Leave it out."));
        result.push_back(test);
    }
    return result;
}

void PackFields::finish()
{
    if (!m_object.isObject())
        return;
    for (const JsonValue value : m_object) {
        if (std::find(m_known.begin(), m_known.end(), value.key()) == m_known.end())
            m_problems.add(
                value, QStringLiteral("\"%1\" is not a key that stands here.").arg(fromView(value.key())));
    }
}

} // namespace policy
