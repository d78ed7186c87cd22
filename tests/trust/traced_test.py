#!/usr/bin/python3
"""Whom the programs call and what they write, as the kernel sees it: traced_test.py CLI PEOPLE_TEST FIXTURES

Runs scan, report and assess, and people walking the wizard to the printed page, under strace. None may open a socket to
anything but this computer's own services, and each may write only what it was asked to. Leaves with 77 where nothing can
be traced."""
import os
import sys
import tempfile

import traced

failures = []


def expect(what, condition, *details):
    if not condition:
        failures.append(f"{what}: {' '.join(str(detail) for detail in details)}"[:1500])


def outside(paths, folder):
    return {path for path in paths if not os.path.abspath(path).startswith(folder)}


def no_calls(what, trace):
    expect(what, not trace.called, "called somebody:", sorted(trace.called)[:3])


def no_sockets(what, trace):
    no_calls(what, trace)
    expect(what, not trace.sockets and not trace.printing, "opened a socket:", sorted(trace.sockets)[:3])


def scan(cli, fixtures, folder):
    for words in (["scan", fixtures], ["scan", "--summary", "--case", "packaging/example.privacycase", fixtures]):
        done, trace = traced.run([cli, *words], folder + "/log", {"HOME": folder + "/home"})
        expect("scan", done.returncode in (0, 1) and done.stdout, done.stderr)
        no_sockets("scan", trace)
        expect("scan", any(path.endswith("/history.jsonl") for path in trace.opened), "did not read where credentials lie")
        expect("scan", not any("credentials" in path for path in trace.opened), "opened credentials")
        expect("scan", not trace.local, "spoke to", trace.local)
        expect("scan", not trace.written, "wrote", trace.written)
        expect("scan", trace.started <= {cli}, "started", trace.started)


def report(cli, folder):
    for ending in ("pdf", "html", "txt", "json"):
        target = f"{folder}/out/report.{ending}"
        done, trace = traced.run([cli, "report", "packaging/example.privacycase", "-o", target], folder + "/log",
                                 {"HOME": folder + "/home", "XDG_CACHE_HOME": folder + "/cache"})
        expect(f"report as {ending}", done.returncode == 0, done.stderr)
        no_sockets(f"report as {ending}", trace)
        expect(f"report as {ending}", not trace.local, "spoke to", trace.local)
        # Beside the target, fontconfig alone may renew its own list of fonts.
        others = {path for path in outside(trace.written, folder + "/out") if "fontconfig" not in path}
        expect(f"report as {ending}", not others, "wrote", others)
        expect(f"report as {ending}", os.listdir(folder + "/out") == [f"report.{ending}"], os.listdir(folder + "/out"))
        os.remove(target)


def wizard(people_test, folder):
    home = folder + "/home"
    done, trace = traced.run([people_test], folder + "/log",
                             {"HOME": home, "TMPDIR": folder + "/out", "QT_QPA_PLATFORM": "offscreen",
                              "XDG_CACHE_HOME": folder + "/cache", "DBUS_SESSION_BUS_ADDRESS": ""})
    expect("wizard", done.returncode == 0, done.stdout[-1500:])
    no_calls("wizard", trace)
    # The test keeps its settings and reports in TMPDIR; the program itself adds nothing to the home folder.
    others = {path for path in outside(trace.written, folder + "/out") if "fontconfig" not in path and path != folder + "/log"}
    expect("wizard", not others, "wrote", others)


def main():
    traced.skip_where_impossible()
    cli, people_test, fixtures = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        for name in ("home", "out", "cache"):
            os.mkdir(f"{folder}/{name}")
        scan(cli, fixtures, folder)
        report(cli, folder)
        wizard(people_test, folder)
    print("\n".join(failures) or "No call left the computer, and nothing was written unasked.")
    sys.exit(1 if failures else 0)


main()
