#include "app/report/onechat.h"

#include "policy/assess.h"

namespace report {

policy::Result<ReportModel> reportOnChat(const policy::Pack& pack, const policy::Case& others,
                                         const policy::Chat& chat, policy::Day asOf, const QLocale& locale)
{
    policy::Case together = others;
    together.chats.push_back(chat);
    auto result = policy::assess(pack, together, asOf);
    if (!result)
        return result.problem();
    policy::Assessment assessment = std::move(result).value();
    std::erase_if(assessment.chats,
                  [&](const policy::ChatAssessment& each) { return each.chat + 1 != together.chats.size(); });
    return buildReport(pack, together, assessment, locale);
}

} // namespace report
