#!/usr/bin/env python3
"""Measures reading (and matching) beside peers and limits, and prints the tables and the goals.

    reading.py PROGRAM CORPORA FEEDS WORK [--harness HARNESS] [--only matching]

PROGRAM   earshot-bench
CORPORA   the folder with feeds/ and pages/; what is missing there is left out, with a line
FEEDS     a corpus of gen_corpus.py feeds
WORK      lists, unpacked pages and results go there
HARNESS   makes the text corpus for matching; without it matching is left out

Everything is processor time of one process with the files in memory, the least of its turns: MB are 10^6 bytes of
input. Peers run with the Python that runs this. Exit status 1 where one of ours failed.
"""
import argparse
import gzip
import json
import os
import subprocess
import sys

import matching
import shingles
from goals import Goals, shown

HERE = os.path.dirname(os.path.abspath(__file__))
OURS, TOLD = "earshot", "earshot, languages"
FAST, SLOW, PUSH = "fastfeedparser", "feedparser", "libxml2"
TRAFILATURA, QUICK, RESILIPARSE = "trafilatura", "trafilatura fast", "resiliparse"
SETS = ("news", "publishers")

# feedparser needs a second for 4 MB: its rate is taken from so many files, spread over the list.
SAMPLE = {SLOW: 300}
TURNS = {OURS: 5, FAST: 5, PUSH: 5, SLOW: 1, TRAFILATURA: 1, QUICK: 2, RESILIPARSE: 5}
# The generator's feeds: so many do for a rate.
GENERATED = 300
GROWTH_DOCUMENTS = 100_000

# What is measured, at least.
FEED_GOALS = [(FAST, 2.0), (SLOW, 80.0), (PUSH, 0.5)]
PAGE_GOALS = [(QUICK, 2.5), (RESILIPARSE, 1.0)]
F1_GOALS = {"news": 0.968, "publishers": 0.962}
# MiB that may be more in memory after 100,000 documents than after 10,000: the allocator's own slack.
GROWTH_GOAL = 8.0

NOTES = {
    OURS: "documents with plain text",
    TOLD: "the same, and each document's language told by its text",
    FAST: "entries; HTML left as it is",
    SLOW: "entries; HTML sanitised; on %d of the files" % SAMPLE[SLOW],
    PUSH: "limit: syntax only, no callback, no tree",
}


class Bench:
    """Runs each side and keeps what it said."""

    def __init__(self, program, work):
        self.program, self.work, self.failed = program, work, []

    def path(self, *parts):
        path = os.path.join(self.work, *parts)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        return path

    def run(self, peer, kind, *arguments):
        """What the program or the peer measured; None, with a line, where it could not."""
        turns = str(TURNS[peer])
        if peer == OURS:
            command = [self.program, kind, turns, *arguments]
        else:
            command = [sys.executable, os.path.join(HERE, "reading_peers.py"), kind, peer, turns, *arguments]
        return self.measure(peer, command)

    def measure(self, name, command):
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL)
        if done.returncode != 0:
            last = done.stderr.decode("utf-8", "replace").strip().splitlines()[-1:]
            say(f"{name} measured nothing: {' '.join(last) or done.returncode}")
            if name == OURS:
                self.failed.append(" ".join(command[1:3]))
            return None
        return json.loads(done.stdout.splitlines()[-1])

    def write_list(self, name, paths):
        path = self.path("lists", name)
        with open(path, "w", encoding="utf-8") as file:
            file.write("".join(p + "\n" for p in paths))
        return path


def say(text):
    print(f"Benchmarks/reading.py: {text}", file=sys.stderr)


def rate(result, time="nanoseconds"):
    """MB/s of one core."""
    return result["bytes"] / 1e6 / (result[time] / 1e9) if result else None


def corpus_feeds(corpora):
    """The feed files others wrote, without those that hold the expectations."""
    found = []
    for folder, folders, names in os.walk(os.path.join(corpora, "feeds")):
        folders.sort()
        found += [os.path.join(folder, n) for n in sorted(names) if not n.endswith(".jsonl")]
    return found


def generated_feeds(corpus):
    with open(os.path.join(corpus, "files.txt"), encoding="utf-8") as file:
        names = file.read().split()
    return [os.path.join(corpus, "round1", name) for name in names[:GENERATED]]


def feed_table(bench, title, name, paths, goals):
    print(f"\nFeeds, bytes to documents: {title}, {len(paths):,} files,"
          f" {sum(map(os.path.getsize, paths)) / 1e6:.1f} MB")
    print(f"{'':20} {'MB/s':>9} {'documents':>10}")
    whole = bench.write_list(name + ".txt", paths)
    rates = {}
    for peer in (PUSH, FAST, SLOW, OURS):
        chosen = whole
        if peer in SAMPLE:
            step = max(1, len(paths) // SAMPLE[peer])
            chosen = bench.write_list(f"{name}-{peer}.txt", paths[::step][:SAMPLE[peer]])
        result = bench.run(peer, "feeds", chosen)
        if peer in SAMPLE:
            # Small files of all kinds differ in rate: the same sample for both sides of the ratio.
            sampled = bench.run(OURS, "feeds", chosen)
            rates[OURS, peer] = rate(sampled)
            rates[TOLD, peer] = rate(sampled, "nanoseconds_with_languages")
        rates[peer] = rate(result)
        feed_row(peer, result, rates)
        if peer == OURS:
            rates[TOLD] = rate(result, "nanoseconds_with_languages")
            feed_row(TOLD, result, rates)
    for peer, bound in FEED_GOALS:
        goals.ratio(f"feeds / {peer}, {title}", rates, (OURS, peer) if peer in SAMPLE else OURS, peer, bound)
    print_ratios(rates)


def feed_row(peer, result, rates):
    documents = result["documents"] if result and peer != PUSH else None
    refused = f"; refused {result['refused']} files" if result and result.get("refused") else ""
    print(f"{peer:20} {shown(rates[peer]):>9} {shown(documents, 0):>10} {NOTES[peer]}{refused}")


def print_ratios(rates):
    for side in (OURS, TOLD):
        pairs = [(peer, rates.get((side, peer)) or rates.get(side), rates.get(peer)) for peer, _ in FEED_GOALS]
        print(f"{side} divided by: " + ", ".join(
            f"{peer} {shown(ours / theirs, 2)}" for peer, ours, theirs in pairs if ours and theirs))


def unpacked_pages(bench, corpora, name):
    """Paths of the pages and, by path, the text each has."""
    folder = os.path.join(corpora, "pages", name)
    with open(os.path.join(folder, "truth.json"), encoding="utf-8") as file:
        truth = json.load(file)
    texts = {}
    for page, expected in sorted(truth.items()):
        packed = os.path.join(folder, "html", page if page.endswith(".gz") else page + ".html.gz")
        path = bench.path("pages", name, os.path.basename(packed)[:-len(".gz")])
        with gzip.open(packed) as source, open(path, "wb") as target:
            target.write(source.read())
        texts[path] = expected["text"]
    return texts


def texts_of(path):
    with open(path, encoding="utf-8") as file:
        return {line["file"]: line["text"] for line in map(json.loads, file)}


def page_tables(bench, corpora, goals):
    truth = {name: unpacked_pages(bench, corpora, name) for name in SETS}
    paths = [path for texts in truth.values() for path in texts]
    chosen = bench.write_list("pages.txt", paths)
    print(f"\nPages, bytes to article text: {len(paths)} pages,"
          f" {sum(map(os.path.getsize, paths)) / 1e6:.1f} MB; precision, recall and F1 in runs of four words")
    print(f"{'':20} {'MB/s':>9} {'pages/s':>10}"
          + "".join(f" | {name:>10}: {'P':>5} {'R':>6} {'F1':>6}" for name in SETS))
    rates = {}
    for peer in (RESILIPARSE, QUICK, TRAFILATURA, OURS):
        out = bench.path("texts", peer.replace(" ", "-") + ".jsonl")
        result = bench.run(peer, "pages", chosen, out)
        rates[peer] = rate(result)
        pages = len(paths) / (result["nanoseconds"] / 1e9) if result else None
        line = f"{peer:20} {shown(rates[peer]):>9} {shown(pages, 0):>10}"
        found = texts_of(out) if result else {}
        for name in SETS:
            scores = shingles.score([(text, found.get(path, "")) for path, text in truth[name].items()])
            if not result:
                scores = (None,) * 3
            line += f" | {'':10} " + " ".join(f"{shown(s, 3):>6}" for s in scores)
            if peer == OURS:
                goals.add(f"pages, F1 on {name}", F1_GOALS[name], scores[2], 3)
        print(line)
    for peer, bound in PAGE_GOALS:
        aim = " (aim)" if peer == RESILIPARSE else ""
        goals.ratio(f"pages / {peer}{aim}", rates, OURS, peer, bound)
    print("earshot divided by: " + ", ".join(
        f"{peer} {shown(rates[OURS] / rates[peer], 2)}" for peer in rates if peer != OURS and rates[OURS] and rates[peer]))


def growth_line(bench, paths, goals):
    chosen = bench.write_list("growth.txt", paths)
    result = bench.measure(OURS, [bench.program, "growth", str(GROWTH_DOCUMENTS), chosen])
    if not result:
        return goals.add("memory: more after 100,000 documents, MiB", GROWTH_GOAL, None, 1, at_most=True)
    early, late, inputs = (result[key] / 2**20 for key in ("early", "late", "inputs"))
    print(f"\nMemory of one process that reads feeds again and again ({inputs:.0f} MiB of them held in memory):"
          f" {early:.1f} MiB after {GROWTH_DOCUMENTS // 10:,} documents, {late:.1f} MiB after {result['documents']:,}")
    goals.add("memory: more after 100,000 documents, MiB", GROWTH_GOAL, late - early, 1, at_most=True)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("program", "corpora", "feeds", "work"):
        options.add_argument(name)
    options.add_argument("--harness")
    options.add_argument("--only", choices=["matching"])
    options = options.parse_args()
    bench, goals = Bench(options.program, options.work), Goals()
    if options.only != "matching":
        reading_tables(bench, options, goals)
    if options.harness:
        matching.table(bench, options.harness, goals)
    goals.print()
    sys.exit(1 if bench.failed else 0)


def reading_tables(bench, options, goals):
    print(f"\nReading: processor time of one core, load {os.getloadavg()[0]:.1f}")
    generated, corpus = generated_feeds(options.feeds), corpus_feeds(options.corpora)
    feed_table(bench, "generated", "generated", generated, goals)
    if corpus:
        feed_table(bench, "as found", "corpus", corpus, goals)
    else:
        say(f"no feeds at {options.corpora}; left out")
    if os.path.isdir(os.path.join(options.corpora, "pages")):
        page_tables(bench, options.corpora, goals)
    else:
        say(f"no pages at {options.corpora}; left out")
    growth_line(bench, corpus or generated, goals)


if __name__ == "__main__":
    main()
