#pragma once

#include "app/ingest/instant.h"
#include "policy/case.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ingest {

/// Whose terms the answers of a session came under, as far as its messages show it.
enum class Credential : std::uint8_t {
    Account, ///< The provider itself: the account or API key that was signed in, which no log names.
    Bedrock,
    Vertex
};
inline constexpr policy::NamedEnum<Credential, 3> credentialNames{{"account", "bedrock", "vertex"}};

/// What the data of a chat can't show, whatever happened. To be said as "not in this data", never as "none".
enum class NotInData : std::uint8_t {
    Incognito,    ///< Whether it was an incognito chat.
    Feedback,     ///< Thumbs and bug reports.
    SafetyFlags,  ///< Flags of safety systems.
    DeletedChats, ///< Other chats, deleted before the export was made.
    AccountName   ///< The account it ran under.
};
inline constexpr policy::NamedEnum<NotInData, 5> notInDataNames{
    {"incognito", "feedback", "safety-flags", "deleted-chats", "account"}};

/// A set of NotInData, bit n for the value number n.
using Unseen = std::uint8_t;
constexpr Unseen unseenBit(NotInData value)
{
    return static_cast<Unseen>(1u << static_cast<unsigned>(value));
}

/// The transcript of a session on this computer, and when the client's clean-up will take it.
struct LocalTranscript
{
    Instant modified;        ///< Of the newest file of the session; the clean-up goes by it.
    std::uint64_t bytes = 0; ///< Of all its files.
    std::uint32_t files = 0; ///< Transcript, subagents and set-aside files.
    int cleanupPeriodDays = 30;
    bool exempt = false; ///< The clean-up spares sessions of the Desktop app.
    bool paused = false; ///< The settings can't be read, so nothing is cleaned up.

    /// The first day on which a start of the program may delete it; empty where none will.
    std::optional<policy::Day> deletedFrom() const;
};

/// One conversation or session as the data shows it. Texts are UTF-8. Of what was said only the title is
/// kept.
struct Chat
{
    std::string id; ///< As in the data; with `/bedrock` or `/vertex` behind it where a session ran on both.
    std::string title;   ///< May be empty.
    std::string project; ///< Id or name of the project, or the folder that a session worked in.
    std::string account; ///< Id of the owner in an export; empty for sessions.
    policy::ChatKind kind = policy::ChatKind::Chat;
    Credential credential = Credential::Account;
    Unseen unseen = 0;
    std::uint32_t source = 0;              ///< Number of the source.
    std::vector<policy::Day> days;         ///< UTC days with a message; sorted, each once, at least one.
    std::vector<policy::Day> feedbackDays; ///< Of a session: days with `/feedback` or `/bug`.
    std::optional<Instant> first;
    std::optional<Instant> last;
    std::uint64_t messages = 0; ///< Each once, whatever copies there are.
    std::uint64_t records = 0;  ///< Records of the session, copies included; 1 for a conversation.
    std::uint64_t bytes = 0;    ///< Of these records.
    std::optional<LocalTranscript> local;
};

/// What of a chat decides what holds for it, wherever the chat is kept.
struct ChatTraits
{
    policy::ChatKind kind = policy::ChatKind::Chat;
    Credential credential = Credential::Account;
    std::span<const policy::Day> days;
    std::span<const policy::Day> feedbackDays;
    const LocalTranscript* local = nullptr;
    std::optional<policy::Day> deletedOn; ///< Not before its last message.
};
/// Valid as long as the chat stays as it is.
ChatTraits traitsOf(const Chat& chat);

/// The chat as the contract has it, ready to be judged; without an id where only its traits are given.
policy::Chat toPolicy(const Chat& chat);
policy::Chat toPolicy(const ChatTraits& chat);

} // namespace ingest
