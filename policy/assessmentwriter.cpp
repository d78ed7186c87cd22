#include "policy/assessmentwriter.h"

#include "policy/jsonwriter.h"

#include <bitset>

namespace policy {

namespace {

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// One assessment on its way out; notes which rules it names. Codes and ids need no escaping.
class Writer
{
public:
    Writer(std::string& out, const Pack& pack)
        : m_out(out)
        , m_pack(pack)
    {
    }

    void write(const Case& input, const Assessment& assessment)
    {
        m_out += R"({"format":"privacy-advisor/assessment","version":1,)";
        if (input.id) {
            m_out += "\"case\":";
            appendJsonString(m_out, *input.id);
            m_out += ',';
        }
        writePack(assessment.asOf);
        m_out += ",\"asOf\":";
        day(assessment.asOf);
        m_out += ",\"newChats\":{\"training\":{";
        determination(assessment.training);
        if (assessment.presetIfUntouched)
            m_out += ",\"presetIfUntouched\":\"used\"";
        m_out += "},\"retention\":{";
        determination(assessment.retention);
        m_out += "}},\"chats\":";
        list(assessment.chats, [&](const ChatAssessment& chat) { writeChat(input, chat); });
        m_out += ",\"actions\":";
        list(assessment.actions, [&](const Action& action) {
            m_out += "{\"id\":";
            plain(view(action.id));
            m_out += ",\"because\":[";
            rule(action.because);
            m_out += "]}";
        });
        writeRules();
        m_out += '}';
    }

private:
    void plain(std::string_view text)
    {
        m_out += '"';
        m_out += text;
        m_out += '"';
    }
    void day(Day value) { plain(toIsoDate(value)); }
    void optionalDay(const std::optional<Day>& value)
    {
        if (value)
            day(*value);
        else
            m_out += "null";
    }

    template <typename Items, typename Each> void list(const Items& items, Each each)
    {
        m_out += '[';
        bool first = true;
        for (const auto& item : items) {
            if (!first)
                m_out += ',';
            first = false;
            each(item);
        }
        m_out += ']';
    }

    void rule(std::uint16_t number)
    {
        m_rules.set(number);
        plain(view(m_pack.rows[number]->id));
    }

    void writePack(Day asOf)
    {
        m_out += "\"pack\":{\"id\":";
        plain(view(m_pack.id));
        m_out += ",\"version\":";
        plain(view(m_pack.version));
        m_out += ",\"checkedThrough\":";
        day(m_pack.checkedThrough);
        m_out += ",\"reviewBy\":";
        day(m_pack.reviewBy);
        m_out += asOf > m_pack.reviewBy ? ",\"overdue\":true}" : ",\"overdue\":false}";
    }

    void determination(const Determination& value)
    {
        m_out += "\"values\":";
        list(value.values, [this](const QByteArray& code) { plain(view(code)); });
        m_out += ",\"dependsOn\":";
        list(value.dependsOn, [this](QuestionId question) { plain(questionNames.name(question)); });
        m_out += ",\"because\":";
        list(value.because, [this](std::uint16_t number) { rule(number); });
    }

    void writeChat(const Case& input, const ChatAssessment& chat)
    {
        m_out += "{\"id\":";
        appendJsonString(m_out, input.chats[chat.chat].id);
        m_out += ",\"training\":{";
        determination(chat.training);
        m_out += ",\"assumes\":[";
        if (chat.assumesNoFeedback)
            m_out += "\"no-feedback\",";
        if (chat.assumesNoSafetyFlag)
            m_out += "\"no-safety-flag\"";
        m_out += "]},\"copies\":";
        list(chat.copies, [this](const Copy& copy) { writeCopy(copy); });
        m_out += '}';
    }

    void writeCopy(const Copy& copy)
    {
        m_out += "{\"copy\":";
        plain(view(copy.copy));
        m_out +=
            copy.certain ? ",\"present\":[\"yes\"],\"period\":" : ",\"present\":[\"no\",\"yes\"],\"period\":";
        if (copy.period.isEmpty())
            m_out += "null";
        else
            plain(view(copy.period));
        m_out += ",\"startsOn\":";
        optionalDay(copy.startsOn);
        m_out += ",\"latest\":";
        optionalDay(copy.latest);
        m_out += ",\"certainty\":";
        plain(view(copy.certainty));
        m_out += ",\"because\":";
        list(copy.because, [this](std::uint16_t number) { rule(number); });
        m_out += '}';
    }

    void writeRules()
    {
        std::bitset<512> sources;
        m_out += ",\"rules\":{";
        bool first = true;
        for (std::size_t i = 0; i < m_pack.rows.size(); ++i) {
            if (!m_rules[i])
                continue;
            m_out += first ? "" : ",";
            first = false;
            m_out += m_pack.ruleJson[i];
            for (const std::uint16_t source : m_pack.rows[i]->citations)
                sources.set(source);
        }
        m_out += "},\"sources\":{";
        first = true;
        for (std::size_t i = 0; i < m_pack.sources.size(); ++i) {
            if (!sources[i])
                continue;
            m_out += first ? "" : ",";
            first = false;
            m_out += m_pack.sourceJson[i];
        }
        m_out += '}';
    }

    std::string& m_out;
    const Pack& m_pack;
    std::bitset<512> m_rules;
};

} // namespace

void writeAssessment(std::string& out, const Pack& pack, const Case& input, const Assessment& assessment)
{
    Writer{out, pack}.write(input, assessment);
}

void writeProblem(std::string& out, const Problem& problem)
{
    out += "{\"error\":{\"code\":";
    appendJsonString(out, view(problem.code));
    out += ",\"at\":";
    appendJsonString(out, view(problem.at));
    out += ",\"message\":";
    appendJsonString(out, problem.message);
    out += "}}";
}

std::string indented(std::string_view json)
{
    std::string out;
    std::size_t depth = 0;
    bool inString = false;
    const auto newLine = [&] {
        out += '\n';
        out.append(depth * 2, ' ');
    };
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char letter = json[i];
        if (inString) {
            out += letter;
            if (letter == '\\')
                out += json[++i];
            else if (letter == '"')
                inString = false;
            continue;
        }
        const bool empty = i + 1 < json.size() && (json[i + 1] == '}' || json[i + 1] == ']');
        if (letter == '}' || letter == ']') {
            if (const char before = json[i - 1]; before != '{' && before != '[') {
                --depth;
                newLine();
            }
        }
        out += letter;
        inString = letter == '"';
        if ((letter == '{' || letter == '[') && !empty) {
            ++depth;
            newLine();
        } else if (letter == ',') {
            newLine();
        } else if (letter == ':') {
            out += ' ';
        }
    }
    return out;
}

} // namespace policy
