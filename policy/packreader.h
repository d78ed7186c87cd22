#pragma once

#include "policy/pack.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <memory>
#include <vector>

namespace policy {

/// The files of a pack by their names (`pack.json`, `tables/chat-training.json`, …), each read whole.
using PackFiles = std::map<QString, QByteArray>;

/// The files that every pack has.
QStringList packFileNames();

/// One file of a pack is refused beyond this size, in bytes.
inline constexpr qsizetype packFileLimit = 4 << 20;

/// A defect of a pack.
struct PackProblem
{
    QString file;
    QByteArray at; ///< JSON pointer into the file.
    QString message;

    /// `file: pointer: message`.
    QString toText() const;
};

/// A pack, or every defect that was found; there is a pack only where there is no defect.
struct PackReading
{
    std::shared_ptr<const Pack> pack;
    std::vector<PackProblem> problems;
};

/// How closely a pack is looked at.
enum class PackCheck {
    Form,  ///< As `policy/schema/pack.schema.json` has it: for a pack that has been checked in full before.
    InFull ///< Also by the linter's rules in `policy/schema/README.md`.
};

/// Reads and checks a pack. Its texts are English, or of `language` as far as the file of that language
/// has them; other languages' files are not looked at.
PackReading readPack(const PackFiles& files, const QString& language = {},
                     PackCheck check = PackCheck::InFull);

} // namespace policy
