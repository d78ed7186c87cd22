#pragma once

#include "app/ingest/deletions.h"
#include "app/ingest/judge.h"

#include <stop_token>

namespace ingest {

/// What holds for a chat in one word, for lists and totals.
enum class Standing : std::uint8_t {
    Eligible,     ///< May be used for future training runs.
    Exception,    ///< May be used whatever the switch says: feedback, a safety flag.
    Depends,      ///< On something that the person has not said.
    NotStated,    ///< The provider has published no rule.
    RunsOnly,     ///< May be in runs already started, out of future ones.
    Out,          ///< Not used, with exceptions.
    OtherCompany, ///< Another company's policy decides.
    NotJudged     ///< No message up to the day that is judged on, or not judged yet.
};
inline constexpr policy::NamedEnum<Standing, 8> standingNames{{"eligible", "exception", "depends",
                                                               "not-stated", "runs-only", "not-used",
                                                               "other-company", "not-judged"}};
inline constexpr std::size_t standingCount = standingNames.names.size();

/// The word for an outcome; null where the chat was not judged.
Standing standingOf(const policy::ChatAssessment* outcome);

/// The latest day on which something of the chat should still exist; nothing where a copy has no fixed day.
std::optional<policy::Day> latestDay(const policy::ChatAssessment& outcome);

/// What holds for every chat of a list.
struct Judgement
{
    std::shared_ptr<Judge> judge;                        ///< Keeps the outcomes.
    AccountUse use;                                      ///< What the chats prove together.
    std::vector<const policy::ChatAssessment*> outcomes; ///< By number; null where there is none.
    std::vector<Standing> standings;                     ///< By number.
};

/// What the chats of a list prove together about the account. Where they belong to several accounts, only
/// those that name none prove anything: of the others nobody knows which are the account's of the case.
AccountUse useOf(const ChatList& chats, const policy::Pack::Dates& dates, policy::Day asOf);

/// Judges all chats by the answers. `deleted`: chats that are taken to be deleted, as far as they stand in a
/// history on that day. `pack` has to outlive the judgement. A problem where the
/// answers can't be true together with the chats. Stops soon after `stop` is requested; what is not judged by
/// then has no outcome.
policy::Result<Judgement> judgeAll(const ChatList& chats, const policy::Pack& pack,
                                   const policy::Answers& answers, policy::Day asOf,
                                   std::span<const Deletion> deleted = {}, const std::stop_token& stop = {});

/// Whether a chat stands in a history on that day, so that a person can delete it there.
bool mayDelete(const ChatList& chats, std::uint32_t number, policy::Day asOf);

} // namespace ingest
