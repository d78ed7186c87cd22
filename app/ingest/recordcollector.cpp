#include "app/ingest/recordcollector.h"

#include "app/ingest/plaintext.h"
#include "app/ingest/recordstart.h"

#include <algorithm>
#include <utility>

namespace ingest {

namespace {

constexpr std::size_t titleLength = 120;    ///< Characters of a title that are kept.
constexpr std::int64_t marksOfSession = 32; ///< A session needs as much memory as so many messages.

std::string titleOf(std::string_view raw)
{
    return firstLine(plainText(raw), titleLength);
}

Answerer answererOf(const Item& record)
{
    const std::string_view id = record.text(Slot::MessageId);
    const std::string_view model = record.text(Slot::MessageModel);
    if (id.starts_with("msg_bdrk_") || model.find("anthropic.") != std::string_view::npos)
        return Answerer::Bedrock;
    if (id.starts_with("msg_vrtx_") || model.find('@') != std::string_view::npos)
        return Answerer::Vertex;
    return Answerer::Provider;
}

std::string_view promptText(const Item& record)
{
    const std::string_view text = record.text(Slot::MessageContent);
    return text.empty() ? record.text(Slot::MessageText) : text;
}

/// Seconds since 1970; 0 where the record has no time that can be read.
std::uint32_t secondsOf(const std::optional<Instant>& time)
{
    if (!time)
        return 0;
    const auto seconds = std::chrono::floor<std::chrono::seconds>(*time).time_since_epoch().count();
    return static_cast<std::uint32_t>(std::clamp<std::int64_t>(seconds, 0, UINT32_MAX));
}

} // namespace

SessionPart* RecordCollector::partOf(const Item& record)
{
    const std::string_view id = record.text(Slot::SessionId);
    auto& sessions = m_parts.sessions;
    if (m_current < sessions.size() && sessions[m_current].id == id)
        return &sessions[m_current];
    const auto known = m_numbers.find(std::string{id});
    if (known != m_numbers.end()) {
        m_current = known->second;
        return &sessions[m_current];
    }
    if (m_budget.fetch_sub(marksOfSession, std::memory_order_relaxed) <= 0)
        return nullptr;
    m_spent += marksOfSession;
    m_current = sessions.size();
    m_numbers.emplace(id, m_current);
    sessions.emplace_back().id = id;
    return &sessions[m_current];
}

void RecordCollector::add(const Item& record, Tally& tally)
{
    const std::string_view type = record.text(Slot::Type);
    if (!isKnownRecordType(type))
        tally.note(Finding::UnknownRecord, record.begin);
    SessionPart* const known = partOf(record);
    if (known == nullptr) {
        tally.note(Finding::TooManyMessages, record.begin);
        return;
    }
    SessionPart& part = *known;
    ++part.records;
    part.bytes += record.end - record.begin;
    part.hasMain = part.hasMain || !record.isTrue(Slot::IsSidechain);
    if (part.cwd.empty())
        part.cwd.assign(plainText(record.text(Slot::Cwd)));
    part.desktop = part.desktop || record.text(Slot::Entrypoint) == "claude-desktop";
    addTitle(record, part);
    if (type == "user" || type == "assistant")
        addMessage(record, tally);
    if (type == "user")
        addPrompt(record, part);
    if (type == "user" || type == "system")
        addFeedback(record, part);
}

std::uint64_t RecordCollector::idOf(const Item& record, bool isAssistant) const
{
    if (isAssistant && !record.text(Slot::MessageId).empty())
        return hashOf(record.text(Slot::MessageId), 1);
    if (!record.text(Slot::Uuid).empty())
        return hashOf(record.text(Slot::Uuid), 2);
    const std::uint64_t place[2] = {m_salt, record.begin};
    return hashOf({reinterpret_cast<const char*>(place), sizeof place}, 3);
}

void RecordCollector::addMessage(const Item& record, Tally& tally)
{
    const bool isAssistant = record.text(Slot::Type) == "assistant";
    // Made by the client, for example about an error; nothing was sent.
    if (isAssistant && record.text(Slot::MessageModel) == "<synthetic>")
        return;
    const auto time = record.time(Slot::Timestamp);
    if (!time)
        tally.note(Finding::MissingTime, record.begin);
    MessageMark mark;
    mark.id = idOf(record, isAssistant);
    mark.seconds = secondsOf(time);
    mark.session = static_cast<std::uint32_t>(m_current) & 0x3fff'ffffu;
    mark.answerer = static_cast<std::uint32_t>(isAssistant ? answererOf(record) : Answerer::NotSaid) & 3u;
    SessionPart& part = m_parts.sessions[m_current];
    if (time)
        part.lastTime = std::max(part.lastTime.value_or(*time), *time);
    // An answer has one record for each of its blocks.
    auto& marks = m_parts.marks;
    if (!marks.empty() && marks.back().id == mark.id && marks.back().session == mark.session &&
        marks.back().seconds != 0 && marks.back().seconds <= mark.seconds)
        return;
    if (m_budget.fetch_sub(1, std::memory_order_relaxed) <= 0) {
        tally.note(Finding::TooManyMessages, record.begin);
        return;
    }
    ++m_spent;
    marks.push_back(mark);
}

void RecordCollector::addTitle(const Item& record, SessionPart& part) const
{
    if (const auto custom = record.text(Slot::CustomTitle); !custom.empty())
        part.customTitle = titleOf(custom);
    if (const auto ai = record.text(Slot::AiTitle); !ai.empty())
        part.aiTitle = titleOf(ai);
    if (const auto summary = record.text(Slot::Summary); !summary.empty())
        part.summary = titleOf(summary);
}

void RecordCollector::addPrompt(const Item& record, SessionPart& part) const
{
    if (!part.prompt.empty() || record.isTrue(Slot::IsSidechain) || record.isTrue(Slot::IsMeta) ||
        record.isTrue(Slot::IsCompactSummary))
        return;
    const std::string_view text = promptText(record);
    // What the client put there itself.
    if (text.empty() || text.starts_with('<') || text.starts_with("Caveat:"))
        return;
    part.prompt = titleOf(text);
    part.promptTime = record.time(Slot::Timestamp);
}

void RecordCollector::addFeedback(const Item& record, SessionPart& part) const
{
    const std::string_view text =
        record.text(Slot::Type) == "system" ? record.text(Slot::Content) : promptText(record);
    if (!text.starts_with("<command-name>/feedback<") && !text.starts_with("<command-name>/bug<"))
        return;
    if (const auto time = record.time(Slot::Timestamp))
        insertDay(part.feedbackDays, dayOf(*time));
}

SessionParts RecordCollector::takeParts()
{
    m_current = 0;
    m_numbers.clear();
    return std::exchange(m_parts, {});
}

} // namespace ingest
