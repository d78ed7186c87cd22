#include "app/report/chatentries.h"

#include "app/report/oneline.h"
#include "app/report/text.h"

#include <algorithm>

namespace report {

using policy::Chat;
using policy::Copy;
using policy::Day;
using policy::findWord;
using policy::Word;

namespace {

QByteArrayView view(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

ChatEntry ChatEntries::entry(const policy::ChatAssessment& assessment)
{
    const Chat& chat = m_input.chats[assessment.chat];
    ChatEntry entry;
    entry.id = onOneLine(chat.id);
    entry.kind = kind(chat);
    entry.days = days(chat);
    entry.training = AnswerBuilder{m_pack, m_sources}.chatTraining(
        assessment.training, chat.credential ? chat.credential : m_input.answers.plan);
    entry.assumes = assumptions(assessment);
    for (const Copy& each : assessment.copies)
        entry.copies.push_back(copy(chat, each));
    entry.longest = longest(assessment, entry.copies);
    return entry;
}

QString ChatEntries::kind(const Chat& chat) const
{
    const Word* word = findWord(m_pack.kinds, view(policy::kindNames.name(chat.kind)));
    QString title = word ? word->title : QString{};
    if (!chat.credential)
        return title;
    const Word* plan = findWord(m_pack.plans, view(policy::planNames.name(*chat.credential)));
    return Text::tr("%1 on a credential of: %2").arg(title, plan ? plan->title : QString{});
}

/// The days up to asOf; later ones do not count yet.
QString ChatEntries::days(const Chat& chat) const
{
    const auto end = std::upper_bound(chat.messages.begin(), chat.messages.end(), m_asOf);
    const QString first = m_dates.day(chat.messages.front());
    QString text = Text::tr("Message on %1").arg(first);
    if (end - chat.messages.begin() > 1)
        text = Text::tr("Messages from %1 to %2").arg(first, m_dates.day(*(end - 1)));
    if (chat.deletedOn && *chat.deletedOn <= m_asOf)
        text = Text::tr("%1; deleted by you on %2").arg(text, m_dates.day(*chat.deletedOn));
    return text;
}

QStringList ChatEntries::assumptions(const policy::ChatAssessment& assessment)
{
    QStringList result;
    const auto add = [&](const char* id) {
        if (const Word* word = findWord(m_pack.assumptions, id))
            result << word->says;
    };
    if (assessment.assumesNoFeedback)
        add("no-feedback");
    if (assessment.assumesNoSafetyFlag)
        add("no-safety-flag");
    return result;
}

CopyEntry ChatEntries::copy(const Chat& chat, const Copy& copy)
{
    CopyEntry entry;
    entry.code = copy.copy;
    entry.startsOn = copy.startsOn;
    entry.latest = copy.latest;
    entry.certain = copy.certain;
    entry.until = until(chat, copy);
    if (const Word* word = findWord(m_pack.certainties, copy.certainty))
        entry.certainty = word->title;
    QStringList reasons;
    policy::Citations citations;
    for (const std::uint16_t number : copy.because) {
        const policy::Row& row = *m_pack.rows[number];
        reasons << row.says;
        citations.insert(citations.end(), row.citations.begin(), row.citations.end());
    }
    const Word* word = findWord(m_pack.copies, copy.copy);
    entry.title = word ? word->title : QString::fromUtf8(copy.copy);
    entry.says = m_sources.cited(reasons.join(QLatin1Char{' '}), citations);
    return entry;
}

QString ChatEntries::until(const Chat& chat, const Copy& copy) const
{
    const bool isOver = copy.latest && *copy.latest < m_asOf;
    QString text;
    if (!copy.latest)
        text = whoDecides(chat, copy);
    else if (copy.copy == "local-transcript") // its day alone removes nothing
        text = isOver ? Text::tr("should be gone if Claude Code was started after %1")
                      : Text::tr("at the first start of Claude Code after %1");
    else
        text = isOver ? Text::tr("should have been gone since %1") : Text::tr("by %1 at the latest");
    if (copy.latest)
        text = text.arg(m_dates.day(*copy.latest));
    return copy.certain ? text : Text::tr("%1, if there is such a copy").arg(text);
}

QString ChatEntries::whoDecides(const Chat& chat, const Copy& copy) const
{
    if (copy.certainty == "provider")
        return Text::tr("no fixed date: the cloud's terms and settings decide");
    if (copy.certainty == "contract")
        return Text::tr("no fixed date: the contract decides");
    if (copy.certainty == "institution")
        return Text::tr("no fixed date: the institution decides");
    if (copy.copy == "local-transcript")
        return Text::tr("no fixed date: it stays on your computer until you delete it");
    const auto plan = chat.credential ? chat.credential : m_input.answers.plan;
    if (!plan)
        return Text::tr("no fixed date while the chat is kept");
    return policy::isConsumer(*plan) ? Text::tr("no fixed date while you keep the chat")
                                     : Text::tr("no fixed date while you or your organisation keep the chat");
}

QString ChatEntries::longest(const policy::ChatAssessment& assessment,
                             const std::vector<CopyEntry>& copies) const
{
    if (copies.empty())
        return assessment.training.has("other-company")
                   ? Text::tr(
                         "No copies are listed: the other company's policy decides how long it keeps them.")
                   : Text::tr("By the published rules, nothing of it is kept after the answer.");
    const CopyEntry* open = nullptr;  // no fixed date
    const CopyEntry* dated = nullptr; // the latest date
    for (const CopyEntry& copy : copies) {
        if (!copy.latest)
            open = open ? open : &copy;
        else if (!dated || *copy.latest > *dated->latest)
            dated = &copy;
    }
    const CopyEntry* longest = open ? open : dated;
    if (!longest)
        return {};
    if (longest == dated && *dated->latest < m_asOf)
        return Text::tr(
                   "By the published rules, nothing of it should have been left on the servers since %1.")
            .arg(m_dates.day(*dated->latest));
    QString sentence = Text::tr("The longest copy is “%1” (%2).").arg(longest->title, longest->until);
    if (!open || !dated || *dated->latest < m_asOf)
        return sentence;
    return Text::tr("%1 Of the copies with a date, “%2” is the longest (%3).")
        .arg(sentence, dated->title, dated->until);
}

} // namespace report
