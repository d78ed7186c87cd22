#include "policy/pack.h"

#include <algorithm>

namespace policy {

const DatedEntry& DatedValue::at(Day day) const
{
    for (const DatedEntry& entry : entries) {
        if (!entry.until || day <= *entry.until)
            return entry;
    }
    return entries.back();
}

bool mayHold(const Condition& condition, const FactSet& facts)
{
    return std::all_of(condition.begin(), condition.end(), [&facts](const CellTest& cell) {
        return !facts.has(cell.fact) || (cell.allowed >> facts[cell.fact] & 1u) != 0;
    });
}

namespace {

template <typename List> auto findById(const List& list, QByteArrayView id) -> decltype(&list.front())
{
    for (const auto& item : list) {
        if (item.id == id)
            return &item;
    }
    return nullptr;
}

} // namespace

const Word* findWord(const Words& words, QByteArrayView id)
{
    return findById(words, id);
}

const DatedValue* Pack::value(QByteArrayView valueId) const
{
    return findById(values, valueId);
}

const Question* Pack::question(QByteArrayView questionId) const
{
    return findById(questions, questionId);
}

int Pack::sourceNumber(QByteArrayView sourceId) const
{
    const Source* source = findById(sources, sourceId);
    return source ? static_cast<int>(source - sources.data()) : -1;
}

} // namespace policy
