#include "app/ingest/sessionscope.h"

#include "app/ingest/messagetally.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace ingest {

namespace {

constexpr auto notSaid = static_cast<std::uint32_t>(Answerer::NotSaid);

/// A prompt has the answerer of what answered it; one without an answer, that of the message before.
void fillAnswerers(std::vector<MessageMark>& marks, std::size_t from)
{
    std::uint32_t next = notSaid;
    for (std::size_t i = marks.size(); i > from; --i) {
        MessageMark& mark = marks[i - 1];
        if (mark.answerer == notSaid)
            mark.answerer = next & 3u;
        next = mark.answerer;
    }
    std::uint32_t before = static_cast<std::uint32_t>(Answerer::Provider);
    for (std::size_t i = from; i < marks.size(); ++i) {
        if (marks[i].answerer == notSaid)
            marks[i].answerer = before & 3u;
        before = marks[i].answerer;
    }
}

/// Messages without a time come last.
std::uint32_t sortTime(const MessageMark& mark)
{
    return mark.seconds - 1;
}

Instant timeOf(const MessageMark& mark)
{
    return Instant{std::chrono::seconds{mark.seconds}};
}

const std::string& bestTitle(const SessionPart& part)
{
    if (!part.customTitle.empty())
        return part.customTitle;
    if (!part.aiTitle.empty())
        return part.aiTitle;
    return part.summary.empty() ? part.prompt : part.summary;
}

constexpr Unseen unseenOfSession = unseenBit(NotInData::SafetyFlags) | unseenBit(NotInData::AccountName);

} // namespace

std::size_t SessionScope::addFile(SessionFile file, std::size_t slices)
{
    m_files.push_back({std::move(file), std::vector<SessionParts>(slices)});
    m_missing += slices;
    return m_files.size() - 1;
}

bool SessionScope::addSlice(std::size_t file, std::size_t slice, SessionParts parts)
{
    m_files[file].slices[slice] = std::move(parts);
    return --m_missing == 0;
}

std::uint32_t SessionScope::sessionNumber(const std::string& id)
{
    const auto [place, isNew] = m_numbers.emplace(id, static_cast<std::uint32_t>(m_sessions.size()));
    if (isNew)
        m_sessions.emplace_back().part.id = id;
    return place->second;
}

void SessionScope::mergeFile(File& file)
{
    std::string ofFile;
    for (const SessionParts& slice : file.slices) {
        for (const SessionPart& part : slice.sessions) {
            if (ofFile.empty())
                ofFile = part.id;
        }
    }
    if (ofFile.empty())
        ofFile = file.about.name;
    const std::size_t firstMark = m_marks.size();
    bool hasMain = false;
    bool any = false;
    for (SessionParts& slice : file.slices) {
        std::vector<std::uint32_t> numbers;
        for (const SessionPart& part : slice.sessions) {
            numbers.push_back(sessionNumber(part.id.empty() ? ofFile : part.id));
            m_sessions[numbers.back()].part.add(part);
            hasMain = hasMain || part.hasMain;
            any = true;
        }
        for (MessageMark mark : slice.marks) {
            mark.session = numbers[mark.session] & 0x3fff'ffffu;
            m_marks.push_back(mark);
        }
        slice = {};
    }
    fillAnswerers(m_marks, firstMark);
    if (!any)
        return;
    Session& session = m_sessions[sessionNumber(ofFile)];
    session.fileBytes += file.about.bytes;
    ++session.files;
    // Subagents go with the transcript, whenever they were written themselves.
    if (file.about.modified && hasMain)
        session.modified = std::max(session.modified.value_or(*file.about.modified), *file.about.modified);
}

void SessionScope::dropCopies()
{
    std::vector<std::uint32_t> order(m_sessions.size());
    std::iota(order.begin(), order.end(), 0u);
    std::sort(order.begin(), order.end(), [this](std::uint32_t left, std::uint32_t right) {
        const SessionPart& a = m_sessions[left].part;
        const SessionPart& b = m_sessions[right].part;
        return std::tie(a.lastTime, a.id) < std::tie(b.lastTime, b.id);
    });
    std::vector<std::uint32_t> rank(m_sessions.size());
    for (std::uint32_t i = 0; i < order.size(); ++i)
        rank[order[i]] = i;
    std::sort(m_marks.begin(), m_marks.end(), [&rank](const MessageMark& left, const MessageMark& right) {
        return std::tuple{left.id, rank[left.session], sortTime(left)} <
               std::tuple{right.id, rank[right.session], sortTime(right)};
    });
    const auto end =
        std::unique(m_marks.begin(), m_marks.end(),
                    [](const MessageMark& left, const MessageMark& right) { return left.id == right.id; });
    m_marks.erase(end, m_marks.end());
    std::sort(m_marks.begin(), m_marks.end(), [](const MessageMark& left, const MessageMark& right) {
        return std::tuple{std::uint32_t{left.session}, std::uint32_t{left.answerer}, sortTime(left)} <
               std::tuple{std::uint32_t{right.session}, std::uint32_t{right.answerer}, sortTime(right)};
    });
}

Chat SessionScope::makeChat(std::uint32_t session, std::size_t first, std::size_t last) const
{
    Chat chat;
    chat.kind = policy::ChatKind::ClaudeCode;
    chat.id = m_sessions[session].part.id;
    chat.messages = last - first;
    const auto answerer = static_cast<Answerer>(static_cast<std::uint8_t>(m_marks[first].answerer));
    chat.credential = answerer == Answerer::Bedrock  ? Credential::Bedrock
                      : answerer == Answerer::Vertex ? Credential::Vertex
                                                     : Credential::Account;
    for (std::size_t i = first; i < last && m_marks[i].seconds != 0; ++i) {
        insertDay(chat.days, dayOf(timeOf(m_marks[i])));
        chat.last = timeOf(m_marks[i]);
    }
    if (!chat.days.empty())
        chat.first = timeOf(m_marks[first]);
    return chat;
}

void SessionScope::describe(Chat& chat, const Session& session, const std::optional<CleanupRule>& rule) const
{
    chat.title = bestTitle(session.part);
    chat.project = session.part.cwd;
    chat.feedbackDays = session.part.feedbackDays;
    chat.unseen = unseenOfSession;
    if (!rule || !session.modified)
        return;
    LocalTranscript local;
    local.modified = *session.modified;
    local.bytes = session.fileBytes;
    local.files = session.files;
    local.cleanupPeriodDays = rule->periodDays;
    if (session.part.desktop && !rule->managed) {
        local.exempt = rule->desktopPeriodDays == 0;
        local.cleanupPeriodDays = local.exempt ? rule->periodDays : rule->desktopPeriodDays;
    }
    local.paused = rule->paused;
    chat.local = local;
}

std::vector<Chat> SessionScope::makeChats(const std::optional<CleanupRule>& rule)
{
    std::vector<Chat> chats;
    std::vector<bool> isTold(m_sessions.size(), false);
    for (std::size_t first = 0; first < m_marks.size();) {
        const std::uint32_t session = m_marks[first].session;
        std::size_t last = first;
        while (last < m_marks.size() && m_marks[last].session == session &&
               m_marks[last].answerer == m_marks[first].answerer)
            ++last;
        Chat chat = makeChat(session, first, last);
        const bool isAlone = (first == 0 || m_marks[first - 1].session != session) &&
                             (last == m_marks.size() || m_marks[last].session != session);
        if (!isAlone && chat.credential != Credential::Account)
            chat.id += '/' + std::string{credentialNames.name(chat.credential)};
        describe(chat, m_sessions[session], rule);
        if (!isTold[session]) {
            chat.records = m_sessions[session].part.records;
            chat.bytes = m_sessions[session].part.bytes;
        }
        isTold[session] = true;
        chats.push_back(std::move(chat));
        first = last;
    }
    for (std::size_t i = 0; i < m_sessions.size(); ++i)
        m_pureCopies += !isTold[i] && m_sessions[i].part.lastTime ? 1u : 0u;
    std::sort(chats.begin(), chats.end(),
              [](const Chat& left, const Chat& right) { return left.id < right.id; });
    return chats;
}

std::vector<Chat> SessionScope::finish(const std::optional<CleanupRule>& rule)
{
    std::size_t count = 0;
    for (const File& file : m_files) {
        for (const SessionParts& slice : file.slices)
            count += slice.marks.size();
    }
    m_marks.reserve(count);
    for (File& file : m_files)
        mergeFile(file);
    dropCopies();
    return makeChats(rule);
}

} // namespace ingest
