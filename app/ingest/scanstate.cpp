#include "app/ingest/scanstate.h"

#include "app/ingest/claudehome.h"
#include "app/ingest/plaintext.h"

#include <algorithm>
#include <utility>

namespace ingest {

namespace {

constexpr std::size_t toldLimit = 1'000'000; ///< Chats that are remembered, to find those that come again.
constexpr std::uint64_t progressBytes = 4u << 20;
constexpr std::size_t partLimit = 100;
constexpr std::size_t settingsLimit = 20;
constexpr std::size_t nameLength = 60;
constexpr std::size_t personLimit = 10'000;

} // namespace

ScanState::ScanState(ScanPlan& plan, const ScanOptions& options, ScanSink& sink)
    : m_options(options)
    , m_sink(sink)
{
    m_report.sources = std::move(plan.sources);
    m_report.problems = std::move(plan.problems);
    m_report.evidence = std::move(plan.evidence);
    m_report.progress.bytesTotal = plan.bytes;
    for (const PlannedHome& home : plan.homes)
        m_report.remains.push_back(home.remains);
    for (std::uint32_t i = 0; i < m_report.sources.size(); ++i)
        m_sink.source(i, m_report.sources[i]);
    for (const ScanProblem& problem : m_report.problems)
        m_sink.problem(problem);
}

void ScanState::addChat(Chat chat)
{
    const std::lock_guard lock{m_mutex};
    tell(std::move(chat));
}

void ScanState::tell(Chat chat)
{
    const Told state{chat.last ? chat.last->time_since_epoch().count() : 0, chat.messages};
    SourceReport& source = m_report.sources[chat.source];
    bool replaces = false;
    const std::uint64_t key =
        hashOf(chat.id, static_cast<std::uint64_t>(chat.kind == policy::ChatKind::ClaudeCode));
    const auto known = m_told.find(key);
    if (known != m_told.end()) {
        ++source.repeatedChats;
        if (std::tie(known->second.last, known->second.messages) >= std::tie(state.last, state.messages))
            return;
        known->second = state;
        replaces = true;
    } else if (m_told.size() < toldLimit) {
        m_told.emplace(key, state);
    }
    const bool isWanted =
        m_options.account.empty() || chat.account.empty() || chat.account == m_options.account;
    if (!replaces) {
        m_report.evidence.addAccount(chat.account);
        source.chats += isWanted ? 1u : 0u;
        source.othersChats += isWanted ? 0u : 1u;
        m_report.progress.chats += isWanted ? 1u : 0u;
    }
    if (!isWanted)
        return;
    // A session on a cloud's credential proves nothing about the account.
    Evidence& use = chat.account.empty() ? m_report.evidence : m_exported;
    if (chat.credential == Credential::Account)
        use.addUse(chat.days, chat.first, chat.last, m_options.provingFrom);
    m_sink.chat(std::move(chat), replaces);
}

void ScanState::addTally(std::uint32_t source, const Tally& tally, const std::string& place,
                         const std::array<std::uint64_t, itemKindNames.names.size()>& items)
{
    const std::lock_guard lock{m_mutex};
    SourceReport& report = m_report.sources[source];
    report.tally.add(tally, place);
    for (std::size_t i = 0; i < items.size(); ++i)
        report.items[i] += items[i];
}

void ScanState::addFiles(std::uint32_t source, std::uint64_t read, std::uint64_t others)
{
    const std::lock_guard lock{m_mutex};
    m_report.sources[source].files += read;
    m_report.sources[source].otherFiles += others;
}

void ScanState::addEmptyChat(std::uint32_t source)
{
    const std::lock_guard lock{m_mutex};
    ++m_report.sources[source].emptyChats;
}

void ScanState::addPureCopies(std::uint32_t source, std::size_t count)
{
    const std::lock_guard lock{m_mutex};
    m_report.sources[source].pureCopies += count;
}

void ScanState::addManifest(std::uint32_t source, const Item& item)
{
    const std::lock_guard lock{m_mutex};
    auto& parts = m_report.sources[source].listedParts;
    for (const std::string& category : item.categories) {
        std::string part{plainText(category)};
        if (parts.size() < partLimit && std::find(parts.begin(), parts.end(), part) == parts.end())
            parts.push_back(std::move(part));
    }
}

void ScanState::addPerson(const Item& item)
{
    const std::lock_guard lock{m_mutex};
    if (m_persons.size() < personLimit && !item.text(Slot::PersonName).empty())
        m_persons[std::string{plainText(item.text(Slot::Uuid))}] =
            firstLine(plainText(item.text(Slot::PersonName)), nameLength);
}

void ScanState::addSettings(const QString& path, const Item& item)
{
    const std::lock_guard lock{m_mutex};
    m_report.evidence.addState(item);
    const auto days = cleanupDaysOf(item);
    if (days && !path.isEmpty() && m_report.projectSettings.size() < settingsLimit)
        m_report.projectSettings.push_back({path, *days});
}

void ScanState::addPrompt(std::optional<std::size_t> home, const std::optional<Instant>& time)
{
    const std::lock_guard lock{m_mutex};
    if (time)
        m_report.evidence.addUse({dayOf(*time)}, time, time, m_options.provingFrom);
    if (!home)
        return;
    LocalRemains& remains = m_report.remains[*home];
    ++remains.prompts;
    if (time) {
        remains.firstPrompt = std::min(remains.firstPrompt.value_or(*time), *time);
        remains.lastPrompt = std::max(remains.lastPrompt.value_or(*time), *time);
    }
}

void ScanState::addProblem(ScanProblem problem)
{
    const std::lock_guard lock{m_mutex};
    m_sink.problem(problem);
    m_report.problems.push_back(std::move(problem));
}

void ScanState::addProgress(std::uint64_t bytes)
{
    const std::lock_guard lock{m_mutex};
    ScanProgress& progress = m_report.progress;
    progress.bytesRead += bytes;
    if (progress.bytesRead - m_reported < progressBytes && progress.bytesRead < progress.bytesTotal)
        return;
    m_reported = progress.bytesRead;
    m_sink.progress(progress);
}

void ScanState::finishScope(std::size_t scope, std::vector<Chat> chats)
{
    const std::lock_guard lock{m_mutex};
    m_waiting.emplace(scope, std::move(chats));
    for (auto next = m_waiting.find(m_nextScope); next != m_waiting.end();
         next = m_waiting.find(m_nextScope)) {
        for (Chat& chat : next->second)
            tell(std::move(chat));
        m_waiting.erase(next);
        ++m_nextScope;
    }
}

/// Whose chats there are. What chats of several accounts show together is true of none of them.
void ScanState::takeAccounts()
{
    Evidence& evidence = m_report.evidence;
    evidence.chosenAccount = m_options.account;
    for (AccountSeen& account : evidence.accounts) {
        if (const auto person = m_persons.find(account.id); person != m_persons.end())
            account.name = person->second;
    }
    if (!evidence.isMixed())
        evidence.addUse(m_exported);
}

/// Says what a source is that holds nothing for us.
void ScanState::judgeSources()
{
    const auto isNamed = [this](const QString& path) {
        return std::any_of(m_report.problems.begin(), m_report.problems.end(),
                           [&path](const ScanProblem& problem) { return problem.path == path; });
    };
    for (const SourceReport& source : m_report.sources) {
        const bool chosen = source.kind == SourceKind::File || source.kind == SourceKind::Archive;
        const auto refuse = [&](const char* code, const QString& message) {
            ScanProblem problem{code, source.path, message};
            m_sink.problem(problem);
            m_report.problems.push_back(std::move(problem));
        };
        const bool known =
            std::any_of(source.items.begin() + 1, source.items.end(), [](auto count) { return count > 0; });
        if (source.count(ItemKind::ChatGpt) > 0)
            refuse("chatgpt-export",
                   QStringLiteral("There are chats with ChatGPT in it, another company's service. This "
                                  "program knows nothing about its terms."));
        else if (chosen && source.count(ItemKind::Manifest) > 0 && source.count(ItemKind::Conversation) == 0)
            refuse("manifest-only",
                   QStringLiteral("This file only lists the parts of an export. Download the parts it "
                                  "names, then choose the folder they are in."));
        else if (chosen && !known && !isNamed(source.path))
            refuse("not-chat-data", QStringLiteral("This is neither an export of chats nor a log of coding "
                                                   "sessions."));
    }
}

/// What a manifest lists and nobody chose must not look as if the account had none of it.
void ScanState::findMissingParts()
{
    static const std::unordered_map<std::string, std::vector<ItemKind>> kindsOfParts{
        {"conversations", {ItemKind::Conversation}},
        {"projects", {ItemKind::Project}},
        {"memories", {ItemKind::Memory}},
        {"light_metadata", {ItemKind::Person, ItemKind::LogIn}},
        {"frames", {ItemKind::Artifact}},
        {"design_chats", {ItemKind::DesignChat}}};
    const auto holds = [this](ItemKind kind) {
        return std::any_of(m_report.sources.begin(), m_report.sources.end(),
                           [kind](const SourceReport& source) { return source.count(kind) > 0; });
    };
    for (const SourceReport& source : m_report.sources) {
        for (const std::string& part : source.listedParts) {
            const auto kinds = kindsOfParts.find(part);
            auto& missing = m_report.missingParts;
            if (kinds != kindsOfParts.end() &&
                std::none_of(kinds->second.begin(), kinds->second.end(), holds) &&
                std::find(missing.begin(), missing.end(), part) == missing.end())
                missing.push_back(part);
        }
    }
}

ScanReport ScanState::takeReport(bool cancelled)
{
    const std::lock_guard lock{m_mutex};
    m_report.cancelled = cancelled;
    takeAccounts();
    if (!cancelled) {
        judgeSources();
        findMissingParts();
    }
    m_sink.progress(m_report.progress);
    return std::move(m_report);
}

} // namespace ingest
