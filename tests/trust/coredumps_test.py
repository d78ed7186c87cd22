#!/usr/bin/python3
"""Whether the running programs forbid the system to keep their memory: coredumps_test.py PROGRAM CLI

Both are started with cores allowed, and the kernel is asked what holds for them once they run. The
limit has to be one byte: at none a collector of cores would still be called (core(5))."""
import os
import resource
import subprocess
import sys
import tempfile
import time

PATIENCE = 30  # seconds for a program to come to its first sentence
MOST = resource.getrlimit(resource.RLIMIT_CORE)[1]
failures = []


def core_limits(process):
    """The soft and the hard limit, as /proc says them."""
    with open(f"/proc/{process.pid}/limits", encoding="ascii") as file:
        return next(line for line in file if line.startswith("Max core file size")).split()[4:6]


def look_at(what, command, values):
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                               env={**os.environ, **values}, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (MOST, MOST)))
    end = time.monotonic() + PATIENCE
    try:
        limits = core_limits(process)
        while limits != ["1", "1"] and process.poll() is None and time.monotonic() < end:
            time.sleep(0.02)  # between two looks: nobody is told when a program changes its limits
            limits = core_limits(process)
        if process.poll() is not None:
            failures.append(f"{what} ended with {process.returncode}: {process.stdout.read().decode()[:500]}")
        elif limits != ["1", "1"]:
            failures.append(f"{what} allows cores of {limits} bytes")
    finally:
        process.kill()
        process.communicate()


def main():
    program, cli = sys.argv[1:]
    if MOST in (0, 1):
        print("SKIPPED: cores are forbidden here already.")
        return 77
    with tempfile.TemporaryDirectory() as folder:
        values = {"HOME": folder, "XDG_CONFIG_HOME": folder, "XDG_RUNTIME_DIR": folder, "QT_QPA_PLATFORM": "offscreen"}
        look_at("the window", [program], values)
        look_at("the command, waiting for a case", [cli, "assess", "-"], values)
    print("\n".join(failures) or "Both programs forbid cores.")
    return 1 if failures else 0


sys.exit(main())
