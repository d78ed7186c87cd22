#pragma once

#include <QStringList>

/// The commands of privacy-advisor-cli. Each takes the words after its name and gives the exit status: 0
/// fine, 1 some input was refused, 2 wrong usage.
namespace commands {

inline constexpr int fine = 0;
inline constexpr int refused = 1;
inline constexpr int wrongUsage = 2;

int assess(const QStringList& arguments);
int diagnostics(const QStringList& arguments);
int report(const QStringList& arguments);
int pack(const QStringList& arguments);
int plans(const QStringList& arguments);
int scan(const QStringList& arguments);

} // namespace commands
