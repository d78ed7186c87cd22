#!/usr/bin/python3
"""What the built programs are made of: binaries_test.py COMPILE_COMMANDS PROGRAM CLI

Each has to be hardened (position independent, relocations read-only before it starts, stack protector, checked copies,
variables that start as zero, control-flow marks, no stack that runs, no search path), and may need no library and no
function that reaches a network. Reads the programs with readelf and how they were compiled in compile_commands.json;
leaves with 77 where there is no readelf."""
import glob
import json
import os
import re
import shutil
import subprocess
import sys

# Everything the programs may ask the linker for. Qt Network, curl, TLS and the like are not here and never will be.
LIBRARIES = re.compile(r"lib(Qt6(Core|Gui|Widgets|PrintSupport|DBus|Svg|SvgWidgets)|stdc\+\+|m|gcc_s|c|isal|z|seccomp|ld-linux.*)\.so.*"
                       r"|ld-linux.*")
# Every function in C that the programs may call: memory, text, numbers, threads, the open and the standard files, and what
# takes rights away. None that talks to others, starts programs or loads code stands here. "syscall" is for Landlock alone.
FUNCTIONS = re.compile(r"__(cxa|gmon|gxx|libc|tls|errno|once|popcount|isoc)\w+|_(ITM|Unwind)_\w+|__\w+_chk|__stack_chk_fail"
                       r"|malloc|calloc|realloc|free|abort|exit|_Exit|mem\w+|str\w+|explicit_bzero"
                       r"|a?(sin|cos|tan)h?|pow|sqrt|l?l?round|floor|ceil|trunc|exp2?|log(2|10)?|fmod|hypot"
                       r"|pthread_\w+|sched_yield|open|close|read|pread|lseek|fstat|mmap|munmap|madvise"
                       r"|std(in|out|err)|fputc|fputs|fwrite|fflush|ferror|isal_inflate\w*|crc32\w*|inflate\w*"
                       r"|prctl|setrlimit|seccomp_\w+|syscall|q(Version|t_\w+)")
# What Qt has for talking to others, starting programs and loading code, and which of these each program may use: the
# window asks the desktop for its colours (QDBus…), opens links that a person clicks, and looks into the library of the
# print service that Qt's printing has loaded.
REACHING = re.compile(r"Q(Process(?!Environment)|Library(?!Info)|PluginLoader|FactoryLoader|SharedMemory|SystemSemaphore|SocketNotifier"
                      r"|Local(Server|Socket)|Tcp|Udp|Sctp|Abstract(Socket|NetworkCache)|Network|Host(Address|Info)|Dns|Dtls|Ssl|Web|Http"
                      r"|DBus|DesktopServices|Platform|GenericUnixServices)\w*")
MAY_REACH = {"privacy-advisor": re.compile(r"QDBus\w+|QDesktopServices|QLibrary"), "privacy-advisor-cli": re.compile(r"(?!)")}
# The one source that may look into another library, and that library; the system calls that C has no function for.
LOADING = {"app/result/printjob.cpp": ["QLibrary library{QStringLiteral(\"cups\"), libraryVersion};"]}
# How every source is compiled; the last word of its kind counts.
FLAGS = ("-ftrivial-auto-var-init=zero", "-fstack-protector-strong", "-fstack-clash-protection", "-D_FORTIFY_SOURCE=3",
         "-D_GLIBCXX_ASSERTIONS")
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
    for name in sorted(imports):
        if not name.startswith("_Z"):
            check(program, FUNCTIONS.fullmatch(name), f"calls {name}, which is not on the list of this test")
    classes = {word[:int(length)] for name in imports if name.startswith("_Z") for length, word in re.findall(r"(\d+)(Q\w+)", name)}
    check(program, len(classes) > 10, "uses nothing of Qt: the test looks at the wrong place")
    for name in sorted(classes):
        if REACHING.fullmatch(name):
            check(program, MAY_REACH[os.path.basename(program)].fullmatch(name), f"uses {name}, which talks to others or loads code")


def look_at_sources():
    """What a list of names can't tell: which library is looked into, and which system calls are made by number."""
    loading = {}
    for path in glob.glob("app/**/*.cpp", recursive=True) + glob.glob("policy/**/*.cpp", recursive=True):
        with open(path, encoding="utf-8") as file:
            lines = [line.strip() for line in file if not line.startswith("#include")]
        if found := [line for line in lines if re.search(r"\b(QLibrary|QPluginLoader|dlopen|dlsym)\b", line)]:
            loading[path] = found
        for line in lines:
            check(path, "syscall(" not in line or "syscall(SYS_landlock_" in line, f"calls the system by number: {line}")
    check("sources", loading == LOADING, f"load code: {loading}")


def look_at_compiling(commands):
    with open(commands, encoding="utf-8") as file:
        entries = [entry for entry in json.load(file) if re.search(r"/(app|policy|resources)/", entry["file"])]
    check(commands, len(entries) > 100, f"names {len(entries)} sources only")
    for entry in entries:
        words = entry["command"].split()
        for flag in FLAGS:
            same = [word for word in words if word.split("=")[0] == flag.split("=")[0]]
            check(entry["file"], same[-1:] == [flag], f"is compiled with {same or 'nothing'} instead of {flag}")


def ask(cli):
    """What the program says of itself, which the compiler told it: -D_FORTIFY_SOURCE alone does nothing without optimising."""
    done = subprocess.run([cli, "diagnostics"], capture_output=True, text=True, check=True)
    line = next((line for line in done.stdout.splitlines() if line.startswith("Hardening: ")), "")
    for part in ("position independent", "stack protector", "FORTIFY 3", "checked standard library"):
        check(cli, part in line, f"does not say “{part}” of itself: {line}")


if not shutil.which("readelf"):
    print("SKIPPED: there is no readelf (Debian: binutils).")
    sys.exit(77)
for path in sys.argv[2:]:
    look_at(path)
look_at_sources()
look_at_compiling(sys.argv[1])
ask(sys.argv[3])
print("\n".join(failures[:30]) or f"{len(sys.argv) - 2} programs are as they should be.")
sys.exit(1 if failures else 0)
