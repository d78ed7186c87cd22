"""Judges what llvm-cov counted: coverage.py SUMMARY. Status 1 where policy/ or the evaluator is reached too little."""

import json
import os
import sys

LEAST_LINES = 95  # per cent of all lines of policy/
# What decides what holds: every branch of it has to be taken.
EVALUATOR = {"accountworlds.cpp", "accountworlds.h", "assess.cpp", "chatassessor.cpp", "chatassessor.h",
             "decisiontable.h", "facts.cpp", "facts.h", "sharing.cpp", "sharing.h"}


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        data = json.load(file)["data"][0]
    bad, totals = [], {"lines": [0, 0], "branches": [0, 0]}
    print(f"{'file':24} {'lines':>14} {'branches':>14}")
    for entry in sorted(data["files"], key=lambda each: each["filename"]):
        if "/policy/" not in "/" + entry["filename"]: # from the root, or from where the compiler ran
            continue
        name = os.path.basename(entry["filename"])
        lines, branches = entry["summary"]["lines"], entry["summary"]["branches"]
        for kind, total in totals.items():
            total[0] += entry["summary"][kind]["covered"]
            total[1] += entry["summary"][kind]["count"]
        decides = name in EVALUATOR
        print(f"{name:24} {lines['covered']:6} of {lines['count']:4} {branches['covered']:6} of {branches['count']:4}"
              f"{'  evaluator' if decides else ''}")
        if decides and branches["covered"] < branches["count"]:
            bad.append(f"{name}: {branches['count'] - branches['covered']} branches were never taken "
                       f"(tests/coverage --show policy/{name})")
    percent = {kind: 100 * covered / max(count, 1) for kind, (covered, count) in totals.items()}
    print(f"policy/: {percent['lines']:.2f} % of {totals['lines'][1]} lines, "
          f"{percent['branches']:.2f} % of {totals['branches'][1]} branches")
    if percent["lines"] < LEAST_LINES:
        bad.append(f"policy/: fewer than {LEAST_LINES} % of the lines were reached")
    print("\n".join(bad) or "Every branch of the evaluator was taken.")
    return 1 if bad else 0


sys.exit(main())
