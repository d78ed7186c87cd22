"""An independent reader of exports and logs: slow, simple, the plain json module, whole files in memory.

Gives for every chat what `privacy-advisor-cli scan --format jsonl` gives: id, kind, message days, number of
messages and of records, first and last message. Written from the description of the formats, not from the program.
"""

import json
import os
import sys
import zipfile
from datetime import datetime, timedelta, timezone

sys.setrecursionlimit(100_000)

RECORD_TYPES = set(
    "user assistant progress system summary attachment queue-operation file-history-snapshot pr-link ai-title "
    "custom-title last-prompt permission-mode mode agent-name agent-setting agent-color tag task-summary "
    "worktree-state bridge-session continued-in fork-context-ref content-replacement attribution-snapshot "
    "cost-state file-history-delta atis-latch result control started speculation-accept".split())

DECODER = json.JSONDecoder()


def instant(value):
    """A time as UTC, or None."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, (int, float)):
        if value < 0 or value > 1e13:
            return None
        return datetime(1970, 1, 1, tzinfo=timezone.utc) + timedelta(
            seconds=value if value < 1e11 else value / 1000)
    if not isinstance(value, str):
        return None
    try:
        time = datetime.fromisoformat(value.replace("Z", "+00:00"))
    except ValueError:
        return None
    if time.tzinfo is None:
        time = time.replace(tzinfo=timezone.utc)
    time = time.astimezone(timezone.utc)
    return time if 1970 <= time.year <= 2199 else None


def iso(time):
    return time.strftime("%Y-%m-%dT%H:%M:%SZ") if time else ""


def starts_of_records(text, start):
    """Places where a record may begin behind a damaged one."""
    while (start := text.find('{"', start)) >= 0:
        rest = text[start:start + 80]
        if rest.startswith('{"parentUuid":'):
            yield start
        elif rest.startswith('{"type":"') and rest[9:].split('"')[0] in RECORD_TYPES:
            yield start
        start += 1


def values_of_line(line):
    """Every JSON object on a line, reading on behind damage."""
    at = 0
    while at < len(line):
        if line[at] in " \t\r\n\0\ufeff":
            at += 1
            continue
        if line[at] == "{":
            try:
                value, end = DECODER.raw_decode(line, at)
                yield value, len(line[at:end].encode("utf-8", "surrogateescape"))
                at = end
                continue
            except ValueError:
                at += 1
        at = next(starts_of_records(line, at), len(line))


class Reader:
    def __init__(self):
        self.conversations = {}
        self.scopes = {}

    def text(self, raw, scope, name):
        text = raw.decode("utf-8", "surrogateescape").lstrip("\ufeff")
        try:
            values = [(json.loads(text), len(raw))]
        except ValueError:
            values = [item for line in text.split("\n") for item in values_of_line(line)]
        session = self.scopes.setdefault(scope, [])
        records = []
        for value, size in values:
            self.value(value, records)
        if records:
            session.append((name, records))

    def value(self, value, records):
        if isinstance(value, list):
            for element in value:
                self.item(element, records)
        elif isinstance(value, dict):
            for key in ("conversations", "loglines"):
                if isinstance(value.get(key), list):
                    for element in value[key]:
                        self.item(element, records)
                    return
            self.item(value, records)

    def item(self, item, records):
        if not isinstance(item, dict):
            return
        if isinstance(item.get("chat_messages"), list):
            self.conversation(item)
        elif isinstance(item.get("type"), str) and item["type"] and "display" not in item:
            records.append(item)

    def conversation(self, item):
        seen = set()
        times = []
        count = 0
        for message in item["chat_messages"]:
            if not isinstance(message, dict):
                continue
            uuid = message.get("uuid")
            if isinstance(uuid, str) and uuid:
                if uuid in seen:
                    continue
                seen.add(uuid)
            count += 1
            time = instant(message.get("created_at"))
            if time:
                times.append(time)
        if count and not times and instant(item.get("created_at")):
            times = [instant(item["created_at"])]
        if not times:
            return
        chat = {
            "id": item.get("uuid"),
            "kind": "incognito" if item.get("is_temporary") is True else "chat",
            "messages": count,
            "records": 1,
            "days": sorted({t.date().isoformat() for t in times}),
            "first": iso(min(times)),
            "last": iso(max(times)),
        }
        known = self.conversations.get(chat["id"])
        if known is None or (known["last"], known["messages"]) < (chat["last"], chat["messages"]):
            self.conversations[chat["id"]] = chat

    def sessions(self, files):
        """The chats of a project: a message that several sessions hold belongs to the one that ended first."""
        sessions = {}
        for name, records in files:
            main = next((r["sessionId"] for r in records
                         if isinstance(r.get("sessionId"), str) and r["sessionId"]), name)
            marks = []
            for number, record in enumerate(records):
                ident = record.get("sessionId")
                ident = ident if isinstance(ident, str) and ident else main
                session = sessions.setdefault(ident, {"records": 0, "marks": [], "last": None})
                session["records"] += 1
                if record["type"] not in ("user", "assistant"):
                    continue
                message = record.get("message")
                message = message if isinstance(message, dict) else {}
                model = message.get("model") if isinstance(message.get("model"), str) else ""
                if record["type"] == "assistant" and model == "<synthetic>":
                    continue
                time = instant(record.get("timestamp"))
                who = None
                key = (name, number)
                if isinstance(record.get("uuid"), str) and record["uuid"]:
                    key = ("uuid", record["uuid"])
                if record["type"] == "assistant":
                    mid = message.get("id") if isinstance(message.get("id"), str) else ""
                    if mid:
                        key = ("message", mid)
                    who = "bedrock" if mid.startswith("msg_bdrk_") or "anthropic." in model else \
                        "vertex" if mid.startswith("msg_vrtx_") or "@" in model else "account"
                if time and (session["last"] is None or time > session["last"]):
                    session["last"] = time
                marks.append([ident, key, time, who])
            following = None
            for mark in reversed(marks):
                mark[3] = following = mark[3] or following
            before = "account"
            for mark in marks:
                mark[3] = before = mark[3] or before
            for ident, key, time, who in marks:
                sessions[ident]["marks"].append((key, time, who))
        owned = set()
        early = datetime(1, 1, 1, tzinfo=timezone.utc)
        late = datetime(9999, 1, 1, tzinfo=timezone.utc)
        for ident in sorted(sessions, key=lambda i: (sessions[i]["last"] or early, i)):
            session = sessions[ident]
            groups = {}
            for key, time, who in sorted(session["marks"], key=lambda m: m[1] or late):
                if key in owned:
                    continue
                owned.add(key)
                groups.setdefault(who, []).append(time)
            first = True
            for who in ("account", "bedrock", "vertex"):
                if who not in groups:
                    continue
                times = [t for t in groups[who] if t]
                if not times:
                    first = False
                    continue
                suffix = "" if len(groups) == 1 or who == "account" else "/" + who
                yield {
                    "id": ident + suffix,
                    "kind": "claude-code",
                    "messages": len(groups[who]),
                    "records": session["records"] if first else 0,
                    "days": sorted({t.date().isoformat() for t in times}),
                    "first": iso(min(times)),
                    "last": iso(max(times)),
                }
                first = False

    def chats(self):
        result = list(self.conversations.values())
        for files in self.scopes.values():
            result += self.sessions(files)
        return result


def scope_of(path):
    folder = os.path.dirname(os.path.abspath(path))
    at = folder.find("/subagents")
    return os.path.dirname(folder[:at]) if at >= 0 else folder


def stem(path):
    return os.path.splitext(os.path.basename(path))[0]


def read(paths):
    reader = Reader()
    for path in paths:
        names = [path]
        if os.path.isdir(path):
            names = sorted(os.path.join(folder, name) for folder, _, files in os.walk(path) for name in files)
        for name in names:
            with open(name, "rb") as file:
                raw = file.read()
            if raw.startswith(b"PK"):
                with zipfile.ZipFile(name) as archive:
                    for entry in archive.namelist():
                        data = archive.read(entry)
                        if data.lstrip(b"\xef\xbb\xbf \t\r\n\0")[:1] in (b"{", b"["):
                            reader.text(data, name, stem(entry))
            elif raw.lstrip(b"\xef\xbb\xbf \t\r\n\0")[:1] in (b"{", b"["):
                reader.text(raw, scope_of(name), stem(name))
    return reader.chats()
