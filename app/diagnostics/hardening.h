#pragma once

#include <QString>

namespace diagnostics {

/// What the compiler built into the program against memory errors, in English; `none` where it built in
/// nothing.
QString hardening();

} // namespace diagnostics
