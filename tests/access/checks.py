"""What holds on every page for people who can't see it."""

import pyatspi
from gi.repository import Atspi
from reader import INTERACTIVE, SPEAKING_FOR_THEIR_PARTS

MENUS = {pyatspi.ROLE_MENU_BAR, pyatspi.ROLE_MENU, pyatspi.ROLE_MENU_ITEM}
LONGEST_CIRCLE = 150  # stops


def _is_part(node):
    """A part of a control, which speaks for it."""
    return any(above.role in SPEAKING_FOR_THEIR_PARTS for above in node.above)


class Checks:
    """Looks at what a reader sees now, and raises what is wrong with it."""

    def __init__(self, reader):
        self._reader = reader

    def one_focus(self, name=None):
        """Exactly one element has the focus, and it is something that can be worked with or read."""
        node = self._reader.focused()
        if name is not None and node.name != name:
            raise self._reader.wrong(f"The focus is on “{node.name}” and not on “{name}”.")
        if not node.name or not node.has(pyatspi.STATE_FOCUSABLE):
            raise self._reader.wrong(f"The focus is on something that says nothing: {node}")
        return node

    def page_title(self):
        """The name of the page to which the focus came last, which is what is said then; None while there is
        none."""
        title = None
        element = self._reader.focus
        while element and element.getRole() != pyatspi.ROLE_FRAME:
            if element.getRole() == pyatspi.ROLE_PANEL:
                title = element.name
            element = element.parent
        return title

    def page(self, title):
        """The page is announced by its title, and everything on it has a name and stands in reading order."""
        reader = self._reader
        reader.wait_for(lambda: self.page_title() == title, f"the focus on a page named “{title}”")
        self.one_focus()
        nodes = reader.nodes()
        if not any(node.role == pyatspi.ROLE_FRAME and node.name.startswith(title) for node in nodes):
            raise reader.wrong(f"The window isn't named “{title}”.")
        if not any(node.role == pyatspi.ROLE_HEADING and node.name == title for node in nodes):
            raise reader.wrong(f"“{title}” is no heading.")
        self._names(nodes)
        self._top_to_bottom(nodes, title)

    def _names(self, nodes):
        controls = [node for node in nodes if node.role in INTERACTIVE or node.has(pyatspi.STATE_FOCUSABLE)]
        nameless = [str(node).strip() for node in controls if not node.name.strip() and not _is_part(node)]
        if nameless or len(controls) < 4:
            raise self._reader.wrong(f"Of {len(controls)} controls these have no name: {nameless}")

    def _top_to_bottom(self, nodes, title):
        """What is read later stands below or beside what is read before."""
        page = next(node for node in nodes if node.name == title and node.role == pyatspi.ROLE_PANEL)
        before = None
        for node in nodes:
            if page not in node.above or not node.name or node.role in (pyatspi.ROLE_PANEL, pyatspi.ROLE_FILLER):
                continue
            if _is_part(node) or node.role == pyatspi.ROLE_SCROLL_BAR:
                continue
            area = node.element.queryComponent().getExtents(Atspi.CoordType.WINDOW)
            if before and area.y + area.height <= before[1].y and area.x <= before[1].x:
                raise self._reader.wrong(f"“{node.name}” is read after “{before[0].name}” and stands above it.")
            before = (node, area)

    def tab_order(self):
        """Tab goes once through everything that can be worked with, in reading order, and comes back; so does
        Shift+Tab the other way."""
        reader = self._reader
        start = self.one_focus().element.path
        nodes = [node for node in reader.nodes() if node.role not in MENUS]
        places = {node.element.path: place for place, node in enumerate(nodes)}
        forward = self._circle("Tab", start)
        strangers = [reader.name_of(stop) for stop in forward if stop.path not in places]
        if strangers:
            raise reader.wrong(f"Tab leads to what isn't shown: {strangers}")
        order = [places[stop.path] for stop in forward]
        turns = sum(1 for here, there in zip(order, order[1:] + order[:1]) if there < here)
        if turns > 1:
            raise reader.wrong(f"Tab doesn't follow the reading order: {[reader.name_of(stop) for stop in forward]}")
        self._all_reached(nodes, {stop.path for stop in forward})
        back = self._circle("shift+Tab", start)
        if {stop.path for stop in back} != {stop.path for stop in forward}:
            raise reader.wrong(f"Shift+Tab leads elsewhere: {[reader.name_of(stop) for stop in back]}")
        self.one_focus()

    def _circle(self, key, start):
        stops = []
        for _ in range(LONGEST_CIRCLE):
            stop = self._reader.press_and_follow(key)
            if not stops or stop.path != stops[-1].path:
                stops.append(stop)
            if stop.path == start and len(stops) > 1:
                return stops
        raise self._reader.wrong(f"{key} is trapped in {[self._reader.name_of(stop) for stop in stops[-5:]]}")

    def _all_reached(self, nodes, reached):
        groups = {node.parent.element.path for node in nodes if node.element.path in reached}
        missed = []
        for node in nodes:
            if not node.has(pyatspi.STATE_FOCUSABLE) or not node.has(pyatspi.STATE_ENABLED) or _is_part(node):
                continue
            # Of the answers to a question one is a stop; arrow keys lead to the others.
            by_group = node.role == pyatspi.ROLE_RADIO_BUTTON and node.parent.element.path in groups
            if node.element.path not in reached and not by_group:
                missed.append(node.name)
        if missed:
            raise self._reader.wrong(f"No key leads to {missed}.")

    def arrow_order(self):
        """The arrow keys lead through all answers of the group in focus, in reading order, and choose nothing."""
        reader = self._reader
        start = self.one_focus()
        group = [
            node
            for node in reader.nodes()
            if node.role == pyatspi.ROLE_RADIO_BUTTON and node.parent.element.path == start.parent.element.path
        ]
        for key, names in (
            ("Down", [node.name for node in group[1:] + group[:1]]),
            ("Up", [node.name for node in group[::-1]]),
        ):
            met = [reader.press_and_follow(key).name for _ in names]
            if met != names:
                raise reader.wrong(f"{key} leads through {met} instead of {names}.")
        if any(node.has(pyatspi.STATE_CHECKED) for node in reader.nodes()):
            raise reader.wrong("Looking at the answers has chosen one.")

    def alert(self, mark, text):
        """Something wrong was said at once, and is said again by the answers it is about."""
        reader = self._reader

        def shown():
            nodes = reader.nodes()
            return next((n for n in nodes if n.role == pyatspi.ROLE_ALERT and n.name.startswith(text)), None)

        alert = reader.wait_for(shown, f"an alert “{text}”")
        reader.wait_for(
            lambda: reader.heard_since(mark, "object:state-changed:showing", alert.element, 1),
            f"the alert “{text}” to be announced",
        )
        group = next(node for node in reader.focused().above if node.role == pyatspi.ROLE_PANEL)
        if group.description != alert.name and reader.focused().role == pyatspi.ROLE_RADIO_BUTTON:
            raise reader.wrong(f"The answers don't say what is wrong with them: {group}")

    def no_alert(self):
        reader = self._reader
        reader.wait_for(
            lambda: not any(node.role == pyatspi.ROLE_ALERT for node in reader.nodes()), "the alert to go away"
        )

    def certain(self, text, mark=None):
        """What is certain so far; since a moment, whether its change was announced."""
        reader = self._reader

        def shown():
            nodes = reader.nodes()
            return next((n for n in nodes if n.role == pyatspi.ROLE_NOTIFICATION and n.name.startswith(text)), None)

        strip = reader.wait_for(shown, f"the notification “{text}”")
        if mark is None:
            return
        for kind in ("object:property-change:accessible-name", "object:state-changed:showing"):
            reader.wait_for(lambda: reader.heard_since(mark, kind, strip.element), f"{kind} of “{text}”")

    def says(self, texts):
        """Every text begins the name of something that is shown, in this order."""
        names = iter([node.name for node in self._reader.nodes()])
        for text in texts:
            if not any(text in name for name in names):
                raise self._reader.wrong(f"“{text}” is not heard, or too early.")

    def fold(self, name):
        """A closed part of a page says that it is closed, opens by a key, says so, and keeps the focus."""
        reader = self._reader
        header = reader.go_to(name)

        def state(what):
            states = header.getState()
            return states.contains(pyatspi.STATE_EXPANDABLE) and states.contains(what)

        if not state(pyatspi.STATE_COLLAPSED):
            raise reader.wrong(f"“{name}” doesn't say that it is closed.")
        for now in (pyatspi.STATE_EXPANDED, pyatspi.STATE_COLLAPSED):
            before = len(reader.nodes())
            mark = reader.mark()
            reader.press("space")
            reader.wait_for(lambda: state(now), f"“{name}” to be {pyatspi.stateToString(now)}")
            reader.wait_for(
                lambda: reader.heard_since(mark, "object:property-change:accessible-description", header),
                f"“{name}” to say that it is {pyatspi.stateToString(now)}",
            )
            more = len(reader.nodes()) > before
            if more != (now == pyatspi.STATE_EXPANDED):
                raise reader.wrong(f"“{name}” shows the wrong thing when {pyatspi.stateToString(now)}.")
            self.one_focus(name)
