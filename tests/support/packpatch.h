#pragma once

#include "policy/packreader.h"

#include <QJsonArray>
#include <QJsonObject>

namespace testsupport {

/// The JSON value with some operations of a JSON patch (RFC 6902) applied: `add`, `replace` and `remove` on
/// pointers that exist, `-` for the end of a list. An operation that finds no place leaves everything as it
/// is and sets `*failed`.
QJsonValue patched(QJsonValue root, const QJsonArray& operations, bool* failed);

/// The files of a pack with one fixture of tests/packs/invalid applied (tests/packs/README.md). `*failed` is
/// set where the fixture does not fit the pack, so that it can't pass by changing nothing.
policy::PackFiles defective(const policy::PackFiles& files, const QJsonObject& fixture, bool* failed);

} // namespace testsupport
