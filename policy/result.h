#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <variant>

namespace policy {

/// Why something was refused: a stable code, the place and a sentence that says what to do.
struct Problem
{
    QByteArray code; ///< One of the codes of `policy/schema/README.md`, for example `bad-date`.
    QByteArray at;   ///< JSON pointer (RFC 6901) into the text that was read; empty for the whole text.
    QString message; ///< A complete English sentence for a person.

    bool operator==(const Problem&) const = default;
};

/// Either a value or the reason why there is none. C++20 has no std::expected.
template <typename T> class Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Problem problem)
        : m_state(std::in_place_index<1>, std::move(problem))
    {
    }

    explicit operator bool() const { return m_state.index() == 0; }
    /// The value; only to be called when the result holds one.
    const T& value() const& { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    const T& operator*() const& { return value(); }
    const T* operator->() const { return &value(); }
    /// The problem; only to be called when the result holds no value.
    const Problem& problem() const { return std::get<1>(m_state); }

private:
    std::variant<T, Problem> m_state;
};

} // namespace policy
