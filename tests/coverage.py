"""Judges what llvm-cov counted: coverage.py SUMMARY. Status 1 where policy/ or the evaluator is reached too little."""

import json
import os
import sys

LEAST_LINES = 95  # per cent of all lines of policy/
# What decides what holds, and how many of its branches are known to be taken one way only. No new one may join them.
#   facts: facts without a plan, which only the lint of packs asks about
EVALUATOR = {"accountworlds.cpp": 0, "accountworlds.h": 0, "assess.cpp": 0, "chatassessor.cpp": 0, "chatassessor.h": 0,
             "decisiontable.h": 0, "facts.cpp": 1, "facts.h": 0, "sharing.cpp": 0, "sharing.h": 0}


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        data = json.load(file)["data"][0]
    bad, totals = [], {"lines": [0, 0], "branches": [0, 0]}
    print(f"{'file':24} {'lines':>14} {'branches':>14}")
    for entry in sorted(data["files"], key=lambda each: each["filename"]):
        if not entry["filename"].startswith("policy/"):
            continue
        name = os.path.basename(entry["filename"])
        lines, branches = entry["summary"]["lines"], entry["summary"]["branches"]
        for kind, total in totals.items():
            total[0] += entry["summary"][kind]["covered"]
            total[1] += entry["summary"][kind]["count"]
        decides = name in EVALUATOR
        print(f"{name:24} {lines['covered']:6} of {lines['count']:4} {branches['covered']:6} of {branches['count']:4}"
              f"{'  evaluator' if decides else ''}")
        if decides and branches["count"] - branches["covered"] > EVALUATOR[name]:
            bad.append(f"{name}: {branches['count'] - branches['covered']} branches were never taken, {EVALUATOR[name]} are "
                       f"known (tests/coverage --show policy/{name})")
    percent = {kind: 100 * covered / max(count, 1) for kind, (covered, count) in totals.items()}
    print(f"policy/: {percent['lines']:.2f} % of {totals['lines'][1]} lines, "
          f"{percent['branches']:.2f} % of {totals['branches'][1]} branches")
    if percent["lines"] < LEAST_LINES:
        bad.append(f"policy/: fewer than {LEAST_LINES} % of the lines were reached")
    print("\n".join(bad) or "No branch of the evaluator was missed but those that are known.")
    return 1 if bad else 0


sys.exit(main())
