#include "policy/json.h"

#include <charconv>
#include <cmath>

namespace policy {

JsonValue::Type JsonValue::type() const
{
    return m_text->m_nodes[m_index].type;
}

std::string_view JsonValue::text() const
{
    return m_text->m_nodes[m_index].text;
}

std::string_view JsonValue::key() const
{
    return m_text->m_nodes[m_index].key;
}

std::size_t JsonValue::size() const
{
    return m_text->m_nodes[m_index].count;
}

std::size_t JsonValue::offset() const
{
    return m_text->m_nodes[m_index].offset;
}

std::optional<std::int64_t> JsonValue::wholeNumber() const
{
    const std::string_view digits = text();
    std::int64_t whole = 0;
    const char* const last = digits.data() + digits.size();
    if (const auto [end, error] = std::from_chars(digits.data(), last, whole);
        error == std::errc{} && end == last)
        return whole;
    double number = 0;
    if (const auto [end, error] = std::from_chars(digits.data(), last, number);
        error != std::errc{} || end != last)
        return {};
    constexpr double exactLimit = 9007199254740992.0; // 2^53: whole doubles below it are exact
    if (std::abs(number) > exactLimit || std::trunc(number) != number)
        return {};
    return static_cast<std::int64_t>(number);
}

std::optional<JsonValue> JsonValue::member(std::string_view name) const
{
    if (!isObject())
        return {};
    for (const JsonValue value : *this) {
        if (value.key() == name)
            return value;
    }
    return {};
}

JsonValue::Iterator JsonValue::begin() const
{
    return {m_text, m_index + 1};
}

JsonValue::Iterator JsonValue::end() const
{
    return {m_text, m_text->m_nodes[m_index].end};
}

JsonValue JsonValue::Iterator::operator*() const
{
    return {m_text, m_index};
}

JsonValue::Iterator JsonValue::Iterator::operator++(int)
{
    const Iterator before = *this;
    ++*this;
    return before;
}

JsonValue::Iterator& JsonValue::Iterator::operator++()
{
    m_index = m_text->m_nodes[m_index].end;
    return *this;
}

std::string JsonValue::pointer() const
{
    std::string result;
    JsonValue at = m_text->root();
    while (at.m_index != m_index) {
        std::size_t position = 0;
        for (const JsonValue child : at) {
            if (m_index >= child.m_index && m_index < m_text->m_nodes[child.m_index].end) {
                result += '/';
                result += at.isObject() ? pointerSegment(child.key()) : std::to_string(position);
                at = child;
                break;
            }
            ++position;
        }
    }
    return result;
}

std::string pointerSegment(std::string_view text)
{
    std::string result;
    for (const char letter : text) {
        if (letter == '~')
            result += "~0";
        else if (letter == '/')
            result += "~1";
        else
            result += letter;
    }
    return result;
}

} // namespace policy
