#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace policy {

/// One table for an enumeration and its names in JSON, read both ways. Enumerators count from zero in the
/// table's order.
template <typename Enum, std::size_t size> struct NamedEnum
{
    std::array<std::string_view, size> names;

    constexpr std::string_view name(Enum value) const { return names[static_cast<std::size_t>(value)]; }

    constexpr std::optional<Enum> value(std::string_view name) const
    {
        for (std::size_t i = 0; i < size; ++i) {
            if (names[i] == name)
                return static_cast<Enum>(i);
        }
        return {};
    }
};

} // namespace policy
