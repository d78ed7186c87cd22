#include "app/ingest/claudehome.h"

#include "app/ingest/smallreader.h"
#include "policy/case.h"

#include <QDirIterator>

namespace ingest {

namespace {

constexpr int defaultPeriodDays = 30;

/// Whole days as settings have them; nothing for another value.
std::optional<int> daysOf(const Item& item, Slot slot, int minimum)
{
    if (!item.is(slot, ValueKind::Number))
        return {};
    bool isNumber = false;
    const std::string_view text = item.scalar(slot);
    const double value = QByteArray{text.data(), static_cast<qsizetype>(text.size())}.toDouble(&isNumber);
    if (!isNumber || value < minimum || value > policy::limits::maximumDays ||
        value != static_cast<int>(value))
        return {};
    return static_cast<int>(value);
}

/// One file of settings; a later one overrules.
void readSettings(const QString& path, bool managed, PlannedHome& home, Evidence& evidence)
{
    if (!QFile::exists(path))
        return;
    bool valid = true;
    const bool read = readSmallFile(path, [&](const Item& item) {
        evidence.addState(item);
        if (item.has(Slot::CleanupPeriodDays)) {
            const auto days = cleanupDaysOf(item);
            valid = valid && days.has_value();
            home.rule.periodDays = days.value_or(home.rule.periodDays);
            home.rule.managed = home.rule.managed || managed;
            home.remains.periodIsSet = true;
        }
        if (item.has(Slot::DesktopCleanupDays)) {
            const auto days = daysOf(item, Slot::DesktopCleanupDays, 0);
            valid = valid && days.has_value();
            home.rule.desktopPeriodDays = days.value_or(home.rule.desktopPeriodDays);
        }
    });
    home.rule.paused = home.rule.paused || !read || !valid;
}

void countMemory(const QDir& folder, LocalRemains& remains)
{
    const QDir projects{folder.filePath(QStringLiteral("projects"))};
    for (const QFileInfo& project :
         projects.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        QDirIterator files{QDir{project.filePath()}.filePath(QStringLiteral("memory")),
                           QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories};
        while (files.hasNext()) {
            files.next();
            ++remains.memoryFiles;
            remains.memoryBytes += static_cast<std::uint64_t>(files.fileInfo().size());
        }
    }
}

} // namespace

std::optional<int> cleanupDaysOf(const Item& item)
{
    return daysOf(item, Slot::CleanupPeriodDays, 1);
}

bool isClaudeHome(const QDir& folder)
{
    const QDir projects{folder.filePath(QStringLiteral("projects"))};
    if (!projects.exists())
        return false;
    for (const char* beside : {"history.jsonl", "settings.json", "stats-cache.json", ".last-cleanup", "todos",
                               "shell-snapshots", "file-history", ".credentials.json"}) {
        if (QFileInfo::exists(folder.filePath(QString::fromLatin1(beside))))
            return true;
    }
    for (const QString& project : projects.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (!QDir{projects.filePath(project)}.entryList({QStringLiteral("*.jsonl")}, QDir::Files).isEmpty())
            return true;
    }
    return false;
}

PlannedHome readClaudeHome(const QDir& folder, Evidence& evidence)
{
    PlannedHome home;
    home.remains.path = folder.absolutePath();
    home.rule.periodDays = defaultPeriodDays;
    readSettings(folder.filePath(QStringLiteral("settings.json")), false, home, evidence);
    const QString managed = QStringLiteral("/etc/claude-code/managed-settings");
    readSettings(managed + QStringLiteral(".json"), true, home, evidence);
    const QDir more{managed + QStringLiteral(".d")};
    for (const QString& name : more.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        readSettings(more.filePath(name), true, home, evidence);
    // Beside the folder, or in it where CLAUDE_CONFIG_DIR has moved it.
    const QString state = QStringLiteral(".claude.json");
    const QString inside = folder.filePath(state);
    const QString beside = QDir{folder.absolutePath() + QStringLiteral("/..")}.filePath(state);
    readSmallFile(QFileInfo::exists(inside) ? inside : beside,
                  [&evidence](const Item& item) { evidence.addState(item); });
    countMemory(folder, home.remains);
    home.remains.cleanupPeriodDays = home.rule.periodDays;
    home.remains.paused = home.rule.paused;
    return home;
}

} // namespace ingest
