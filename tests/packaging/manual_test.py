"""The manual pages: in the form that man wants, and as complete as --help."""

import re
import subprocess
import unittest

from common import BIN, BUILD, COMMANDS, PACKAGING, ROOT, options_of_help, run

PAGES = ("privacy-advisor", "privacy-advisor-cli")


def source(name):
    return PACKAGING / "man" / f"{name}.1"


def as_text(name):
    """The page as people read it, without hyphenation and without bold letters."""
    return run("man", "--local-file", "--no-hyphenation", "--no-justification", source(name),
               env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "MANWIDTH": "200"})


def options_section(name):
    return re.search(r"^OPTIONS\n(.*?)^[A-Z]", as_text(name), re.DOTALL | re.MULTILINE).group(1)


class ManualTest(unittest.TestCase):
    def test_formatters_have_nothing_to_say(self):
        for name in PAGES:
            with self.subTest(name):
                self.assertEqual(run("mandoc", "-T", "lint", "-W", "style", source(name)), "")
                done = subprocess.run(["man", "--warnings", "--local-file", "-Tutf8", "-Z", source(name)],
                                      capture_output=True, text=True)
                self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_every_option_of_help_stands_in_the_page_and_no_other(self):
        for name, commands in (("privacy-advisor", ((),)),
                               ("privacy-advisor-cli", tuple((command,) for command in COMMANDS))):
            with self.subTest(name):
                known = set().union(*(options_of_help(name, *command) for command in commands)) | {"--version"}
                heads = [line for line in options_section(name).splitlines() if re.match(r" {7}-", line)]
                told = set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", " ".join(heads)))
                self.assertEqual(told, known)
                self.assertGreaterEqual(len(told), 5)

    def test_every_option_told_is_understood_and_no_other(self):
        for program in PAGES:
            commands = COMMANDS if program.endswith("cli") else (None,)
            for command in commands:
                for option, status in (("--help", 0), ("-h", 0), ("--help-all", 2), ("--nonsense", 2)):
                    with self.subTest(f"{program} {command} {option}"):
                        words = [BIN / program] + ([command] if command else []) + [option]
                        done = subprocess.run(words, capture_output=True, stdin=subprocess.DEVNULL, timeout=20)
                        self.assertEqual(done.returncode, status, done)

    def test_every_command_stands_in_the_page(self):
        text = as_text("privacy-advisor-cli")
        listed = re.findall(r"^  ([a-z]+) ", run(BIN / "privacy-advisor-cli", "--help"), re.MULTILINE)
        self.assertEqual(sorted(listed), sorted(COMMANDS))
        for command in listed:
            self.assertRegex(text, rf"(?m)^ {{7}}{command}\b")

    def test_page_names_the_version(self):
        version = re.search(r"^project\(PrivacyAdvisor VERSION ([\d.]+)", (ROOT / "CMakeLists.txt").read_text(),
                            re.MULTILINE).group(1)
        for name in PAGES:
            self.assertIn(f'"privacy-advisor {version}"', source(name).read_text())
            self.assertIn(version, run(BIN / name, "--version"))
        changelog = (PACKAGING / "debian" / "changelog").read_text()
        self.assertTrue(changelog.startswith(f"privacy-advisor ({version})"), changelog[:60])
        self.assertIn(f'<release version="{version}"', next((PACKAGING / "desktop").glob("*.metainfo.xml")).read_text())

    def test_installed_pages_are_these(self):
        for name in PAGES:
            packed = BUILD / "compressed" / f"{name}.1.gz"
            self.assertEqual(run("gzip", "--decompress", "--stdout", packed), source(name).read_text())


if __name__ == "__main__":
    unittest.main()
