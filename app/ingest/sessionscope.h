#pragma once

#include "app/ingest/session.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace ingest {

/// How the clean-up of a computer treats transcripts.
struct CleanupRule
{
    int periodDays = 30;
    /// Of sessions of the Desktop app; 0: they stay.
    int desktopPeriodDays = 0;
    bool managed =
        false; ///< The period is set by the organisation, so that it holds for Desktop sessions too.
    bool paused = false; ///< The settings can't be read.
};

/// The files among which copies of sessions are looked for: those of one project. Resuming a session may
/// write a new file that begins with all earlier records; they count where they came first.
class SessionScope
{
public:
    /// A file and how many slices of it will come. Returns its number.
    std::size_t addFile(SessionFile file, std::size_t slices);
    /// What a slice holds. True where it was the last one that was missing.
    bool addSlice(std::size_t file, std::size_t slice, SessionParts parts);

    /// The chats, in the order of their ids; `rule` where the files are those of a computer's clean-up. To be
    /// called once, when all slices are there.
    std::vector<Chat> finish(const std::optional<CleanupRule>& rule);
    /// After finish(): sessions that hold nothing but copies of others.
    std::size_t pureCopies() const { return m_pureCopies; }

private:
    struct File
    {
        SessionFile about;
        std::vector<SessionParts> slices;
    };
    struct Session
    {
        SessionPart part;
        std::optional<Instant> modified;
        std::uint64_t fileBytes = 0;
        std::uint32_t files = 0;
    };

    void mergeFile(File& file);
    std::uint32_t sessionNumber(const std::string& id);
    void dropCopies();
    std::vector<Chat> makeChats(const std::optional<CleanupRule>& rule);
    Chat makeChat(std::uint32_t session, std::size_t first, std::size_t last) const;
    void describe(Chat& chat, const Session& session, const std::optional<CleanupRule>& rule) const;

    std::vector<File> m_files;
    std::size_t m_missing = 0;
    std::unordered_map<std::string, std::uint32_t> m_numbers;
    std::vector<Session> m_sessions;
    std::vector<MessageMark> m_marks;
    std::size_t m_pureCopies = 0;
};

} // namespace ingest
