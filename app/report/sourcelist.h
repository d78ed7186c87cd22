#pragma once

#include "app/report/datewords.h"
#include "app/report/reportmodel.h"

namespace report {

/// Numbers the sources of a report in the order of first mention.
class SourceList
{
public:
    explicit SourceList(const policy::Pack& pack)
        : m_pack(pack)
        , m_numbers(pack.sources.size(), 0)
    {
    }

    /// The numbers of these sources, sorted; new ones get the next free number.
    SourceNumbers cite(const policy::Citations& citations);
    /// A text of the pack with its sources.
    CitedText cited(const QString& text, const policy::Citations& citations, const QString& title = {});
    /// The sources cited so far, by number.
    std::vector<SourceEntry> entries(const DateWords& dates) const;

private:
    const policy::Pack& m_pack;
    std::vector<int> m_numbers;       ///< By the pack's number of the source; 0: not cited.
    std::vector<std::size_t> m_order; ///< Numbers in the pack, in the order of first mention.
};

} // namespace report
