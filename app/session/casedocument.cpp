#include "app/session/casedocument.h"

#include "app/session/casefile.h"
#include "policy/interview.h"

#include <QFileInfo>

#include <algorithm>

using policy::Answers;
using policy::Case;
using policy::QuestionId;

namespace {

constexpr std::size_t outlineChats = 256;

/// The case with a sample of its chats: spread evenly, and always the earliest and the earliest that proves
/// acceptance, so that it contradicts its answers exactly where the whole case does.
Case outlineOf(const Case& value, policy::Day provenUseFrom)
{
    if (value.chats.size() <= outlineChats)
        return value;
    Case outline{value.id, value.asOf, value.answers, {}, {}};
    const std::size_t step = value.chats.size() / outlineChats + 1;
    for (std::size_t i = 0; i < value.chats.size(); i += step)
        outline.chats.push_back(value.chats[i]);
    const policy::Chat* first = nullptr;
    const policy::Chat* proving = nullptr;
    std::optional<policy::Day> provingDay;
    for (const policy::Chat& chat : value.chats) {
        if (chat.credential)
            continue;
        if (!first || chat.messages.front() < first->messages.front())
            first = &chat;
        const auto day = std::lower_bound(chat.messages.begin(), chat.messages.end(), provenUseFrom);
        if (day != chat.messages.end() && (!provingDay || *day < *provingDay)) {
            proving = &chat;
            provingDay = *day;
        }
    }
    for (const policy::Chat* chat : {first, proving}) {
        if (chat)
            outline.chats.push_back(*chat);
    }
    return outline;
}

} // namespace

CaseDocument::CaseDocument(std::shared_ptr<const policy::Pack> pack, policy::Day today, QObject* parent)
    : QObject(parent)
    , m_pack(std::move(pack))
    , m_today(today)
{
}

void CaseDocument::answer(QuestionId question, const Answers& answers)
{
    m_case.answers = m_outline.answers = answers;
    m_states[index(question)] = AnswerState::Known;
    Q_EMIT changed();
}

void CaseDocument::dontKnow(QuestionId question)
{
    m_case.answers = m_outline.answers =
        policy::withoutAnswer({{}, {}, m_case.answers, {}, {}}, question).answers;
    m_states[index(question)] = AnswerState::Unknown;
    Q_EMIT changed();
}

void CaseDocument::mend(QuestionId question, const Answers& answers)
{
    m_case.answers = m_outline.answers = answers;
    m_states[index(question)] =
        policy::hasAnswer(m_outline, question) ? AnswerState::Known : AnswerState::Unknown;
    Q_EMIT changed();
}

void CaseDocument::setName(const QString& name)
{
    const auto id = name.isEmpty() ? std::nullopt : std::optional{name};
    if (m_case.id == id)
        return;
    m_case.id = m_outline.id = id;
    Q_EMIT changed();
}

policy::Result<policy::Assessment> CaseDocument::assessment() const
{
    return policy::assess(*m_pack, m_case, asOf());
}

std::optional<policy::Problem> CaseDocument::problem() const
{
    const auto result = policy::assess(*m_pack, m_outline, asOf());
    return result ? std::nullopt : std::optional{result.problem()};
}

std::vector<QuestionId> CaseDocument::questions() const
{
    return policy::Interview{*m_pack, m_outline, asOf()}.questions();
}

std::vector<QuestionId> CaseDocument::steps() const
{
    const std::vector<QuestionId> open = questions();
    policy::FactSet facts;
    facts.set(policy::Fact::Plan, m_case.answers.plan.value_or(policy::Plan::Free)); // as the interview does
    std::vector<QuestionId> steps;
    for (const policy::Question& question : m_pack->questions) {
        const auto id = policy::questionNames.value(question.id.toStdString());
        const bool isOpen = id && std::find(open.begin(), open.end(), *id) != open.end();
        if (isOpen || (id && state(*id) != AnswerState::Open && policy::mayHold(question.askWhen, facts)))
            steps.push_back(*id);
    }
    return steps;
}

std::optional<QuestionId> CaseDocument::next(std::optional<QuestionId> previous) const
{
    return policy::Interview{*m_pack, m_outline, asOf()}.next(previous);
}

void CaseDocument::clear()
{
    takeOver({}, {}, {});
    m_states.fill(AnswerState::Open);
    Q_EMIT changed();
}

QString CaseDocument::open(const QString& path)
{
    casefile::Reading reading = casefile::read(path, packId());
    if (!reading.value)
        return reading.error;
    // What the answers can't mend is refused here; the rest is told at its question.
    const auto result = policy::assess(*m_pack, *reading.value, reading.value->asOf.value_or(m_today));
    if (!result && result.problem().at.startsWith("/chats/"))
        return tr("“%1” can't be used as it is.\n\n%2\n\nPlace in the file: %3")
            .arg(path, result.problem().message, QString::fromUtf8(result.problem().at));
    takeOver(std::move(*reading.value), std::move(reading.chatsJson), QFileInfo{path}.absoluteFilePath());
    for (std::size_t i = 0; i < questionCount; ++i) {
        m_states[i] = policy::hasAnswer(m_outline, static_cast<QuestionId>(i)) ? AnswerState::Known
                                                                               : AnswerState::Unknown;
    }
    Q_EMIT changed();
    return {};
}

QString CaseDocument::save(const QString& path)
{
    const QString error = casefile::write(path, m_case, packId(), m_chatsJson);
    if (!error.isEmpty())
        return error;
    m_path = QFileInfo{path}.absoluteFilePath();
    m_savedAnswers = m_case.answers;
    m_savedName = m_case.id;
    Q_EMIT changed();
    return {};
}

bool CaseDocument::isEmpty() const
{
    return m_case == Case{} && m_path.isEmpty() &&
           std::all_of(m_states.begin(), m_states.end(),
                       [](AnswerState state) { return state == AnswerState::Open; });
}

void CaseDocument::takeOver(Case value, QByteArray chatsJson, const QString& path)
{
    m_case = std::move(value);
    m_savedAnswers = m_case.answers;
    m_savedName = m_case.id;
    m_outline = outlineOf(m_case, m_pack->dates.provenUseFrom);
    m_chatsJson = std::move(chatsJson);
    m_path = path;
}

QString CaseDocument::packId() const
{
    return QString::fromUtf8(m_pack->id);
}
