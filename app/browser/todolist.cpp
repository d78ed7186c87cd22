#include "app/browser/todolist.h"

#include "app/browser/datawords.h"
#include "app/report/savefile.h"

#include <QCoreApplication>

#include <algorithm>

namespace todolist {

namespace {

/// Gives the words their translation context.
struct TodoList
{
    Q_DECLARE_TR_FUNCTIONS(TodoList)
};

QString line(const YourData& own, std::uint32_t number)
{
    const QString first = datawords::shortDay(own.chats().first(number));
    const QString last = datawords::shortDay(own.chats().last(number));
    const QString days = first == last ? first : TodoList::tr("%1 to %2", "two days").arg(first, last);
    return TodoList::tr("☐ %1: %2", "days of a chat, its title")
        .arg(days, datawords::title(own.chats(), number));
}

} // namespace

QString text(const YourData& own, std::vector<std::uint32_t> numbers, const report::Progress& progress)
{
    std::stable_sort(numbers.begin(), numbers.end(), [&own](std::uint32_t a, std::uint32_t b) {
        return own.chats().first(a) < own.chats().first(b);
    });
    const policy::Pack& pack = own.document().pack();
    QStringList lines;
    if (const policy::Word* action = policy::findWord(pack.actions, "delete-chat")) {
        lines << action->title << QString{} << action->says;
        const qsizetype linesBeforeSteps = lines.size() - 1;
        for (const QString& step : action->steps)
            lines << TodoList::tr("%1. %2", "number of a step, what to do")
                         .arg(lines.size() - linesBeforeSteps)
                         .arg(step);
    }
    lines << QString{} << TodoList::tr("%Ln chat(s) to delete:", "", static_cast<int>(numbers.size()));
    std::size_t done = 0;
    for (const std::uint32_t number : numbers) {
        if (!report::goesOn(progress, ++done, numbers.size()))
            return {};
        lines << line(own, number);
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString save(const QString& path, const YourData& own, const std::vector<std::uint32_t>& numbers,
             const report::Progress& progress)
{
    const auto saved = report::saveFile(path, text(own, numbers, progress).toUtf8(), progress);
    return saved ? QString{} : saved.problem().message;
}

} // namespace todolist
