#!/usr/bin/python3
"""The display goes away while a case with unsaved answers is open: display_test.py PROGRAM

The program can't ask any more. It has to end by itself, at once and in order, and leave the saved case as it was."""
import os
import shutil
import sys
import tempfile

import desk

CASE = "packaging/example.privacycase"
failures = []


def expect(what, condition, *details):
    if not condition:
        failures.append(f"{what}: {' '.join(str(detail) for detail in details)}"[:1500])


def below(folder):
    return {os.path.join(top, name) for top, _, names in os.walk(folder) for name in names}


def lose_the_display(program, folder):
    here = desk.Desk(folder)
    path = os.path.join(here.values["HOME"], "mine.privacycase")
    shutil.copy(CASE, path)
    with open(path, "rb") as file:
        old = file.read()
    process = here.start([program, path])
    here.focus_window("mine")
    here.press("ctrl+2")
    desk.until("the first question", lambda: here.title().startswith("Which plan"))
    here.press("1")  # another plan than the one in the case
    desk.until("an answer that is not saved", lambda: "mine*" in here.title())
    before = below(here.values["HOME"])
    here.server.kill()
    here.server.wait()
    try:
        said = process.communicate(timeout=desk.PATIENCE)[0].decode()
    except desk.subprocess.TimeoutExpired:
        process.kill()
        expect("without a display", False, "the program went on running")
        return
    expect("without a display", process.returncode == 1, "ended with", process.returncode, said)
    expect("without a display", "X11" in said or "display" in said, "said", said)
    with open(path, "rb") as file:
        expect("without a display", file.read() == old, "the saved case is another one")
    expect("without a display", below(here.values["HOME"]) == before, "left", below(here.values["HOME"]) ^ before)


def main():
    desk.skip_where_impossible()
    desk.stage.adopt_orphans()
    with tempfile.TemporaryDirectory() as folder:
        try:
            lose_the_display(os.path.abspath(sys.argv[1]), folder)
        finally:
            desk.stage.end_everything()
    print("\n".join(failures) or "The display went away, and the saved case is as it was.")
    return 1 if failures else 0


sys.exit(main())
