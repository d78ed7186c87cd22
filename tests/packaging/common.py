"""What the tests of packaging share: the project's folders and its programs."""

import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
BUILD = pathlib.Path(sys.argv.pop(1)) if len(sys.argv) > 1 else ROOT / "build" / "release"
BIN = BUILD / "bin"
ID = "org.privacyadvisor.PrivacyAdvisor"
COMMANDS = ("assess", "report", "scan", "plans", "pack", "diagnostics")


def run(*words, **options):
    """What a command prints; CalledProcessError where it fails, with all it said."""
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, timeout=60, **options)
    if done.returncode:
        raise AssertionError(f"{' '.join(map(str, words))} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout + done.stderr


def options_of_help(program, *command):
    """The options that a program's help lists, as a set: --as-of, -o …"""
    text = run(BIN / program, *command, "--help")
    return {option for line in text.splitlines() if re.match(r"  -", line)
            for option in re.findall(r"(?<![\w-])--?[a-z][a-z-]*", line.split("  ")[1])}
