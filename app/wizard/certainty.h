#pragma once

#include "app/session/casedocument.h"

#include <QString>

/// One or two sentences that say what is certain already about new chats, and what is still open.
QString certaintyText(const CaseDocument& document);
