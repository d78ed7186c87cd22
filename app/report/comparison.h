#pragma once

#include "app/report/reportmodel.h"

namespace report {

/// What two reports say about one thing.
struct ComparedLine
{
    QString about;
    QString now;
    QString then;
    bool changes = false;
};

/// Two reports side by side: training and retention of new chats, then the training of each chat and until
/// when something of it exists.
struct Comparison
{
    std::vector<ComparedLine> lines;
    int changes = 0; ///< How many lines differ.
    QString summary; ///< One sentence.
};

/// Compares the reports on a case and on a changed copy of it, with the same chats in the same places.
Comparison compare(const ReportModel& now, const ReportModel& then);

/// The titles of an answer's values: "May be used or Not used, with exceptions".
QString titlesOf(const Answer& answer);
/// Until when the copy that lasts longest exists; empty where there is none.
QString longestUntil(const ChatEntry& chat);

} // namespace report
