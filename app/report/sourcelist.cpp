#include "app/report/sourcelist.h"

#include "app/report/text.h"

#include <algorithm>

namespace report {

namespace {

QString confidenceInWords(const QByteArray& confidence)
{
    if (confidence == "high")
        return Text::tr("high confidence");
    if (confidence == "medium")
        return Text::tr("medium confidence");
    return Text::tr("low confidence");
}

} // namespace

SourceNumbers SourceList::cite(const policy::Citations& citations)
{
    SourceNumbers numbers;
    for (const std::uint16_t source : citations) {
        int& number = m_numbers[source];
        if (number == 0) {
            m_order.push_back(source);
            number = static_cast<int>(m_order.size());
        }
        numbers.push_back(number);
    }
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

CitedText SourceList::cited(const QString& text, const policy::Citations& citations, const QString& title)
{
    return {text, cite(citations), title};
}

std::vector<SourceEntry> SourceList::entries(const DateWords& dates) const
{
    std::vector<SourceEntry> result;
    for (const std::size_t index : m_order) {
        const policy::Source& source = m_pack.sources[index];
        SourceEntry entry;
        entry.number = m_numbers[index];
        entry.publisher = source.publisher;
        entry.title = source.title;
        entry.published = dates.partial(source.published);
        entry.read = dates.partial(source.read);
        entry.url = source.url;
        entry.confidence = confidenceInWords(source.confidence);
        entry.isTrusted = source.confidence == "high";
        result.push_back(std::move(entry));
    }
    return result;
}

} // namespace report
