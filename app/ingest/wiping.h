#pragma once

#include <memory>
#include <string_view>
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

/// A text whose memory is overwritten when it is given back. Not a std::string: that keeps short texts inside
/// itself, where no allocator is asked.
class WipedString
{
public:
    WipedString() = default;
    explicit WipedString(std::string_view text)
        : m_bytes(text.begin(), text.end())
    {
    }

    operator std::string_view() const { return {m_bytes.data(), m_bytes.size()}; } // as a std::string does

    const char* data() const { return m_bytes.data(); }
    std::size_t size() const { return m_bytes.size(); }
    bool empty() const { return m_bytes.empty(); }
    char front() const { return m_bytes.front(); }
    char operator[](std::size_t place) const { return m_bytes[place]; }

    void reserve(std::size_t size) { m_bytes.reserve(size); }
    void clear() { m_bytes.clear(); }
    void push_back(char c) { m_bytes.push_back(c); }
    void append(std::string_view text) { m_bytes.insert(m_bytes.end(), text.begin(), text.end()); }
    void assign(std::string_view text) { m_bytes.assign(text.begin(), text.end()); }
    void resize(std::size_t size) { m_bytes.resize(size); }
    void swap(WipedString& other) noexcept { m_bytes.swap(other.m_bytes); }
    WipedString& operator+=(std::string_view text)
    {
        append(text);
        return *this;
    }
    friend bool operator==(const WipedString& left, std::string_view right)
    {
        return std::string_view{left} == right;
    }

private:
    WipedBuffer<char> m_bytes;
};

} // namespace ingest
