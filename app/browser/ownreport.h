#pragma once

#include "app/browser/yourdata.h"
#include "app/report/reportmodel.h"

/// What the report says of the chats that were read; nothing where they are not wanted there, or nothing can
/// be said of them. Only for a report on the case and day that the data was judged by.
std::optional<report::OwnData> ownReport(const YourData& data);
