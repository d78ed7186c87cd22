#pragma once

#include "app/ingest/chattotals.h"
#include "app/ingest/scanreport.h"

#include <QString>

/// What Claude Code keeps on this computer and when its clean-up takes it, in words.
namespace localwords {

/// Of all transcripts, what stays behind, and how to change it; empty where there are none.
QString countdown(const ingest::LocalCountdown& countdown, const ingest::ScanReport& report);
/// Of one transcript.
QString transcript(const ingest::LocalTranscript& transcript, policy::Day asOf);

} // namespace localwords
