#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace policy {

/// What a decision table can test. Each fact has a small closed set of values; facts that are arithmetic on
/// dates are derived in C++, so that no date stands in a table. `policy/schema/README.md` says what each
/// value means.
enum class Fact : std::uint8_t {
    Plan,
    Account,
    Acceptance,
    SharingNow,
    Gate,
    ZeroRetention,
    CustomRetention,
    Kind,
    Shared,
    Deleted,
    Feedback,
    FeedbackEra,
    Flagged,
    Survey,
    LocalExempt,
    CoveredModel,
    Training,
    NewTraining,
    Consumer,
    Refused,
    Eligible
};
inline constexpr std::size_t factCount = 21;

/// Name of a fact in JSON.
std::string_view factName(Fact fact);
std::optional<Fact> factByName(std::string_view name);
/// The values a fact can have, in the order of their numbers.
std::span<const std::string_view> factValues(Fact fact);
std::optional<std::uint8_t> factValueByName(Fact fact, std::string_view name);

enum class Account : std::uint8_t { Existing, New };
enum class Acceptance : std::uint8_t { Never, Accepted };
enum class Gate : std::uint8_t { Open, Closed };
enum class Shared : std::uint8_t { None, EarlierStretch, CurrentStretch };
enum class Feedback : std::uint8_t { None, NotForTraining, Sent };
enum class FeedbackEra : std::uint8_t { BeforeAnnouncement, DocsSaid30Days, Now };
enum class NewTraining : std::uint8_t { Used, MaybeUsed, NoAccess, Other };
enum class ConsumerPlan : std::uint8_t { No, Possible, Stated };

/// One value for each fact that has been set.
class FactSet
{
public:
    FactSet() { m_values.fill(unset); }

    template <typename Value> void set(Fact fact, Value value)
    {
        m_values[static_cast<std::size_t>(fact)] = static_cast<std::uint8_t>(value);
    }
    /// The number of the fact's value; 31, which no mask of a row contains, where it is not set.
    std::uint8_t operator[](Fact fact) const { return m_values[static_cast<std::size_t>(fact)]; }
    bool has(Fact fact) const { return (*this)[fact] != unset; }

private:
    static constexpr std::uint8_t unset = 31;
    std::array<std::uint8_t, factCount> m_values;
};

/// Whether facts can hold together: for instance only consumer chats have shared days. Used to tell rows that
/// can never match; facts that are not set do not count.
bool canHoldTogether(const FactSet& facts);

} // namespace policy
