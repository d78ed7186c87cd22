#pragma once

#include "app/ingest/bytescan.h"

#if defined(__x86_64__) && (defined(__GNUC__) || defined(__clang__))
#define INGEST_AVX2 1

/// The walks of ByteScan, 64 bytes at a time. To be called only where isSupported() says so.
namespace ingest::avx2 {

bool isSupported();
const char* skipNested(Nesting& nesting, const char* from, const char* end);
const char* findStringEnd(bool& escaped, const char* from, const char* end);

} // namespace ingest::avx2

#endif
