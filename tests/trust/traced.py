"""Runs a program under strace and tells what it did to files and whom it called."""
import os
import re
import subprocess
import sys

SKIPPED = 77
CALLS = ("%network,open,openat,openat2,creat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,mkdir,mkdirat,unlink,unlinkat,"
         "truncate,rmdir,mknod,mknodat,chmod,fchmodat,utimensat,execve")
CHANGES = {"creat", "rename", "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat", "mkdir", "mkdirat", "unlink",
           "unlinkat", "truncate", "rmdir", "mknod", "mknodat", "chmod", "fchmodat", "utimensat"}
# With these a program talks to somebody; one that was only tried is as bad as one that was answered.
TALKS = {"connect", "bind", "sendto", "sendmsg", "sendmmsg"}
OUTSIDE = re.compile(r"AF_PACKET|AF_BLUETOOTH|AF_VSOCK|AF_INET")
# Where other threads or programs call at the same time, strace writes the two ends of a call into lines of their own.
BEGINNING = re.compile(r"(\d+ +)?(\w+\(.*) <unfinished \.\.\.>$")
ENDING = re.compile(r"(\d+ +)?<\.\.\. \w+ resumed>(.*)$")
# Not files: what is written there stays in no folder.
PASSING = re.compile(r"/dev/(null|tty|shm/.*|dri/.*|pts/.*)|/proc/self/.*|/memfd:.*|anon_inode:.*|pipe:.*")


def can_trace():
    """Why programs can't be traced here; empty where they can."""
    try:
        done = subprocess.run(["strace", "-qq", "-o", "/dev/null", "true"], capture_output=True, text=True)
    except FileNotFoundError:
        return "strace is not installed"
    return "" if done.returncode == 0 else f"strace can't trace here: {done.stderr.strip()}"


def skip_where_impossible():
    reason = can_trace()
    if reason:
        print(f"SKIPPED: {reason}.")
        sys.exit(SKIPPED)


def whole_calls(lines):
    """The lines of a trace, each call in one. One whose end never came ends in "= ?": it may have been done."""
    begun = {}
    for line in lines:
        line = line.rstrip("\n")
        if match := BEGINNING.match(line):
            begun[match[1]] = line[:match.end(2)]
        elif (match := ENDING.match(line)) and match[1] in begun:
            yield begun.pop(match[1]) + match[2]
        else:
            yield line
    for line in begun.values():
        yield line + ") = ?"


class Trace:
    """What was done: `opened` paths, be it only tried, `written` ones, `called` addresses that leave the computer, `sockets` that could have, `local` services,
    `started` programs; whether this computer's print service was asked (`printing`)."""

    def __init__(self, lines):
        self.written, self.called, self.started, self.local, self.sockets = set(), set(), set(), set(), set()
        self.opened = set()
        self.printing = False
        for line in whole_calls(lines):
            self.take(line)

    def call(self, call, line):
        own = re.search(r'"127\.0\.0\.1"|"::1"', line) and re.search(r"port=htons\(631\)", line)
        if call == "connect" and own:
            self.printing = True  # the print service of this computer
        elif call == "socket":
            self.sockets.add(line)
        else:
            self.called.add(line)

    def take(self, line):
        match = re.match(r"(?:\d+ +)?(\w+)\((.*)\) += (-?\d+|\?)", line)
        if not match:
            return
        call, words, failed = match[1], match[2], match[3] == "-1"
        paths = re.findall(r'"((?:[^"\\]|\\.)*)"', words)
        if call.startswith("open"):
            self.opened.update(paths[:1])
        if call in TALKS and OUTSIDE.search(words):
            self.call(call, line.strip())
        elif failed:
            return
        elif call == "socket" and OUTSIDE.search(words):
            self.call(call, line.strip())
        elif call == "execve":
            self.started.add(paths[0])
        elif call == "connect":
            self.local.update(re.findall(r'sun_path=@?"([^"]*)"', words))
        elif call == "bind":
            self.written.update(re.findall(r'sun_path="([^"]*)"', words))  # a socket that others find in a folder
        elif call in CHANGES:
            self.written.update(paths)
        elif call.startswith("open") and re.search(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC", words) and "O_TMPFILE" not in words:
            self.written.update(paths[:1])  # a file without a name is in no folder until a link gives it one
        self.written = {name for name in self.written if name and not PASSING.fullmatch(name)}


def read(path):
    with open(path, encoding="utf-8", errors="replace") as file:
        return Trace(file)


def run(command, log, environment=None, more=(), **options):
    """The command under strace. Returns what subprocess.run() does and the trace."""
    done = subprocess.run(["strace", "-f", "-qq", "-s", "400", "-e", f"trace={CALLS}", *more, "-o", log, *command],
                          env={**os.environ, **(environment or {})}, capture_output=True, **options)
    return done, read(log)
