#pragma once

#include <optional>
#include <string_view>

/// Reading a text from its start, piece by piece: what has been read is taken off it.
namespace policy {

/// Exactly `count` decimal digits; where there are fewer, nothing is taken.
inline std::optional<int> takeDigits(std::string_view& text, std::size_t count)
{
    if (text.size() < count)
        return {};
    int value = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return {};
        value = value * 10 + (text[i] - '0');
    }
    text.remove_prefix(count);
    return value;
}

/// Whether the text begins with this character, which is then taken.
inline bool takeChar(std::string_view& text, char wanted)
{
    if (text.empty() || text.front() != wanted)
        return false;
    text.remove_prefix(1);
    return true;
}

} // namespace policy
