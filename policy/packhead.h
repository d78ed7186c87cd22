#pragma once

#include "policy/packreader.h"

#include <optional>

namespace policy {

/// What a first page says about a pack. It stands in one small file, so that the page need not wait for the
/// rules.
struct PackHead
{
    QByteArray version;
    QString service; ///< The service that the rules are about.
    QString title;
    QString notice; ///< `%1` stands for the checked-through day.
    QString stale;  ///< Said past the review-by day.
    QString scope;
    Day checkedThrough;
    Day reviewBy;

    bool operator==(const PackHead&) const = default;
};

PackHead headOf(const Pack& pack);

/// Reads the head alone, in `language` as far as the pack has it: what headOf() gives for the whole pack.
/// Nothing where `pack.json` is missing or has a defect; what else may be wrong with the pack is not seen.
std::optional<PackHead> readPackHead(const PackFiles& files, const QString& language = {});

} // namespace policy
