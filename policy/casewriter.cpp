#include "policy/casewriter.h"

#include "policy/jsonwriter.h"

namespace policy {

namespace {

/// One object on the way: puts commas, names and indentation.
class ObjectWriter
{
public:
    ObjectWriter(std::string& out, int depth)
        : m_out(out)
        , m_indent(static_cast<std::size_t>(depth) * 2, ' ')
    {
        m_out += '{';
    }

    std::string& member(std::string_view name)
    {
        m_out += m_first ? "\n" : ",\n";
        m_first = false;
        m_out += m_indent;
        m_out += "  ";
        appendJsonString(m_out, name);
        m_out += ": ";
        return m_out;
    }
    void text(std::string_view name, std::string_view value) { appendJsonString(member(name), value); }
    void text(std::string_view name, const QString& value) { appendJsonString(member(name), value); }
    void yesNo(std::string_view name, const std::optional<bool>& value)
    {
        if (value)
            text(name, std::string_view{*value ? "yes" : "no"});
    }
    void date(std::string_view name, const std::optional<DateKnowledge>& value)
    {
        if (value)
            text(name, value->text());
    }
    void close()
    {
        if (!m_first) {
            m_out += '\n';
            m_out += m_indent;
        }
        m_out += '}';
    }

private:
    std::string& m_out;
    std::string m_indent;
    bool m_first = true;
};

void appendDays(std::string& out, const std::vector<Day>& days)
{
    out += '[';
    for (std::size_t i = 0; i < days.size(); ++i) {
        out += i == 0 ? "" : ", ";
        appendJsonString(out, toIsoDate(days[i]));
    }
    out += ']';
}

void appendAnswers(std::string& out, const Answers& answers)
{
    ObjectWriter object{out, 1};
    if (answers.plan)
        object.text("plan", planNames.name(*answers.plan));
    object.date("accountCreated", answers.accountCreated);
    object.yesNo("accepted", answers.accepted);
    object.date("acceptedOn", answers.acceptedOn);
    if (answers.switchAtAccept)
        object.text("switchAtAccept", switchNames.name(*answers.switchAtAccept));
    if (!answers.switchChanges.empty()) {
        object.member("switchChanges") += '[';
        for (std::size_t i = 0; i < answers.switchChanges.size(); ++i) {
            out += i == 0 ? "{ \"on\": " : ", { \"on\": ";
            appendJsonString(out, answers.switchChanges[i].on.text());
            out += ", \"to\": ";
            appendJsonString(out, switchNames.name(answers.switchChanges[i].to));
            out += " }";
        }
        out += ']';
    }
    object.yesNo("usedAfterDeadline", answers.usedAfterDeadline);
    object.yesNo("switchLockedOff", answers.switchLockedOff);
    object.yesNo("zeroDataRetention", answers.zeroDataRetention);
    if (answers.customRetentionDays)
        object.member("customRetentionDays") += std::to_string(*answers.customRetentionDays);
    object.close();
}

void appendChat(std::string& out, const Chat& chat)
{
    ObjectWriter object{out, 2};
    object.text("id", chat.id);
    object.text("kind", kindNames.name(chat.kind));
    appendDays(object.member("messages"), chat.messages);
    if (chat.deletedOn)
        object.text("deletedOn", toIsoDate(*chat.deletedOn));
    if (chat.feedbackOn)
        appendDays(object.member("feedbackOn"), *chat.feedbackOn);
    if (chat.flaggedOn)
        appendDays(object.member("flaggedOn"), *chat.flaggedOn);
    if (chat.surveyTranscriptOn)
        object.text("surveyTranscriptOn", toIsoDate(*chat.surveyTranscriptOn));
    if (chat.credential)
        object.text("credential", planNames.name(*chat.credential));
    if (chat.coveredModel)
        object.member("coveredModel") += "true";
    if (chat.cleanupPeriodDays != Chat{}.cleanupPeriodDays)
        object.member("cleanupPeriodDays") += std::to_string(chat.cleanupPeriodDays);
    if (chat.localExempt)
        object.member("localExempt") += "true";
    object.close();
}

void appendChats(std::string& out, const std::vector<Chat>& chats)
{
    out += '[';
    for (std::size_t i = 0; i < chats.size(); ++i) {
        out += i == 0 ? "\n    " : ",\n    ";
        appendChat(out, chats[i]);
    }
    out += "\n  ]";
}

} // namespace

QByteArray writeCase(const Case& value, const QString& packId, const QByteArray& chatsJson)
{
    std::string out;
    ObjectWriter object{out, 0};
    object.text("format", std::string_view{"privacy-advisor/case"});
    object.member("version") += "1";
    if (value.id)
        object.text("id", *value.id);
    object.text("pack", packId);
    if (value.asOf)
        object.text("asOf", toIsoDate(*value.asOf));
    if (value.note)
        object.text("note", *value.note);
    appendAnswers(object.member("answers"), value.answers);
    if (!chatsJson.isEmpty())
        object.member("chats") += chatsJson.toStdString();
    else if (!value.chats.empty())
        appendChats(object.member("chats"), value.chats);
    object.close();
    out += '\n';
    return QByteArray::fromStdString(out);
}

} // namespace policy
