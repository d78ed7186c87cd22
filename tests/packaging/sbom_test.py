"""The software bill of materials: by the rules of SPDX 2.3, and true of what was built."""

import hashlib
import json
import pathlib
import re
import shutil
import subprocess
import unittest

from common import BIN, BUILD, PACKAGING, ROOT, run

IDENTIFIER = r"^SPDXRef-[A-Za-z0-9.-]+$"
LICENCE = r"^(NOASSERTION|[A-Za-z0-9.+-]+( WITH [A-Za-z0-9.-]+)?( (OR|AND) [A-Za-z0-9.+-]+( WITH [A-Za-z0-9.-]+)?)*)$"


def linked_libraries():
    names = set()
    for program in ("privacy-advisor", "privacy-advisor-cli"):
        names |= set(re.findall(r"\(NEEDED\).*\[(.*)\]", run("readelf", "--dynamic", "--wide", BIN / program)))
    return names


class SbomTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.bill = json.loads((BUILD / "privacy-advisor.spdx.json").read_text(encoding="utf-8"))
        cls.packages = {package["SPDXID"]: package for package in cls.bill["packages"]}
        cls.files = {file["SPDXID"]: file for file in cls.bill["files"]}

    def test_document(self):
        bill = self.bill
        self.assertEqual((bill["spdxVersion"], bill["dataLicense"], bill["SPDXID"]),
                         ("SPDX-2.3", "CC0-1.0", "SPDXRef-DOCUMENT"))
        self.assertRegex(bill["documentNamespace"], r"^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
        self.assertRegex(bill["creationInfo"]["created"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
        self.assertRegex(bill["creationInfo"]["creators"][0], r"^Tool: \S+-[\d.]+$")

    def test_packages_and_files_are_described_as_the_rules_want(self):
        self.assertEqual(len(self.packages), len(self.bill["packages"]))
        self.assertEqual(len(self.files), len(self.bill["files"]))
        for identifier, package in self.packages.items():
            with self.subTest(identifier):
                self.assertRegex(identifier, IDENTIFIER)
                self.assertTrue(package["name"])
                self.assertEqual(package["downloadLocation"], "NOASSERTION")
                for field in ("licenseConcluded", "licenseDeclared"):
                    self.assertRegex(package[field], LICENCE)
                self.assertTrue(package["copyrightText"])
                self.assertEqual("packageVerificationCode" in package, package["filesAnalyzed"])
                self.assertRegex(package.get("supplier", "Organization: any"), r"^(Organization|Person): .+")
        for identifier, file in self.files.items():
            with self.subTest(identifier):
                self.assertRegex(identifier, IDENTIFIER)
                self.assertTrue(file["fileName"].startswith("./"))
                content = (ROOT / file["fileName"]).read_bytes()
                sums = {entry["algorithm"]: entry["checksumValue"] for entry in file["checksums"]}
                self.assertEqual(sums, {"SHA1": hashlib.sha1(content).hexdigest(),
                                        "SHA256": hashlib.sha256(content).hexdigest()})

    def test_relationships_connect_everything(self):
        known = {"SPDXRef-DOCUMENT", *self.packages, *self.files}
        reached = set()
        for relationship in self.bill["relationships"]:
            self.assertIn(relationship["spdxElementId"], known)
            self.assertIn(relationship["relatedSpdxElement"], known)
            self.assertIn(relationship["relationshipType"], ("DESCRIBES", "CONTAINS", "DYNAMIC_LINK"))
            reached.add(relationship["relatedSpdxElement"])
        self.assertEqual(reached, known - {"SPDXRef-DOCUMENT"})

    def test_every_file_of_the_packs_is_listed(self):
        listed = {file["fileName"] for file in self.bill["files"]}
        self.assertEqual(listed, {f"./{path.relative_to(ROOT)}" for path in (ROOT / "resources/packs").rglob("*.json")})
        for package in self.packages.values():
            if package["filesAnalyzed"]:
                inside = [relationship["relatedSpdxElement"] for relationship in self.bill["relationships"]
                          if relationship["spdxElementId"] == package["SPDXID"]]
                sums = sorted(self.files[file]["checksums"][0]["checksumValue"] for file in inside)
                self.assertEqual(package["packageVerificationCode"]["packageVerificationCodeValue"],
                                 hashlib.sha1("".join(sums).encode()).hexdigest())

    @unittest.skipUnless(shutil.which("dpkg-query"), "libraries are known by package where there is dpkg")
    def test_every_linked_library_is_listed_with_package_version_and_licence(self):
        places = run("ldd", BIN / "privacy-advisor", BIN / "privacy-advisor-cli")
        for library in sorted(linked_libraries()):
            with self.subTest(library):
                # The loader stands there by its path alone.
                real = str(pathlib.Path(re.search(rf"(/\S*/{re.escape(library)}) \(", places).group(1)).resolve())
                owners = subprocess.run(["dpkg-query", "--search", real, real.removeprefix("/usr")],
                                        capture_output=True, text=True, check=False).stdout
                name = re.match(r"[^:,\s]+", owners).group(0)
                package = self.packages[f"SPDXRef-Package-{re.sub('[^A-Za-z0-9.-]', '-', name)}"]
                self.assertEqual(package["versionInfo"],
                                 run("dpkg-query", "--show", "--showformat=${Version}", name))
                if "asan" not in name and "ubsan" not in name:
                    self.assertNotEqual(package["licenseDeclared"], "NOASSERTION")
                self.assertRegex(package["externalRefs"][0]["referenceLocator"], rf"^pkg:deb/debian/{re.escape(name)}@")

    def test_written_again_it_is_the_same(self):
        again = BUILD / "again.spdx.json"
        created = self.bill["creationInfo"]["created"]
        moment = run("date", "--utc", f"--date={created}", "+%s").strip()
        run("cmake", "-D", f"PROGRAMS={BIN}/privacy-advisor|{BIN}/privacy-advisor-cli", "-D", f"SOURCES={ROOT}",
            "-D", f"VERSION={self.packages['SPDXRef-Package-privacy-advisor']['versionInfo']}", "-D", "READELF=readelf",
            "-D", f"OUTPUT={again}", "-P", PACKAGING / "cmake" / "sbom.cmake",
            env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "SOURCE_DATE_EPOCH": moment})
        self.addCleanup(again.unlink)
        self.assertEqual(again.read_bytes(), (BUILD / "privacy-advisor.spdx.json").read_bytes())


if __name__ == "__main__":
    unittest.main()
