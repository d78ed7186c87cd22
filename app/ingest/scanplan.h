#pragma once

#include "app/ingest/scanreport.h"
#include "app/ingest/sessionscope.h"

#include <QStringList>

#include <stop_token>

namespace ingest {

/// A file of JSON, or a part of one, that will be read.
struct PlannedFile
{
    QString path;
    QString place; ///< The path as told in places of findings: relative to the source.
    std::uint64_t bytes = 0;
    std::optional<Instant> modified;
    std::uint32_t source = 0;
    std::size_t scope = 0;
};

struct PlannedArchive
{
    QString path;
    std::uint32_t source = 0;
    std::uint32_t newest = 0; ///< DOS time of its newest entry.
};

/// Files whose sessions are looked at together.
struct PlannedScope
{
    QString key;
    std::uint32_t source = 0;
    std::optional<std::size_t> home; ///< In `homes`.
    std::vector<PlannedFile> files;  ///< By path.
    std::optional<Instant> newest;
};

struct PlannedHome
{
    CleanupRule rule;
    LocalRemains remains;
    std::uint32_t source = 0;
};

/// What will be read, before any chat has been.
struct ScanPlan
{
    std::vector<SourceReport> sources;
    std::vector<PlannedArchive> archives; ///< Newest first: of a chat in several exports the newest counts.
    std::vector<PlannedScope> scopes;     ///< Newest first.
    std::vector<PlannedHome> homes;
    std::vector<ScanProblem> problems;
    Evidence evidence; ///< From the state and settings of Claude Code.
    std::uint64_t bytes = 0;
};

/// How far folders are looked into; what lies behind is a problem of the plan.
struct PlanLimits
{
    int depth = 24; ///< Folders inside each other.
    std::uint64_t files = 2'000'000;
};

/// What of a folder of Claude Code is read even where it is a link: people keep these on another disk or
/// among their own settings.
QStringList linkablePlaces(const QString& home);

/// Looks at the paths: what is there, by structure. Reads the first bytes of files and, in a folder of Claude
/// Code, its settings and state; files of credentials are not opened. Of links only the paths themselves and
/// their linkablePlaces() are followed; others that lead out of the paths are problems, as is everything else
/// that is left out and may hold chats.
ScanPlan makePlan(const QStringList& paths, const std::stop_token& stop, const PlanLimits& limits = {});

} // namespace ingest
