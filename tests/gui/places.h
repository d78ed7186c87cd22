#pragma once

#include "tests/gui/windowfixture.h"

#include <vector>

/// Every page and state of the window, by name, for tests that look at each.
namespace places {

std::vector<const char*> all();
/// Leads the window to a place, with everything folded out. The case is another one than before.
void go(WindowFixture& fixture, const QString& place);

} // namespace places
