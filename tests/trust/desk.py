"""A display of the test's own with the real program on it, for tests that look at it from outside."""
import os
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, "access"))
import stage  # noqa: E402

PATIENCE = 30  # seconds for anything to happen
NEEDED = ("Xvfb", "xdotool")


def skip_where_impossible():
    missing = [stage.PROGRAMS[name] for name in NEEDED if not stage.shutil.which(name)]
    if missing:
        print("There is no display for a test here; missing packages:", ", ".join(missing))
        sys.exit(1 if os.environ.get(stage.REQUIRED) else stage.SKIPPED)


def xdotool(values, *words):
    done = subprocess.run(["xdotool", *words], env=values, capture_output=True, text=True, check=False)
    return done.stdout.strip()


def until(what, found):
    """What `found` gives, as soon as it gives something."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if result := found():
            return result
        time.sleep(0.05)  # between two looks: X tells nobody but window managers
    raise AssertionError(f"waited in vain for {what}")


class Desk:
    """A display, and a home folder in which nobody has lived."""

    def __init__(self, folder):
        self.values = stage.environment(folder)
        self.values["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"
        self.values["DISPLAY"], self.server = stage.start_display(folder)

    def start(self, command):
        return stage.start(command, env=self.values, cwd=self.values["HOME"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)

    def title(self):
        """The title of the window that has the keyboard."""
        return xdotool(self.values, "getwindowfocus", "getwindowname")

    def windows(self, words):
        """The windows to see with these words in their titles."""
        return xdotool(self.values, "search", "--onlyvisible", "--name", words).split()

    def focus_window(self, words):
        """Gives the keyboard to the window with these words in its title."""
        window = until(f"a window called {words}", lambda: self.windows(words))[0]
        xdotool(self.values, "windowfocus", "--sync", window)

    def wait_until_gone(self, words):
        until(f"the window called {words} to go", lambda: not self.windows(words))

    def press(self, *keys):
        xdotool(self.values, "key", *keys)
