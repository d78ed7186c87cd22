"""Compares the program with the independent reader, chat by chat: compare.py CLI [PATH…]

Without paths: our own fixtures, generated trees and exports, and the shared fixtures where they stand beside the
project. Exit status 0: equal; 1: different.
"""

import json
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "bench"))
import oracle  # noqa: E402
import makedata  # noqa: E402

FIELDS = ("kind", "messages", "records", "days", "first", "last")


def scanned(cli, paths):
    """What the program says, and whether it accounts for every byte."""
    run = subprocess.run([cli, "scan", "--format", "jsonl", *paths], capture_output=True, text=True, timeout=300)
    if run.returncode not in (0, 1):
        raise SystemExit(f"scan ended with {run.returncode}: {run.stderr}")
    chats = {}
    for line in run.stdout.splitlines():
        row = json.loads(line)
        if row["type"] == "chat":
            chats[row["id"]] = row
        else:
            for source in row["sources"]:
                if source["bytes"] != source["read"] + source["blank"] + source["skipped"]:
                    raise SystemExit(f"bytes are missing from the report: {source}")
    return chats


def differences(cli, paths):
    given = scanned(cli, paths)
    wanted = {chat["id"]: chat for chat in oracle.read(paths)}
    found = [f"{ident}: only the program has it" for ident in given if ident not in wanted]
    for ident, chat in wanted.items():
        if ident not in given:
            found.append(f"{ident}: missing")
            continue
        for field in FIELDS:
            if chat[field] != given[ident][field]:
                found.append(f"{ident}: {field}: {given[ident][field]} instead of {chat[field]}")
    return len(wanted), found


def main():
    cli = sys.argv[1]
    sets = [[path] for path in sys.argv[2:]]
    status = 0
    with tempfile.TemporaryDirectory() as folder:
        if not sets:
            sets.append(["tests/ingest/fixtures"])
            makedata.make_tree(os.path.join(folder, "logs"), 6_000_000, seed=1)
            sets.append([os.path.join(folder, "logs")])
            makedata.make_export(os.path.join(folder, "conversations.json"), 3_000_000, seed=2)
            sets.append([os.path.join(folder, "conversations.json")])
            makedata.zip_file(os.path.join(folder, "conversations.json"), os.path.join(folder, "export.zip"))
            sets.append([os.path.join(folder, "export.zip")])
            shared = os.path.join("..", "shared", "fixtures")
            if os.path.isdir(shared):
                sets += [[os.path.join(shared, "claude-code")], [os.path.join(shared, "claude-ai")]]
                sets += [[os.path.join(top, name)] for top, _, names in os.walk(shared) for name in sorted(names)
                         if name.endswith((".json", ".jsonl"))]
            else:
                print("There are no shared fixtures beside the project; only the project's own were compared.")
        for paths in sets:
            chats, found = differences(cli, paths)
            print(f"{' '.join(paths)}: {chats} chats, {len(found)} differences")
            for line in found[:20]:
                print("  " + line)
            status = status or int(bool(found))
    return status


if __name__ == "__main__":
    sys.exit(main())
