#pragma once

#include <memory>
#include <string>
#include <vector>

namespace ingest {

/// Overwrites memory in a way that the compiler may not leave out.
void wipe(void* memory, std::size_t bytes);

/// Gives memory back only after it has been overwritten, so that what people wrote doesn't stay in the
/// program's memory longer than it is being read.
template <typename Type> struct WipingAllocator : std::allocator<Type>
{
    template <typename Other> struct rebind
    {
        using other = WipingAllocator<Other>;
    };
    void deallocate(Type* memory, std::size_t count)
    {
        wipe(memory, count * sizeof(Type));
        std::allocator<Type>::deallocate(memory, count);
    }
};

/// For bytes of files: what was read last is gone with the buffer.
template <typename Type> using WipedBuffer = std::vector<Type, WipingAllocator<Type>>;
/// A text whose memory is overwritten when it is given back. Short texts that live inside the object are not.
using WipedString = std::basic_string<char, std::char_traits<char>, WipingAllocator<char>>;

} // namespace ingest
