#include "policy/casereader.h"

#include <QStringList>

#include <algorithm>
#include <initializer_list>

namespace policy {

namespace {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString inQuotes(std::string_view text)
{
    constexpr std::size_t longest = 60;
    const QString whole = toQString(text.substr(0, longest));
    return QLatin1Char{'"'} + whole + (text.size() > longest ? QStringLiteral("…\"") : QStringLiteral("\""));
}

/// Walks one parsed text. Keeps the first defect of form and the first bad date; form counts first.
class CaseWalk
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
            return *m_form;
        }
        readFormat(root);
        for (const JsonValue value : root) {
            if (value.isNull() && isTopLevelKey(value.key()))
                continue;
            readTopLevel(value, result);
        }
        if (m_form)
            return *m_form;
        if (m_date)
            return *m_date;
        return result;
    }

private:
    static bool isTopLevelKey(std::string_view key)
    {
        constexpr std::string_view keys[] = {"format", "version", "id",    "pack",
                                             "asOf",   "answers", "chats", "note"};
        return std::find(std::begin(keys), std::end(keys), key) != std::end(keys);
    }

    void form(const char* code, JsonValue at, const QString& message) { formAt(code, at.pointer(), message); }

    void formAt(const char* code, const std::string& pointer, const QString& message)
    {
        if (!m_form)
            m_form = Problem{code, QByteArray::fromStdString(pointer), message};
    }

    void unknownField(JsonValue value)
    {
        if (m_form)
            return; // naming a place costs time; one is enough
        form("unknown-field", value,
             QStringLiteral("%1 is not a field of this format. Remove it or correct its name.")
                 .arg(inQuotes(value.key())));
    }

    void wrongType(JsonValue value, const char* wanted)
    {
        if (m_form)
            return;
        form("wrong-type", value,
             QStringLiteral("%1 has to be %2.").arg(inQuotes(nameOf(value)), QLatin1StringView{wanted}));
    }

    void unknownValue(JsonValue value, const QString& allowed)
    {
        if (m_form)
            return;
        form("unknown-value", value,
             QStringLiteral("%1 is not a value of %2. Allowed: %3.")
                 .arg(inQuotes(value.text()), inQuotes(nameOf(value)), allowed));
    }

    static std::string nameOf(JsonValue value)
    {
        if (!value.key().empty())
            return std::string{value.key()};
        const std::string pointer = value.pointer();
        return pointer.empty() ? "the case" : pointer;
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

    std::optional<QString> readText(JsonValue value)
    {
        if (!value.isString()) {
            wrongType(value, "a string");
            return {};
        }
        return toQString(value.text());
    }

    std::optional<Day> readDay(JsonValue value, bool timeAllowed)
    {
        if (!value.isString()) {
            wrongType(value, timeAllowed ? "a string with a date or a time" : "a string with a date");
            return {};
        }
        const auto day = timeAllowed ? parseDayOrTime(value.text()) : parseDay(value.text());
        if (!day) {
            badDate(value, timeAllowed ? "Write a day that exists, 1970 to 2199, as 2025-09-03, or a time as "
                                         "2025-09-03T08:15:00Z."
                                       : "Write a day that exists, 1970 to 2199, as 2025-09-03.");
        }
        return day;
    }

    void badDate(JsonValue value, const char* help)
    {
        if (m_date)
            return;
        m_date = Problem{"bad-date", QByteArray::fromStdString(value.pointer()),
                         QStringLiteral("%1 is not a date that can be used here. %2")
                             .arg(inQuotes(value.text()), QLatin1StringView{help})};
    }

    std::optional<DateKnowledge> readDateKnowledge(JsonValue value)
    {
        if (!value.isString()) {
            wrongType(value, "a string with a date");
            return {};
        }
        auto known = DateKnowledge::parse(value.text());
        if (!known) {
            badDate(value,
                    "Write a day (2025-09-03), a month (2025-09), a year (2025), an interval "
                    "(2025-09-01/2025-09-20), ../2025-08-27 for \"up to\" or 2025-08-28/.. for \"from\"; "
                    "years run from 1970 to 2199.");
        }
        return known;
    }

    template <typename Enum, std::size_t size>
    std::optional<Enum> readName(JsonValue value, const NamedEnum<Enum, size>& names)
    {
        if (!value.isString()) {
            wrongType(value, "a string");
            return {};
        }
        const auto result = names.value(value.text());
        if (!result)
            unknownValue(value, listed(names.names));
        return result;
    }

    template <typename Names> static QString listed(const Names& names)
    {
        QStringList list;
        for (const std::string_view name : names)
            list << toQString(name);
        return list.join(QStringLiteral(", "));
    }

    std::optional<bool> readYesNo(JsonValue value)
    {
        static constexpr NamedEnum<int, 2> names{{"no", "yes"}};
        const auto result = readName(value, names);
        return result ? std::optional{*result == 1} : std::nullopt;
    }

    std::optional<int> readDays(JsonValue value, int minimum)
    {
        if (!value.isNumber()) {
            wrongType(value, "a whole number of days");
            return {};
        }
        const auto number = value.wholeNumber();
        if (!number && value.text().find_first_of("eE") == std::string_view::npos &&
            value.text().find('.') != std::string_view::npos) {
            wrongType(value, "a whole number of days");
            return {};
        }
        if (!number || *number < minimum || *number > limits::maximumDays) {
            unknownValue(
                value,
                QStringLiteral("whole numbers of days from %1 to %2").arg(minimum).arg(limits::maximumDays));
            return {};
        }
        return static_cast<int>(*number);
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
                given ? readDays(value, limits::minimumCustomRetentionDays) : std::nullopt;
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
            chat.cleanupPeriodDays = readDays(value, 1).value_or(chat.cleanupPeriodDays);
        else
            return false;
        return true;
    }

    std::vector<Day> readDays(JsonValue list)
    {
        std::vector<Day> days;
        if (!list.isArray()) {
            wrongType(list, "a list of dates");
            return days;
        }
        days.reserve(list.size());
        for (const JsonValue item : list) {
            if (item.isNull())
                continue;
            if (const auto day = readDay(item, true))
                days.push_back(*day);
        }
        std::sort(days.begin(), days.end());
        days.erase(std::unique(days.begin(), days.end()), days.end());
        return days;
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

    bool readBoolean(JsonValue value)
    {
        if (!value.isBool())
            wrongType(value, "true or false");
        return value.boolean();
    }

    const QString& m_packId;
    std::optional<Problem> m_form;
    std::optional<Problem> m_date;
};

} // namespace

Result<Case> CaseReader::read(std::string_view bytes)
{
    if (auto problem = m_json.read(bytes))
        return *problem;
    return CaseWalk{m_packId}.walk(m_json.root());
}

} // namespace policy
