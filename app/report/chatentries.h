#pragma once

#include "app/report/answerbuilder.h"

namespace report {

/// Puts what holds for the chats of a case into words.
class ChatEntries
{
public:
    ChatEntries(const policy::Pack& pack, const policy::Case& input, policy::Day asOf, SourceList& sources,
                const DateWords& dates)
        : m_pack(pack)
        , m_input(input)
        , m_asOf(asOf)
        , m_sources(sources)
        , m_dates(dates)
    {
    }

    ChatEntry entry(const policy::ChatAssessment& assessment);

private:
    QString kind(const policy::Chat& chat) const;
    QString days(const policy::Chat& chat) const;
    QStringList assumptions(const policy::ChatAssessment& assessment);
    CopyEntry copy(const policy::Chat& chat, const policy::Copy& copy);
    QString until(const policy::Chat& chat, const policy::Copy& copy) const;
    QString whoDecides(const policy::Chat& chat, const policy::Copy& copy) const;
    QString longest(const policy::ChatAssessment& assessment, const std::vector<CopyEntry>& copies) const;

    const policy::Pack& m_pack;
    const policy::Case& m_input;
    const policy::Day m_asOf;
    SourceList& m_sources;
    const DateWords& m_dates;
};

} // namespace report
