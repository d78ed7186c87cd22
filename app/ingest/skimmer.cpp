#include "app/ingest/skimmer.h"

#include <cstring>

namespace ingest {

namespace {

constexpr std::size_t keyLimit = 64;
constexpr std::size_t scalarLimit = 40;

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

constexpr bool isOfScalar(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '-' || c == '+' || c == '.' || c == 'E';
}

const char* pastBlanks(const char* at, const char* end)
{
    while (at != end && isBlank(*at))
        ++at;
    return at;
}

} // namespace

void Skimmer::restart(std::uint64_t offset)
{
    m_depth = 0;
    m_step = Step::Value;
    m_state = State::Idle;
    m_shape = nullptr;
    m_text.clear();
    m_escaped = false;
    m_base = offset;
}

const char* Skimmer::feed(const char* from, const char* end)
{
    m_piece = from;
    const char* at = from;
    while (at != end && m_state <= State::Inside)
        at = step(at, end);
    m_base += static_cast<std::uint64_t>(at - from);
    return at;
}

const char* Skimmer::step(const char* at, const char* end)
{
    switch (m_step) {
    case Step::KeyText:
        return takeKey(at, end);
    case Step::Text:
        return takeText(at, end);
    case Step::SkippedText:
        return skipText(at, end);
    case Step::Nested:
        return skipNested(at, end);
    case Step::Scalar:
        return takeScalar(at, end);
    default:
        break;
    }
    at = pastBlanks(at, end);
    if (at == end)
        return at;
    switch (m_step) {
    case Step::FirstKey:
        if (*at == '}')
            return endContainer(at);
        [[fallthrough]];
    case Step::Key:
        if (*at != '"')
            return broken(at);
        m_step = Step::KeyText;
        return at + 1;
    case Step::Colon:
        if (*at != ':')
            return broken(at);
        m_step = Step::Value;
        return at + 1;
    case Step::FirstElement:
        if (*at == ']')
            return endContainer(at);
        return beginValue(at, end);
    case Step::After:
        return afterValue(at);
    default:
        return beginValue(at, end);
    }
}

const char* Skimmer::beginValue(const char* at, const char* end)
{
    const char c = *at;
    if (c == '{' || c == '[')
        return beginContainer(at, c == '[');
    if (m_depth == 0) // a root is an object or an array
        return broken(at);
    if (c == '"') {
        const bool kept = m_shape != nullptr && m_shape->keep > 0;
        if (m_shape != nullptr && !kept)
            m_listener.value(m_shape->slot, ValueKind::Text, {});
        m_step = kept ? Step::Text : Step::SkippedText;
        return kept ? takeText(at + 1, end) : skipText(at + 1, end);
    }
    if (c == '-' || (c >= '0' && c <= '9') || c == 't' || c == 'f' || c == 'n') {
        m_step = Step::Scalar;
        return at;
    }
    return broken(at);
}

const char* Skimmer::beginContainer(const char* at, bool isArray)
{
    if (m_depth == 0) {
        m_shape = isArray ? &m_rootArray : &m_rootObject;
        m_state = State::Inside;
    }
    const bool enters = m_shape != nullptr && m_depth < maximumDepth &&
                        (isArray ? m_shape->elements != nullptr : m_shape->entersObjects());
    if (enters) {
        m_listener.begin(m_shape->slot, isArray ? ValueKind::Array : ValueKind::Object, offsetOf(at));
        m_frames[m_depth++] = {m_shape, 0, isArray};
        m_step = isArray ? Step::FirstElement : Step::FirstKey;
        m_shape = isArray ? m_shape->elements : nullptr;
        return at + 1;
    }
    if (m_shape != nullptr)
        m_listener.value(m_shape->slot, isArray ? ValueKind::Array : ValueKind::Object, {});
    m_nesting = {};
    m_step = Step::Nested;
    return at + 1;
}

const char* Skimmer::endContainer(const char* at)
{
    const Shape* shape = top().shape;
    --m_depth;
    m_listener.end(shape->slot, offsetOf(at) + 1);
    finishValue();
    return at + 1;
}

const char* Skimmer::afterValue(const char* at)
{
    const bool isArray = top().isArray;
    if (*at == ',') {
        m_step = isArray ? Step::Value : Step::Key;
        m_shape = isArray ? top().shape->elements : nullptr;
        return at + 1;
    }
    if (*at == (isArray ? ']' : '}'))
        return endContainer(at);
    return broken(at);
}

/// Behind a value: goes on with the next key of an object where it follows at once, as on one line.
const char* Skimmer::nextKey(const char* at, const char* end)
{
    if (end - at < 2 || at[0] != ',' || at[1] != '"' || m_depth == 0 || top().isArray)
        return at;
    m_shape = nullptr;
    m_step = Step::KeyText;
    return at + 2;
}

void Skimmer::finishValue()
{
    m_text.clear();
    if (m_depth == 0)
        m_state = State::Complete;
    else
        m_step = Step::After;
}

void Skimmer::keep(const char* from, const char* end, std::size_t limit)
{
    const std::size_t room = limit - std::min(limit, m_text.size());
    m_text.append({from, std::min(room, static_cast<std::size_t>(end - from))});
}

const char* Skimmer::takeKey(const char* at, const char* end)
{
    const char* const quote = m_scan.findStringEnd(m_escaped, at, end);
    if (quote == end) {
        keep(at, end, keyLimit);
        return end;
    }
    if (m_text.empty()) {
        finishKey({at, static_cast<std::size_t>(quote - at)});
    } else {
        keep(at, quote, keyLimit);
        finishKey(m_text);
    }
    m_text.clear();
    m_step = Step::Colon;
    // On one line, the value follows at once.
    if (end - quote < 3 || quote[1] != ':' || isBlank(quote[2]))
        return quote + 1;
    m_step = Step::Value;
    return beginValue(quote + 2, end);
}

void Skimmer::finishKey(std::string_view key)
{
    Frame& frame = top();
    const Shape& shape = *frame.shape;
    m_shape = shape.others;
    if (shape.members != nullptr && key.size() + 1 < shape.byLength.size()) {
        for (std::size_t i = shape.byLength[key.size()]; i < shape.byLength[key.size() + 1]; ++i) {
            const ShapeMember& member = shape.members[i];
            if (member.key.front() != key.front() ||
                std::memcmp(member.key.data(), key.data(), key.size()) != 0)
                continue;
            m_shape = member.shape;
            if ((frame.seen >> i & 1) != 0)
                m_listener.repeated(m_shape->slot);
            frame.seen |= std::uint64_t{1} << i;
            return;
        }
    }
    if (m_shape != nullptr)
        m_listener.otherKey(m_shape->slot, key);
}

const char* Skimmer::takeText(const char* at, const char* end)
{
    const char* const quote = m_scan.findStringEnd(m_escaped, at, end);
    const std::size_t limit = m_shape->keep;
    if (quote == end) {
        keep(at, end, limit);
        return end;
    }
    if (m_text.empty()) {
        m_listener.value(m_shape->slot, ValueKind::Text,
                         {at, std::min(limit, static_cast<std::size_t>(quote - at))});
    } else {
        keep(at, quote, limit);
        m_listener.value(m_shape->slot, ValueKind::Text, m_text);
    }
    finishValue();
    return nextKey(quote + 1, end);
}

const char* Skimmer::skipText(const char* at, const char* end)
{
    const char* const quote = m_scan.findStringEnd(m_escaped, at, end);
    if (quote == end)
        return end;
    finishValue();
    return nextKey(quote + 1, end);
}

const char* Skimmer::skipNested(const char* at, const char* end)
{
    at = m_scan.skipNested(m_nesting, at, end);
    if (m_nesting.depth != 0)
        return at;
    finishValue();
    return nextKey(at, end);
}

const char* Skimmer::takeScalar(const char* at, const char* end)
{
    const char* last = at;
    while (last != end && isOfScalar(*last))
        ++last;
    keep(at, last, scalarLimit);
    if (last == end)
        return end;
    if (!finishScalar())
        return broken(last);
    finishValue();
    return nextKey(last, end);
}

bool Skimmer::finishScalar()
{
    const char first = m_text.front();
    ValueKind kind = ValueKind::Number;
    if (m_text == "null")
        kind = ValueKind::Null;
    else if (m_text == "true")
        kind = ValueKind::True;
    else if (m_text == "false")
        kind = ValueKind::False;
    else if (first != '-' && (first < '0' || first > '9'))
        return false;
    if (m_shape != nullptr)
        m_listener.value(m_shape->slot, kind, m_text);
    return true;
}

const char* Skimmer::broken(const char* at)
{
    m_state = State::Broken;
    return at;
}

} // namespace ingest
