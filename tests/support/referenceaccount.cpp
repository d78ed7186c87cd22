#include "tests/support/referenceaccount.h"

#include <algorithm>
#include <set>

namespace testsupport {

namespace {

using policy::Answers;
using policy::DateKnowledge;

constexpr std::chrono::days oneDay{1};

bool mayBe(const std::optional<DateKnowledge>& known, Day day)
{
    return !known || (known->first() <= day && day <= known->last());
}

/// Tries every day for every date of one case.
class Enumeration
{
public:
    Enumeration(const policy::Case& input, Day asOf)
        : m_answers(input.answers)
        , m_asOf(asOf)
    {
        for (const policy::Chat& chat : input.chats) {
            if (chat.credential)
                continue; // proves nothing about the account
            for (const Day day : chat.messages) {
                if (day <= asOf)
                    m_chatDays.push_back(day);
            }
        }
        std::sort(m_chatDays.begin(), m_chatDays.end());
        const auto proof = std::lower_bound(m_chatDays.begin(), m_chatDays.end(), contract::useProvesFrom);
        if (proof != m_chatDays.end())
            m_proof = *proof;
        m_earliest = std::min(contract::announced, asOf) - 2 * oneDay;
        if (!m_chatDays.empty())
            m_earliest = std::min(m_earliest, m_chatDays.front() - oneDay);
        if (m_answers.accountCreated && m_answers.accountCreated->last() < m_earliest)
            m_earliest =
                std::max(m_answers.accountCreated->first(), m_answers.accountCreated->last() - oneDay);
    }

    std::vector<ReferenceAccount> run()
    {
        for (Day created = m_earliest; created <= m_asOf; created += oneDay) {
            const bool exists = mayBe(m_answers.accountCreated, created);
            const bool beforeChats = m_chatDays.empty() || created <= m_chatDays.front();
            if (exists && beforeChats)
                tryAcceptance(created, created < contract::announced);
        }
        std::vector<ReferenceAccount> accounts;
        for (const ReferenceAccount& start : m_starts)
            addChanges(start, accounts);
        return accounts;
    }

private:
    void tryAcceptance(Day created, bool existing)
    {
        if (neverIsConsistent(existing))
            m_starts.insert({existing, {}, {}});
        if (m_answers.accepted == false)
            return;
        const bool atSignUp = !existing && !m_answers.acceptedOn;
        const Day first = atSignUp ? created : contract::announced;
        const Day last = atSignUp ? created : m_asOf;
        for (Day day = first; day <= last; day += oneDay) {
            if (acceptanceIsConsistent(created, existing, day))
                m_starts.insert({existing, day, {}});
        }
    }

    bool neverIsConsistent(bool existing) const
    {
        if (m_answers.accepted == true || m_answers.acceptedOn || !m_answers.switchChanges.empty())
            return false;
        if (m_proof)
            return false;
        if (m_asOf >= contract::useProvesFrom && m_answers.usedAfterDeadline == true)
            return false;
        // A new account accepts at sign-up unless the person says no, and then it has no chats.
        return existing || (m_answers.accepted == false && m_chatDays.empty());
    }

    bool acceptanceIsConsistent(Day created, bool existing, Day day) const
    {
        if (!mayBe(m_answers.acceptedOn, day) || (!existing && day < created))
            return false;
        const bool standsAsGiven =
            m_proof && m_answers.acceptedOn && m_answers.acceptedOn->first() > *m_proof;
        if (m_proof && day > *m_proof && !standsAsGiven)
            return false;
        const bool unused = m_asOf >= contract::useProvesFrom && m_answers.usedAfterDeadline == false;
        return !(existing && unused && (day >= contract::useProvesFrom || m_proof));
    }

    void addChanges(const ReferenceAccount& account, std::vector<ReferenceAccount>& accounts) const
    {
        const std::size_t index = account.changeDays.size();
        if (!account.acceptedOn || index == m_answers.switchChanges.size()) {
            accounts.push_back(account);
            return;
        }
        const DateKnowledge& on = m_answers.switchChanges[index].on;
        const Day before = index == 0 ? *account.acceptedOn : account.changeDays.back();
        for (Day day = std::max(before, on.first()); day <= std::min(m_asOf, on.last()); day += oneDay) {
            ReferenceAccount next = account;
            next.changeDays.push_back(day);
            addChanges(next, accounts);
        }
    }

    const Answers& m_answers;
    const Day m_asOf;
    std::vector<Day> m_chatDays; ///< Of the account itself, sorted.
    std::optional<Day> m_proof;
    Day m_earliest;
    std::set<ReferenceAccount> m_starts;
};

} // namespace

std::vector<ReferenceAccount> consistentAccounts(const policy::Case& input, Day asOf)
{
    return Enumeration{input, asOf}.run();
}

std::string plainRefusal(const policy::Case& input, Day asOf)
{
    const Answers& answers = input.answers;
    std::vector<DateKnowledge> sinceNotice;
    if (answers.acceptedOn)
        sinceNotice.push_back(*answers.acceptedOn);
    for (const policy::SwitchChange& change : answers.switchChanges)
        sinceNotice.push_back(change.on);
    std::vector<DateKnowledge> dated = sinceNotice;
    if (answers.accountCreated)
        dated.push_back(*answers.accountCreated);
    if (!answers.plan || policy::isConsumer(*answers.plan)) {
        for (const DateKnowledge& date : sinceNotice) {
            if (date.last() < contract::announced)
                return "before-announcement";
        }
        for (const DateKnowledge& date : dated) {
            if (date.first() > asOf)
                return "after-as-of";
        }
    }
    for (const policy::Chat& chat : input.chats) {
        for (const Day message : chat.messages) {
            if (chat.deletedOn && *chat.deletedOn < message && message <= asOf)
                return "contradiction";
        }
    }
    return {};
}

std::vector<OnStretch> stretchesOf(const policy::Answers& answers, const ReferenceAccount& account,
                                   policy::SwitchPosition atAccept)
{
    std::vector<OnStretch> stretches;
    if (!account.acceptedOn || answers.switchLockedOff == true)
        return stretches;
    bool on = atAccept == policy::SwitchPosition::On;
    if (on)
        stretches.push_back({*account.acceptedOn, {}});
    for (std::size_t i = 0; i < account.changeDays.size(); ++i) {
        const bool turnsOn = answers.switchChanges[i].to == policy::SwitchPosition::On;
        if (turnsOn && !on)
            stretches.push_back({account.changeDays[i], {}});
        if (!turnsOn && on)
            stretches.back().last = account.changeDays[i];
        on = turnsOn;
    }
    return stretches;
}

} // namespace testsupport
