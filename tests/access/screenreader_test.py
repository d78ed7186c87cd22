#!/usr/bin/python3
"""Uses the program as a blind person does: by names, roles and keys alone, through AT-SPI.

Usage: screenreader_test.py PROGRAM STORY

The story is answers, report or further; each is told by itself, so that they can be told at the same time. Starts a display, the buses and the program for itself. Status 77 where something that it needs is not installed,
unless ADVISOR_REQUIRE_SCREEN_READER is set.
"""

import html.parser
import json
import os
import signal
import sys
import tempfile
import time

import stage

try:
    import pyatspi
except ImportError:
    pyatspi = None  # main() says what is missing

PROGRAM_NAME = "privacy-advisor"
LONGEST = 560  # seconds for a story; CTest would end it without a word at 600

# The names that this test goes by, as the screen shows them.
WELCOME = "What may happen to your Claude chats, and until when?"
START = "Start"
PLANS = "All plans at a glance"
NEXT = "Next"
PLAN_QUESTION = "Which plan is this account on?"
USED_QUESTION = "Have you used this account since 10 October 2025?"
DAY_QUESTION = "When did you accept?"
SWITCH_QUESTION = "Where did the training switch stand when you accepted?"
ACCEPTED_QUESTION = "Did you press Accept on “Updates to Consumer Terms and Policies”, or finish signing up?"
EXACT_DAY = "An exact day"
DAY_FIELD = "Day"
DAY_SHOWN = "9 Oct 2025"
ANSWERS = {
    PLAN_QUESTION: "Pro",
    "When was this account created?": "Before 28 August 2025",
    ACCEPTED_QUESTION: "Yes",
    DAY_QUESTION: EXACT_DAY,
    SWITCH_QUESTION: "On",
    "Have you moved the switch since then?": "No",
    USED_QUESTION: "Yes",
    "Is the switch locked in the Off position for your account?": "No",
}
UNKNOWN = "I don't know"
NOT_ACCEPTED = "No"
ACCEPTED_STEP = "Terms accepted: I don't know"
CHOOSE_FIRST = "Choose one of the answers."
NOT_CERTAIN = "Still open: whether new chats may be used to train models"
CERTAIN = "Certain so far: training with new chats – May be used."
CONTRADICTION = "Claude normally can't be used after 8 October 2025 without accepting."
REPAIR = "Take it as accepted, on a day that I don't know"
ANSWER_PAGE = "What may happen to your Claude chats"
HEADLINE = "New chats may be used to train models."
# What the answer has to say, in this order.
HEARD = [
    HEADLINE,
    "May new chats be used for training?",
    "May be used.",
    "Models already trained:",
    "How long are new chats kept?",
    "Up to 5 years for training.",
    "What to do now",
    "Switch sharing off",
]
CLOSED_FOLD = "Why"
FIND_FIELD = "Find on this page"
WORDS = "independent program"
FOUND = "1 of 1: Independent program"
WHAT_IF = "What if?"
OFF_TODAY = "I switch it off today"
# What is heard of the difference, in this order.
DIFFERENCE = ["What would be different", "May be used", "Not used, with exceptions"]
TAKE_OVER = "Take over into my case"
OTHER_HEADLINE = "Under the published rules, not used to train models."
CHATS = "Check one chat"
ADD_CHAT = "Add a chat"
CHAT_NAME = "Name, as you know it"
PUT_ON_LIST = "Put it on the list"
FIRST_AID = "First aid"
SECOND_STEP = "2. Begin a new chat rather than going back to an old one"
SAVE_REPORT = "Save report…"
SAVE_TITLE = "Save the report"
FILE_NAME = "File name:"
FIRST_FORM = "PDF to read and print (*.pdf)"
WEB_PAGE = "Web page (*.html)"
SAVE = "Save"
DISCARD = "Discard"
YOUR_DATA = "Your data"
CHOOSE_FILES = "Choose files…"
CHOOSE_TITLE = "Choose exports or logs"
COUNTED = "Of 2 chats,"
FIRST_TAB = "Overview"
CHATS_TAB = "Chats"
CHAT_TABLE = "Your chats"
TITLES = {"Holiday plans", "Tax letter"}
WHAT_HELPS = "What you can still do"

# A case with the same answers, and two chats of an export.
CASE = {
    "format": "privacy-advisor/case",
    "version": 1,
    "pack": "anthropic-claude",
    "answers": {
        "plan": "pro",
        "accountCreated": "../2025-08-27",
        "accepted": "yes",
        "acceptedOn": "2025-10-09",
        "switchAtAccept": "on",
        "switchChanges": [],
        "usedAfterDeadline": "yes",
        "switchLockedOff": "no",
    },
}
EXPORT = [
    {
        "uuid": f"chat-{title}",
        "name": title,
        "account": {"uuid": "a"},
        "chat_messages": [{"uuid": f"m-{title}", "text": "t", "sender": "human", "created_at": f"{day}T10:00:00Z"}],
    }
    for title, day in (("Holiday plans", "2025-10-12"), ("Tax letter", "2026-01-05"))
]


class SavedPage(html.parser.HTMLParser):
    """What a saved report says: its language, and its texts in order, each with the element it stands in."""

    def __init__(self, text):
        super().__init__()
        self.language = None
        self.texts = []
        self._tag = None
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        if tag == "html":
            self.language = dict(attrs).get("lang")
        self._tag = tag

    def handle_data(self, data):
        if data.strip():
            self.texts.append((self._tag, data.strip()))


class Person:
    """Someone who hears the program, and what is to hold wherever they are in it."""

    def __init__(self, reader):
        from checks import Checks

        self.reader = reader
        self.checks = Checks(reader)

    def answer(self, question):
        """Answers the question that is shown."""
        reader = self.reader
        reader.choose(ANSWERS[question])
        if question == DAY_QUESTION:
            reader.go_to(DAY_FIELD)
            text = reader.focus.queryText()
            for key, shown in (("Up", None), ("Down", DAY_SHOWN)):
                before = text.getText(0, -1)
                reader.press(key)
                reader.wait_for(lambda: text.getText(0, -1) != before, f"the day to change after {key}")
            if text.getText(0, -1) != shown:
                raise reader.wrong(f"The day is “{text.getText(0, -1)}” instead of “{shown}”.")

    def answer_until(self, wanted, but):
        """Answers one question after the other until a certain one is shown, or the answer."""
        met = []
        while (title := self.checks.page_title()) != wanted:
            if title not in ANSWERS or title in met:
                raise self.reader.wrong(f"On the way to “{wanted}” comes “{title}”.")
            met.append(title)
            if title in but:
                self.reader.choose(but[title])
            else:
                self.answer(title)
            self.checks.one_focus()
            self.go_on(title)

    def go_on(self, title):
        self.reader.press_and_follow("Return")
        self.reader.wait_for(lambda: self.checks.page_title() != title, f"another page than “{title}”")

    # The chapters of the stories

    def opens_a_case(self):
        self.reader.give_input(ANSWER_PAGE)
        self.checks.page(ANSWER_PAGE)

    def reads_their_own_data(self):
        reader = self.reader
        reader.press_and_follow("ctrl+9")
        self.checks.page(YOUR_DATA)
        self.checks.tab_order()
        reader.go_to(CHOOSE_FILES)
        reader.press("space")
        reader.await_element(FILE_NAME)
        reader.give_input(CHOOSE_TITLE)
        reader.go_to(FILE_NAME)
        reader.press("ctrl+a")
        reader.type(os.path.join(os.environ["HOME"], "conversations.json"))
        reader.press("Return")
        self.checks.certain(COUNTED)
        reader.give_input(YOUR_DATA)
        self.checks.one_focus()

    def hears_their_chats(self):
        reader = self.reader
        reader.go_to(FIRST_TAB)
        reader.press_and_follow("Right")
        self.checks.one_focus(CHATS_TAB)
        reader.go_to(CHAT_TABLE)
        met = set()
        for key in ("Down", "Up"):
            cell = reader.press_and_follow(key)
            if cell.getRole() != pyatspi.ROLE_TABLE_CELL:
                raise reader.wrong(f"{key} leads to “{cell.name}” and to no cell of the table.")
            met.add(cell.name)
        if met != TITLES:
            raise reader.wrong(f"The chats in the table are {met}.")
        title = reader.focus.name
        reader.wait_for(
            lambda: [node for node in reader.nodes() if node.role == pyatspi.ROLE_HEADING and node.name == title],
            f"what holds for “{title}”",
        )
        reader.await_element(WHAT_HELPS)

    def meets_the_program(self):
        self.reader.give_input(WELCOME)
        self.checks.page(WELCOME)
        self.checks.tab_order()
        self.reader.go_to(START)
        self.reader.press_and_follow("Return")

    def is_told_to_choose(self):
        self.checks.page(PLAN_QUESTION)
        self.checks.arrow_order()
        mark = self.reader.mark()
        self.reader.press("Return")
        self.checks.alert(mark, CHOOSE_FIRST)
        self.checks.one_focus()

    def answers_every_question(self):
        while (title := self.checks.page_title()) != ANSWER_PAGE:
            self.checks.page(title)
            mark = self.reader.mark()
            if title == SWITCH_QUESTION:
                self.checks.certain(NOT_CERTAIN)
            self.answer(title)
            if title == SWITCH_QUESTION:
                self.checks.certain(CERTAIN, mark)
            self.checks.one_focus()
            if title in (PLAN_QUESTION, DAY_QUESTION):
                self.checks.tab_order()
            self.go_on(title)

    def hears_the_answer(self):
        self.checks.page(ANSWER_PAGE)
        focus = self.checks.one_focus()
        if focus.name != HEADLINE:
            raise self.reader.wrong(f"First heard is “{focus.name}” and not the answer.")
        self.checks.says(HEARD)
        self.checks.tab_order()
        self.checks.fold(CLOSED_FOLD)

    def saves_the_report(self):
        reader = self.reader
        reader.go_to(SAVE_REPORT)
        reader.press_and_follow("Return")
        reader.give_input(SAVE_TITLE)
        reader.go_to(FIRST_FORM)
        reader.press("Down")
        reader.await_element(WEB_PAGE)
        reader.go_to(FILE_NAME)
        reader.press("ctrl+a")
        reader.type("heard")
        reader.go_to(SAVE)
        reader.press("space")
        saved = os.path.join(os.environ["HOME"], "heard.html")
        reader.wait_for(lambda: os.path.exists(saved) and not reader.find(SAVE_TITLE), f"{saved} to be written")
        reader.give_input(ANSWER_PAGE)
        self.checks.one_focus(SAVE_REPORT)
        with open(saved, encoding="utf-8") as file:
            page = SavedPage(file.read())
        title, headline = ("h1", ANSWER_PAGE), ("p", HEADLINE)
        if page.language != "en" or not {title, headline} <= set(page.texts):
            raise reader.wrong(f"The saved report is in “{page.language}” and says {page.texts[:20]}.")

    def finds_words(self):
        reader = self.reader
        reader.press_and_follow("ctrl+f")
        self.checks.one_focus(FIND_FIELD)
        reader.type(WORDS)
        self.checks.certain(FOUND)
        self.checks.one_focus(FIND_FIELD)
        reader.press_and_follow("Escape")
        self.checks.one_focus(SAVE_REPORT)

    def asks_what_if(self):
        reader = self.reader
        reader.press_and_follow("ctrl+6")
        self.checks.page(WHAT_IF)
        self.checks.tab_order()
        reader.choose(OFF_TODAY)
        self.checks.one_focus(OFF_TODAY)
        self.checks.says(DIFFERENCE)
        reader.go_to(TAKE_OVER)
        reader.press_and_follow("space")
        self.checks.page(ANSWER_PAGE)
        self.checks.says([OTHER_HEADLINE])

    def takes_a_step_back(self):
        reader = self.reader
        reader.press("ctrl+z")
        reader.wait_for(lambda: bool(reader.find(HEADLINE)), f"“{HEADLINE}” again")
        self.checks.page(ANSWER_PAGE)
        self.checks.one_focus(HEADLINE)

    def checks_a_chat(self):
        reader = self.reader
        reader.press_and_follow("ctrl+7")
        self.checks.page(CHATS)
        reader.go_to(ADD_CHAT)
        reader.press_and_follow("space")
        self.checks.one_focus(CHAT_NAME)
        reader.press("ctrl+a")
        reader.type("poems")
        self.checks.tab_order()
        reader.go_to(PUT_ON_LIST)
        reader.press_and_follow("space")
        reader.wait_for(lambda: any(node.name.startswith("poems") for node in reader.nodes()), "the chat on the list")
        reader.press("ctrl+z")
        reader.wait_for(lambda: not any(node.name.startswith("poems") for node in reader.nodes()), "the chat to go")

    def takes_first_aid(self):
        reader = self.reader
        reader.press_and_follow("ctrl+8")
        self.checks.page(FIRST_AID)
        self.checks.tab_order()
        self.checks.fold(SECOND_STEP)

    def contradicts_themselves(self):
        reader = self.reader
        reader.press("ctrl+n")
        self.discards()
        self.answer_until(USED_QUESTION, {ACCEPTED_QUESTION: UNKNOWN, DAY_QUESTION: UNKNOWN})
        self.answer(USED_QUESTION)
        reader.go_to(ACCEPTED_STEP)
        reader.press_and_follow("space")
        self.checks.page(ACCEPTED_QUESTION)
        mark = reader.mark()
        reader.choose(NOT_ACCEPTED)
        self.checks.alert(mark, CONTRADICTION)
        self.checks.one_focus(NOT_ACCEPTED)
        reader.press_and_follow("Return")
        self.checks.page(ACCEPTED_QUESTION)
        self.checks.tab_order()
        reader.go_to(REPAIR)
        reader.do(self.checks.one_focus(REPAIR), "Press")
        self.checks.no_alert()
        self.checks.page(ACCEPTED_QUESTION)

    def looks_at_all_plans(self):
        self.reader.press("ctrl+4")
        self.reader.wait_for(lambda: self.checks.page_title() == PLANS, f"the page “{PLANS}”")
        self.checks.page(PLANS)
        self.checks.tab_order()

    def leaves(self, process):
        self.reader.press("ctrl+q")
        if self.reader.ends_or(lambda: self.reader.find(DISCARD), "the program to end or to ask"):
            self.discards(back=False)
        self.reader.wait_for_end()
        if process.returncode != 0:
            raise AssertionError(f"The program ended with status {process.returncode}.")

    def discards(self, back=True):
        button = self.reader.await_element(DISCARD)
        dialog = next(node for node in button.above if node.parent.parent is None)
        self.reader.give_input(dialog.name)
        self.reader.go_to(DISCARD)
        self.reader.press("space")
        if back:
            self.reader.wait_for(lambda: not self.reader.find(DISCARD), "the question about unsaved answers to go")
            self.reader.give_input(PLAN_QUESTION)


STORIES = {
    "answers": ("meets_the_program", "is_told_to_choose", "answers_every_question", "contradicts_themselves"),
    "report": ("opens_a_case", "hears_the_answer", "saves_the_report", "finds_words"),
    "further": (
        "opens_a_case",
        "asks_what_if",
        "takes_a_step_back",
        "checks_a_chat",
        "takes_first_aid",
        "looks_at_all_plans",
        "reads_their_own_data",
        "hears_their_chats",
    ),
}


def tell(program, story, folder):
    """A whole story, from the start of the program to its end."""
    stage.start_accessibility_bus(folder)
    from reader import Reader

    def too_long(*_):
        raise reader.wrong(f"The story took longer than {LONGEST} s.")

    command = [program]
    if STORIES[story][0] == "opens_a_case":
        command.append(os.path.join(os.environ["HOME"], "heard.privacycase"))
        with open(command[-1], "w", encoding="utf-8") as file:
            json.dump(CASE, file)
        with open(os.path.join(os.environ["HOME"], "conversations.json"), "w", encoding="utf-8") as file:
            json.dump(EXPORT, file)
    process = stage.start(command)
    reader = Reader(process, PROGRAM_NAME)
    signal.signal(signal.SIGALRM, too_long)
    signal.alarm(LONGEST)
    person = Person(reader)
    for chapter in STORIES[story]:
        began = time.monotonic()
        getattr(person, chapter)()
        print(f"passed: {chapter.replace('_', ' ')} ({time.monotonic() - began:.1f} s)", flush=True)
    person.leaves(process)
    print("passed: leaves")


def main():
    if sys.argv[1:2] == ["--inside"]:
        tell(*sys.argv[2:])
        return 0
    if packages := stage.missing_packages():
        return stage.skip_or_fail(packages)
    with tempfile.TemporaryDirectory(prefix="advisor-access-") as folder:
        return stage.run_inside(os.path.abspath(__file__), [os.path.abspath(sys.argv[1]), sys.argv[2]], folder)


if __name__ == "__main__":
    sys.exit(main())
