#!/usr/bin/env python3
"""Measures how well and how fast copies of a text are found, beside datasketch, and prints the goals.

    stories.py PROGRAM WORK HARNESS [--documents N]

PROGRAM   earshot-bench
WORK      the labelled set and results go there
HARNESS   its generator makes the texts; its shingles are what datasketch is fed

Processor time, the least of some turns, everything in memory: each document is looked up and then added. datasketch
(MinHash of 128 permutations, LSH) gets a part of the documents, as it needs half a minute for all. Exit
status 1 where ours failed.
"""
import argparse
import json
import os
import subprocess
import sys

import stories_corpus
from goals import Goals

HERE = os.path.dirname(os.path.abspath(__file__))
TURNS, PEER_TURNS = 5, 2
DOCUMENTS = 10_000
PEER_DOCUMENTS = 2_000
INDEXED = 100_000
PERMUTATIONS, THRESHOLD = 128, 0.5
# Share of the pairs said that are true, and of the true ones that are said; MiB of 100,000 texts; times datasketch.
PRECISION_GOAL, RECALL_GOAL, MEMORY_GOAL, SPEED_GOAL = 0.99, 0.95, 64.0, 20.0


def run(command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL)
    if done.returncode != 0:
        last = done.stderr.decode("utf-8", "replace").strip().splitlines()[-1:]
        print(f"stories.py: {' '.join(command[:3])} measured nothing: {' '.join(last) or done.returncode}",
              file=sys.stderr)
        return None
    return json.loads(done.stdout)


def joined(path):
    """Of a file of lines `a b`: the story a that b belongs to."""
    with open(path) as file:
        return {int(b): int(a) for a, b in (line.split() for line in file)}


def peer(corpus, documents, out, harness):
    """datasketch, in a process of its own: each document joins the first that the index gives."""
    import time
    sys.path.insert(0, harness)
    from bench_neardup import shingles
    from datasketch import MinHash, MinHashLSH
    with open(corpus, encoding="utf-8") as file:
        rows = [json.loads(line) for line in file][:documents]
    least = None
    for _ in range(PEER_TURNS):
        index, story = MinHashLSH(threshold=THRESHOLD, num_perm=PERMUTATIONS), {}
        start = time.process_time()
        for row in rows:
            sketch = MinHash(num_perm=PERMUTATIONS)
            sketch.update_batch([s.encode() for s in shingles(row["text"], 3)])
            found = index.query(sketch)
            if found:
                first = min(found)
                story[row["id"]] = story.get(first, first)
            index.insert(row["id"], sketch)
        took = time.process_time() - start
        least = took if least is None else min(least, took)
    with open(out, "w") as file:
        file.writelines(f"{a} {b}\n" for b, a in story.items())
    print(json.dumps(dict(documents=len(rows), nanoseconds=int(least * 1e9))))


def main():
    if sys.argv[1:2] == ["peer"]:
        return peer(sys.argv[2], int(sys.argv[3]), sys.argv[4], sys.argv[5])
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("program")
    arguments.add_argument("work")
    arguments.add_argument("harness")
    arguments.add_argument("--documents", type=int, default=DOCUMENTS)
    options = arguments.parse_args()
    os.makedirs(options.work, exist_ok=True)
    corpus, part = (os.path.join(options.work, f"{name}{options.documents}.jsonl") for name in ("labelled", "part"))
    if not os.path.exists(corpus):
        stories_corpus.make(corpus + ".new", options.harness, options.documents)
        os.rename(corpus + ".new", corpus)
    with open(corpus, encoding="utf-8") as file, open(part, "w", encoding="utf-8") as other:
        other.writelines(line for number, line in enumerate(file) if number < PEER_DOCUMENTS)
    pairs, peer_pairs = (os.path.join(options.work, name) for name in ("pairs.txt", "peer.txt"))
    ours = run([options.program, "stories", str(TURNS), corpus, pairs])
    theirs = run([sys.executable, os.path.abspath(__file__), "peer", part, str(PEER_DOCUMENTS), peer_pairs,
                  options.harness])
    again = run([options.program, "stories", str(TURNS), corpus, pairs])
    grown = run([options.program, "indexing", str(INDEXED), corpus])
    goals = Goals()
    found = stories_corpus.score(corpus, joined(pairs)) if ours else None
    if found:
        print(f"\nStories: {found['documents']:,} documents, {found['pairs']:,} pairs of one story\n")
        print(f"{'what it is':14} {'of a story':>10} {'found':>7} {'joined to another':>18}")
        for kind in ("original",) + stories_corpus.SAME + stories_corpus.OTHER:
            hits, wrong, count = found["kinds"].get(kind, (0, 0, 0))
            print(f"{kind:14} {count:>10,} {hits:>7,} {wrong:>18,}")
    goals.add("pairs said that are one story, %", 100 * PRECISION_GOAL, found and 100 * found["precision"])
    goals.add("pairs of one story that are said, %", 100 * RECALL_GOAL, found and 100 * found["recall"])
    rates = {name: side["documents"] / side["nanoseconds"] * 1e9
             for name, side in (("earshot", again and min(ours, again, key=lambda s: s["nanoseconds"])),
                                ("datasketch", theirs)) if side}
    print()
    for name, rate in rates.items():
        print(f"{name:14} {1e6 / rate:>10,.1f} µs a document")
    if theirs:
        same = stories_corpus.score(part, joined(peer_pairs))
        print(f"{'datasketch':14} {100 * same['precision']:>10.2f} % precision, {100 * same['recall']:.2f} % recall"
              f" on {same['documents']:,} documents")
    goals.ratio("documents a second / datasketch", rates, "earshot", "datasketch", SPEED_GOAL)
    goals.add(f"MiB for {INDEXED:,} texts", MEMORY_GOAL, grown and grown["bytes"] / 2**20, at_most=True)
    goals.print()
    sys.exit(0 if ours and grown else 1)


if __name__ == "__main__":
    main()
