#pragma once

#include "app/ingest/chat.h"
#include "policy/assess.h"
#include "policy/chatassessor.h"

#include <deque>
#include <memory>
#include <string>
#include <unordered_map>

namespace ingest {

/// What chats prove together about the account they ran on, for judging each of them.
struct AccountUse
{
    std::optional<policy::Day> firstChat;    ///< The account existed.
    std::optional<policy::Day> firstProving; ///< The earliest day from Pack::Dates::provenUseFrom on.

    /// Counts a chat's days up to `asOf`; sessions on another credential prove nothing.
    void add(const ChatTraits& chat, const policy::Pack::Dates& dates, policy::Day asOf);
    void add(const Chat& chat, const policy::Pack::Dates& dates, policy::Day asOf)
    {
        add(traitsOf(chat), dates, asOf);
    }
};

/// Judges chats one by one by the answers of a case, with the same outcome as policy::assess() for a case
/// that holds all of them. Chats whose dates can't be told apart by any rule are judged once. Not for use by
/// several threads at a time.
class Judge
{
public:
    /// The case's own chats are not looked at. A problem where the answers contradict each other or the use:
    /// the codes of policy::assess(). `pack` has to outlive the judge.
    static policy::Result<std::shared_ptr<Judge>>
    make(const policy::Pack& pack, const policy::Answers& answers, policy::Day asOf, const AccountUse& use);

    /// What holds for the chat, valid as long as the judge; nothing where it has no message up to the day
    /// that is judged on.
    const policy::ChatAssessment* judge(const ChatTraits& chat);
    const policy::ChatAssessment* judge(const Chat& chat) { return judge(traitsOf(chat)); }

    /// How many chats have been judged by the rules, each standing for its like.
    std::size_t classes() const { return m_outcomes.size(); }
    policy::Day asOf() const { return m_asOf; }

private:
    /// Days on which sharing is the same throughout, in every world by itself.
    struct Segment
    {
        policy::Day first;
        bool everyDayCounts = false; ///< An event may lie on any day of it.
        bool maybeShared = false;    ///< In some world.
    };

    Judge(const policy::Pack& pack, policy::Answers answers, policy::Day asOf,
          std::vector<policy::AccountWorld> worlds);
    void makeSegments();
    bool isInSpan(policy::Day day) const;
    bool isMaybeShared(policy::Day day) const;
    std::size_t segmentOf(policy::Day day) const;
    void reduceDays(std::span<const policy::Day> days);
    std::string keyOf(const ChatTraits& chat) const;

    const policy::Pack& m_pack;
    const policy::Answers m_answers;
    const policy::Day m_asOf;
    const std::vector<policy::AccountWorld> m_worlds;
    std::vector<policy::Plan> m_plans;
    policy::ChatAssessor m_assessor;
    std::vector<Segment> m_segments;
    std::vector<policy::Day> m_days; ///< Of the chat in hand, those that matter.
    std::deque<policy::ChatAssessment> m_outcomes;
    std::unordered_map<std::string, const policy::ChatAssessment*> m_known;
};

} // namespace ingest
