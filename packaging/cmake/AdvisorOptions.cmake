# Language level, warnings and Qt strictness for every target of ours, carried by one INTERFACE target.
add_library(advisor_options INTERFACE)
option(ADVISOR_WARNINGS_ARE_ERRORS "Stop at a warning; off for compilers that nobody here has tried" ON)
set(warnings_are_errors "$<$<BOOL:${ADVISOR_WARNINGS_ARE_ERRORS}>:-Werror>")
target_compile_features(advisor_options INTERFACE cxx_std_20)
target_compile_definitions(advisor_options INTERFACE
    ADVISOR_VERSION="${PROJECT_VERSION}"
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_FOREACH QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(advisor_options INTERFACE
    -Wall -Wextra -Wpedantic ${warnings_are_errors} -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor
    -Woverloaded-virtual -Wold-style-cast -Wcast-qual -Wformat=2 -Wnull-dereference -Wimplicit-fallthrough
    -fno-strict-overflow)

# What people run does not tell in which folder it was built; a debugger wants to know.
target_compile_options(advisor_options INTERFACE
    "$<$<NOT:$<CONFIG:Debug>>:-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.>")

if(ADVISOR_SANITIZE)
    target_compile_options(advisor_options INTERFACE
        -fsanitize=${ADVISOR_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(advisor_options INTERFACE -fsanitize=${ADVISOR_SANITIZE})
endif()

option(ADVISOR_COVERAGE "Count which lines and branches run; needs clang (tests/coverage)" OFF)
if(ADVISOR_COVERAGE)
    target_compile_options(advisor_options INTERFACE -fprofile-instr-generate -fcoverage-mapping)
    target_link_options(advisor_options INTERFACE -fprofile-instr-generate)
endif()

# What makes a memory error end the program instead of letting somebody steer it. tests/trust/binaries_test.py looks
# at the programs that come out. FORTIFY needs an optimiser; the sanitizers bring checks of their own.
add_library(advisor_hardening INTERFACE)
target_compile_options(advisor_hardening INTERFACE
    -fstack-protector-strong -fstack-clash-protection -fcf-protection=full -ftrivial-auto-var-init=zero)
target_link_options(advisor_hardening INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack,-z,shstk)
target_compile_definitions(advisor_hardening INTERFACE _GLIBCXX_ASSERTIONS)
if(NOT ADVISOR_SANITIZE)
    target_compile_options(advisor_hardening INTERFACE $<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3>)
endif()
target_link_libraries(advisor_options INTERFACE advisor_hardening)
