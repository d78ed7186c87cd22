#!/usr/bin/python3
"""A disk that is full, one without room for another file, and one that may only be read: mounts_test.py SAVECASE CLI FULLFOLDER

Mounts small disks that nobody else sees (a mount namespace of its own) and saves there: cases, reports, lists, settings.
What was there stays whole, nothing is left beside it, and a sentence says where and what to do. Leaves with 77 where
nothing can be mounted."""
import os
import shutil
import subprocess
import sys
import tempfile

CASE = "packaging/example.privacycase"
REPORTS = ("report.pdf", "report.html", "report.txt", "report.json", "reminders.ics")
LISTS = ("list.csv", "list.json")
SETTINGS = '{"recentFiles": ["/tmp/a.privacycase"]}'
failures = []


def expect(what, condition, *details):
    if not condition:
        failures.append(f"{what}: {' '.join(str(detail) for detail in details)}"[:1500])


def way_to_mount():
    """The command before one that has mounts of its own; none where that is impossible."""
    for way in (["unshare", "--mount"], ["unshare", "--map-root-user", "--mount"]):
        done = subprocess.run([*way, "mount", "-t", "tmpfs", "none", "/mnt"], capture_output=True)
        if done.returncode == 0:
            return way
    return None


def fill(folder):
    """Not a byte more goes onto the disk."""
    with open(f"{folder}/filler", "wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 512)
        except OSError:
            pass


def crowd(folder):
    """Not a file more goes onto the disk."""
    number = 0
    try:
        while True:
            open(f"{folder}/filler-{number}", "wb").close()
            number += 1
    except OSError:
        pass


def forbid(folder):
    subprocess.run(["mount", "-o", "remount,ro", folder], check=True)


def contents(folder):
    return {name: open(f"{folder}/{name}", "rb").read() for name in sorted(os.listdir(folder))}


def save_by_command(what, folder, savecase, cli):
    before = contents(folder)
    path = f"{folder}/mine.privacycase"
    done = subprocess.run([savecase, path, "changed"], capture_output=True, text=True)
    expect(what, done.returncode == 1 and path in done.stdout and "Choose another place" in done.stdout, "saving a case:", done)
    for name in REPORTS:
        done = subprocess.run([cli, "report", CASE, "-o", f"{folder}/{name}"], capture_output=True, text=True)
        expect(what, done.returncode == 1 and f"{folder}/{name}" in done.stderr and "Choose another folder" in done.stderr,
               "writing a report:", done)
    expect(what, contents(folder) == before, "left", [name for name, old in contents(folder).items() if before.get(name) != old],
           "and", sorted(set(before) ^ set(contents(folder))))


def save_by_window(what, folder, fullfolder):
    before = contents(folder)
    done = subprocess.run([fullfolder, folder], capture_output=True, text=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    expect(what, done.returncode == 0, "the window:", "\n".join(line for line in done.stdout.splitlines() if not line.startswith("PASS")))
    after = contents(folder)
    expect(what, after == before, "the window left", [name for name, new in after.items() if before.get(name) != new])


def print_where_nothing_fits(cli):
    for words in (["assess", CASE], ["scan", "--format", "csv", "tests/ingest/fixtures/export"], ["plans"]):
        with open("/dev/full", "wb") as full:
            done = subprocess.run([cli, *words], stdout=full, stderr=subprocess.PIPE)
        expect(f"{words[0]} on a full disk", done.returncode == 1, done)


def inside(top, savecase, cli, fullfolder):
    for what, options, close in (("a full disk", "size=128k", fill), ("a disk without room for a file", "nr_inodes=12", crowd),
                                 ("a disk that may only be read", "size=1m", forbid)):
        folder = f"{top}/disk"
        os.mkdir(folder)
        subprocess.run(["mount", "-t", "tmpfs", "-o", options, "none", folder], check=True)
        shutil.copy(CASE, f"{folder}/mine.privacycase")
        for name in REPORTS + LISTS:
            with open(f"{folder}/{name}", "w", encoding="ascii") as file:
                file.write("an older one")
        with open(f"{folder}/settings.conf", "w", encoding="ascii") as file:
            file.write(SETTINGS)
        close(folder)
        save_by_command(what, folder, savecase, cli)
        save_by_window(what, folder, fullfolder)
        subprocess.run(["umount", folder], check=True)
        os.rmdir(folder)
    print_where_nothing_fits(cli)
    print("\n".join(failures) or "Three disks on which nothing could be saved, and nothing was lost.")
    return 1 if failures else 0


def main():
    if sys.argv[1] == "--inside":
        return inside(*sys.argv[2:])
    way = way_to_mount()
    if not way:
        print("SKIPPED: nobody may mount a disk here.")
        return 77
    with tempfile.TemporaryDirectory() as top:
        return subprocess.run([*way, sys.executable, __file__, "--inside", top, *sys.argv[1:]], check=False).returncode


sys.exit(main())
