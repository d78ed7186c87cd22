#pragma once

#include "app/ingest/chat.h"

#include <memory>
#include <string_view>
#include <unordered_map>

namespace ingest {

/// Room for many small arrays, taken in large pieces and given back all at once.
template <typename Value> class Pool
{
public:
    /// A copy that stays where it is as long as the pool.
    std::span<const Value> keep(std::span<const Value> values)
    {
        if (values.empty())
            return {};
        if (values.size() > m_room) {
            m_room = std::max(pieceValues, values.size());
            m_pieces.push_back(std::make_unique<Value[]>(m_room));
            m_next = m_pieces.back().get();
            m_bytes += m_room * sizeof(Value);
        }
        const std::span<const Value> kept{std::copy(values.begin(), values.end(), m_next) - values.size(),
                                          values.size()};
        m_next += values.size();
        m_room -= values.size();
        return kept;
    }
    /// Bytes that were taken.
    std::size_t bytes() const { return m_bytes; }

private:
    static constexpr std::size_t pieceValues = (256u << 10) / sizeof(Value);

    std::vector<std::unique_ptr<Value[]>> m_pieces;
    Value* m_next = nullptr;
    std::size_t m_room = 0;
    std::size_t m_bytes = 0;
};

/// Any number of chats in little memory: some 200 bytes for each, its title and id included. A chat has a
/// number, from 0, that stays its own.
class ChatList
{
public:
    /// Adds a chat and gives its number. `replaces`: puts it in the place of the one with its id, as a scan
    /// tells it.
    std::uint32_t add(const Chat& chat, bool replaces);

    std::uint32_t size() const { return static_cast<std::uint32_t>(m_rows.size()); }
    /// The chat as it was added.
    Chat chat(std::uint32_t number) const;

    std::string_view id(std::uint32_t number) const;
    std::string_view title(std::uint32_t number) const;
    policy::ChatKind kind(std::uint32_t number) const { return m_rows[number].kind; }
    /// Number of its project in projects().
    std::uint32_t project(std::uint32_t number) const { return m_rows[number].project; }
    std::optional<Instant> first(std::uint32_t number) const { return timeOf(m_rows[number].first); }
    std::optional<Instant> last(std::uint32_t number) const { return timeOf(m_rows[number].last); }
    std::span<const policy::Day> days(std::uint32_t number) const;
    std::uint64_t messages(std::uint32_t number) const { return m_rows[number].messages; }
    std::uint64_t bytes(std::uint32_t number) const { return m_rows[number].bytes; }
    /// nullptr where the data is no transcript on this computer.
    const LocalTranscript* local(std::uint32_t number) const;
    ChatTraits traits(std::uint32_t number) const;

    /// Whose chat it is; empty where the data doesn't say.
    const std::string& account(std::uint32_t number) const
    {
        return m_accounts.names[m_rows[number].account];
    }
    /// Whether chats of more than one account are among them.
    bool isMixed() const;
    /// The names of all projects, each once; the empty one stands for no project.
    const std::vector<std::string>& projects() const { return m_projects.names; }
    /// Memory that the chats take.
    std::size_t memoryBytes() const;

private:
    static constexpr std::uint32_t none = 0xffff'ffff;
    static constexpr std::int64_t noTime = INT64_MIN;

    struct Row
    {
        const char* text = nullptr; ///< Id, then title.
        const policy::Day* days = nullptr;
        std::int64_t first = noTime; ///< Milliseconds since 1970.
        std::int64_t last = noTime;
        std::uint64_t bytes = 0;
        std::uint32_t idBytes = 0;
        std::uint32_t titleBytes = 0;
        std::uint32_t dayCount = 0;
        std::uint32_t feedback = none; ///< In m_feedback.
        std::uint32_t messages = 0;
        std::uint32_t records = 0;
        std::uint32_t project = 0;
        std::uint32_t account = 0;
        std::uint32_t local = none; ///< In m_locals.
        std::uint32_t source = 0;
        policy::ChatKind kind = policy::ChatKind::Chat;
        Credential credential = Credential::Account;
        Unseen unseen = 0;
    };

    /// Texts that many chats share.
    struct Names
    {
        std::vector<std::string> names;
        std::unordered_map<std::string, std::uint32_t> numbers;

        std::uint32_t numberOf(const std::string& name);
        std::size_t bytes() const;
    };

    static std::optional<Instant> timeOf(std::int64_t milliseconds);
    static std::uint64_t keyOf(std::string_view id, policy::ChatKind kind);
    Row rowOf(const Chat& chat);
    std::uint32_t placeOf(const Chat& chat);

    std::vector<Row> m_rows;
    Pool<char> m_texts;
    Pool<policy::Day> m_days;
    std::vector<LocalTranscript> m_locals;
    std::vector<std::vector<policy::Day>> m_feedback;
    Names m_projects;
    Names m_accounts;
    std::unordered_map<std::uint64_t, std::uint32_t> m_places; ///< By key, from the first replacement on.
};

} // namespace ingest
