#include "app/diagnostics/hardening.h"

#include <QStringList>

namespace diagnostics {

QString hardening()
{
    // As the compiler says of this very file, which is built like all others.
    QStringList built;
#if defined(__PIE__) || defined(__PIC__)
    built << QStringLiteral("position independent");
#endif
#if defined(__SSP_STRONG__) || defined(__SSP_ALL__)
    built << QStringLiteral("stack protector");
#endif
#if defined(_FORTIFY_SOURCE) && _FORTIFY_SOURCE > 0
    built << QStringLiteral("FORTIFY %1").arg(_FORTIFY_SOURCE);
#endif
#ifdef __CET__
    built << QStringLiteral("control-flow protection");
#endif
#ifdef _GLIBCXX_ASSERTIONS
    built << QStringLiteral("checked standard library");
#endif
#ifdef __SANITIZE_ADDRESS__
    built << QStringLiteral("address sanitizer");
#endif
    return built.isEmpty() ? QStringLiteral("none") : built.join(QStringLiteral(", "));
}

} // namespace diagnostics
