#pragma once

#include "app/ingest/bytescan.h"
#include "app/ingest/wiping.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace ingest {

struct Shape;

/// A member that is looked at, by its key.
struct ShapeMember
{
    std::string_view key;
    const Shape* shape = nullptr;
};

/// What to do with a value of a JSON text. What has no shape is skipped without a word.
struct Shape
{
    std::uint8_t slot = 0;                ///< The number the listener knows the value by.
    std::uint16_t keep = 0;               ///< Bytes of a string that are handed on; 0: only that it is there.
    const ShapeMember* members = nullptr; ///< Of an object, sorted by the length of the key.
    std::array<std::uint8_t, 34> byLength{}; ///< First member with a key of that length.
    const Shape* others = nullptr;           ///< Of an object: every other member.
    const Shape* elements = nullptr;         ///< Of an array.

    constexpr bool entersObjects() const { return members != nullptr || others != nullptr; }
};

/// A shape for objects. `members` is sorted in place, so that a key is compared with those of its length.
template <std::size_t count>
constexpr Shape objectShape(std::uint8_t slot, std::array<ShapeMember, count>& members)
{
    std::sort(members.begin(), members.end(), [](const ShapeMember& left, const ShapeMember& right) {
        return left.key.size() < right.key.size();
    });
    Shape shape;
    shape.slot = slot;
    shape.members = members.data();
    std::size_t next = 0;
    for (std::size_t length = 0; length < shape.byLength.size(); ++length) {
        shape.byLength[length] = static_cast<std::uint8_t>(next);
        while (next < count && members[next].key.size() == length)
            ++next;
    }
    return shape;
}

/// What a value of a JSON text is.
enum class ValueKind : std::uint8_t { Null, False, True, Number, Text, Object, Array };

/// Is told what the skimmer comes across. Texts are as they stand in the file, escapes and all, and valid
/// only during the call.
class SkimListener
{
public:
    virtual ~SkimListener() = default;

    /// A value that is not entered: a text (as much of it as the shape keeps), a number, a literal, or a
    /// container where the shape expects none.
    virtual void value(std::uint8_t slot, ValueKind kind, std::string_view text) = 0;
    /// A key that has a meaning for us, before its value; only for members that have no shape of their own.
    virtual void otherKey(std::uint8_t slot, std::string_view key) = 0;
    /// An object or array with a shape; `offset` is its first byte, or behind its last one.
    virtual void begin(std::uint8_t slot, ValueKind kind, std::uint64_t offset) = 0;
    virtual void end(std::uint8_t slot, std::uint64_t offset) = 0;
    /// A known key stands twice in one object; the later value is told too.
    virtual void repeated(std::uint8_t slot) = 0;
};

/// Reads one JSON value after the other, entering only what has a shape and passing over the rest at memory
/// speed. It takes the text in pieces of any size and keeps nothing of it but the texts asked for, so a value
/// of any length needs the same memory. It is lenient inside what it skips: only brackets and quotes count.
class Skimmer
{
public:
    enum class State : std::uint8_t { Idle, Inside, Complete, Broken };

    /// The root may be an object or an array; both shapes have to outlive the skimmer.
    Skimmer(const Shape& rootObject, const Shape& rootArray, SkimListener& listener,
            ByteScan scan = bestByteScan())
        : m_rootObject(rootObject)
        , m_rootArray(rootArray)
        , m_listener(listener)
        , m_scan(scan)
    {
    }

    /// Forgets everything; the next byte stands at `offset`.
    void restart(std::uint64_t offset);
    /// Reads on until the root value is complete, the text is no JSON, or `end`. Returns where it stopped:
    /// behind the value, on the offending byte, or `end`. To be called again only when Idle or Inside.
    const char* feed(const char* from, const char* end);
    State state() const { return m_state; }

private:
    enum class Step : std::uint8_t {
        Value,
        FirstKey,
        Key,
        KeyText,
        Colon,
        FirstElement,
        After,
        Text,
        SkippedText,
        Nested,
        Scalar
    };
    struct Frame
    {
        const Shape* shape = nullptr;
        std::uint64_t seen = 0; ///< Members, by their number.
        bool isArray = false;
    };

    const char* step(const char* at, const char* end);
    const char* beginValue(const char* at, const char* end);
    const char* beginContainer(const char* at, bool isArray);
    const char* endContainer(const char* at);
    const char* takeKey(const char* at, const char* end);
    const char* takeText(const char* at, const char* end);
    const char* skipText(const char* at, const char* end);
    const char* skipNested(const char* at, const char* end);
    const char* takeScalar(const char* at, const char* end);
    const char* afterValue(const char* at);
    const char* nextKey(const char* at, const char* end);
    void keep(const char* from, const char* end, std::size_t limit);
    void finishKey(std::string_view key);
    bool finishScalar();
    void finishValue();
    const char* broken(const char* at);
    Frame& top() { return m_frames[m_depth - 1]; }
    std::uint64_t offsetOf(const char* at) const { return m_base + static_cast<std::uint64_t>(at - m_piece); }

    static constexpr std::size_t maximumDepth = 16;

    const Shape& m_rootObject;
    const Shape& m_rootArray;
    SkimListener& m_listener;
    const ByteScan m_scan;
    std::array<Frame, maximumDepth> m_frames{};
    std::size_t m_depth = 0;
    Step m_step = Step::Value;
    State m_state = State::Idle;
    const Shape* m_shape = nullptr; ///< Of the value that comes next, or is being read.
    WipedString m_text;             ///< What was kept of a text that goes over several pieces.
    bool m_escaped = false;
    Nesting m_nesting;
    std::uint64_t m_base = 0; ///< Offset of the piece.
    const char* m_piece = nullptr;
};

} // namespace ingest
