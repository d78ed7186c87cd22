#!/usr/bin/python3
"""Runs two commands in turn and prints wall time, processor time and peak memory of both with their ratios.

Each pair runs right after the other, so that a machine whose speed drifts slows both alike; the ratio is the median
of the pairs' ratios. usage: compare.py [-n PAIRS] OURS -- THEIRS   (each a command line in one string)
"""
import argparse
import os
import shlex
import statistics
import sys
import time


def run(command):
    """Wall seconds, processor seconds and peak KiB of one run; the run has to succeed."""
    start = time.monotonic()
    child = os.fork()
    if child == 0:
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 1)
        os.execvp(command[0], command)
    _, status, usage = os.wait4(child, 0)
    wall = time.monotonic() - start
    if status != 0:
        sys.exit(f"{command[0]} ended with status {status}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-n", type=int, default=15, help="pairs that count, after one that does not")
    parser.add_argument("ours")
    parser.add_argument("theirs")
    arguments = parser.parse_args()
    commands = [shlex.split(arguments.ours), shlex.split(arguments.theirs)]
    pairs = [[run(command) for command in commands] for _ in range(arguments.n + 1)][1:]
    for index, name in enumerate(["wall seconds", "processor seconds", "peak memory, MiB"]):
        scale = 1 / 1024 if index == 2 else 1
        ours = statistics.median(pair[0][index] for pair in pairs) * scale
        theirs = statistics.median(pair[1][index] for pair in pairs) * scale
        ratio = statistics.median(pair[0][index] / max(pair[1][index], 1e-9) for pair in pairs)
        print(f"{name:20} ours {ours:8.3f}   theirs {theirs:8.3f}   ratio {ratio:5.2f}")


if __name__ == "__main__":
    main()
