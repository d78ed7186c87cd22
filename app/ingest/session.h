#pragma once

#include "app/ingest/chat.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ingest {

/// Whom a message was answered by, before it is known for every message.
enum class Answerer : std::uint8_t { NotSaid, Provider, Bedrock, Vertex };

/// One message of a session, small enough to keep a million of them.
struct MessageMark
{
    std::uint64_t id = 0;      ///< Stands for the message's id.
    std::uint32_t seconds = 0; ///< Since 1970; 0: without a time.
    std::uint32_t session : 30 = 0;
    std::uint32_t answerer : 2 = 0;
};
static_assert(sizeof(MessageMark) == 16);

/// What one file, or a slice of it, says about one session.
struct SessionPart
{
    std::string id; ///< Empty: records without one, which belong to the session of the file.
    std::string cwd;
    std::string customTitle;
    std::string aiTitle;
    std::string summary;
    std::string prompt; ///< The first one.
    std::optional<Instant> promptTime;
    std::vector<policy::Day> feedbackDays;
    std::uint64_t records = 0;
    std::uint64_t bytes = 0;
    std::optional<Instant> lastTime; ///< Of its latest message.
    bool desktop = false;            ///< Run by the Desktop app.
    bool hasMain = false;            ///< Has a record that is no subagent's.

    /// Adds a part that comes later in the same file, or from another file.
    void add(const SessionPart& other);
};

/// What a file, or a slice of it, holds of sessions.
struct SessionParts
{
    std::vector<SessionPart> sessions;
    std::vector<MessageMark> marks; ///< In the order of the file; `session` counts in `sessions`.
};

/// A file with records of sessions, for the countdown of its deletion.
struct SessionFile
{
    std::string name; ///< Without folders and suffix; the session's id where no record says one.
    std::optional<Instant> modified;
    std::uint64_t bytes = 0;
};

} // namespace ingest
