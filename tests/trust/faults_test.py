#!/usr/bin/python3
"""Saving while the floor is pulled away: faults_test.py SAVECASE CLI

strace makes each system call with which a case or a report is saved fail, or kills the program there. Whatever happens,
the file that was there before is whole, the old or the new one, and the person reads a sentence that helps. Leaves with
77 where nothing can be traced."""
import json
import os
import re
import shutil
import stat
import subprocess
import sys
import tempfile

import traced

CASE = "packaging/example.privacycase"
failures = []


def expect(what, condition, *details):
    if not condition:
        failures.append(f"{what}: {' '.join(str(detail) for detail in details)}"[:1500])


def calls_on(command, folder):
    """The calls that touch the folder, each with its number among its like: [("openat", 7), …]."""
    log = folder + "-log"
    done = subprocess.run(["strace", "-f", "-qq", "-y", "-s", "300", "-o", log, *command], capture_output=True)
    assert done.returncode == 0, done
    seen, found = {}, []
    with open(log, encoding="utf-8", errors="replace") as lines:
        for line in lines:
            match = re.match(r"\d+ +(\w+)\(", line)
            if not match:
                continue
            seen[match[1]] = seen.get(match[1], 0) + 1
            if folder in line and match[1] not in ("execve", "readlink"):
                found.append((match[1], seen[match[1]]))
    return found


def with_fault(command, call, number, fault, log):
    return subprocess.run(["strace", "-f", "-qq", "-o", log, "-e", f"trace={call}", "-e", f"inject={call}:{fault}:when={number}",
                           *command], capture_output=True, text=True)


def others_may_not_read(savecase, cli, folder):
    """New files are their owner's alone whatever the umask says; one that is replaced keeps its rights."""
    os.umask(0o022)
    case, report = f"{folder}/mine.privacycase", f"{folder}/report.txt"
    for what, path, command in (("a report", report, [cli, "report", CASE, "-o", report]),
                                ("a case", case, [savecase, "--new", case])):
        for before, wanted in ((None, 0o600), (0o644, 0o644), (0o640, 0o640)):
            if before:
                os.chmod(path, before)
            done = subprocess.run(command, capture_output=True, text=True)
            mode = stat.S_IMODE(os.stat(path).st_mode)
            expect(f"saving {what}", done.returncode == 0 and mode == wanted, f"with {before} before has", oct(mode), done.stdout)
        os.remove(path)


def look_beside(what, path, new, fault):
    """A save that failed leaves nothing beside the file; one that was killed at most the whole new one, for the same people."""
    folder, name = os.path.split(path)
    for other in set(os.listdir(folder)) - {name}:
        left = os.path.join(folder, other)
        expect(what, "KILL" in fault and re.fullmatch(re.escape(name) + r"\.\w{6}", other), "left", other)
        expect(what, open(left, "rb").read() == new, "left something else than the new file:", other)
        expect(what, os.stat(left).st_mode == os.stat(path).st_mode, "left with other rights:", other, oct(os.stat(left).st_mode))
        os.remove(left)


def save_case(savecase, folder):
    path = f"{folder}/mine.privacycase"
    command = [savecase, path, "changed"]
    old = open(CASE, "rb").read()
    shutil.copy(CASE, path)
    calls = calls_on(command, folder)
    new = open(path, "rb").read()
    expect("saving", json.loads(new).get("id") == "changed" and json.loads(old).get("id") != "changed", new[:200])
    changing = [entry for entry in calls if entry[0] in ("openat", "write", "fsync", "fdatasync", "rename", "renameat2", "linkat", "fchmod")]
    expect("saving", len(changing) >= 3, calls)
    for call, number in changing:
        for fault in ("error=ENOSPC", "error=EROFS", "error=EIO", "signal=KILL"):
            shutil.copy(CASE, path)
            done = with_fault(command, call, number, fault, folder + "-log")
            what = f"saving a case, {call} number {number}, {fault}"
            now = open(path, "rb").read()
            expect(what, now in (old, new), "left", now[:200])
            look_beside(what, path, new, fault)
            if fault.startswith("error") and done.returncode != 0:
                expect(what, now == old, "said it was not saved, but it was")
                expect(what, ("can't be" in done.stdout or "Nothing was written" in done.stdout) and len(done.stdout) > 40, "said", done.stdout, done.stderr)
            elif fault.startswith("error"):
                expect(what, now == new, "said it was saved, but it was not")
            expect(what, done.returncode in (0, 1) or "KILL" in fault, done.returncode, done.stderr)
    return len(changing)


def save_report(cli, folder):
    path = f"{folder}/report.txt"
    command = [cli, "report", CASE, "-o", path]
    calls = calls_on(command, folder)
    new = open(path, "rb").read()
    changing = [entry for entry in calls if entry[0] in ("openat", "write", "fsync", "fdatasync", "rename", "renameat2", "linkat")]
    for call, number in changing:
        for fault in ("error=ENOSPC", "error=EROFS", "signal=KILL"):
            with open(path, "wb") as file:
                file.write(b"an older report")
            done = with_fault(command, call, number, fault, folder + "-log")
            what = f"saving a report, {call} number {number}, {fault}"
            now = open(path, "rb").read()
            expect(what, now in (b"an older report", new), "left", now[:200])
            look_beside(what, path, new, fault)
            if fault.startswith("error") and now != new:
                expect(what, done.returncode == 1 and "was not written" in done.stderr, done.returncode, done.stderr)
    return len(changing)


def main():
    traced.skip_where_impossible()
    savecase, cli = sys.argv[1:]
    with tempfile.TemporaryDirectory() as top:
        folder = top + "/saved"
        os.mkdir(folder)
        others_may_not_read(savecase, cli, folder)
        tried = save_case(savecase, folder)
        shutil.rmtree(folder)
        os.mkdir(folder)
        tried += save_report(cli, folder)
    print("\n".join(failures) or f"{tried} calls failed or were the last one, and no file was lost.")
    sys.exit(1 if failures else 0)


main()
