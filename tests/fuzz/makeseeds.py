"""Makes the first inputs of a fuzz target from our fixtures: makeseeds.py FOLDER text|zip [PROGRAM]

With a program, it is then run on all of them.
"""

import glob
import io
import os
import subprocess
import sys
import zipfile

FIXTURES = "tests/ingest/fixtures"


def texts():
    names = [os.path.join(folder, name) for folder, _, files in os.walk(FIXTURES) for name in sorted(files)]
    return [open(name, "rb").read() for name in names]


def seeds(kind):
    for text in texts():
        if kind == "text":
            for piece in (b"\0", b"\x09", b"\xff"):
                yield piece + text
            continue
        for method in (zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED):
            out = io.BytesIO()
            with zipfile.ZipFile(out, "w", method) as archive:
                archive.writestr(zipfile.ZipInfo("export/conversations.json"), text, method)
                archive.writestr(zipfile.ZipInfo("users.json"), b"[]")
            yield out.getvalue()
            yield out.getvalue()[:-7]


def main():
    folder, kind = sys.argv[1:3]
    os.makedirs(folder, exist_ok=True)
    for number, seed in enumerate(seeds(kind)):
        with open(os.path.join(folder, "seed-%03d" % number), "wb") as file:
            file.write(seed)
    if len(sys.argv) > 3:
        return subprocess.run([sys.argv[3], *sorted(glob.glob(os.path.join(folder, "*")))], check=False).returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
