#include "tests/support/randomcase.h"

#include <cstdio>
#include <cstdlib>

/// Prints random cases, one a line: `random_cases COUNT`. The environment's PRIVACY_ADVISOR_SEED chooses
/// others.
int main(int argc, char* argv[])
{
    testsupport::RandomCases cases{testsupport::RandomCases::seed()};
    const int count = argc > 1 ? std::atoi(argv[1]) : 0;
    for (int i = 0; i < count; ++i)
        std::puts(testsupport::lineOf(cases.any()).constData());
    return count > 0 ? 0 : 2;
}
