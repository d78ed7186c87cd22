#pragma once

#include "policy/case.h"

#include <QByteArray>

namespace policy {

/// The case as UTF-8 JSON (`policy/schema/case.schema.json`), indented, answers in the interview's order.
/// Reading it back gives an equal case; times of messages have become days. `chatsJson`, where given, stands
/// for the chats as it is: the text of an array, so that what was read is written unchanged.
QByteArray writeCase(const Case& value, const QString& packId, const QByteArray& chatsJson = {});

} // namespace policy
