#!/usr/bin/env python3
"""Measures `earshot backtest` over stores of 10,000 and 100,000 documents, and prints the table and the goals.

    backtest.py PROGRAM WORK HARNESS

PROGRAM   earshot
WORK      corpora, stores and configurations go there, and stay
HARNESS   makes the feeds: 100 items each, 200 brands

The scan that fills a store is not timed. Wall clock, so that both cores count; processor time beside it, as the clock
depends on what else runs. The least of the turns. Exit status 1 where a run failed or did not judge every document.
"""
import json
import os
import subprocess
import sys
import time

from goals import Goals

ITEMS = 100
SIZES = (10_000, 100_000)
TURNS = 3
# Seconds for 100,000 documents, and MiB that they may take more than 10,000 do.
WALL_GOAL, GROWTH_GOAL = 60.0, 16.0


def corpus(work, harness, documents):
    folder = os.path.join(work, f"corpus{documents}")
    if not os.path.exists(os.path.join(folder, "manifest.json")):
        subprocess.run([sys.executable, os.path.join(harness, "gen_corpus.py"), "feeds", "--feeds",
                        str(documents // ITEMS), "--hosts", "10", "--items-min", str(ITEMS), "--items-max", str(ITEMS),
                        "--malformed", "0", "--out", folder], check=True, stdout=sys.stderr)
    return folder


def feeds(folder):
    for path, _, names in sorted(os.walk(os.path.join(folder, "round1"))):
        yield from (os.path.join(path, name) for name in sorted(names) if not name.endswith(".gz"))


def configure(folder, path, store, changed):
    """The changed one: every second brand is ambiguous, the others have another name."""
    with open(os.path.join(folder, "brands.txt"), encoding="utf-8") as file:
        names = list(dict.fromkeys(line.strip() for line in file if line.strip()))
    text = [f"store: {json.dumps(store)}", "brands:"]
    for number, name in enumerate(names):
        brand = {"name": name, "id": f"b{number}"}
        if changed:
            brand.update({"ambiguous": True} if number % 2 else {"aliases": [name.split()[0]]})
        text.append("  - " + json.dumps(brand, ensure_ascii=False))
    text.append("sources:")
    text += [f"  - {{file: {json.dumps(path)}, id: f{number}}}" for number, path in enumerate(feeds(folder))]
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(text) + "\n")


def measure(command):
    """Seconds, processor seconds, MiB at most, and the last line it printed."""
    start = time.monotonic()
    with open(os.devnull) as nothing:
        process = subprocess.Popen(command, stdin=nothing, stdout=subprocess.PIPE)
    last, count = b"", -1
    for line in process.stdout:
        last, count = line, count + 1
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"backtest.py: {' '.join(command)} failed")
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, count, json.loads(last)


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    program, work, harness = sys.argv[1:]
    os.makedirs(work, exist_ok=True)
    rows, least = [], {}
    for documents in SIZES:
        folder = corpus(work, harness, documents)
        old, new = (os.path.join(work, f"{name}{documents}.yaml") for name in ("old", "new"))
        store = os.path.join(work, f"{documents}.db")
        configure(folder, old, store, False)
        configure(folder, new, store, True)
        for end in ("", "-wal", "-shm", ".lock", ".writers"):
            if os.path.exists(store + end):
                os.remove(store + end)
        subprocess.run([program, "scan", "-q", "--config", old], check=True, stdout=subprocess.DEVNULL)
        for what, more in (("what is stored", []), ("another configuration", ["--against", old])):
            turns = [measure([program, "backtest", "--config", new, "--format", "jsonl", *more]) for _ in range(TURNS)]
            if any(turn[4]["documents"] != documents for turn in turns):
                sys.exit(f"backtest.py: not all of {documents} documents were judged")
            wall, cpu, memory = (min(turn[index] for turn in turns) for index in range(3))
            least[documents, what] = wall, memory
            rows.append((documents, what, wall, cpu, memory, turns[0][3], os.path.getsize(store) / documents))
    print(f"{'documents':>9}  {'against':22} {'wall s':>8} {'cpu s':>8} {'peak MiB':>9} {'changes':>8} {'bytes each':>10}")
    for documents, what, wall, cpu, memory, changes, size in rows:
        print(f"{documents:9,}  {what:22} {wall:8.2f} {cpu:8.2f} {memory:9.1f} {changes:8,} {size:10,.0f}")
    goals = Goals()
    for what in ("what is stored", "another configuration"):
        goals.add(f"wall s, 100,000 documents, {what}", WALL_GOAL, least[SIZES[1], what][0], at_most=True)
    growth = least[SIZES[1], "what is stored"][1] - least[SIZES[0], "what is stored"][1]
    goals.add("MiB more than for 10,000 documents", GROWTH_GOAL, growth, at_most=True)
    goals.print()


if __name__ == "__main__":
    main()
