"""The stage of the screen reader test: a display, a session bus, the accessibility bus and the program, all of the
test's own, in a folder of its own, and all gone afterwards."""

import ctypes
import os
import shutil
import signal
import subprocess
import sys
import time

SKIPPED = 77
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
REQUIRED = "ADVISOR_REQUIRE_SCREEN_READER"

# What is needed, and the Debian package that brings it.
PROGRAMS = {
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "dbus-run-session": "dbus-daemon",
    LAUNCHER: "at-spi2-core",
}

_PR_SET_PDEATHSIG = 1
_PR_SET_CHILD_SUBREAPER = 36


def missing_packages():
    """The Debian packages without which there is no screen reader here."""
    packages = [package for program, package in PROGRAMS.items() if not shutil.which(program)]
    try:
        import gi

        gi.require_version("Atspi", "2.0")
    except ImportError:
        packages.append("python3-pyatspi")
    except ValueError:
        packages.append("gir1.2-atspi-2.0")
    else:
        try:
            import pyatspi  # noqa: F401
        except ImportError:
            packages.append("python3-pyatspi")
    return packages


def skip_or_fail(packages):
    print("The program can't be heard here; missing packages:", ", ".join(packages))
    return 1 if os.environ.get(REQUIRED) else SKIPPED


def environment(folder):
    """Nothing of the person's own session gets in, and nothing gets out of the folder."""
    kept = {name: os.environ[name] for name in ("PATH", "UBSAN_OPTIONS") if name in os.environ}
    places = {
        name: os.path.join(folder, name.lower())
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "TMPDIR")
    }
    for place in places.values():
        os.mkdir(place, 0o700)
    return {
        **kept,
        **places,
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_SCALE_FACTOR": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        # What the libraries of display and buses keep until the end is not the program's; the window's own tests
        # look for leaks without them.
        "ASAN_OPTIONS": "detect_leaks=0",
    }


def _die_with_parent():
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def start(command, **options):
    """A program that ends when this one does, however that ends."""
    return subprocess.Popen(command, preexec_fn=_die_with_parent, **options)


def adopt_orphans():
    """What the programs started here leave behind becomes a child of this one, so that it can be ended."""
    ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1)


def _children(pid):
    with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as file:
        return [int(child) for child in file.read().split()]


def end_everything(deadline=10):
    """Ends every process that was started from here and waits until there is none."""
    until = time.monotonic() + deadline
    rude = until - deadline / 2
    while children := _children(os.getpid()):
        for child in children:
            os.kill(child, signal.SIGTERM if time.monotonic() < rude else signal.SIGKILL)
        for child in children:
            while time.monotonic() < until and os.waitpid(child, os.WNOHANG) == (0, 0):
                if time.monotonic() > rude:
                    os.kill(child, signal.SIGKILL)
                time.sleep(0.01)  # between two looks; there is nothing to wait on with a deadline
        if time.monotonic() > until:
            raise AssertionError(f"still running: {_children(os.getpid())}")


def start_display(folder):
    """An X server on a number that it finds free itself: its name, as in DISPLAY, and its process."""
    reading, writing = os.pipe()
    with open(os.path.join(folder, "xvfb.log"), "wb") as log:
        server = start(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x1024x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=[writing],
            stdout=log,
            stderr=log,
        )
    os.close(writing)
    with os.fdopen(reading) as answer:
        number = answer.readline().strip()
    if not number:
        with open(os.path.join(folder, "xvfb.log"), encoding="utf-8") as log:
            raise AssertionError("There is no display: " + log.read())
    return ":" + number, server


def start_accessibility_bus(folder):
    """The bus on which programs say what they show; has to be there before the program looks for it."""
    from gi.repository import Gio, GLib

    with open(os.path.join(folder, "at-spi.log"), "wb") as log:
        start([LAUNCHER, "--launch-immediately"], stdout=log, stderr=log)
    session = Gio.bus_get_sync(Gio.BusType.SESSION)
    reply = None
    until = time.monotonic() + 20
    while not reply:
        try:
            reply = session.call_sync(
                "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, Gio.DBusCallFlags.NONE, 5000
            )
        except GLib.Error:
            if time.monotonic() > until:
                raise
    if not reply.unpack()[0]:
        raise AssertionError("The accessibility bus has no address.")


def run_inside(script, arguments, folder):
    """Runs the script once more, now with a display and a session bus; its exit status."""
    adopt_orphans()
    try:
        values = environment(folder)
        values["DISPLAY"], _ = start_display(folder)
        command = ["dbus-run-session", "--", sys.executable, script, "--inside", *arguments, folder]
        return start(command, env=values, cwd=values["HOME"]).wait()
    finally:
        end_everything()
