#!/usr/bin/python3
"""The window itself as the kernel sees it: window_traced_test.py PROGRAM [BOOK]

Starts the program on a display of its own with an example case, looks at an answer and at questions, opens the dialogs
for files without choosing one and quits it by the keyboard, all under strace: it may speak to nothing but this
computer's own services, and write nothing but its settings; where it is to remember nothing, not even these. With BOOK (screenreader_test.py) a blind person's whole
walks are traced instead. Leaves with 77 where nothing can be traced."""
import os
import re
import shutil
import stat
import subprocess
import sys
import tempfile

import desk
import traced

CASE = "packaging/example.privacycase"
# What libraries keep for themselves: the list of fonts, and compiled shaders.
CACHES = re.compile(r"fontconfig|mesa_shader_cache|/memfd:|^/dev/(shm|dri)/")
# Which services a window speaks to: the display, the buses of the session and of accessibility, the print service.
SERVICES = re.compile(r"X11-unix|dbus|at-spi|/cups/|^/run/nscd|^$|wayland")
failures = []


def expect(what, condition, *details):
    if not condition:
        failures.append(f"{what}: {' '.join(str(detail) for detail in details)}"[:1500])


def strace(log):
    return ["strace", "-f", "-qq", "-s", "400", "-e", f"trace={traced.CALLS}", "-o", log]


def settings_path(values):
    return os.path.join(values["XDG_CONFIG_HOME"], "privacy-advisor", "privacy-advisor.conf")


def is_settings(path, settings):
    """Its settings file, what it is written as and locked by, and the folders it may be the first in."""
    return path.startswith(settings) or settings.startswith(path.rstrip("/") + "/")


def look(what, log, may_write):
    trace = traced.read(log)
    expect(what, not trace.called and not trace.sockets and not trace.printing, "reached for the network:",
           sorted(trace.called | trace.sockets)[:3])
    expect(what, all(SERVICES.search(name) for name in trace.local), "spoke to", trace.local)
    others = {path for path in trace.written if not CACHES.search(path) and not may_write(path)}
    expect(what, not others, "wrote", others)
    started = {os.path.basename(path) for path in trace.started}
    expect(what, started <= {"privacy-advisor"}, "started", trace.started)


def quit_after_a_look(what, program, folder, remembering):
    os.mkdir(folder)
    here = desk.Desk(folder)
    settings = settings_path(here.values)
    os.makedirs(os.path.dirname(settings))
    os.umask(0o022)  # as most people have it
    if not remembering:
        with open(settings, "w", encoding="ascii") as file:
            file.write('{"rememberNothing": true}')
    before = os.stat(settings) if not remembering else None
    shutil.copy(CASE, os.path.join(here.values["HOME"], "mine.privacycase"))
    log = os.path.join(folder, "log")
    process = here.start([*strace(log), program, "mine.privacycase"])
    here.focus_window("mine")
    here.press("ctrl+2")
    desk.until("the first question", lambda: here.title().startswith("Which plan"))
    here.press("ctrl+4")
    desk.until("all plans", lambda: "plans" in here.title())
    for keys, dialog in (("ctrl+o", "Open"), ("ctrl+shift+s", "Save")):
        here.press(keys)
        here.focus_window(f"^{dialog}")
        here.press("Escape")
        here.wait_until_gone(f"^{dialog}")
        here.focus_window("mine")
    here.press("ctrl+q")
    said = process.communicate(timeout=desk.PATIENCE)[0].decode()
    expect(what, process.returncode == 0, "ended with", process.returncode, said)
    look(what, log, lambda path: remembering and is_settings(path, settings))
    if remembering:
        expect(what, os.path.isfile(settings), "kept no settings: the test looks at the wrong place")
        mode = stat.S_IMODE(os.stat(settings).st_mode)
        expect(what, mode == 0o600, "others may read its settings:", oct(mode))
    else:
        now = os.stat(settings)
        expect(what, (now.st_ino, now.st_mtime_ns) == (before.st_ino, before.st_mtime_ns), "touched the settings")
        expect(what, os.listdir(os.path.dirname(settings)) == ["privacy-advisor.conf"], os.listdir(os.path.dirname(settings)))


def tell_story(program, book, story, folder):
    """A story of the book starts the program by a script that traces it; what it saves lies in its own folder."""
    os.mkdir(folder)
    log = os.path.join(folder, "log")
    script = os.path.join(folder, "privacy-advisor")
    with open(script, "w", encoding="utf-8") as file:
        file.write("#!/bin/sh\nexec " + " ".join(f"'{word}'" for word in [*strace(log), program]) + ' "$@"\n')
    os.chmod(script, stat.S_IRWXU)
    done = subprocess.run([sys.executable, book, script, story], capture_output=True, text=True)
    if done.returncode == traced.SKIPPED:
        print(done.stdout)
        sys.exit(traced.SKIPPED)
    what = f"the story of {story}"
    expect(what, done.returncode == 0, done.stdout[-1000:], done.stderr[-1000:])
    # Its folder is made anew for the story, under a name of its own; what is saved there is named by the story.
    saved = r"home/heard\.html(\.\w{6})?" if story == "report" else "(?!)"
    settings = r"xdg_config_home/privacy-advisor(/privacy-advisor\.conf(\.\w+)?)?"
    may_write = re.compile(rf"{re.escape(tempfile.gettempdir())}/advisor-access-\w+/({saved}|{settings})")
    look(what, log, may_write.fullmatch)


def main():
    traced.skip_where_impossible()
    desk.skip_where_impossible()
    program = os.path.abspath(sys.argv[1])
    desk.stage.adopt_orphans()
    with tempfile.TemporaryDirectory() as folder:
        try:
            if len(sys.argv) > 2:
                for story in ("answers", "report", "further"):
                    tell_story(program, sys.argv[2], story, os.path.join(folder, story))
            else:
                quit_after_a_look("the window", program, folder + "/remembering", True)
                quit_after_a_look("the window that remembers nothing", program, folder + "/forgetting", False)
        finally:
            desk.stage.end_everything()
    print("\n".join(failures) or "No call left the computer, and nothing was written unasked.")
    return 1 if failures else 0


sys.exit(main())
