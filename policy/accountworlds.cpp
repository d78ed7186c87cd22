#include "policy/accountworlds.h"

#include <algorithm>

namespace policy {

namespace {

/// Builds the worlds of one case.
class WorldBuilder
{
public:
    WorldBuilder(const Answers& answers, const ChatEvidence& evidence, Day asOf, const Pack::Dates& dates)
        : m_answers(answers)
        , m_evidence(evidence)
        , m_asOf(asOf)
        , m_dates(dates)
    {
        // Before that day nobody can have used it since, whatever the answer says.
        if (asOf >= dates.provenUseFrom)
            m_used = answers.usedAfterDeadline;
        m_created = {DateKnowledge::openStart, asOf};
        if (answers.accountCreated) {
            m_created.first = answers.accountCreated->first();
            m_created.last = std::min(asOf, answers.accountCreated->last());
        }
        if (evidence.firstChat)
            m_created.last = std::min(m_created.last, *evidence.firstChat);
    }

    std::vector<AccountWorld> build()
    {
        const DaySpan existing{m_created.first, std::min(m_created.last, m_dates.announced - oneDay)};
        const DaySpan created{std::max(m_created.first, m_dates.announced), m_created.last};
        if (!existing.isEmpty()) {
            addNever(Account::Existing, existing);
            addAccepted(Account::Existing, existing);
        }
        if (!created.isEmpty()) {
            addNever(Account::New, created);
            addAccepted(Account::New, created);
        }
        return std::move(m_worlds);
    }

private:
    /// The account never accepted: no acceptance date, no switch, no use since October 2025.
    void addNever(Account account, const DaySpan& created)
    {
        const bool isNew = account == Account::New;
        const bool said = m_answers.accepted == false;
        if (m_answers.accepted == true || m_answers.acceptedOn || !m_answers.switchChanges.empty())
            return;
        if (m_used == true || m_evidence.firstProving)
            return;
        // Signing up counts as accepting, unless the person says no; and without accepting there are no
        // chats.
        if (isNew && (!said || m_evidence.firstChat))
            return;
        AccountWorld world;
        world.account = account;
        world.created = created;
        world.usedYesPossible = false;
        m_worlds.push_back(std::move(world));
    }

    void addAccepted(Account account, const DaySpan& created)
    {
        if (m_answers.accepted == false)
            return;
        const bool isNew = account == Account::New;
        AccountWorld world;
        world.account = account;
        world.acceptance = Acceptance::Accepted;
        world.created = created;
        if (!isNew && m_evidence.firstProving) {
            if (m_used == false)
                return;
            world.usedNoPossible = false;
        }
        world.acceptedAtSignUp = isNew && !m_answers.acceptedOn;
        world.chain.events.push_back(world.acceptedAtSignUp ? created : acceptance(account, created));
        for (const SwitchChange& change : m_answers.switchChanges) {
            world.chain.events.push_back(
                {std::max(change.on.first(), m_dates.announced), std::min(change.on.last(), m_asOf)});
        }
        if (!world.chain.narrow())
            return;
        if (world.acceptedAtSignUp)
            world.created = world.chain.events.front();
        else if (isNew)
            world.created.last = std::min(world.created.last, world.chain.events.front().last);
        if (world.chain.events.front().first >= m_dates.provenUseFrom && !isNew)
            world.usedNoPossible = false;
        addPositions(world);
    }

    /// The days on which Accept may have been pressed, before the switch changes narrow them.
    DaySpan acceptance(Account account, const DaySpan& created) const
    {
        DaySpan span{m_dates.announced, m_asOf};
        if (m_answers.acceptedOn) {
            span.first = std::max(span.first, m_answers.acceptedOn->first());
            span.last = std::min(span.last, m_answers.acceptedOn->last());
        }
        // A span that begins after the proving chat is what the person says, and stands.
        if (m_evidence.firstProving && span.first <= *m_evidence.firstProving)
            span.last = std::min(span.last, *m_evidence.firstProving);
        if (account == Account::New)
            span.first = std::max(span.first, created.first);
        else if (m_used == false)
            span.last = std::min(span.last, m_dates.provenUseFrom - oneDay);
        return span;
    }

    void addPositions(const AccountWorld& account)
    {
        const bool locked = m_answers.switchLockedOff == true;
        for (const SwitchPosition start : {SwitchPosition::On, SwitchPosition::Off}) {
            if (m_answers.switchAtAccept && *m_answers.switchAtAccept != start)
                continue;
            AccountWorld positioned = account;
            positioned.switchAtAccept = start;
            positioned.chain.positions.push_back(locked ? SwitchPosition::Off : start);
            for (const SwitchChange& change : m_answers.switchChanges)
                positioned.chain.positions.push_back(locked ? SwitchPosition::Off : change.to);
            m_worlds.push_back(std::move(positioned));
        }
    }

    const Answers& m_answers;
    const ChatEvidence& m_evidence;
    const Day m_asOf;
    const Pack::Dates& m_dates;
    std::optional<bool> m_used;
    DaySpan m_created{};
    std::vector<AccountWorld> m_worlds;
};

QByteArray changePointer(std::size_t index)
{
    return "/answers/switchChanges/" + QByteArray::number(static_cast<qulonglong>(index)) + "/on";
}

QByteArray chatPointer(std::size_t index, const char* field)
{
    return "/chats/" + QByteArray::number(static_cast<qulonglong>(index)) + field;
}

QString isoText(Day day)
{
    return QString::fromStdString(toIsoDate(day));
}

Problem contradiction(QByteArray at, QString message)
{
    return {"contradiction", std::move(at), std::move(message)};
}

std::optional<Problem> beforeAnnouncement(const Answers& answers, const Pack::Dates& dates)
{
    const QString message =
        QStringLiteral(
            "This lies before %1, when the notice and its switch did not exist yet. Correct the date; "
            "if you are not sure, give a range or leave it out.")
            .arg(isoText(dates.announced));
    if (answers.acceptedOn && answers.acceptedOn->last() < dates.announced)
        return Problem{"before-announcement", "/answers/acceptedOn", message};
    for (std::size_t i = 0; i < answers.switchChanges.size(); ++i) {
        if (answers.switchChanges[i].on.last() < dates.announced)
            return Problem{"before-announcement", changePointer(i), message};
    }
    return {};
}

std::optional<Problem> afterAsOf(const Answers& answers, Day asOf)
{
    const QString message =
        QStringLiteral("This lies after %1, the day that the case is judged on. Correct the date "
                       "or choose a later day.")
            .arg(isoText(asOf));
    if (answers.accountCreated && answers.accountCreated->first() > asOf)
        return Problem{"after-as-of", "/answers/accountCreated", message};
    if (answers.acceptedOn && answers.acceptedOn->first() > asOf)
        return Problem{"after-as-of", "/answers/acceptedOn", message};
    for (std::size_t i = 0; i < answers.switchChanges.size(); ++i) {
        if (answers.switchChanges[i].on.first() > asOf)
            return Problem{"after-as-of", changePointer(i), message};
    }
    return {};
}

std::optional<Problem> messageAfterDeletion(const Case& input, Day asOf)
{
    for (std::size_t i = 0; i < input.chats.size(); ++i) {
        const Chat& chat = input.chats[i];
        if (!chat.deletedOn || *chat.deletedOn > asOf)
            continue;
        const auto later = std::upper_bound(chat.messages.begin(), chat.messages.end(), *chat.deletedOn);
        if (later != chat.messages.end() && *later <= asOf) {
            return contradiction(
                chatPointer(i, "/deletedOn"),
                QStringLiteral("A message of %1 lies after the chat's deletion on %2. Correct one "
                               "of the two days.")
                    .arg(isoText(*later), isoText(*chat.deletedOn)));
        }
    }
    return {};
}

/// Where no world is left: the answer to look at, with a sentence about it.
Problem explainContradiction(const Case& input, const ChatEvidence& evidence, Day asOf,
                             const Pack::Dates& dates)
{
    const Answers& answers = input.answers;
    const bool usedCounts = asOf >= dates.provenUseFrom;
    if (answers.accepted == false) {
        if (answers.acceptedOn) {
            return contradiction(
                "/answers/acceptedOn",
                QStringLiteral("There is a day of acceptance, but the answer says that Accept was "
                               "not pressed. Correct one of the two."));
        }
        if (!answers.switchChanges.empty()) {
            return contradiction(
                "/answers/switchChanges",
                QStringLiteral("The switch can only be changed after accepting, but the answer says "
                               "that Accept was not pressed. Correct one of the two."));
        }
        return contradiction(
            "/answers/accepted",
            QStringLiteral("Claude normally can't be used after 8 October 2025, or on a newer "
                           "account, without accepting. If it was used, take it as accepted on a "
                           "day that you don't know: answer yes and leave the day out."));
    }
    if (answers.accountCreated && evidence.firstChat &&
        answers.accountCreated->first() > *evidence.firstChat) {
        return contradiction(
            "/answers/accountCreated",
            QStringLiteral("There is a chat of %1, before the account was created. Correct the day, "
                           "or judge that chat with the account it belongs to.")
                .arg(isoText(*evidence.firstChat)));
    }
    if (usedCounts && answers.usedAfterDeadline == false) {
        Answers without = answers;
        without.usedAfterDeadline.reset();
        if (!accountWorlds(without, evidence, asOf, dates).empty()) {
            return contradiction(
                "/answers/usedAfterDeadline",
                QStringLiteral("A chat or the acceptance shows use since 10 October 2025, but the "
                               "answer says there was none. Correct one of the two."));
        }
    }
    if (!answers.switchChanges.empty()) {
        Answers without = answers;
        without.switchChanges.clear();
        if (!accountWorlds(without, evidence, asOf, dates).empty()) {
            return contradiction(
                "/answers/switchChanges",
                QStringLiteral("The switch changes can't lie in this order, or one lies before the "
                               "acceptance or the sign-up. Correct the days or their order."));
        }
    }
    return contradiction(
        answers.acceptedOn ? "/answers/acceptedOn" : "/answers",
        QStringLiteral("These answers can't all be true together: acceptance has to follow the "
                       "account's creation and the announcement of 28 August 2025. Correct a day, "
                       "or leave out the one that you are not sure of."));
}

} // namespace

ChatEvidence chatEvidence(const Case& input, Day asOf, const Pack::Dates& dates)
{
    ChatEvidence evidence;
    const auto earlier = [](const std::optional<Day>& known, Day day) {
        return known ? std::min(*known, day) : day;
    };
    for (const Chat& chat : input.chats) {
        if (chat.credential)
            continue;
        if (chat.messages.front() <= asOf)
            evidence.firstChat = earlier(evidence.firstChat, chat.messages.front());
        const auto proving =
            std::lower_bound(chat.messages.begin(), chat.messages.end(), dates.provenUseFrom);
        if (proving != chat.messages.end() && *proving <= asOf)
            evidence.firstProving = earlier(evidence.firstProving, *proving);
    }
    return evidence;
}

std::vector<AccountWorld> accountWorlds(const Answers& answers, const ChatEvidence& evidence, Day asOf,
                                        const Pack::Dates& dates)
{
    return WorldBuilder{answers, evidence, asOf, dates}.build();
}

Result<std::vector<AccountWorld>> consistentWorlds(const Case& input, Day asOf, const Pack::Dates& dates)
{
    const Answers& answers = input.answers;
    const bool consumer = !answers.plan || isConsumer(*answers.plan);
    if (consumer) {
        if (auto problem = beforeAnnouncement(answers, dates))
            return *problem;
        if (auto problem = afterAsOf(answers, asOf))
            return *problem;
    }
    if (auto problem = messageAfterDeletion(input, asOf))
        return *problem;
    if (!consumer)
        return std::vector<AccountWorld>{};
    const ChatEvidence evidence = chatEvidence(input, asOf, dates);
    auto worlds = accountWorlds(answers, evidence, asOf, dates);
    if (worlds.empty())
        return explainContradiction(input, evidence, asOf, dates);
    return worlds;
}

} // namespace policy
