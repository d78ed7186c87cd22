#pragma once

#include "policy/case.h"

#include <cstdint>
#include <random>

namespace testsupport {

/// How many of `all` random cases to try: an eighth where every access to memory is checked and slow.
constexpr int share(int all)
{
#ifdef __SANITIZE_ADDRESS__
    return all / 8;
#else
    return all;
#endif
}

/// Makes cases that a brute force over single days can still judge: a true story first, with its days near
/// the days that the rules compare with, then every answer blurred, left out or, now and then, wrong. The
/// same seed gives the same cases.
class RandomCases
{
public:
    explicit RandomCases(std::uint64_t seed)
        : m_seed(seed)
        , m_engine(seed)
    {
    }

    /// The seed to use: the environment's PRIVACY_ADVISOR_SEED, or a fixed one.
    static std::uint64_t seed();

    /// Any case; its id names the seed and the number.
    policy::Case any();
    /// A case of a consumer account (Free, Pro or Max).
    policy::Case consumer();
    /// A consumer case that holds together: no wrong answer was planted.
    policy::Case honestConsumer();

    /// A number from 0 to `count` - 1.
    int below(int count) { return static_cast<int>(m_engine() % static_cast<std::uint64_t>(count)); }
    bool chance(int percent) { return below(100) < percent; }
    template <typename List> const auto& oneOf(const List& list)
    {
        return list[static_cast<std::size_t>(below(static_cast<int>(std::size(list))))];
    }
    /// A day in the span, more often near a day that the rules compare with.
    policy::Day dayIn(policy::Day first, policy::Day last);

private:
    struct Story
    {
        bool existing = true;
        policy::Day created;
        std::optional<policy::Day> acceptedOn;
        std::vector<policy::SwitchChange> changes;
    };

    policy::Case make(bool consumer, bool honest);
    policy::Day somePresentDay();
    Story story(policy::Day asOf);
    policy::Answers answersOf(const Story& story, policy::Day asOf, bool consumer);
    policy::DateKnowledge blurred(policy::Day day, int mostDays);
    policy::Chat chatOf(const Story& story, policy::Day asOf, int number, bool honest);
    std::vector<policy::Day> days(policy::Day first, policy::Day last, int most);
    void plantError(policy::Answers& answers);

    std::uint64_t m_seed;
    std::mt19937_64 m_engine;
    int m_number = 0;
};

/// The case as one line of JSON, to be shown where a test fails and to be repeated.
QByteArray lineOf(const policy::Case& input);

} // namespace testsupport
