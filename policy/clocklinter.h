#pragma once

#include "policy/pack.h"

namespace policy {

/// What is wrong with the day that the row's period counts from, or with the period that the person states:
/// it has to be known wherever the row matches. A period from the deletion, for instance, needs the cell
/// `"deleted": ["yes"]`. One sentence; empty where nothing is wrong.
QString clockProblem(const Pack& pack, const DecisionTable& table, const Row& row);

} // namespace policy
