#include "policy/dateknowledge.h"

#include <cstdlib>

/// A text as date knowledge: refused, or an interval whose ends are in order and whose text says the same
/// again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text{reinterpret_cast<const char*>(data), size};
    if (const auto known = policy::DateKnowledge::parse(text)) {
        if (known->last() < known->first() || known->text() != text ||
            policy::DateKnowledge::parse(known->text()) != known)
            std::abort();
    }
    if (const auto day = policy::parseDay(text)) {
        if (policy::toIsoDate(*day) != text)
            std::abort();
    }
    return 0;
}
