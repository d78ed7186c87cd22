#pragma once

#include "app/report/reportmodel.h"
#include "policy/result.h"

namespace report {

/// The report on one chat beside the general answer, judged with the other chats of the case, whose dates may
/// prove something about the account. `others` is a case without that chat. The model's chats hold it alone,
/// or nothing where it has no message up to `asOf`. A problem where it doesn't fit the answers.
policy::Result<ReportModel> reportOnChat(const policy::Pack& pack, const policy::Case& others,
                                         const policy::Chat& chat, policy::Day asOf, const QLocale& locale);

} // namespace report
