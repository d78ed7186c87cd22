#!/usr/bin/env python3
"""Makes folders of Claude Code logs and Claude.ai exports of any size, the same ones for the same seed.

  makedata.py tree FOLDER BYTES [SEED]      a folder like ~/.claude
  makedata.py export FILE BYTES [SEED]      a conversations.json
  makedata.py zip FILE ZIP                  packs a file as an export is packed
  makedata.py session FILE BYTES [SEED]     one log of that size
  makedata.py line FILE BYTES               a log with one line of that size

The sizes of logs follow what is published about real ones: median 105 KB, 90 % under 654 KB, 99 % under 5.4 MB, the
largest 87 MB; lines have a mean of 3.7 KB and a median of 1 KB, and 27 % of the bytes are messages. Texts are made up.
"""

import json
import math
import os
import random
import sys
import uuid
import zipfile
from datetime import datetime, timedelta

WORDS = ("the parser reads a file and returns value list which should be checked before we change this function "
         "because tests fail when index out of range error occurs in module while loading configuration from path "
         "let me look at it again I will update documentation add case for empty input naïve café größer 日本 "
         "def class return import const export static void int string bool").split()
START = datetime(2025, 3, 1, 9, 0, 0)


class Maker:
    """Texts are cut from one long text, so that making them is quick."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        words = []
        for _ in range(60_000):
            words.append(self.random.choice(WORDS))
            if self.random.random() < 0.07:
                words.append(self.random.choice(["\n", '"quoted"', "\\path\\to", "\t", "{", "}", "[0]", "\n\n    "]))
        # As JSON, so that it can be put between quotes as it is.
        self.pieces = json.dumps(" ".join(words), ensure_ascii=False)[1:-1].split(" ")
        self.text_all = " ".join(self.pieces)

    def text(self, size):
        parts = []
        while size > 0:
            at = self.random.randrange(len(self.text_all) - 200)
            at = self.text_all.find(" ", at) + 1
            end = self.text_all.find(" ", min(len(self.text_all) - 50, at + size))
            end = len(self.text_all) if end < 0 else end
            parts.append(self.text_all[at:end])
            size -= end - at + 1
        return " ".join(parts)

    def uuid(self):
        return str(uuid.UUID(int=self.random.getrandbits(128), version=4))

    def lognormal(self, median, p90):
        return math.exp(math.log(median) + self.random.gauss(0, 1) * math.log(p90 / median) / 1.2816)


def stamp(time):
    return time.strftime("%Y-%m-%dT%H:%M:%S.") + "%03dZ" % (time.microsecond // 1000)


class Session:
    """Writes the records of one session."""

    def __init__(self, maker, start):
        self.maker = maker
        self.id = maker.uuid()
        self.time = start
        self.parent = "null"
        self.cwd = "/home/someone/work/project-%d" % maker.random.randrange(40)

    def common(self, kind):
        ident = self.maker.uuid()
        line = ('{"parentUuid":%s,"isSidechain":false,"userType":"external","cwd":"%s","sessionId":"%s",'
                '"version":"2.1.42","gitBranch":"main","type":"%s"' % (self.parent, self.cwd, self.id, kind))
        self.parent = '"%s"' % ident
        self.time += timedelta(milliseconds=self.maker.random.randrange(200, 90_000))
        return line, '"uuid":"%s","timestamp":"%s"}\n' % (ident, stamp(self.time))

    def lines(self):
        """The lines of one turn: a prompt or a tool's result, and the answer's blocks."""
        maker = self.maker
        pick = maker.random.random()
        if pick < 0.1:
            self.time += timedelta(hours=maker.random.randrange(1, 30))
            head, tail = self.common("user")
            yield head + ',"message":{"role":"user","content":"%s"},' % maker.text(maker.random.randrange(20, 900)) + tail
        elif pick < 0.62:
            size = int(min(400_000, maker.lognormal(900, 9_000)))
            text = maker.text(size)
            head, tail = self.common("user")
            yield (head + ',"message":{"role":"user","content":[{"tool_use_id":"toolu_%s","type":"tool_result",'
                   '"content":"%s"}]},"toolUseResult":{"stdout":"%s","stderr":"","interrupted":false,'
                   '"structuredPatch":[{"oldStart":1,"oldLines":5,"lines":["a","b"]}],"originalFile":"%s"},'
                   % (maker.uuid()[:24], text[:1500].rstrip("\\"), text, maker.text(size // 2)) + tail)
        elif pick < 0.9:
            head, tail = self.common("progress")
            yield (head + ',"data":{"type":"bash_progress","output":"%s","fullOutput":"%s","elapsedTimeSeconds":3},'
                   '"toolUseID":"bash-progress-1",' % (maker.text(200), maker.text(int(min(90_000, maker.lognormal(500, 5_000))))) + tail)
            return
        else:
            yield ('{"type":"file-history-snapshot","messageId":"%s","snapshot":{"trackedFileBackups":{},"x":"%s"},'
                   '"isSnapshotUpdate":false}\n' % (maker.uuid(), maker.text(300)))
            return
        message = "msg_01" + maker.uuid().replace("-", "")[:22]
        for block in range(maker.random.choice([1, 2, 2, 3])):
            head, tail = self.common("assistant")
            content = ('{"type":"text","text":"%s"}' % maker.text(maker.random.randrange(50, 1500)) if block == 0 else
                       '{"type":"tool_use","id":"toolu_x","name":"Bash","input":{"command":"%s"}}' % maker.text(120))
            yield (head + ',"message":{"model":"claude-sonnet-4-5-20250929","id":"%s","type":"message",'
                   '"role":"assistant","content":[%s],"stop_reason":null,"stop_sequence":null,"usage":'
                   '{"input_tokens":3,"cache_creation_input_tokens":1200,"cache_read_input_tokens":15000,'
                   '"cache_creation":{"ephemeral_5m_input_tokens":1200,"ephemeral_1h_input_tokens":0},'
                   '"output_tokens":25,"service_tier":"standard"}},"requestId":"req_011%s",'
                   % (message, content, maker.uuid()[:20]) + tail)

    def write(self, path, size):
        written = 0
        with open(path, "w", encoding="utf-8") as file:
            while written < size:
                for line in self.lines():
                    file.write(line)
                    written += len(line.encode())
        return written


def make_tree(folder, size, seed=1):
    maker = Maker(seed)
    made = 0
    number = 0
    while made < size:
        wanted = min(87_000_000, max(3_000, maker.lognormal(105_000, 654_000)), size - made + 3_000)
        session = Session(maker, START + timedelta(hours=maker.random.randrange(24 * 560)))
        project = os.path.join(folder, "projects", "-" + session.cwd.strip("/").replace("/", "-"))
        os.makedirs(project, exist_ok=True)
        made += session.write(os.path.join(project, session.id + ".jsonl"), wanted)
        number += 1
    with open(os.path.join(folder, "settings.json"), "w", encoding="utf-8") as file:
        file.write('{"cleanupPeriodDays":45}\n')
    return number


def make_export(path, size, seed=2):
    maker = Maker(seed)
    made = 0
    number = 0
    with open(path, "w", encoding="utf-8") as file:
        file.write("[")
        while made < size:
            conversation = export_conversation(maker)
            file.write(("," if number else "") + conversation)
            made += len(conversation.encode())
            number += 1
        file.write("]")
    return number


def export_conversation(maker):
    time = START + timedelta(hours=maker.random.randrange(24 * 560))
    messages = []
    begin = stamp(time)
    for i in range(max(1, int(maker.lognormal(8, 28)))):
        time += timedelta(seconds=maker.random.randrange(5, 20_000))
        text = maker.text(int(min(300_000, maker.lognormal(900, 5_000))))
        pasted = ('{"file_name":"notes.txt","file_size":10,"file_type":"txt","extracted_content":"%s"}'
                  % maker.text(4_000) if i % 7 == 0 else "")
        messages.append(
            '{"uuid":"%s","text":"%s","content":[{"start_timestamp":"%s","stop_timestamp":"%s","flags":null,'
            '"type":"text","text":"%s","citations":[]}],"sender":"%s","created_at":"%s","updated_at":"%s",'
            '"attachments":[%s],"files":[]}'
            % (maker.uuid(), text, stamp(time), stamp(time), text, "assistant" if i % 2 else "human",
               stamp(time), stamp(time), pasted))
    return ('{"uuid":"%s","name":"%s","summary":"","created_at":"%s","updated_at":"%s","account":{"uuid":'
            '"11111111-2222-4333-8444-555555555555"},"project_uuid":null,"chat_messages":[%s]}'
            % (maker.uuid(), maker.text(30).replace("\\n", " "), begin, stamp(time), ",".join(messages)))


def zip_file(source, target):
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        archive.write(source, "conversations.json")


def make_line(path, size):
    maker = Maker(5)
    session = Session(maker, START)
    before = "".join(session.lines())
    head, tail = session.common("user")
    with open(path, "w", encoding="utf-8") as file:
        file.write(before + head + ',"message":{"role":"user","content":"short"},"toolUseResult":{"stdout":"')
        piece = maker.text(1_000_000)
        for _ in range(size // len(piece.encode()) + 1):
            file.write(piece + " ")
        file.write('"},' + tail + "".join(session.lines()))


def main():
    what, target = sys.argv[1:3]
    size = int(float(sys.argv[3])) if what != "zip" else 0
    seed = int(sys.argv[4]) if len(sys.argv) > 4 else 1
    if what == "tree":
        print(make_tree(target, size, seed), "files")
    elif what == "export":
        print(make_export(target, size, seed), "chats")
    elif what == "session":
        print(Session(Maker(seed), START).write(target, size), "bytes")
    elif what == "line":
        make_line(target, size)
    elif what == "zip":
        zip_file(target, sys.argv[3])


if __name__ == "__main__":
    main()
