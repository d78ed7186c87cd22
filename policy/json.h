#pragma once

#include "policy/result.h"

#include <cstdint>
#include <deque>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace policy {

class JsonText;

/// One value of a parsed text. Cheap to copy; valid as long as the JsonText and the bytes it read.
class JsonValue
{
public:
    enum class Type : std::uint8_t { Null, False, True, Number, String, Array, Object };

    Type type() const;
    bool isNull() const { return type() == Type::Null; }
    bool isString() const { return type() == Type::String; }
    bool isArray() const { return type() == Type::Array; }
    bool isObject() const { return type() == Type::Object; }
    bool isBool() const { return type() == Type::True || type() == Type::False; }
    bool isNumber() const { return type() == Type::Number; }

    /// A string's characters with escapes resolved (UTF-8), or a number as it is written.
    std::string_view text() const;
    bool boolean() const { return type() == Type::True; }
    /// The number where it is a whole one that fits (`90`, `90.0` and `9e1` alike).
    std::optional<std::int64_t> wholeNumber() const;
    /// Number of elements or members.
    std::size_t size() const;

    /// The key, for a value that is a member of an object.
    std::string_view key() const;
    /// The member of that name, where the value is an object and has it.
    std::optional<JsonValue> member(std::string_view name) const;

    /// Forward iteration over elements or members.
    class Iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = JsonValue;
        using difference_type = std::ptrdiff_t;
        using pointer = const JsonValue*;
        using reference = JsonValue;

        Iterator(const JsonText* text, std::uint32_t index)
            : m_text(text)
            , m_index(index)
        {
        }
        JsonValue operator*() const;
        Iterator& operator++();
        Iterator operator++(int);
        bool operator==(const Iterator&) const = default;

    private:
        const JsonText* m_text;
        std::uint32_t m_index;
    };
    Iterator begin() const;
    Iterator end() const;

    /// RFC 6901 pointer from the root to this value; computed on demand, for error messages.
    std::string pointer() const;
    /// Byte offset of the value in the text.
    std::size_t offset() const;

private:
    friend class JsonText;
    JsonValue(const JsonText* text, std::uint32_t index)
        : m_text(text)
        , m_index(index)
    {
    }

    const JsonText* m_text;
    std::uint32_t m_index;
};

/// A strict JSON reader (RFC 8259, UTF-8) for texts up to 4 GiB. Refused beyond the grammar: a key that
/// stands twice in one object (which of the two is meant nobody can know), lone surrogates, nesting deeper
/// than 64. The same object can read any number of texts and keeps its buffers between them.
class JsonText
{
public:
    /// Reads `bytes`, which have to outlive the values. A byte order mark at the start is skipped. The
    /// problem's code is `invalid-json`, its message names line and column.
    std::optional<Problem> read(std::string_view bytes);
    /// The root of the last text read without a problem.
    JsonValue root() const { return {this, 0}; }
    /// Whether the last text was refused only because it ended too early.
    bool endedEarly() const { return m_endedEarly; }

private:
    friend class JsonValue;
    friend class JsonValue::Iterator;
    friend class JsonParser;

    struct Node
    {
        std::string_view text;
        std::string_view key;
        std::uint32_t end = 0;   ///< Index one past the value's last descendant.
        std::uint32_t count = 0; ///< Elements or members.
        std::uint32_t offset = 0;
        JsonValue::Type type = JsonValue::Type::Null;
    };

    std::vector<Node> m_nodes;
    std::deque<std::string> m_unescaped; ///< Strings that had escapes; a deque keeps their addresses.
    bool m_endedEarly = false;
};

/// `text` as a segment of a JSON pointer, with `~` and `/` escaped.
std::string pointerSegment(std::string_view text);

} // namespace policy
