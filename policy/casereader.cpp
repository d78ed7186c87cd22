#include "policy/casereader.h"

#include "policy/casevalues.h"

#include <algorithm>

namespace policy {

namespace {

/// Walks one parsed text.
class CaseWalk : private CaseValues
{
public:
    explicit CaseWalk(const QString& packId)
        : m_packId(packId)
    {
    }

    Result<Case> walk(JsonValue root)
    {
        Case result;
        if (!root.isObject()) {
            form("wrong-type", root, QStringLiteral("A case is a JSON object. Start the text with a brace."));
            return *firstProblem();
        }
        readFormat(root);
        for (const JsonValue value : root) {
            if (value.isNull() && isTopLevelKey(value.key()))
                continue;
            readTopLevel(value, result);
        }
        if (const auto& problem = firstProblem())
            return *problem;
        return result;
    }

private:
    static bool isTopLevelKey(std::string_view key)
    {
        constexpr std::string_view keys[] = {"format", "version", "id",    "pack",
                                             "asOf",   "answers", "chats", "note"};
        return std::find(std::begin(keys), std::end(keys), key) != std::end(keys);
    }

    void readFormat(JsonValue root)
    {
        const auto format = root.member("format");
        const auto version = root.member("version");
        const bool known = format && format->isString() && format->text() == "privacy-advisor/case" &&
                           version && version->isNumber() && version->wholeNumber() == 1;
        if (known)
            return;
        const bool formatKnown = format && format->isString() && format->text() == "privacy-advisor/case";
        formAt("unknown-format", formatKnown ? "/version" : "/format",
               QStringLiteral("This is not a case that this program reads. It has to say \"format\": "
                              "\"privacy-advisor/case\" and \"version\": 1."));
    }

    void readTopLevel(JsonValue value, Case& result)
    {
        const std::string_view key = value.key();
        if (key == "format" || key == "version")
            return;
        if (key == "id") {
            result.id = readText(value);
        } else if (key == "note") {
            result.note = readText(value);
        } else if (key == "pack") {
            if (const auto pack = readText(value); pack && *pack != m_packId)
                unknownValue(value, m_packId);
        } else if (key == "asOf") {
            result.asOf = readDay(value, false);
        } else if (key == "answers") {
            readAnswers(value, result.answers);
        } else if (key == "chats") {
            readChats(value, result.chats);
        } else {
            unknownField(value);
        }
    }

    void readAnswers(JsonValue object, Answers& answers)
    {
        if (!object.isObject())
            return wrongType(object, "an object");
        for (const JsonValue value : object) {
            if (!readAnswer(value, answers))
                unknownField(value);
        }
    }

    /// False where the format has no such answer.
    bool readAnswer(JsonValue value, Answers& answers)
    {
        const std::string_view key = value.key();
        const bool given = !value.isNull();
        if (key == "plan")
            answers.plan = given ? readName(value, planNames) : std::nullopt;
        else if (key == "accountCreated")
            answers.accountCreated = given ? readDateKnowledge(value) : std::nullopt;
        else if (key == "accepted")
            answers.accepted = given ? readYesNo(value) : std::nullopt;
        else if (key == "acceptedOn")
            answers.acceptedOn = given ? readDateKnowledge(value) : std::nullopt;
        else if (key == "switchAtAccept")
            answers.switchAtAccept = given ? readName(value, switchNames) : std::nullopt;
        else if (key == "usedAfterDeadline")
            answers.usedAfterDeadline = given ? readYesNo(value) : std::nullopt;
        else if (key == "switchLockedOff")
            answers.switchLockedOff = given ? readYesNo(value) : std::nullopt;
        else if (key == "zeroDataRetention")
            answers.zeroDataRetention = given ? readYesNo(value) : std::nullopt;
        else if (key == "customRetentionDays")
            answers.customRetentionDays =
                given ? readDayCount(value, limits::minimumCustomRetentionDays) : std::nullopt;
        else if (key == "switchChanges") {
            if (given)
                readSwitchChanges(value, answers.switchChanges);
        } else
            return false;
        return true;
    }

    void readSwitchChanges(JsonValue list, std::vector<SwitchChange>& changes)
    {
        if (!list.isArray())
            return wrongType(list, "a list");
        if (list.size() > limits::switchChanges) {
            return form(
                "too-large", list,
                QStringLiteral("A case takes at most %1 switch changes, this one has %2. Leave out those "
                               "that were undone on the same day.")
                    .arg(limits::switchChanges)
                    .arg(list.size()));
        }
        for (const JsonValue item : list) {
            if (!item.isNull())
                readSwitchChange(item, changes);
        }
    }

    void readSwitchChange(JsonValue item, std::vector<SwitchChange>& changes)
    {
        if (!item.isObject())
            return wrongType(item, "an object with \"on\" and \"to\"");
        std::optional<JsonValue> on;
        std::optional<JsonValue> to;
        for (const JsonValue value : item) {
            if (value.key() == "on")
                on = value.isNull() ? std::nullopt : std::optional{value};
            else if (value.key() == "to")
                to = value.isNull() ? std::nullopt : std::optional{value};
            else
                unknownField(value);
        }
        if (!on || !to) {
            return formAt(
                "missing-field", item.pointer() + (on ? "/to" : "/on"),
                QStringLiteral("A switch change needs the day (\"on\") and the new position (\"to\"). Add "
                               "what is missing; a day that is not known can be an interval."));
        }
        const auto day = readDateKnowledge(*on);
        const auto position = readName(*to, switchNames);
        if (day && position)
            changes.push_back({*day, *position});
    }

    void readChats(JsonValue list, std::vector<Chat>& chats)
    {
        if (!list.isArray())
            return wrongType(list, "a list");
        if (list.size() > limits::chats) {
            return form(
                "too-large", list,
                QStringLiteral("A case takes at most %1 chats, this one has %2. Split them over several "
                               "cases with the same answers.")
                    .arg(limits::chats)
                    .arg(list.size()));
        }
        chats.reserve(list.size());
        for (const JsonValue item : list) {
            if (item.isObject())
                readChat(item, chats.emplace_back());
            else if (!item.isNull())
                wrongType(item, "an object");
        }
    }

    void readChat(JsonValue object, Chat& chat)
    {
        bool hasId = false;
        bool hasMessages = false;
        for (const JsonValue value : object) {
            if (value.isNull()) {
                if (!isChatKey(value.key()))
                    unknownField(value);
                continue;
            }
            hasId = hasId || value.key() == "id";
            hasMessages = hasMessages || (value.key() == "messages" && !isEmptyList(value));
            if (!readChatField(value, chat))
                unknownField(value);
        }
        if (!hasId || !hasMessages) {
            formAt("missing-field", object.pointer() + (hasId ? "/messages" : "/id"),
                   hasId
                       ? QStringLiteral("A chat needs at least one message day. Add it, or remove the chat.")
                       : QStringLiteral("A chat needs an \"id\" by which the answer can name it. Add one."));
        }
    }

    static bool isEmptyList(JsonValue value)
    {
        return value.isArray() &&
               std::all_of(value.begin(), value.end(), [](JsonValue item) { return item.isNull(); });
    }

    static bool isChatKey(std::string_view key)
    {
        constexpr std::string_view keys[] = {"id",
                                             "kind",
                                             "messages",
                                             "deletedOn",
                                             "feedbackOn",
                                             "flaggedOn",
                                             "surveyTranscriptOn",
                                             "credential",
                                             "coveredModel",
                                             "cleanupPeriodDays",
                                             "localExempt"};
        return std::find(std::begin(keys), std::end(keys), key) != std::end(keys);
    }

    /// False where the format has no such field.
    bool readChatField(JsonValue value, Chat& chat)
    {
        const std::string_view key = value.key();
        if (key == "id")
            chat.id = readText(value).value_or(QString{});
        else if (key == "kind")
            chat.kind = readName(value, kindNames).value_or(ChatKind::Chat);
        else if (key == "messages")
            chat.messages = readDays(value);
        else if (key == "deletedOn")
            chat.deletedOn = readDay(value, true);
        else if (key == "feedbackOn")
            chat.feedbackOn = readDays(value);
        else if (key == "flaggedOn")
            chat.flaggedOn = readDays(value);
        else if (key == "surveyTranscriptOn")
            chat.surveyTranscriptOn = readDay(value, true);
        else if (key == "credential")
            chat.credential = readCredential(value);
        else if (key == "coveredModel")
            chat.coveredModel = readBoolean(value);
        else if (key == "localExempt")
            chat.localExempt = readBoolean(value);
        else if (key == "cleanupPeriodDays")
            chat.cleanupPeriodDays = readDayCount(value, 1).value_or(chat.cleanupPeriodDays);
        else
            return false;
        return true;
    }

    std::optional<Plan> readCredential(JsonValue value)
    {
        const auto plan = readName(value, planNames);
        if (!plan || isCommercial(*plan))
            return plan;
        unknownValue(value,
                     QStringLiteral("a commercial plan (team, enterprise, gov, education, api, bedrock, "
                                    "vertex, foundry); leave it out where the session ran on the account's "
                                    "own plan"));
        return {};
    }

    const QString& m_packId;
};

} // namespace

Result<Case> CaseReader::read(std::string_view bytes)
{
    if (auto problem = m_json.read(bytes))
        return *problem;
    return CaseWalk{m_packId}.walk(m_json.root());
}

} // namespace policy
