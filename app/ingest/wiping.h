#pragma once

#include <algorithm>
#include <memory>
#include <string>
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

/// A text whose memory is overwritten when it is given back. A std::string keeps short texts inside itself,
/// where no allocator is asked; this one gets room outside before anything is written to it.
class WipedString
{
public:
    WipedString() = default;
    explicit WipedString(std::string_view text) { assign(text); }
    WipedString(const WipedString& other)
        : WipedString(std::string_view{other})
    {
    }
    WipedString(WipedString&& other) noexcept = default;
    WipedString& operator=(const WipedString& other)
    {
        assign(other);
        return *this;
    }
    WipedString& operator=(WipedString&& other) noexcept = default;
    ~WipedString() = default;

    operator std::string_view() const { return m_text; } // as a std::string does

    const char* data() const { return m_text.data(); }
    std::size_t size() const { return m_text.size(); }
    bool empty() const { return m_text.empty(); }
    char front() const { return m_text.front(); }
    char operator[](std::size_t place) const { return m_text[place]; }

    void reserve(std::size_t size) { m_text.reserve(std::max(size, leastRoom)); }
    void clear() { m_text.clear(); }
    void push_back(char c) { outside().push_back(c); }
    void append(std::string_view text) { outside().append(text); }
    void assign(std::string_view text) { outside().assign(text); }
    void resize(std::size_t size) { outside().resize(size); }
    void swap(WipedString& other) noexcept { m_text.swap(other.m_text); }
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
    using Text = std::basic_string<char, std::char_traits<char>, WipingAllocator<char>>;

    static constexpr std::size_t leastRoom = 64; // more than any library keeps inside

    Text& outside()
    {
        if (m_text.capacity() < leastRoom)
            m_text.reserve(leastRoom);
        return m_text;
    }

    Text m_text;
};

} // namespace ingest
