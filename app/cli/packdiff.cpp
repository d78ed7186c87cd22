#include "app/cli/packdiff.h"

#include "app/cli/packtext.h"
#include "app/report/textwrap.h"

#include <algorithm>

namespace {

constexpr int differenceWidth = 80;

const PackEntry* find(const std::vector<PackEntry>& entries, const PackEntry& wanted)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&wanted](const PackEntry& entry) {
        return entry.section == wanted.section && entry.id == wanted.id;
    });
    return found == entries.end() ? nullptr : &*found;
}

QString headOf(const char* what, const PackEntry& entry)
{
    return QStringLiteral("%1 %2 %3\n").arg(QString::fromLatin1(what), entry.section, entry.id);
}

/// The lines of the first that the second has not.
QString linesOnlyIn(const PackEntry& entry, const PackEntry& other, QLatin1Char mark)
{
    QString text;
    for (const QString& line : entry.lines) {
        if (!other.lines.contains(line))
            text += report::wrapped(line, QStringLiteral("  %1 ").arg(mark), QStringLiteral("      "),
                                    differenceWidth);
    }
    return text;
}

QString changesOf(const PackEntry& before, const PackEntry& after)
{
    const QString lines =
        linesOnlyIn(before, after, QLatin1Char{'-'}) + linesOnlyIn(after, before, QLatin1Char{'+'});
    return lines.isEmpty() ? QStringLiteral("    The same lines, in another order.\n") : lines;
}

} // namespace

QString packDifferences(const policy::Pack& before, const policy::Pack& after)
{
    const std::vector<PackEntry> old = entriesOf(before);
    const std::vector<PackEntry> now = entriesOf(after);
    QString text;
    for (const PackEntry& entry : old) {
        const PackEntry* match = find(now, entry);
        if (!match)
            text += headOf("removed", entry);
        else if (*match != entry)
            text += headOf("changed", entry) + changesOf(entry, *match);
    }
    for (const PackEntry& entry : now) {
        if (!find(old, entry))
            text += headOf("added", entry) + linesOnlyIn(entry, {}, QLatin1Char{'+'});
    }
    return text;
}
