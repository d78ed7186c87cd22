#include "app/report/answerbuilder.h"

#include "app/report/text.h"

#include <algorithm>

namespace report {

using policy::Determination;
using policy::Word;
using policy::Words;

QString oneOf(const QStringList& titles)
{
    QString result;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        const QString quoted = Text::tr("“%1”").arg(titles[i]);
        if (i == 0)
            result = quoted;
        else if (i + 1 < titles.size())
            result = Text::tr("%1, %2", "a list goes on").arg(result, quoted);
        else
            result = Text::tr("%1 or %2", "a list ends").arg(result, quoted);
    }
    return result;
}

QStringList valueTitles(const Answer& answer)
{
    QStringList titles;
    for (const ValueEntry& value : answer.values)
        titles << value.title;
    return titles;
}

QStringList AnswerBuilder::questionTitles(const std::vector<policy::QuestionId>& questions) const
{
    QStringList titles;
    for (const policy::QuestionId id : questions) {
        const std::string_view name = policy::questionNames.name(id);
        const policy::Question* question =
            m_pack.question({name.data(), static_cast<qsizetype>(name.size())});
        if (question)
            titles << question->title;
    }
    return titles;
}

Answer AnswerBuilder::begin(const Determination& determination) const
{
    Answer answer;
    if (!determination.isDetermined())
        answer.sureness = Sureness::Depends;
    else if (determination.has("not-stated"))
        answer.sureness = Sureness::NotStated;
    answer.dependsOn = questionTitles(determination.dependsOn);
    return answer;
}

void AnswerBuilder::addValue(Answer& answer, const QByteArray& code, const Word& word, const QString& title)
{
    CitedText says = m_sources.cited(word.says, word.citations);
    if (answer.values.empty() || answer.values.back().code != code) {
        answer.values.push_back({code, title, std::move(says)});
        return;
    }
    CitedText& before = answer.values.back().says;
    before.text = Text::tr("%1 %2", "two sentences").arg(before.text, says.text);
    before.sources.insert(before.sources.end(), says.sources.begin(), says.sources.end());
    std::sort(before.sources.begin(), before.sources.end());
    before.sources.erase(std::unique(before.sources.begin(), before.sources.end()), before.sources.end());
}

/// Whether the words are for one of the rows that matched.
bool AnswerBuilder::fits(const Word& word, const Determination& determination) const
{
    return word.rows.isEmpty() ||
           std::any_of(determination.because.begin(), determination.because.end(), [&](std::uint16_t number) {
               return word.rows.contains(QString::fromUtf8(m_pack.rows[number]->id));
           });
}

/// The values in the pack's order, and the headline that names them all.
void AnswerBuilder::addWords(Answer& answer, const Determination& determination, const Words& words)
{
    for (const Word& word : words) {
        if (determination.has(word.id)) {
            addValue(answer, word.id, word, word.title);
            answer.headline = word.headline.isEmpty() ? Text::tr("%1.").arg(word.title) : word.headline;
        }
    }
    if (answer.values.size() > 1)
        answer.headline = Text::tr("It depends on what is still open: %1.").arg(oneOf(valueTitles(answer)));
}

void AnswerBuilder::addReasons(Answer& answer, const Determination& determination)
{
    for (const std::uint16_t number : determination.because) {
        const policy::Row& row = *m_pack.rows[number];
        answer.because.push_back(m_sources.cited(row.says, row.citations));
    }
}

void AnswerBuilder::addQualified(Answer& answer, const Words& words)
{
    for (const Word& word : words)
        answer.qualified.push_back(m_sources.cited(word.says, word.citations, word.title));
}

void AnswerBuilder::addQualifiedLine(Answer& answer, const Words& words, const QString& line)
{
    QStringList titles;
    policy::Citations citations;
    for (const Word& word : words) {
        titles << word.title;
        citations.insert(citations.end(), word.citations.begin(), word.citations.end());
    }
    answer.qualified.push_back(
        m_sources.cited(line.arg(titles.join(Text::tr("; ", "between items of a list"))), citations));
}

/// On Bedrock and Vertex neither feedback nor a flag of the provider's is among the rules for chats: the
/// cloud's own terms hold.
policy::Words AnswerBuilder::exceptions(std::optional<policy::Plan> plan) const
{
    const bool isCloud = plan == policy::Plan::Bedrock || plan == policy::Plan::Vertex;
    policy::Words words;
    std::copy_if(m_pack.exceptions.begin(), m_pack.exceptions.end(), std::back_inserter(words),
                 [isCloud](const Word& word) {
                     return !isCloud || (word.id != "feedback" && word.id != "safety-flag");
                 });
    return words;
}

Answer AnswerBuilder::newTraining(const Determination& determination, std::optional<policy::Plan> plan,
                                  bool sharedEarlier)
{
    Answer answer = begin(determination);
    addWords(answer, determination, m_pack.training);
    if (determination.has("used"))
        addQualified(answer, m_pack.layers);
    else if (sharedEarlier)
        addQualifiedLine(answer, m_pack.layers,
                         Text::tr("For chats from the time of sharing there are three layers: %1."));
    if (determination.has("not-used"))
        addQualified(answer, exceptions(plan));
    addReasons(answer, determination);
    return answer;
}

Answer AnswerBuilder::newRetention(const Determination& determination, std::optional<int> customDays)
{
    Answer answer = begin(determination);
    const QByteArray customCode = "P" + QByteArray::number(customDays.value_or(0)) + "D";
    bool custom = false;
    bool publishedPeriod = false; // the same number of days by a rule of the provider's
    for (const std::uint16_t number : determination.because) {
        custom = custom || m_pack.rows[number]->then.value == "custom";
        publishedPeriod = publishedPeriod || m_pack.rows[number]->then.value == customCode;
    }
    for (const Word& word : m_pack.retention) {
        if (word.id == "custom" && custom)
            addValue(answer, customCode, word,
                     Text::tr("%1: %2 days").arg(word.title, QString::number(*customDays)));
        else if (determination.has(word.id) && fits(word, determination) &&
                 (word.id != customCode || !custom || publishedPeriod))
            addValue(answer, word.id, word, word.title);
    }
    const QStringList titles = valueTitles(answer);
    answer.headline = titles.size() == 1
                          ? Text::tr("%1.").arg(titles.front())
                          : Text::tr("It depends on what is still open: %1.").arg(oneOf(titles));
    addReasons(answer, determination);
    return answer;
}

Answer AnswerBuilder::chatTraining(const Determination& determination, std::optional<policy::Plan> plan)
{
    Answer answer = begin(determination);
    addWords(answer, determination, m_pack.training);
    if (determination.has("eligible") || determination.has("runs-only"))
        addQualifiedLine(answer, m_pack.layers, Text::tr("Three layers, each with its own rule: %1."));
    if (determination.has("not-used"))
        addQualifiedLine(answer, exceptions(plan), Text::tr("Exceptions that hold all the same: %1."));
    addReasons(answer, determination);
    return answer;
}

} // namespace report
