#!/usr/bin/env python3
"""One table of a benchmark's results, the ratios and the goals.

    table.py HARNESS CORPUS RESULTS.jsonl

Exit status 1 where a program did not finish its rounds or lost items; a goal that is missed is only said, because
the machine decides it too.
"""
import json
import os
import platform
import sys

FIRST, SECOND = 1, 2
MEASURED = ("wall", "cpu", "rss")
OURS, CURL, NEWSBOAT, SCRIPT = "earshot", "limit: curl", "newsboat", "fastfeedparser"

# What is measured, of which round, against whom (None: alone), at most.
GOALS = [
    ("CPU, first round / newsboat", "cpu", FIRST, NEWSBOAT, 0.10),
    ("CPU, 304 round / newsboat", "cpu", SECOND, NEWSBOAT, 0.01),
    ("CPU, first round / fastfeedparser script", "cpu", FIRST, SCRIPT, 1.0),
    ("CPU, 304 round / fastfeedparser script", "cpu", SECOND, SCRIPT, 1.0),
    ("CPU s, first round (aim)", "cpu", FIRST, None, 2.0),
    ("CPU s, 304 round (aim)", "cpu", SECOND, None, 0.25),
    ("peak MiB, first round", "rss", FIRST, None, 100.0),
    ("peak MiB, 304 round", "rss", SECOND, None, 100.0),
]
# The aims are for this many feeds.
GOAL_FEEDS = 1000


class Results:
    """Medians of the runs that were complete."""

    def __init__(self, rows, report):
        self.rows, self.report = rows, report
        self.peers = sorted({r["peer"] for r in rows}, key=self.order)

    @staticmethod
    def order(name):
        known = [CURL, SCRIPT, NEWSBOAT, OURS]
        return next((i for i, k in enumerate(known) if k in name), len(known)), name

    def runs(self, peer, rnd):
        return [r for r in self.rows if peer in r["peer"] and r["round"] == rnd and r["ok"]]

    def median(self, peer, rnd, key):
        value = self.report.med(self.runs(peer, rnd), key)
        return value / 2**20 if key == "rss" and value is not None else value

    def not_modified(self, peer):
        """How many addresses were answered 304 in the second round, in the last run."""
        runs = self.runs(peer, SECOND)
        return runs[-1]["requests"].get("304", 0) if runs else None

    def faults(self, items):
        """What makes a row void, for people."""
        for row in self.rows:
            if not row["ok"]:
                yield (f"{row['peer']}, round {row['round']}: not complete:"
                       f" exit {row['rc']}, answers {row['requests']}")
            elif row["round"] == FIRST and row["stored"] not in (None, items):
                yield f"{row['peer']}: stored {row['stored']:,} of {items:,} items"


def main_table(results, fmt):
    print(f"{'':31}| {'first round: everything new':38} | 304 round: 5 % changed")
    head = f" {'wall s':>8} {'CPU s':>8} {'peak MiB':>9} {'stored':>10} "
    print(f"{'':31}|{head}|{head}{'304':>6} | runs")
    print("-" * 31 + "+" + "-" * 40 + "+" + "-" * 47 + "+-----")
    for peer in results.peers:
        line = f"{peer:31}|"
        for rnd in (FIRST, SECOND):
            wall, cpu, rss = (fmt(results.median(peer, rnd, key)) for key in MEASURED)
            line += f" {wall:>8} {cpu:>8} {rss:>9} {whole(results.median(peer, rnd, 'stored')):>10}"
            line += " |" if rnd == FIRST else f" {whole(results.not_modified(peer)):>6} |"
        print(f"{line} {len(results.runs(peer, FIRST)):>4}")


def whole(number):
    return "-" if number is None else f"{int(number):,}"


def ratio(results, peer, rnd, key):
    ours, theirs = results.median(OURS, rnd, key), results.median(peer, rnd, key)
    return ours / theirs if ours is not None and theirs else None


def ratios(results, fmt):
    head = f" {'wall':>8} {'CPU':>8} {'peak':>9} "
    print(f"\n{'earshot divided by':31}|{head:40}|{head}")
    for peer in results.peers:
        if OURS not in peer:
            line = f"{peer:31}"
            for rnd in (FIRST, SECOND):
                wall, cpu, rss = (fmt(ratio(results, peer, rnd, key), 3) for key in MEASURED)
                cells = f" {wall:>8} {cpu:>8} {rss:>9} "
                line += f"|{cells:40}"
            print(line.rstrip())


def goals(results, fmt):
    print(f"\n{'goal':44} {'at most':>8} {'got':>8}")
    for what, key, rnd, peer, most in GOALS:
        got = ratio(results, peer, rnd, key) if peer else results.median(OURS, rnd, key)
        verdict = "not measured" if got is None else "met" if got <= most else "MISSED"
        print(f"{what:44} {fmt(most, 3):>8} {fmt(got, 3):>8}  {verdict}")


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    harness, corpus, path = sys.argv[1:]
    sys.path.insert(0, harness)
    import report
    with open(path, encoding="utf-8") as file:
        results = Results([json.loads(line) for line in file], report)
    with open(os.path.join(corpus, "manifest.json"), encoding="utf-8") as file:
        manifest = json.load(file)
    feeds = manifest["feeds"]
    print(f"{feeds:,} feeds, {manifest['items']:,} items, {manifest['raw_bytes'] / 1e6:.0f} MB"
          f" ({manifest['gz_bytes'] / 1e6:.0f} MB gzip) from nginx on loopback; {os.cpu_count()} cores"
          f" {platform.machine()}, load {os.getloadavg()[0]:.1f}; medians\n")
    main_table(results, report.fmt)
    if any(OURS in peer for peer in results.peers):
        ratios(results, report.fmt)
        goals(results, report.fmt)
        if feeds != GOAL_FEEDS:
            print(f"\nThe goals are for {GOAL_FEEDS:,} feeds.")
    faults = sorted(set(results.faults(manifest["items"])))
    print("".join(f"\nVOID: {fault}" for fault in faults))
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
