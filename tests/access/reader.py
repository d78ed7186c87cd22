"""A screen reader for tests: sees of a program what AT-SPI tells, and works it with keys and actions alone."""

import subprocess
import time

import pyatspi
from gi.repository import Atspi, GLib

PATIENCE = 40  # seconds for anything to happen, also on a busy machine

# Roles that a person works with; each of them has to say what it is for.
INTERACTIVE = {
    pyatspi.ROLE_PUSH_BUTTON,
    pyatspi.ROLE_TOGGLE_BUTTON,
    pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_CHECK_BOX,
    pyatspi.ROLE_COMBO_BOX,
    pyatspi.ROLE_SPIN_BUTTON,
    pyatspi.ROLE_TEXT,
    pyatspi.ROLE_ENTRY,
    pyatspi.ROLE_LIST,
    pyatspi.ROLE_TREE,
    pyatspi.ROLE_TREE_TABLE,
    pyatspi.ROLE_TABLE,
    pyatspi.ROLE_LINK,
    pyatspi.ROLE_MENU,
    pyatspi.ROLE_MENU_ITEM,
    pyatspi.ROLE_SLIDER,
    pyatspi.ROLE_PAGE_TAB,
}
# These speak for what is inside them: the line of a spin box, the cells of a table.
SPEAKING_FOR_THEIR_PARTS = {
    pyatspi.ROLE_COMBO_BOX,
    pyatspi.ROLE_SPIN_BUTTON,
    pyatspi.ROLE_LIST,
    pyatspi.ROLE_TREE,
    pyatspi.ROLE_TREE_TABLE,
    pyatspi.ROLE_TABLE,
    pyatspi.ROLE_SCROLL_BAR,
}


class Unheard(AssertionError):
    """What was waited for didn't come, or what was heard is wrong; with the tree as it is."""


class Node:
    """One element at one moment."""

    def __init__(self, element, parent, depth):
        self.element = element
        self.parent = parent
        self.depth = depth
        self._states = set(element.getState().getStates())  # the state set itself would ask again every time
        self.showing = depth == 0 or self.has(pyatspi.STATE_SHOWING)
        self.role = element.getRole() if self.showing else None
        self.name = element.name or "" if self.showing else ""

    def has(self, state):
        return state in self._states

    @property
    def description(self):
        return self.element.description or ""

    @property
    def above(self):
        node = self.parent
        while node:
            yield node
            node = node.parent

    def __str__(self):
        quiet = {"enabled", "sensitive", "visible", "showing"}
        states = {pyatspi.stateToString(state) for state in self._states} - quiet
        text = f"{'  ' * self.depth}{self.element.getRoleName()} “{self.name}”"
        if self.description:
            text += f" – {self.description}"
        return f"{text} {sorted(states)}" if states else text


class Reader:
    """Listens to one program. Every wait has a deadline, and says what it waited for."""

    def __init__(self, process, name):
        self._process = process
        self._context = GLib.MainContext.default()
        self.heard = []  # events: (type, detail, element), the oldest first
        self.focus = None
        pyatspi.Registry.registerEventListener(
            self._hear,
            "object:state-changed:focused",
            "object:state-changed:showing",
            "object:property-change:accessible-name",
            "object:property-change:accessible-description",
        )
        desktop = pyatspi.Registry.getDesktop(0)
        desktop.set_cache_mask(Atspi.Cache.NONE)  # what was true a moment ago is of no use to a test
        self.application = None

        def found():
            self.application = next((child for child in desktop if child and child.name == name), None)
            return self.application

        self.wait_for(found, f"the program “{name}” on the accessibility bus")

    def _hear(self, event):
        self.heard.append((event.type, event.detail1, event.source))
        if event.type.startswith("object:state-changed:focused") and event.detail1:
            self.focus = event.source

    def mark(self):
        """A moment, to ask later what was heard since."""
        self.look()
        return len(self.heard)

    def heard_since(self, mark, kind, element, detail=None):
        return any(
            heard.startswith(kind) and source.path == element.path and detail in (None, value)
            for heard, value, source in self.heard[mark:]
        )

    # Waiting

    def look(self, seconds=0.02):
        """Takes in what has been said; for at most so long where nothing is."""
        timer = GLib.timeout_add(max(int(seconds * 1000), 1), lambda: True)
        self._context.iteration(True)
        GLib.source_remove(timer)
        while self._context.iteration(False):
            pass

    def wait_for(self, condition, what, patience=PATIENCE):
        """Looks until the condition gives something true, and returns that."""
        until = time.monotonic() + patience
        while True:
            self.look()
            try:
                if result := condition():
                    return result
            except (GLib.Error, NotImplementedError):
                pass  # an element that was being looked at has gone; the next look finds another
            if self._process.poll() is not None:
                raise Unheard(f"The program ended ({self._process.returncode}) while waiting for {what}.")
            if time.monotonic() > until:
                raise self.wrong(f"Waited {patience} s in vain for {what}.")

    def wait_for_end(self):
        """Waits until the program has ended."""
        self._process.wait(PATIENCE)

    def ends_or(self, condition, what):
        """Waits until the program has ended, or the condition gives something true, which is returned."""
        until = time.monotonic() + PATIENCE
        while self._process.poll() is None:
            self.look()
            try:
                if result := condition():
                    return result
            except (GLib.Error, NotImplementedError):
                pass
            if time.monotonic() > until:
                raise self.wrong(f"Waited {PATIENCE} s in vain for {what}.")
        return None

    def wrong(self, what):
        """What to raise where something is not as it should be."""
        return Unheard(f"{what}\nIn focus: {self.name_of(self.focus)}\n{self.dump()}")

    # Seeing

    def nodes(self, top=None):
        """Every element that is showing, in reading order."""
        found = []

        def walk(element, parent, depth):
            try:
                node = Node(element, parent, depth)
                if not node.showing:
                    return
                children = [element.getChildAtIndex(i) for i in range(element.childCount)]
            except GLib.Error:
                return  # it went while it was being looked at
            found.append(node)
            for child in children:
                if child is not None:
                    walk(child, node, depth + 1)

        walk(top or self.application, None, 0)
        return found

    def dump(self):
        try:
            return "\n".join(str(node) for node in self.nodes())
        except GLib.Error as error:
            return f"(the tree can't be read: {error})"

    def find(self, name, *roles, top=None):
        """The element of that name that is showing now, or None."""
        for node in self.nodes(top):
            if node.name == name and (not roles or node.role in roles):
                return node
        return None

    def await_element(self, name, *roles):
        roles_text = " or ".join(role.value_nick for role in roles) or "element"
        return self.wait_for(lambda: self.find(name, *roles), f"the {roles_text} “{name}”")

    @staticmethod
    def name_of(element):
        try:
            return element.name if element else None
        except GLib.Error:
            return "(an element that has gone)"

    def focused(self):
        """The one element that has the focus; waits until there is exactly one."""

        def only():
            focused = [node for node in self.nodes() if node.has(pyatspi.STATE_FOCUSED)]
            # Qt says of a list of tabs that it has the focus as well as the tab that is chosen in it.
            if len(focused) > 1 and focused[0].role == pyatspi.ROLE_PAGE_TAB_LIST:
                focused = [node for node in focused if node.parent is focused[0]]
            return focused[0] if len(focused) == 1 else None

        return self.wait_for(only, "exactly one element with the focus")

    # Working

    @staticmethod
    def _xdotool(*arguments):
        return subprocess.run(["xdotool", *arguments], capture_output=True, text=True, check=False).stdout.split("\n")

    def give_input(self, title):
        """Lets the keys go to the window whose title begins so, as a window manager would."""

        def window():
            for number in reversed(self._xdotool("search", "--onlyvisible", "--name", ".")):  # the topmost first
                if number and self._xdotool("getwindowname", number)[0].startswith(title):
                    return number
            return None

        number = self.wait_for(window, f"a window “{title}” on the display")
        self._xdotool("windowfocus", number)

        def active():
            frame = next((node for node in self.nodes() if node.has(pyatspi.STATE_ACTIVE)), None)
            return frame and frame.name.startswith(title)

        self.wait_for(active, f"the window “{title}” to be the active one")

    def press(self, *keys):
        self._xdotool("key", "--delay", "0", *keys)

    def type(self, text):
        self._xdotool("type", "--delay", "0", text)

    def press_and_follow(self, key):
        """Presses a key that moves the focus; the element that has it then."""
        before = self.mark()
        caret = self.wait_for(lambda: [self._caret()], "the field in focus to say where the keys go")

        def moved():
            # A date field is a stop of its own for each of its parts.
            return caret != [self._caret()] or any(
                kind.startswith("object:state-changed:focused") and detail for kind, detail, _ in self.heard[before:]
            )

        self.press(key)
        self.wait_for(moved, f"the focus to move after {key}, from “{self.name_of(self.focus)}”")
        return self.focus

    def _caret(self):
        """Where in the focused date field the keys go; None anywhere else."""
        if not self.focus or self.focus.getRole() != pyatspi.ROLE_SPIN_BUTTON:
            return None
        text = self.focus.queryText()
        return text.caretOffset, text.getSelection(0) if text.getNSelections() else None

    def go_to(self, name, *roles, key="Tab"):
        """Presses a key until the focus is on an element of that name."""
        start = self.focus
        for _ in range(200):
            element = self.focus
            if element and element.name == name and (not roles or element.getRole() in roles):
                return element
            if self.press_and_follow(key) == start:
                break
        raise self.wrong(f"{key} never came to “{name}”.")

    def choose(self, name):
        """Goes to an answer of the group in focus with the arrow key, and takes it with the space bar."""
        tile = self.go_to(name, pyatspi.ROLE_RADIO_BUTTON, key="Down")
        if not tile.getState().contains(pyatspi.STATE_CHECKED):
            self.press("space")
        self.wait_for(lambda: tile.getState().contains(pyatspi.STATE_CHECKED), f"“{name}” to be checked")

    def do(self, node, action="Press"):
        """Does what the element offers under that name."""
        offered = node.element.queryAction()
        names = [offered.getName(i) for i in range(offered.nActions)]
        if action not in names:
            raise self.wrong(f"“{node.name}” offers {names}, but not {action}.")
        offered.doAction(names.index(action))


