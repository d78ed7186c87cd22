#!/usr/bin/python3
"""What the built programs are made of: binaries_test.py PROGRAM…

Each has to be hardened (position independent, relocations read-only before it starts, stack protector, checked copies,
control-flow marks, no stack that runs, no search path), and may need no library and no function that reaches a network.
Reads the files with readelf; leaves with 77 where there is none."""
import re
import shutil
import subprocess
import sys

# Everything the programs may ask the linker for. Qt Network, curl, TLS and the like are not here and never will be.
LIBRARIES = re.compile(r"lib(Qt6(Core|Gui|Widgets|PrintSupport|DBus|Svg|SvgWidgets)|stdc\+\+|m|gcc_s|c|isal|z|seccomp|ld-linux.*)\.so.*"
                       r"|ld-linux.*")
# Functions of the C library with which a program talks to others.
TALKING = {"socket", "connect", "bind", "listen", "accept", "accept4", "sendto", "sendmsg", "recvfrom", "recvmsg", "getaddrinfo",
           "gethostbyname", "gethostbyname_r", "res_query", "res_init", "getnameinfo", "popen", "system", "execve", "execvp"}
failures = []


def readelf(*words):
    return subprocess.run(["readelf", "--wide", *words], capture_output=True, text=True, check=True).stdout


def check(program, condition, sentence):
    if not condition:
        failures.append(f"{program.rsplit('/', 1)[-1]}: {sentence}")


def look_at(program):
    header, segments = readelf("--file-header", program), readelf("--program-headers", program)
    dynamic, notes = readelf("--dynamic", program), readelf("--notes", program)
    code = subprocess.run(["objdump", "--disassemble", "--no-show-raw-insn", program], capture_output=True, text=True, check=True).stdout
    symbols = readelf("--dyn-syms", program)
    imports = {line.split()[7].split("@")[0] for line in symbols.splitlines() if " UND " in line and len(line.split()) > 7}
    check(program, "DYN (Position-Independent Executable" in header or "Flags: PIE" in dynamic, "is not position independent")
    check(program, "GNU_RELRO" in segments, "its relocations stay writable (no RELRO)")
    check(program, re.search(r"BIND_NOW|Flags:.*\bNOW\b", dynamic), "its functions are looked up late (no -z now)")
    stack = next((line for line in segments.splitlines() if "GNU_STACK" in line), "E")
    check(program, "E" not in stack.split()[-2], "its stack may run")
    check(program, not re.search(r"\bRWE\b", segments), "memory is writable and runs at once")
    check(program, "__stack_chk_fail" in imports, "has no stack protector")
    check(program, any(re.fullmatch(r"__\w+_chk", name) and name != "__stack_chk_fail" for name in imports),
          "has no checked copies (FORTIFY)")
    if "X86-64" in header:
        check(program, "SHSTK" in notes, "is not marked for shadow stacks (CET)")
        # Debian's own start-up objects have no such marks, so the program as a whole can't be marked for them.
        check(program, code.count("endbr64") > 500, "its functions have no marks for indirect calls (CET)")
    check(program, any("glibcxx_assert" in name for name in imports), "has no assertions of the standard library")
    for library in re.findall(r"\(NEEDED\).*\[(.*)\]", dynamic):
        check(program, LIBRARIES.fullmatch(library), f"needs {library}, which is not on the list of this test")
    for name in sorted(imports & TALKING):
        check(program, False, f"calls {name}, which talks to others")


if not shutil.which("readelf"):
    print("SKIPPED: there is no readelf (Debian: binutils).")
    sys.exit(77)
for path in sys.argv[1:]:
    look_at(path)
print("\n".join(failures) or f"{len(sys.argv) - 1} programs are as they should be.")
sys.exit(1 if failures or len(sys.argv) == 1 else 0)
