#pragma once

#include "app/ingest/item.h"
#include "policy/case.h"

#include <optional>
#include <string>
#include <vector>

namespace ingest {

/// An owner of chats in the exports.
struct AccountSeen
{
    std::string id;
    std::string name;        ///< As the export has it; empty where it doesn't.
    std::uint64_t chats = 0; ///< Each counted once.
};

/// What the data proves about the account. It is offered as an answer, never taken as one.
struct Evidence
{
    std::optional<Instant> firstUse; ///< The earliest message, of whatever chat of the account.
    std::optional<Instant> lastUse;
    /// The earliest day of use from the day on that ScanOptions names (10 October 2025).
    std::optional<policy::Day> firstProvingUse;

    /// From `~/.claude.json`, where it was among the data: of the account that is signed in there.
    std::string organizationType;     ///< As written, for example `claude_pro`; empty: not known.
    std::optional<policy::Plan> plan; ///< What that type stands for, where it is one of the plans.
    std::optional<Instant> accountCreated;
    std::optional<CachedSwitch> trainingSwitch; ///< As the client last saw it, which may be long ago.
    bool apiKeyStored = false;                  ///< A key is there; it was not looked at.
    bool usesBedrock = false;                   ///< By the settings' environment.
    bool usesVertex = false;

    std::vector<AccountSeen> accounts; ///< By their ids; the first hundred, whether chosen or not.
    std::string chosenAccount;         ///< Whose chats alone were wanted; empty: everybody's.

    /// Whether chats of several accounts stand side by side. What they show of use is then left out above,
    /// for nobody knows of which account a case is.
    bool isMixed() const { return accounts.size() > 1 && chosenAccount.empty(); }

    /// Counts a use on these days.
    void addUse(const std::vector<policy::Day>& days, const std::optional<Instant>& first,
                const std::optional<Instant>& last, std::optional<policy::Day> provingFrom);
    /// Counts the use that other evidence has counted.
    void addUse(const Evidence& other);
    void addAccount(const std::string& account);
    /// What `~/.claude.json` or a file of settings says.
    void addState(const Item& item);
};

} // namespace ingest
