"""Installing puts every file in its place, what is installed works, and uninstalling leaves nothing."""

import os
import pathlib
import shutil
import stat
import tempfile
import unittest

from common import BUILD, ID, ROOT, run

SHARE = "usr/share"
ZSH = "vendor-completions" if os.path.exists("/etc/debian_version") else "site-functions"
PROGRAMS = ("privacy-advisor", "privacy-advisor-cli")
EXPECTED = {
    "usr/bin/privacy-advisor", "usr/bin/privacy-advisor-cli",
    f"{SHARE}/applications/{ID}.desktop", f"{SHARE}/metainfo/{ID}.metainfo.xml", f"{SHARE}/mime/packages/{ID}.xml",
    f"{SHARE}/icons/hicolor/scalable/apps/{ID}.svg",
    *(f"{SHARE}/icons/hicolor/{size}x{size}/apps/{ID}.png" for size in (16, 22, 24, 32, 48, 64, 128, 256, 512)),
    f"{SHARE}/man/man1/privacy-advisor.1.gz", f"{SHARE}/man/man1/privacy-advisor-cli.1.gz",
    *(f"{SHARE}/bash-completion/completions/{program}" for program in PROGRAMS),
    *(f"{SHARE}/zsh/{ZSH}/_{program}" for program in PROGRAMS),
    *(f"{SHARE}/fish/vendor_completions.d/{program}.fish" for program in PROGRAMS),
    *(f"{SHARE}/doc/privacy-advisor/pictures/{name}.png" for name in ("welcome", "question", "result", "data")),
    f"{SHARE}/doc/privacy-advisor/NEWS.gz", f"{SHARE}/doc/privacy-advisor/examples/example.privacycase",
    f"{SHARE}/doc/privacy-advisor/privacy-advisor.spdx.json"}


def everything_in(folder):
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


class InstallTest(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="advisor install "))
        self.addCleanup(shutil.rmtree, self.folder)
        # The note of what a person has installed from this build folder stays as it was.
        self.manifest = BUILD / "install_manifest.txt"
        before = self.manifest.read_bytes() if self.manifest.exists() else None
        self.addCleanup(lambda: self.manifest.write_bytes(before) if before is not None
                        else self.manifest.unlink(missing_ok=True))
        self.environment = {**os.environ, "DESTDIR": str(self.folder)}
        run("cmake", "--install", BUILD, "--prefix", "/usr", env=self.environment)

    def uninstall(self):
        run("cmake", "-D", f"MANIFEST={self.manifest}", "-P", ROOT / "packaging" / "cmake" / "uninstall.cmake",
            env=self.environment)

    def test_every_file_is_in_its_place(self):
        files = {name for name in everything_in(self.folder) if (self.folder / name).is_file()}
        self.assertEqual(files, EXPECTED)
        for name in files:
            mode = stat.S_IMODE((self.folder / name).stat().st_mode)
            self.assertEqual(mode, 0o755 if "/bin/" in name else 0o644, name)

    def test_what_is_installed_works(self):
        case = self.folder / SHARE / "doc/privacy-advisor/examples/example.privacycase"
        program = self.folder / "usr/bin/privacy-advisor-cli"
        self.assertIn("Example: accepted in September 2025", run(program, "assess", "--format", "text", case))
        report = self.folder / "report.pdf"
        run(program, "report", case, "-o", report)
        self.assertTrue(report.read_bytes().startswith(b"%PDF-"))
        self.assertIn("Usage:", run(self.folder / "usr/bin/privacy-advisor", "--help"))

    def test_uninstalling_leaves_nothing_of_ours_and_everything_else(self):
        other = self.folder / SHARE / "doc/other/readme"
        other.parent.mkdir()
        other.write_text("stays")
        (self.folder / "usr/bin/privacy-advisor").unlink()  # removed by hand before: no reason to stop
        self.uninstall()
        left = everything_in(self.folder)
        self.assertFalse([name for name in left if "advisor" in name], left)
        self.assertEqual({name for name in left if (self.folder / name).is_file()}, {f"{SHARE}/doc/other/readme"})

    def test_uninstalling_keeps_what_a_person_put_there(self):
        note = self.folder / SHARE / "doc/privacy-advisor/examples/mine.privacycase"
        note.write_text("{}")
        self.uninstall()
        self.assertTrue(note.exists())
        with self.assertRaisesRegex(AssertionError, "Nothing is noted as installed"):
            self.uninstall()


if __name__ == "__main__":
    unittest.main()
