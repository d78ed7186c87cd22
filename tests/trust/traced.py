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


class Trace:
    """What was done: `written` paths, `called` addresses that leave the computer, `sockets` that could have, `local` services,
    `started` programs; whether this computer's print service was asked (`printing`)."""

    def __init__(self, path):
        self.written, self.called, self.started, self.local, self.sockets = set(), set(), set(), set(), set()
        self.printing = False
        with open(path, encoding="utf-8", errors="replace") as file:
            for line in file:
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
        if not match or match[3] in ("-1", "?"):
            if match and match[1] in ("connect", "sendto") and "AF_INET" in match[2]:
                self.call(match[1], line.strip())  # tried is as bad as done
            return
        call, words = match[1], match[2]
        paths = re.findall(r'"((?:[^"\\]|\\.)*)"', words)
        if call == "execve":
            self.started.add(paths[0])
        elif call in ("connect", "bind", "sendto", "sendmsg", "socket"):
            if re.search(r"AF_PACKET|AF_BLUETOOTH|AF_VSOCK|AF_INET", words):
                self.call(call, line.strip())
            elif call == "connect":
                self.local.update(re.findall(r'sun_path=@?"([^"]*)"', words))
        elif call in CHANGES:
            self.written.update(paths)
        elif call.startswith("open") and re.search(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_TMPFILE", words) and paths:
            self.written.add(paths[0])
        self.written = {name for name in self.written if name and not PASSING.fullmatch(name)}


def run(command, log, environment=None, more=(), **options):
    """The command under strace. Returns what subprocess.run() does and the trace."""
    done = subprocess.run(["strace", "-f", "-qq", "-s", "400", "-e", f"trace={CALLS}", *more, "-o", log, *command],
                          env={**os.environ, **(environment or {})}, capture_output=True, **options)
    return done, Trace(log)
