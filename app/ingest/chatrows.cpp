#include "app/ingest/chatrows.h"

#include "app/ingest/judgement.h"
#include "policy/jsonwriter.h"
#include "policy/printable.h"

#include <array>

namespace ingest::chatrows {

namespace {

using policy::Day;

std::string dayOr(const std::optional<ingest::Instant>& time, const char* otherwise)
{
    return time ? policy::toIsoDate(ingest::dayOf(*time)) : otherwise;
}

std::string timeOr(const std::optional<ingest::Instant>& time)
{
    return time ? ingest::toIsoTime(*time) : std::string{};
}

std::string valuesOf(const policy::ChatAssessment& outcome)
{
    std::string text;
    for (const QByteArray& value : outcome.training.values)
        text += (text.empty() ? "" : "|") + value.toStdString();
    return text;
}

std::string latestText(const policy::ChatAssessment& outcome)
{
    if (outcome.copies.empty())
        return {};
    const auto day = latestDay(outcome);
    return day ? policy::toIsoDate(*day) : "no fixed date";
}

std::string sizeText(std::uint64_t bytes)
{
    static constexpr std::array<const char*, 5> units{"B", "kB", "MB", "GB", "TB"};
    std::size_t unit = 0;
    std::uint64_t rest = bytes;
    for (; rest >= 10'000 && unit + 1 < units.size(); ++unit)
        rest = (rest + 500) / 1000;
    return std::to_string(rest) + ' ' + units[unit];
}

/// Characters of UTF-8 text, for the width of a column.
std::size_t lengthOf(std::string_view text)
{
    std::size_t count = 0;
    for (const char c : text)
        count += (static_cast<unsigned char>(c) & 0xc0) != 0x80 ? 1 : 0;
    return count;
}

std::string padded(const std::string& text, std::size_t width, bool right = false)
{
    const std::size_t length = lengthOf(text);
    const std::string blanks(length < width ? width - length : 0, ' ');
    return right ? blanks + text : text + blanks;
}

std::string tableRow(const std::array<std::string, 8>& cells, bool judged)
{
    std::string line = padded(cells[0], 10) + "  " + padded(cells[1], 10) + "  " + padded(cells[2], 8, true) +
                       "  " + padded(cells[3], 8, true) + "  " + padded(cells[4], 11) + "  ";
    if (judged)
        line += padded(cells[5], 20) + "  " + padded(cells[6], 13) + "  ";
    return line + cells[7];
}

std::string tableRowOf(const ingest::Chat& chat, const policy::ChatAssessment* outcome)
{
    const std::string title = chat.title.empty() ? "(" + chat.id + ")" : chat.title;
    return tableRow({dayOr(chat.first, "-"), dayOr(chat.last, "-"), std::to_string(chat.messages),
                     sizeText(chat.bytes), std::string{policy::kindNames.name(chat.kind)},
                     outcome ? valuesOf(*outcome) : "", outcome ? latestText(*outcome) : "",
                     policy::printable(title)},
                    outcome != nullptr);
}

std::string csvRow(const ingest::Chat& chat, const policy::ChatAssessment* outcome)
{
    std::string line;
    const auto cell = [&line](const std::string& text) { line += (line.empty() ? "" : ",") + csvCell(text); };
    cell(policy::printable(chat.id));
    cell(policy::printable(chat.title));
    cell(std::string{policy::kindNames.name(chat.kind)});
    cell(policy::printable(chat.project));
    cell(timeOr(chat.first));
    cell(timeOr(chat.last));
    cell(std::to_string(chat.days.size()));
    cell(std::to_string(chat.messages));
    cell(std::to_string(chat.bytes));
    cell(std::string{ingest::credentialNames.name(chat.credential)});
    cell(chat.local && chat.local->deletedFrom() ? policy::toIsoDate(*chat.local->deletedFrom()) : "");
    if (outcome != nullptr) {
        cell(valuesOf(*outcome));
        cell(latestText(*outcome));
    }
    return line;
}

/// The members of a JSON object, one after the other.
class Members
{
public:
    explicit Members(std::string& out)
        : m_out(out)
    {
        m_out += '{';
    }
    ~Members() { m_out += '}'; }
    Members(const Members&) = delete;
    Members& operator=(const Members&) = delete;

    std::string& raw(const char* key)
    {
        m_out += m_first ? "\"" : ",\"";
        m_first = false;
        m_out += key;
        m_out += "\":";
        return m_out;
    }
    void text(const char* key, std::string_view value) { policy::appendJsonString(raw(key), value); }
    void number(const char* key, std::uint64_t value) { raw(key) += std::to_string(value); }
    void flag(const char* key, bool value) { raw(key) += value ? "true" : "false"; }

private:
    std::string& m_out;
    bool m_first = true;
};

template <typename Range, typename Text> void appendList(std::string& out, const Range& range, Text text)
{
    out += '[';
    bool first = true;
    for (const auto& value : range) {
        out += first ? "" : ",";
        first = false;
        policy::appendJsonString(out, std::string_view{text(value)});
    }
    out += ']';
}

void appendLocal(std::string& out, const ingest::LocalTranscript& local)
{
    Members members{out};
    members.text("modified", ingest::toIsoTime(local.modified));
    members.number("bytes", local.bytes);
    members.number("files", local.files);
    members.number("cleanupPeriodDays", static_cast<std::uint64_t>(local.cleanupPeriodDays));
    members.flag("exempt", local.exempt);
    members.flag("paused", local.paused);
    if (const auto day = local.deletedFrom())
        members.text("deletedFrom", policy::toIsoDate(*day));
    else
        members.raw("deletedFrom") += "null";
}

void appendCopies(std::string& out, const policy::ChatAssessment& outcome)
{
    out += '[';
    bool first = true;
    for (const policy::Copy& copy : outcome.copies) {
        out += first ? "" : ",";
        first = false;
        Members members{out};
        members.text("copy", copy.copy.toStdString());
        members.raw("present") += copy.certain ? R"(["yes"])" : R"(["no","yes"])";
        if (copy.latest)
            members.text("latest", policy::toIsoDate(*copy.latest));
        else
            members.raw("latest") += "null";
        members.text("certainty", copy.certainty.toStdString());
    }
    out += ']';
}

void appendOutcome(Members& members, const policy::ChatAssessment& outcome)
{
    {
        Members training{members.raw("training")};
        appendList(training.raw("values"), outcome.training.values,
                   [](const QByteArray& value) { return value.toStdString(); });
        appendList(training.raw("dependsOn"), outcome.training.dependsOn,
                   [](policy::QuestionId id) { return policy::questionNames.name(id); });
    }
    appendCopies(members.raw("copies"), outcome);
}

std::string jsonRow(const ingest::Chat& chat, const policy::ChatAssessment* outcome, bool replaces,
                    bool tagged)
{
    std::string out;
    {
        Members members{out};
        if (tagged)
            members.text("type", "chat");
        members.text("id", chat.id);
        members.text("title", chat.title);
        members.text("kind", policy::kindNames.name(chat.kind));
        members.text("project", chat.project);
        if (!chat.account.empty())
            members.text("account", chat.account);
        members.text("credential", ingest::credentialNames.name(chat.credential));
        members.number("source", chat.source);
        members.text("first", timeOr(chat.first));
        members.text("last", timeOr(chat.last));
        appendList(members.raw("days"), chat.days, [](Day day) { return policy::toIsoDate(day); });
        members.number("messages", chat.messages);
        members.number("records", chat.records);
        members.number("bytes", chat.bytes);
        if (!chat.feedbackDays.empty())
            appendList(members.raw("feedbackOn"), chat.feedbackDays,
                       [](Day day) { return policy::toIsoDate(day); });
        std::vector<std::string_view> unseen;
        for (std::size_t i = 0; i < ingest::notInDataNames.names.size(); ++i) {
            if ((chat.unseen >> i & 1) != 0)
                unseen.push_back(ingest::notInDataNames.names[i]);
        }
        appendList(members.raw("notInData"), unseen, [](std::string_view name) { return name; });
        if (chat.local)
            appendLocal(members.raw("local"), *chat.local);
        if (outcome != nullptr)
            appendOutcome(members, *outcome);
        if (replaces)
            members.flag("replaces", true);
    }
    return out;
}

} // namespace

std::string header(ChatFormat format, bool judged)
{
    if (format == ChatFormat::Table)
        return tableRow({"first", "last", "messages", "size", "kind", "training", "latest copy", "title"},
                        judged);
    if (format == ChatFormat::Csv)
        return std::string{
                   "id,title,kind,project,first,last,days,messages,bytes,credential,localDeletedFrom"} +
               (judged ? ",training,latest" : "");
    return {};
}

std::string row(ChatFormat format, const ingest::Chat& chat, const policy::ChatAssessment* outcome,
                bool replaces)
{
    switch (format) {
    case ChatFormat::Table:
        return tableRowOf(chat, outcome);
    case ChatFormat::Csv:
        return csvRow(chat, outcome);
    case ChatFormat::Json:
    case ChatFormat::JsonLines:
        break;
    }
    return jsonRow(chat, outcome, replaces, format == ChatFormat::JsonLines);
}

std::string csvCell(std::string_view text)
{
    std::string cell;
    // A spreadsheet takes a cell that begins so for a formula; behind an apostrophe it is text.
    if (!text.empty() && std::string_view{"=+-@\t\r"}.find(text.front()) != std::string_view::npos)
        cell += '\'';
    cell += text;
    if (cell.find_first_of(",\"\r\n") == std::string::npos)
        return cell;
    std::string quoted{"\""};
    for (const char c : cell) {
        quoted += c;
        if (c == '"')
            quoted += '"';
    }
    return quoted + '"';
}

} // namespace ingest::chatrows
