#include "app/session/coredumps.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

void forbidCoreDumps()
{
#ifdef Q_OS_UNIX
    // One byte, not none: too small for any file, and the one value at which Linux doesn't call a collector
    // either (core(5): with a pipe, the limit 0 is not looked at).
    const rlimit limit{1, 1};
    static_cast<void>(::setrlimit(RLIMIT_CORE, &limit));
#endif
}
