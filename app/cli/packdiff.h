#pragma once

#include "policy/pack.h"

#include <QString>

/// What differs between two packs, by ids: what was added, removed or changed, with the lines that did. Empty
/// where nothing differs.
QString packDifferences(const policy::Pack& before, const policy::Pack& after);
