#include "app/ingest/session.h"

#include "app/ingest/messagetally.h"

namespace ingest {

namespace {

void takeIfSet(std::string& target, const std::string& later)
{
    if (!later.empty())
        target = later;
}

} // namespace

void SessionPart::add(const SessionPart& other)
{
    if (cwd.empty())
        cwd = other.cwd;
    takeIfSet(customTitle, other.customTitle);
    takeIfSet(aiTitle, other.aiTitle);
    takeIfSet(summary, other.summary);
    if (!other.prompt.empty() &&
        (prompt.empty() || (other.promptTime && promptTime && *other.promptTime < *promptTime))) {
        prompt = other.prompt;
        promptTime = other.promptTime;
    }
    for (const policy::Day day : other.feedbackDays)
        insertDay(feedbackDays, day);
    records += other.records;
    bytes += other.bytes;
    if (other.lastTime)
        lastTime = std::max(lastTime.value_or(*other.lastTime), *other.lastTime);
    desktop = desktop || other.desktop;
    hasMain = hasMain || other.hasMain;
}

} // namespace ingest
