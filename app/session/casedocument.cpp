#include "app/session/casedocument.h"

#include "app/session/casefile.h"
#include "policy/interview.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using policy::Answers;
using policy::Case;
using policy::QuestionId;

namespace {

constexpr std::size_t outlineChats = 256;

/// The places of a sample of the chats: spread evenly, and always the earliest and the earliest that proves
/// acceptance, so that the sample contradicts the answers exactly where all chats do.
std::vector<std::size_t> samplePlaces(const std::vector<policy::Chat>& chats, policy::Day provenUseFrom)
{
    std::vector<std::size_t> places;
    const std::size_t step = chats.size() <= outlineChats ? 1 : chats.size() / outlineChats + 1;
    for (std::size_t i = 0; i < chats.size(); i += step)
        places.push_back(i);
    if (step == 1)
        return places;
    std::optional<std::size_t> first;
    std::optional<std::size_t> proving;
    std::optional<policy::Day> provingDay;
    for (std::size_t i = 0; i < chats.size(); ++i) {
        const policy::Chat& chat = chats[i];
        if (chat.credential)
            continue;
        if (!first || chat.messages.front() < chats[*first].messages.front())
            first = i;
        const auto day = std::lower_bound(chat.messages.begin(), chat.messages.end(), provenUseFrom);
        if (day != chat.messages.end() && (!provingDay || *day < *provingDay)) {
            proving = i;
            provingDay = *day;
        }
    }
    for (const auto& place : {first, proving}) {
        if (place)
            places.push_back(*place);
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

/// Goes through the edits of a step, or back through them.
void goThrough(std::vector<policy::Chat>& chats, const ChatEdit& edit, bool back)
{
    const auto& from = back ? edit.after : edit.before;
    const auto& to = back ? edit.before : edit.after;
    const auto place = chats.begin() + static_cast<std::ptrdiff_t>(edit.at);
    if (!from)
        chats.insert(place, *to);
    else if (!to)
        chats.erase(place);
    else
        *place = *to;
}

} // namespace

CaseDocument::CaseDocument(Rules rules, policy::Day today, QObject* parent)
    : QObject(parent)
    , m_rules(std::move(rules))
    , m_today(today)
{
}

CaseSaid CaseDocument::said() const
{
    return {m_case.answers, m_case.id, m_case.asOf, m_states, m_chats};
}

void CaseDocument::setSaid(const CaseSaid& said)
{
    m_case.answers = m_outline.answers = said.answers;
    m_case.id = m_outline.id = said.name;
    m_case.asOf = m_outline.asOf = said.asOf;
    m_states = said.states;
    m_chats = said.chats;
}

CaseStep CaseDocument::step(CaseStep::Kind kind) const
{
    CaseStep step;
    step.kind = kind;
    step.before = step.after = said();
    return step;
}

/// Goes through a new step. A step with edits of chats gets a number for the chats that it leads to.
void CaseDocument::take(CaseStep step)
{
    if (!step.edits.empty())
        step.after.chats = ++m_lastChats;
    setSaid(step.after);
    for (const ChatEdit& edit : step.edits)
        goThrough(m_case.chats, edit, false);
    if (!step.edits.empty())
        outlineAnew();
    if (!step.isEmpty())
        m_history.add(std::move(step));
    Q_EMIT changed();
}

void CaseDocument::undo()
{
    const CaseStep& step = *m_history.undoStep();
    for (auto edit = step.edits.crbegin(); edit != step.edits.crend(); ++edit)
        goThrough(m_case.chats, *edit, true);
    setSaid(step.before);
    if (!step.edits.empty())
        outlineAnew();
    m_history.undo();
    Q_EMIT changed();
}

void CaseDocument::redo()
{
    const CaseStep& step = *m_history.redoStep();
    for (const ChatEdit& edit : step.edits)
        goThrough(m_case.chats, edit, false);
    setSaid(step.after);
    if (!step.edits.empty())
        outlineAnew();
    m_history.redo();
    Q_EMIT changed();
}

void CaseDocument::sayTo(QuestionId question, const Answers& answers, AnswerState state)
{
    CaseStep said = step(CaseStep::Kind::Answer);
    said.question = question;
    said.after.answers = answers;
    said.after.states[index(question)] = state;
    take(std::move(said));
}

void CaseDocument::answer(QuestionId question, const Answers& answers)
{
    sayTo(question, answers, AnswerState::Known);
}

void CaseDocument::dontKnow(QuestionId question)
{
    sayTo(question, policy::withoutAnswer({{}, {}, m_case.answers, {}, {}}, question).answers,
          AnswerState::Unknown);
}

void CaseDocument::mend(QuestionId question, const Answers& answers)
{
    const bool isKnown = policy::hasAnswer({{}, {}, answers, {}, {}}, question);
    sayTo(question, answers, isKnown ? AnswerState::Known : AnswerState::Unknown);
}

void CaseDocument::setName(const QString& name)
{
    const auto id = name.isEmpty() ? std::nullopt : std::optional{name};
    if (m_case.id == id)
        return;
    CaseStep named = step(CaseStep::Kind::Name);
    named.after.name = id;
    take(std::move(named));
}

void CaseDocument::setDay(std::optional<policy::Day> day)
{
    CaseStep moved = step(CaseStep::Kind::Day);
    moved.after.asOf = day;
    take(std::move(moved));
}

void CaseDocument::addChat(policy::Chat chat)
{
    CaseStep added = step(CaseStep::Kind::AddChat);
    added.chat = chat.id;
    added.edits.push_back({m_case.chats.size(), std::nullopt, std::move(chat)});
    take(std::move(added));
}

void CaseDocument::changeChat(std::size_t at, policy::Chat chat)
{
    if (m_case.chats[at] == chat)
        return;
    CaseStep edited = step(CaseStep::Kind::ChangeChat);
    edited.chat = chat.id;
    edited.edits.push_back({at, m_case.chats[at], std::move(chat)});
    take(std::move(edited));
}

void CaseDocument::removeChat(std::size_t at)
{
    CaseStep removed = step(CaseStep::Kind::RemoveChat);
    removed.chat = m_case.chats[at].id;
    removed.edits.push_back({at, m_case.chats[at], std::nullopt});
    take(std::move(removed));
}

void CaseDocument::takeOverWhatIf(const Case& changed)
{
    CaseStep taken = step(CaseStep::Kind::WhatIf);
    taken.after.answers = changed.answers;
    for (std::size_t i = 0; i < questionCount; ++i) {
        const auto question = static_cast<QuestionId>(i);
        if (policy::hasAnswer({{}, {}, changed.answers, {}, {}}, question))
            taken.after.states[i] = AnswerState::Known;
        else if (taken.after.states[i] == AnswerState::Known)
            taken.after.states[i] = AnswerState::Unknown;
    }
    for (std::size_t i = 0; i < m_case.chats.size(); ++i) {
        if (m_case.chats[i] != changed.chats[i])
            taken.edits.push_back({i, m_case.chats[i], changed.chats[i]});
    }
    for (std::size_t i = m_case.chats.size(); i < changed.chats.size(); ++i)
        taken.edits.push_back({i, std::nullopt, changed.chats[i]});
    take(std::move(taken));
}

policy::Result<policy::Assessment> CaseDocument::assessment() const
{
    return policy::assess(pack(), m_case, asOf());
}

std::optional<policy::Problem> CaseDocument::problem() const
{
    const auto result = policy::assess(pack(), m_outline, asOf());
    return result ? std::nullopt : std::optional{result.problem()};
}

std::vector<QuestionId> CaseDocument::questions() const
{
    return policy::Interview{pack(), m_outline, asOf()}.questions();
}

std::vector<QuestionId> CaseDocument::steps() const
{
    const std::vector<QuestionId> open = questions();
    policy::FactSet facts;
    facts.set(policy::Fact::Plan, m_case.answers.plan.value_or(policy::Plan::Free)); // as the interview does
    std::vector<QuestionId> steps;
    for (const policy::Question& question : pack().questions) {
        const auto id = policy::questionNames.value(question.id.toStdString());
        const bool isOpen = id && std::find(open.begin(), open.end(), *id) != open.end();
        if (isOpen || (id && state(*id) != AnswerState::Open && policy::mayHold(question.askWhen, facts)))
            steps.push_back(*id);
    }
    return steps;
}

std::optional<QuestionId> CaseDocument::next(std::optional<QuestionId> previous) const
{
    return policy::Interview{pack(), m_outline, asOf()}.next(previous);
}

void CaseDocument::clear()
{
    takeOver({}, {}, {});
    m_states.fill(AnswerState::Open);
    Q_EMIT changed();
}

CaseDocument::Loaded CaseDocument::load(const QString& path, const policy::Pack& pack, policy::Day today)
{
    Loaded loaded{casefile::read(path, QString::fromUtf8(pack.id)), {}, QFileInfo{path}.absoluteFilePath()};
    loaded.error = loaded.reading.error;
    if (!loaded.reading.value)
        return loaded;
    // What the answers can't mend is refused here; the rest is told at its question.
    const policy::Case& value = *loaded.reading.value;
    const auto result = policy::assess(pack, value, value.asOf.value_or(today));
    if (!result && result.problem().at.startsWith("/chats/"))
        loaded.error = tr("“%1” can't be used as it is.\n\n%2\n\nPlace in the file: %3")
                           .arg(path, result.problem().message, QString::fromUtf8(result.problem().at));
    return loaded;
}

QString CaseDocument::open(Loaded loaded)
{
    if (!loaded.error.isEmpty())
        return loaded.error;
    takeOver(std::move(*loaded.reading.value), std::move(loaded.reading.chatsJson), loaded.path);
    for (std::size_t i = 0; i < questionCount; ++i) {
        m_states[i] = policy::hasAnswer(m_outline, static_cast<QuestionId>(i)) ? AnswerState::Known
                                                                               : AnswerState::Unknown;
    }
    Q_EMIT changed();
    return {};
}

QString CaseDocument::save(const QString& path, Others others)
{
    const QString place = QFileInfo{path}.absoluteFilePath();
    if (others == Others::Keep && place == m_path && QFileInfo::exists(place) &&
        casefile::digest(place) != m_digest)
        return tr("“%1” was changed by another window or program since it was opened here. Nothing was "
                  "written, so that "
                  "nothing is lost. Use “Save case as…”: with another name to keep both, with the same name "
                  "to replace "
                  "the file by what this window shows.")
            .arg(QDir::toNativeSeparators(path));
    // Chats nobody has touched are written as they were read.
    const bool isMixed = m_chats != 0 && !m_chatsJson.isEmpty();
    const QByteArray chats =
        isMixed ? casefile::mergedChats(m_chatsJson, m_case.chats, packId()) : m_chatsJson;
    QString error = casefile::write(path, m_case, packId(), chats);
    if (!error.isEmpty())
        return error;
    m_path = place;
    m_digest = casefile::digest(place);
    m_saved = said();
    m_history.seal();
    Q_EMIT changed();
    return {};
}

bool CaseDocument::isModified() const
{
    return m_case.answers != m_saved.answers || m_case.id != m_saved.name || m_case.asOf != m_saved.asOf ||
           m_chats != m_saved.chats;
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
    m_chats = m_lastChats = 0;
    m_saved = said();
    m_history.clear();
    outlineAnew();
    m_chatsJson = std::move(chatsJson);
    m_path = path;
    m_digest = path.isEmpty() ? QByteArray{} : casefile::digest(path);
}

void CaseDocument::outlineAnew()
{
    m_outlinePlaces = samplePlaces(m_case.chats, pack().dates.provenUseFrom);
    m_outline = {m_case.id, m_case.asOf, m_case.answers, {}, {}};
    m_outline.chats.reserve(m_outlinePlaces.size());
    for (const std::size_t place : m_outlinePlaces)
        m_outline.chats.push_back(m_case.chats[place]);
}

QString CaseDocument::packId() const
{
    return QString::fromUtf8(pack().id);
}
