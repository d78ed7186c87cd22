"""Makes the first inputs of a fuzz target from our fixtures: makeseeds.py FOLDER KIND [PROGRAM]

KIND is text, zip, scan, case, stream, pack, language, date or settings, as the targets are called.
What a search has found once stands in tests/fuzz/found/KIND and is taken too. With a program, it is then run on all of them.
"""

import glob
import io
import json
import os
import subprocess
import sys
import zipfile

FIXTURES = "tests/ingest/fixtures"


def texts():
    names = [os.path.join(folder, name) for folder, _, files in os.walk(FIXTURES) for name in sorted(files)]
    return [open(name, "rb").read() for name in names]


def ingest_seeds(kind):
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


def cases():
    for name in sorted(glob.glob("tests/scenarios/*.jsonl")):
        for line in open(name, encoding="utf-8"):
            yield json.dumps(json.loads(line)["case"]).encode()
    yield open("packaging/example.privacycase", "rb").read()
    # Chats in the ways in which their array can be found again.
    head = '"format":"privacy-advisor/case","version":1,"answers":{}'
    chats = ('[ {"id":"}]\\\\\\"[","messages":["2026-01-02T10:00:00Z","2026-01-02"]},\n\t{"messages":["2026-01-02"],"id":"b"} , '
             '{"id":"\\u007d]","messages":["2026-01-03"]},{"id":"b","messages":["2026-01-02"]}]')
    for text in (f'{{{head},"chats":{chats}}}', f'\ufeff{{"chats":{chats},{head}}}', f'{{{head},"chats":[]}}', f'{{{head},"chats":null}}'):
        yield text.encode()


def streams():
    lines = [json.dumps(json.loads(line)["case"]) for line in open(sorted(glob.glob("tests/scenarios/*.jsonl"))[0], encoding="utf-8")]
    texts = ["\n".join(lines), "\n\n \t\r\n!refused\r\n" + lines[0] + "\n\n", "{\n  \"a\": 1\n}\n!", "!\n" * 3000, "x" * 200000 + "\ny", "", " "]
    for text in texts:
        for piece in (b"\0", b"\1", b"\x07", b"\xff"):
            # One byte at a time is for short texts only.
            if len(text) < 2000 or piece > b"\1":
                yield piece + text.encode()


def packs():
    # The files in the order in which the target counts them.
    folder = "resources/packs/anthropic-claude"
    names = sorted(os.path.relpath(name, folder) for name in glob.glob(f"{folder}/**/*.json", recursive=True)
                   if "languages" not in name)
    for number, name in enumerate(names):
        yield bytes([number]) + open(f"{folder}/{name}", "rb").read()


def languages():
    for name in sorted(glob.glob("resources/packs/anthropic-claude/languages/*.json")):
        file = json.load(open(name, encoding="utf-8"))
        few = {**file, "texts": dict(list(file["texts"].items())[:12])}
        yield json.dumps(few, ensure_ascii=False).encode()


def scans():
    # A place of the target for each fixture that lies there in a person's folder.
    home = f"{FIXTURES}/home"
    for name in sorted(glob.glob(f"{home}/.claude/projects/**/*.jsonl*", recursive=True)):
        yield b"\0" + open(name, "rb").read()
    for place, name in ((b"\1", ".claude/history.jsonl"), (b"\2", ".claude/settings.json"), (b"\3", ".claude.json")):
        yield place + open(f"{home}/{name}", "rb").read()
    for name in sorted(glob.glob(f"{FIXTURES}/export/**/*.json", recursive=True)):
        yield b"\4" + open(name, "rb").read()
    for archive in ingest_seeds("zip"):
        yield b"\5" + archive


def dates():
    for text in ("2025-09-03", "2025-09", "2025", "2025-09-01/2025-09-20", "../2025-08-27", "2025-08-28/..", "2025/2025-10-08", "..",
                 "2024-02-29", "2025-02-29", "../..", "2025-13", "0000", "2025-09-03T10:00:00Z", "2025-9-3", "2025~", ""):
        yield text.encode()


def settings():
    yield b'{"recentFiles": ["/tmp/a.privacycase", "/tmp/b.privacycase"], "language": "de", "rememberNothing": false}'
    yield b'{"rememberNothing": true, "window": {"base64": "AdnQywAC"}, "lastFolder": "/tmp"}'
    yield b'{"recentFiles": {"base64": 1}, "": [1, [2], {}], "lastFolder": 1e300, "rememberNothing": null}'
    yield b"[General]\nremember=true\nrecent=/tmp/a.privacycase, /tmp/b.privacycase\n"
    yield b"[window]\ngeometry=@ByteArray(\\x1\\xd9\\xd0\\xcb)\nrecent=@Invalid()\n"
    yield b"recent=@Variant(\\0\\0\\0\\b\\0\\0\\0\\x1)\n%zz=1\n[\n=\n"
    yield b""


def found(kind):
    return [open(name, "rb").read() for name in sorted(glob.glob(f"tests/fuzz/found/{kind}/*"))]


def seeds(kind):
    own = {"scan": scans, "case": cases, "stream": streams, "pack": packs, "language": languages, "date": dates, "settings": settings}
    return [*(own[kind]() if kind in own else ingest_seeds(kind)), *found(kind)]


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
