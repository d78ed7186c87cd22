#pragma once

#include "policy/pack.h"

#include <QString>
#include <QStringList>

#include <vector>

/// A pack in words: one entry for each thing that has an id.
struct PackEntry
{
    QString section; ///< "value", "row of chat-training", "source" …
    QString id;
    QStringList lines;

    bool operator==(const PackEntry&) const = default;
};

/// Everything a pack holds, in its order; sources are named by their ids.
std::vector<PackEntry> entriesOf(const policy::Pack& pack);
/// The entries as text, section by section.
QString packText(const policy::Pack& pack);
