#include "app/ingest/evidence.h"

#include "app/ingest/plaintext.h"

#include <algorithm>

namespace ingest {

namespace {

constexpr std::size_t accountLimit = 100;

std::optional<policy::Plan> planOf(std::string_view organizationType)
{
    constexpr std::string_view prefix = "claude_";
    if (!organizationType.starts_with(prefix))
        return {};
    return policy::planNames.value(organizationType.substr(prefix.size()));
}

bool isOn(const Item& item, Slot slot)
{
    const std::string_view text = item.text(slot);
    return item.isTrue(slot) || item.is(slot, ValueKind::Number) ||
           (!text.empty() && text != "0" && text != "false");
}

} // namespace

void Evidence::addUse(const std::vector<policy::Day>& days, const std::optional<Instant>& first,
                      const std::optional<Instant>& last, std::optional<policy::Day> provingFrom)
{
    if (first)
        firstUse = std::min(firstUse.value_or(*first), *first);
    if (last)
        lastUse = std::max(lastUse.value_or(*last), *last);
    if (!provingFrom)
        return;
    const auto proving = std::lower_bound(days.begin(), days.end(), *provingFrom);
    if (proving != days.end())
        firstProvingUse = std::min(firstProvingUse.value_or(*proving), *proving);
}

void Evidence::addUse(const Evidence& other)
{
    if (other.firstProvingUse)
        addUse({*other.firstProvingUse}, other.firstUse, other.lastUse, other.firstProvingUse);
    else
        addUse({}, other.firstUse, other.lastUse, {});
}

void Evidence::addAccount(const std::string& account)
{
    if (account.empty())
        return;
    const auto isBefore = [](const AccountSeen& seen, const std::string& id) { return seen.id < id; };
    auto place = std::lower_bound(accounts.begin(), accounts.end(), account, isBefore);
    if (place == accounts.end() || place->id != account) {
        if (accounts.size() >= accountLimit)
            return;
        place = accounts.insert(place, {account, {}, 0});
    }
    ++place->chats;
}

void Evidence::addState(const Item& item)
{
    if (const std::string_view type = item.text(Slot::OrganizationType); !type.empty()) {
        organizationType.assign(plainText(type));
        plan = planOf(organizationType);
    }
    if (const auto created = item.time(Slot::AccountCreatedAt))
        accountCreated = created;
    apiKeyStored = apiKeyStored || item.has(Slot::ApiKey);
    usesBedrock = usesBedrock || isOn(item, Slot::UsesBedrock);
    usesVertex = usesVertex || isOn(item, Slot::UsesVertex);
    // The cache may hold other accounts; without a signed-in one nobody knows whose position it is.
    const std::string_view account = item.text(Slot::OauthUuid);
    for (const CachedSwitch& cached : item.switches) {
        if (!account.empty() && cached.account == account)
            trainingSwitch = cached;
    }
}

} // namespace ingest
