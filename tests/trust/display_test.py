#!/usr/bin/python3
"""No display, and one that goes away while a case with unsaved answers is open: display_test.py PROGRAM

Where there is none the program says so, and what else to do. Where it goes away the program can't ask any more: it has
to end by itself, at once and in order, and leave the saved case as it was."""
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


def start_without_a_display(program, folder):
    os.mkdir(folder)
    values = desk.stage.environment(folder)
    for what, more in (("without any display", {}), ("with a display that nobody runs", {"DISPLAY": ":4711"}),
                       ("with a way to show windows that Qt does not know", {"QT_QPA_PLATFORM": "nonsense"})):
        done = desk.subprocess.run([program, CASE], env={**values, **more}, capture_output=True, text=True,
                                   timeout=desk.PATIENCE, check=False)
        expect(what, done.returncode == 1, "ended with", done.returncode, done.stderr)
        expect(what, "no display that it can reach" in done.stderr and "privacy-advisor-cli" in done.stderr, "said", done.stderr)
        expect(what, "Reinstalling" not in done.stderr, "said", done.stderr)
    expect("without a display", not below(folder), "left", below(folder))


def main():
    desk.skip_where_impossible()
    desk.stage.adopt_orphans()
    with tempfile.TemporaryDirectory() as folder:
        try:
            start_without_a_display(os.path.abspath(sys.argv[1]), folder + "/none")
            lose_the_display(os.path.abspath(sys.argv[1]), folder)
        finally:
            desk.stage.end_everything()
    print("\n".join(failures) or "Without a display that was said; when it went away the saved case was as before.")
    return 1 if failures else 0


sys.exit(main())
