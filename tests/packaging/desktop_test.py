"""The desktop's files: valid by the tools that desktops use, in five languages, and they work."""

import configparser
import os
import pathlib
import re
import struct
import tempfile
import unittest
import xml.etree.ElementTree as xml

from common import ID, PACKAGING, ROOT, run

DESKTOP = PACKAGING / "desktop"
LANGUAGES = ("de", "es", "fr", "ja")
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


class DesktopTest(unittest.TestCase):
    def test_entry_is_valid_and_translated(self):
        path = DESKTOP / f"{ID}.desktop"
        self.assertEqual(run("desktop-file-validate", path), "")
        reader = configparser.RawConfigParser(delimiters="=")
        reader.optionxform = str
        reader.read(path, encoding="utf-8")
        entry = reader["Desktop Entry"]
        for key in ("Name", "GenericName", "Comment", "Keywords"):
            for language in LANGUAGES:
                self.assertTrue(entry.get(f"{key}[{language}]"), (key, language))
        self.assertEqual(entry["Exec"], "privacy-advisor %f")
        self.assertEqual(entry["Icon"], ID)
        self.assertIn(f'"{ID}"', (ROOT / "app" / "main.cpp").read_text(encoding="utf-8"))

    def test_metadata_is_valid_and_names_no_address(self):
        path = DESKTOP / f"{ID}.metainfo.xml"
        run("appstreamcli", "validate", "--no-net", path)
        tree = xml.parse(path)
        text = path.read_text(encoding="utf-8")
        self.assertEqual(tree.findtext("id"), ID)
        self.assertNotIn("http", text)
        self.assertEqual(tree.findtext("provides/mediatype"), "application/vnd.privacyadvisor.case+json")
        marked = "{http://www.w3.org/XML/1998/namespace}lang"
        paragraphs = [paragraph.get(marked) for paragraph in tree.findall("description/p")]
        for language in LANGUAGES:
            self.assertEqual(paragraphs.count(language), paragraphs.count(None), language)
            self.assertIn(language, [summary.get(marked) for summary in tree.findall("summary")])

    def test_sandbox_of_flatpak_has_no_network_and_no_files(self):
        text = (PACKAGING / "flatpak" / f"{ID}.yml").read_text(encoding="utf-8")
        lists = re.findall(r"^ *finish-args:\n((?: +- .*\n)+)", text, re.MULTILINE)
        self.assertEqual(len(lists), 1, "every right stands in one list")
        rights = re.findall(r"- (\S+)", lists[0])
        self.assertEqual(rights, ["--socket=wayland", "--socket=fallback-x11", "--share=ipc", "--device=dri", "--socket=cups"])
        settings = [line for line in text.splitlines() if not line.lstrip().startswith("#")]
        self.assertEqual(sum("--" in line for line in settings), len(rights), "a right stands elsewhere")
        for key, value in (("id", ID), ("command", "privacy-advisor"), ("runtime", "org.kde.Platform"), ("sdk", "org.kde.Sdk")):
            self.assertIn(f"{key}: {value}", settings)
        for option in re.findall(r"-D(ADVISOR_\w+)=", text):
            self.assertTrue(any(re.search(rf"option\({option}\b", path.read_text(encoding="utf-8")) for path in
                                (ROOT / "CMakeLists.txt", *(ROOT / "app").rglob("CMakeLists.txt"), *PACKAGING.glob("cmake/*"))), option)
        self.assertNotIn("url:", text)

    def test_saved_cases_have_a_type_by_name_and_by_content(self):
        with tempfile.TemporaryDirectory() as folder:
            data = pathlib.Path(folder)
            packages = data / "mime" / "packages"
            packages.mkdir(parents=True)
            (packages / f"{ID}.xml").write_bytes((DESKTOP / f"{ID}.mime.xml").read_bytes())
            run("update-mime-database", data / "mime", env={**os.environ, "XDG_DATA_HOME": folder})
            case = (PACKAGING / "example.privacycase").read_bytes()
            (data / "named.privacycase").write_bytes(b"{}")
            (data / "unnamed").write_bytes(case)
            (data / "other.json").write_bytes(b'{ "format": "another" }')
            for name, wanted in (("named.privacycase", True), ("unnamed", True), ("other.json", False)):
                with self.subTest(name):
                    told = run("gio", "info", "--attributes=standard::content-type", data / name,
                               env={**os.environ, "XDG_DATA_HOME": folder, "XDG_DATA_DIRS": "/usr/share"})
                    self.assertEqual("application/vnd.privacyadvisor.case+json" in told, wanted, told)

    def test_icons_are_those_of_the_drawing(self):
        with tempfile.TemporaryDirectory() as folder:
            run(PACKAGING / "icons" / "render", folder)
            for size in SIZES:
                with self.subTest(size):
                    committed = (PACKAGING / "icons" / f"{size}.png").read_bytes()
                    self.assertEqual(committed, (pathlib.Path(folder) / f"{size}.png").read_bytes())
                    self.assertEqual(struct.unpack(">II", committed[16:24]), (size, size))


if __name__ == "__main__":
    unittest.main()
