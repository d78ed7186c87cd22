#include "app/cli/scansummary.h"

#include "policy/jsonwriter.h"
#include "policy/printable.h"

#include <algorithm>

using policy::Day;

namespace {

std::string dayText(const std::optional<ingest::Instant>& time)
{
    return time ? policy::toIsoDate(ingest::dayOf(*time)) : "unknown";
}

std::string counted(std::uint64_t count, const std::string& one, const std::string& many)
{
    return std::to_string(count) + ' ' + (count == 1 ? one : many);
}

/// Digits in groups of three.
std::string grouped(std::uint64_t number)
{
    std::string text = std::to_string(number);
    for (std::size_t at = text.size(); at > 3; at -= 3)
        text.insert(at - 3, " ");
    return text;
}

/// A path on one line, whatever is in its name.
std::string shown(const QString& path)
{
    return policy::printable(path).toStdString();
}

std::string sourceLines(const ingest::SourceReport& source)
{
    const ingest::Tally& tally = source.tally;
    std::string text =
        "\n" + shown(source.path) + " (" + std::string{ingest::sourceKindNames.name(source.kind)} + ")\n  " +
        counted(source.chats, "chat", "chats") + " in " + counted(source.files, "file", "files") + "; " +
        grouped(tally.bytes) + " bytes: " + grouped(tally.read) + " read, " + grouped(tally.blank) +
        " blank, " + grouped(tally.skipped) + " skipped\n";
    if (source.repeatedChats > 0)
        text += "  " + counted(source.repeatedChats, "chat", "chats") + " again that were counted already\n";
    if (source.othersChats > 0)
        text += "  " + counted(source.othersChats, "chat", "chats") + " of other accounts left out\n";
    if (source.pureCopies > 0)
        text +=
            "  " + counted(source.pureCopies, "session", "sessions") + " with nothing but copies of others\n";
    if (source.emptyChats > 0)
        text += "  " + counted(source.emptyChats, "chat", "chats") + " without a message that has a day\n";
    for (std::size_t i = 0; i < ingest::findingCount; ++i) {
        if (tally.counts[i] > 0)
            text +=
                "  " + std::string{ingest::findingNames.names[i]} + ": " + grouped(tally.counts[i]) + '\n';
    }
    for (const ingest::Place& place : tally.places) {
        if (!ingest::costsBytes(place.finding))
            continue;
        text += "    skipped " + grouped(place.bytes) + " bytes at byte " + grouped(place.offset) +
                (place.entry.empty() ? "" : " of " + policy::printable(place.entry)) + ": " +
                std::string{ingest::findingNames.name(place.finding)} + '\n';
    }
    return text;
}

/// Whose chats there are, where they are of several accounts or one was asked for.
std::string accountLines(const ingest::Evidence& evidence)
{
    if (evidence.accounts.size() < 2 && evidence.chosenAccount.empty())
        return {};
    std::string text =
        "\nThe exports hold chats of " + counted(evidence.accounts.size(), "account", "accounts") +
        (evidence.isMixed() ? "; nothing is taken from them as shown about one. Choose one with --account:\n"
                            : "; only those of the one that was chosen are counted:\n");
    for (const ingest::AccountSeen& account : evidence.accounts)
        text += (account.id == evidence.chosenAccount ? "  * " : "    ") + policy::printable(account.id) +
                (account.name.empty() ? "" : " (" + policy::printable(account.name) + ")") + ": " +
                counted(account.chats, "chat", "chats") + '\n';
    return text;
}

std::string evidenceLines(const ingest::Evidence& evidence, Day provingFrom, Day today)
{
    std::string text = "\nWhat the data shows about the account (to be offered as answers, none is taken):\n";
    text += "  first use: " + dayText(evidence.firstUse) + ", last use: " + dayText(evidence.lastUse) + '\n';
    text += evidence.firstProvingUse ? "  used on " + policy::toIsoDate(*evidence.firstProvingUse) +
                                           ": by then the account had accepted the new terms\n"
            : evidence.isMixed() ? ""
                                 : "  no use since " + policy::toIsoDate(provingFrom) + " is in this data\n";
    if (!evidence.organizationType.empty())
        text += "  kind of account that is signed in on this computer: " +
                policy::printable(evidence.organizationType) + '\n';
    if (evidence.accountCreated)
        text += "  account created: " + dayText(evidence.accountCreated) + '\n';
    if (const auto& cached = evidence.trainingSwitch) {
        text += std::string{"  the training switch was last seen "} + (cached->on ? "on" : "off");
        if (cached->seen)
            text += ", on " + dayText(cached->seen) + " (" +
                    counted(static_cast<std::uint64_t>(
                                std::max<std::int64_t>(0, (today - ingest::dayOf(*cached->seen)).count())),
                            "day", "days") +
                    " ago; it may have been moved since)";
        text += '\n';
    }
    if (evidence.apiKeyStored)
        text += "  an API key is stored on this computer: sessions may have run on it\n";
    if (evidence.usesBedrock || evidence.usesVertex)
        text += "  the settings send sessions to a cloud provider\n";
    return text + accountLines(evidence);
}

void member(std::string& out, const char* key, std::string_view text)
{
    out += std::string{",\""} + key + "\":";
    policy::appendJsonString(out, text);
}

void member(std::string& out, const char* key, std::uint64_t number)
{
    out += std::string{",\""} + key + "\":" + std::to_string(number);
}

std::string jsonOf(const ingest::SourceReport& source)
{
    std::string out = "{\"path\":";
    policy::appendJsonString(out, source.path);
    member(out, "kind", ingest::sourceKindNames.name(source.kind));
    member(out, "files", source.files);
    member(out, "otherFiles", source.otherFiles);
    member(out, "chats", source.chats);
    member(out, "repeatedChats", source.repeatedChats);
    member(out, "othersChats", source.othersChats);
    member(out, "pureCopies", source.pureCopies);
    member(out, "emptyChats", source.emptyChats);
    member(out, "bytes", source.tally.bytes);
    member(out, "read", source.tally.read);
    member(out, "blank", source.tally.blank);
    member(out, "skipped", source.tally.skipped);
    out += ",\"items\":{";
    const char* comma = "";
    for (std::size_t i = 0; i < source.items.size(); ++i) {
        if (source.items[i] > 0) {
            out += std::string{comma} + '"' + std::string{ingest::itemKindNames.names[i]} +
                   "\":" + std::to_string(source.items[i]);
            comma = ",";
        }
    }
    out += "},\"findings\":{";
    comma = "";
    for (std::size_t i = 0; i < ingest::findingCount; ++i) {
        if (source.tally.counts[i] > 0) {
            out += std::string{comma} + '"' + std::string{ingest::findingNames.names[i]} +
                   "\":" + std::to_string(source.tally.counts[i]);
            comma = ",";
        }
    }
    out += "},\"places\":[";
    comma = "";
    for (const ingest::Place& place : source.tally.places) {
        out += std::string{comma} + "{\"finding\":\"" +
               std::string{ingest::findingNames.name(place.finding)} + '"';
        member(out, "offset", place.offset);
        member(out, "bytes", place.bytes);
        member(out, "entry", place.entry);
        out += '}';
        comma = ",";
    }
    return out + "]}";
}

std::string jsonOf(const ingest::Evidence& evidence)
{
    std::string out = "{\"accounts\":" + std::to_string(evidence.accounts.size());
    const auto time = [&out](const char* key, const std::optional<ingest::Instant>& value) {
        if (value)
            member(out, key, ingest::toIsoTime(*value));
    };
    out += ",\"accountList\":[";
    const char* comma = "";
    for (const ingest::AccountSeen& account : evidence.accounts) {
        out += std::string{comma} + "{\"id\":";
        policy::appendJsonString(out, account.id);
        member(out, "name", account.name);
        member(out, "chats", account.chats);
        out += '}';
        comma = ",";
    }
    out += ']';
    if (!evidence.chosenAccount.empty())
        member(out, "chosenAccount", evidence.chosenAccount);
    time("firstUse", evidence.firstUse);
    time("lastUse", evidence.lastUse);
    if (evidence.firstProvingUse)
        member(out, "firstProvingUse", policy::toIsoDate(*evidence.firstProvingUse));
    if (!evidence.organizationType.empty())
        member(out, "organizationType", evidence.organizationType);
    if (evidence.plan)
        member(out, "plan", policy::planNames.name(*evidence.plan));
    time("accountCreated", evidence.accountCreated);
    if (evidence.trainingSwitch) {
        member(out, "switch",
               policy::switchNames.name(evidence.trainingSwitch->on ? policy::SwitchPosition::On
                                                                    : policy::SwitchPosition::Off));
        time("switchSeen", evidence.trainingSwitch->seen);
    }
    out += std::string{",\"apiKeyStored\":"} + (evidence.apiKeyStored ? "true" : "false");
    return out + '}';
}

} // namespace

void ScanSummary::add(const ingest::Chat& chat, const policy::ChatAssessment* outcome)
{
    ++m_chats;
    m_messages += chat.messages;
    m_bytes += chat.bytes;
    ++m_kinds[std::string{policy::kindNames.name(chat.kind)}];
    if (chat.local) {
        if (const auto day = chat.local->deletedFrom())
            ++m_deletions[*day];
        else
            ++m_kept;
    }
    if (outcome == nullptr)
        return;
    std::string values;
    for (const QByteArray& value : outcome->training.values)
        values += (values.empty() ? "" : "|") + value.toStdString();
    ++m_training[values];
}

std::string ScanSummary::chatLines(const policy::Pack& pack) const
{
    std::string text =
        counted(m_chats, "chat", "chats") + ", " + counted(m_messages, "message", "messages") + '\n';
    for (const auto& [kind, count] : m_kinds)
        text += "  " + kind + ": " + grouped(count) + '\n';
    if (m_training.empty())
        return text;
    text += "\nTraining:\n";
    for (const auto& [values, count] : m_training) {
        const policy::Word* const word = policy::findWord(
            pack.training, QByteArrayView{values.data(), static_cast<qsizetype>(values.size())});
        text += "  " + values + ": " + grouped(count);
        if (word != nullptr)
            text += " (" + word->title.toStdString() + ")";
        text += '\n';
    }
    return text;
}

std::string ScanSummary::localLines(const ingest::ScanReport& report) const
{
    std::string text;
    for (const ingest::LocalRemains& remains : report.remains) {
        text += "\nOn this computer (" + shown(remains.path) + "):\n";
        text += remains.paused
                    ? "  the settings can't be read, so no transcript is cleaned up\n"
                    : "  transcripts are cleaned up " +
                          counted(static_cast<std::uint64_t>(remains.cleanupPeriodDays), "day", "days") +
                          " after their last change" +
                          (remains.periodIsSet ? "" : " (nothing is set; this is what the program does)") +
                          "; cleanupPeriodDays in settings.json changes it\n";
        if (remains.prompts > 0)
            text += "  " + counted(remains.prompts, "prompt", "prompts") + " in history.jsonl, from " +
                    dayText(remains.firstPrompt) + " to " + dayText(remains.lastPrompt) +
                    ", are not cleaned up\n";
        if (remains.memoryFiles > 0)
            text += "  " + counted(remains.memoryFiles, "file", "files") + " of memory: not cleaned up\n";
    }
    for (const ingest::ProjectSettings& settings : report.projectSettings)
        text += "  " + shown(settings.path) + " sets " +
                counted(static_cast<std::uint64_t>(settings.cleanupPeriodDays), "day", "days") +
                ":\n    by reports that holds for all transcripts once a session is started there\n";
    if (!report.remains.empty())
        text += "  not looked at: settings in the folders of projects and options of a session, which come\n"
                "    before these and may have transcripts deleted earlier\n";
    if (!m_deletions.empty())
        text += "  the first transcripts go from " + policy::toIsoDate(m_deletions.begin()->first) +
                " on, the last from " + policy::toIsoDate(m_deletions.rbegin()->first) + " on\n";
    if (m_kept > 0)
        text += "  " + counted(m_kept, "transcript", "transcripts") + " no clean-up takes\n";
    return text;
}

std::string ScanSummary::text(const ingest::ScanReport& report, const policy::Pack& pack, Day today) const
{
    std::string text = chatLines(pack);
    text += evidenceLines(report.evidence, pack.dates.provenUseFrom, today);
    text += localLines(report);
    for (const ingest::SourceReport& source : report.sources)
        text += sourceLines(source);
    for (const std::string& part : report.missingParts)
        text += "\nThe list of the export's parts names " + policy::printable(part) +
                ", but nothing of it is here: it is missing, not empty\n";
    text += "\nNot in this data, whatever happened: thumbs and other feedback on chats, flags of safety "
            "systems, chats\n"
            "deleted before an export was made, and incognito chats. No log names its account: sessions are "
            "judged\n"
            "by the account that the case states.\n\n";
    text +=
        pack.notice.arg(QString::fromStdString(policy::toIsoDate(pack.checkedThrough))).toStdString() + '\n';
    return text;
}

std::string ScanSummary::json(const ingest::ScanReport& report) const
{
    std::string out = "\"chatCount\":" + std::to_string(m_chats);
    member(out, "messages", m_messages);
    member(out, "bytes", m_bytes);
    const auto map = [&out](const char* key, const std::map<std::string, std::uint64_t>& counts) {
        out += std::string{",\""} + key + "\":{";
        const char* comma = "";
        for (const auto& [name, count] : counts) {
            out += comma;
            policy::appendJsonString(out, std::string_view{name});
            out += ':' + std::to_string(count);
            comma = ",";
        }
        out += '}';
    };
    map("kinds", m_kinds);
    map("training", m_training);
    out += ",\"sources\":[";
    const char* comma = "";
    for (const ingest::SourceReport& source : report.sources) {
        out += comma + jsonOf(source);
        comma = ",";
    }
    out += "],\"problems\":[";
    comma = "";
    for (const ingest::ScanProblem& problem : report.problems) {
        out += std::string{comma} + "{\"code\":";
        policy::appendJsonString(
            out, std::string_view{problem.code.constData(), static_cast<std::size_t>(problem.code.size())});
        out += ",\"path\":";
        policy::appendJsonString(out, problem.path);
        out += ",\"message\":";
        policy::appendJsonString(out, problem.message);
        out += '}';
        comma = ",";
    }
    return out + "],\"evidence\":" + jsonOf(report.evidence);
}
