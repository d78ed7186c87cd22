#include "app/ingest/wiping.h"

#include <cstring>

void ingest::wipe(void* memory, std::size_t bytes)
{
#if defined(__GLIBC__)
    ::explicit_bzero(memory, bytes);
#else
    auto* const start = static_cast<volatile unsigned char*>(memory);
    for (std::size_t i = 0; i < bytes; ++i)
        start[i] = 0;
#endif
}
