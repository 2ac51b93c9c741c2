#!/usr/bin/env python3
"""Runs the benchmark's rules through another system.

    peers.py PEER load              the rules, made ready again and again
    peers.py PEER memory FILE [N]   declarations that are parsed already
    peers.py PEER single FILE [N]   one line of JSON after another, parsing included
    peers.py PEER bulk FILE         a whole file, line by line
    peers.py PEER answers FILE [N]  a line of T, F, U and - for each declaration
    peers.py PEER cannot            its name, and the rules that it cannot express, with the reason

Prints nanoseconds of processor time each, how many a second, and how many were done.
"""

import importlib
import sys
import time

from rules import line

PEERS = {
    "reference": "reference",
    "by-hand": "by_hand",
    "zen-engine": "zen_rules",
    "jsonschema-rs": "json_schema",
    "cel-cpp": "cel_rules",
    "cedar": "cedar_rules",
}


def report(name, nanoseconds, count):
    each = nanoseconds / count
    print(f"{name}\t{each:.0f} ns\t{1e9 / each:.0f} /s\t{count}")


def read(path, limit):
    with open(path, "rb") as file:
        return [text for _, text in zip(range(limit), file)]


def measure(name, work, items):
    for item in items[:200]:
        work(item)
    start = time.process_time_ns()
    for item in items:
        work(item)
    report(name, time.process_time_ns() - start, len(items))


def main():
    if len(sys.argv) < 3 or sys.argv[1] not in PEERS:
        sys.exit(f"{__doc__}\nPEER is one of {', '.join(PEERS)}.")
    kind = importlib.import_module(PEERS[sys.argv[1]]).Peer
    mode, arguments = sys.argv[2], sys.argv[3:]
    if mode == "load":
        measure("load", lambda _: kind(), range(200))
        return
    if mode == "cannot":
        for name, text in [("label", kind.label), *kind.cannot.items()]:
            print(f"{name}\t{text}")
        return
    peer = kind()
    if mode == "bulk":
        with open(arguments[0], "rb") as file:
            for text in file:
                peer.evaluate(peer.parse(text))
        return
    lines = read(arguments[0], int(arguments[1]) if len(arguments) > 1 else sys.maxsize)
    if mode == "answers":
        for text in lines:
            print(line(peer.answers(peer.parse(text))))
    elif mode == "memory":
        measure(mode, peer.evaluate, [peer.parse(text) for text in lines])
    elif mode == "single":
        measure(mode, lambda text: peer.evaluate(peer.parse(text)), lines)
    else:
        sys.exit(f"unknown mode '{mode}'\n{__doc__}")


if __name__ == "__main__":
    main()
