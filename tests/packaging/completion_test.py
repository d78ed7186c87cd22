"""Completion in bash, as a person's Tab key meets it; zsh's and fish's files at least name the same options."""

import os
import shlex
import subprocess
import tempfile
import unittest

from common import COMMANDS, PACKAGING, options_of_help

def complete(*words, folder=".", command="privacy-advisor-cli"):
    """What bash offers where the cursor stands at the end of the last word."""
    script = PACKAGING / "completion" / f"{command}.bash"
    program = (f"source {shlex.quote(str(script))}; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); COMPREPLY=();"
               f"_{command.replace('-', '_')}; printf '%s\\n' \"${{COMPREPLY[@]}}\"")
    done = subprocess.run(["bash", "--norc", "-u", "-c", program, "bash", command, *words], cwd=folder,
                          capture_output=True, text=True)
    assert not done.returncode and not done.stderr, done.stderr
    return [line for line in done.stdout.splitlines() if line]


class CompletionTest(unittest.TestCase):
    def test_first_word(self):
        self.assertEqual(sorted(complete("")), sorted([*COMMANDS, "--help", "--version"]))
        self.assertEqual(complete("re"), ["report"])
        self.assertEqual(complete("--v"), ["--version"])

    def test_options_are_those_of_help(self):
        for command in COMMANDS:
            with self.subTest(command):
                known = {option for option in options_of_help("privacy-advisor-cli", command)
                         if option.startswith("--")}
                self.assertEqual(set(complete(command, "-")), known)
                self.assertEqual(set(complete(command, "--")), known)

    def test_values(self):
        for words, offered in ((("assess", "--format", ""), ["json", "jsonl", "text"]),
                               (("scan", "--format", ""), ["table", "json", "jsonl", "csv"]),
                               (("scan", "--format", "=", "c"), ["csv"]),
                               (("scan", "--format", "="), ["table", "json", "jsonl", "csv"]),
                               (("report", "--paper", "l"), ["letter"]),
                               (("assess", "--as-of", ""), []),
                               (("pack", ""), ["lint", "show", "diff"]),
                               (("pack", "s"), ["show"]),
                               (("nonsense", ""), [])):
            with self.subTest(words):
                self.assertEqual(complete(*words), offered)

    def test_files(self):
        with tempfile.TemporaryDirectory() as folder:
            for name in ("my case.privacycase", "cases.jsonl", "notes.txt", "mine.pdf", "export.zip"):
                open(os.path.join(folder, name), "w", encoding="utf-8").close()
            os.mkdir(os.path.join(folder, "sub folder"))
            for words, offered in ((("report", ""), {"my case.privacycase", "sub folder"}),
                                   (("assess", ""), {"my case.privacycase", "cases.jsonl", "sub folder"}),
                                   (("report", "my case.privacycase", "-o", ""), {"mine.pdf", "notes.txt", "sub folder"}),
                                   (("scan", "--case", "my"), {"my case.privacycase"}),
                                   (("scan", "e"), {"export.zip"}),
                                   (("plans", "--pack", ""), {"sub folder"}),
                                   (("pack", "diff", ""), {"sub folder"})):
                with self.subTest(words):
                    self.assertEqual(set(complete(*words, folder=folder)), offered)

    def test_the_window(self):
        known = {option for option in options_of_help("privacy-advisor") if option.startswith("--")}
        with tempfile.TemporaryDirectory() as folder:
            for name in ("my case.privacycase", "notes.txt"):
                open(os.path.join(folder, name), "w", encoding="utf-8").close()
            os.mkdir(os.path.join(folder, "sub folder"))
            for words, offered in ((("",), {"my case.privacycase", "sub folder"}), (("m",), {"my case.privacycase"}),
                                   (("-",), known), (("--p",), {"--pack"}), (("--pack", ""), {"sub folder"}),
                                   (("--pack", "="), {"sub folder"})):
                with self.subTest(words):
                    self.assertEqual(set(complete(*words, folder=folder, command="privacy-advisor")), offered)
        for name, mark in (("_privacy-advisor", "--{}"), ("privacy-advisor.fish", "-l {}")):
            text = (PACKAGING / "completion" / name).read_text(encoding="utf-8")
            for option in known:
                self.assertIn(mark.format(option[2:]), text, name)

    def test_other_shells_name_the_same_options(self):
        for name, mark in (("_privacy-advisor-cli", "--{}"), ("privacy-advisor-cli.fish", "-l {}")):
            text = (PACKAGING / "completion" / name).read_text(encoding="utf-8")
            for command in COMMANDS:
                self.assertIn(command, text)
                for option in options_of_help("privacy-advisor-cli", command):
                    if option.startswith("--"):
                        self.assertIn(mark.format(option[2:]), text, name)


if __name__ == "__main__":
    unittest.main()
