#include "app/ingest/bytescan.h"

#include "app/ingest/bytescanavx2.h"

namespace ingest {

namespace {

const char* findStringEndPortably(bool& escaped, const char* from, const char* end)
{
    bool skipNext = escaped;
    for (; from != end; ++from) {
        if (skipNext) {
            skipNext = false;
        } else if (*from == '\\') {
            skipNext = true;
        } else if (*from == '"') {
            escaped = false;
            return from;
        }
    }
    escaped = skipNext;
    return end;
}

const char* skipNestedPortably(Nesting& nesting, const char* from, const char* end)
{
    while (from != end) {
        if (nesting.inString) {
            from = findStringEndPortably(nesting.escaped, from, end);
            if (from == end)
                return end;
            nesting.inString = false;
            ++from;
            continue;
        }
        const char c = *from++;
        // No JSON has a backslash outside a string; both walks take it the same way all the same.
        const bool escaped = nesting.escaped;
        nesting.escaped = c == '\\' && !escaped;
        if (c == '"' && !escaped) {
            nesting.inString = true;
        } else if (c == '{' || c == '[') {
            ++nesting.depth;
        } else if ((c == '}' || c == ']') && --nesting.depth == 0) {
            return from;
        }
    }
    return end;
}

} // namespace

ByteScan portableByteScan()
{
    return {skipNestedPortably, findStringEndPortably};
}

ByteScan bestByteScan()
{
#ifdef INGEST_AVX2
    if (avx2::isSupported())
        return {avx2::skipNested, avx2::findStringEnd};
#endif
    return portableByteScan();
}

} // namespace ingest
