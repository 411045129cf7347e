"""The matching part of the benchmark: 100 to 100,000 terms over 100 MB of text, beside Rust's Aho-Corasick.

`reading.py` runs it; `Benchmarks/run --only matching` runs it alone.
"""
import os
import subprocess
import sys

from goals import shown

HERE = os.path.dirname(os.path.abspath(__file__))
AUTOMATON = "ahocorasick_rs"
TEXT_MB = 100
TERMS = (10, 100, 1_000, 10_000, 100_000)
TURNS = 9       # of each part of the text the least counts
FEW, USUAL, MANY = 100, 1_000, 100_000

# What must hold.
FINDING_GOAL = 1.0          # of the automaton, from FEW terms on
FOLDING_GOAL = 500.0        # MB/s
WHOLE_GOAL = 100.0          # MB/s with USUAL terms: folding, finding, scoring; and all that is judged beside
SLOWING_GOAL = 4.0          # times, from FEW to MANY terms
MEMORY_GOAL = 40.0          # bytes a character of MANY terms
COMPILE_GOAL = 0.5          # seconds, MANY terms


def text(bench, harness):
    """The generator's text and its lists of terms, made once."""
    folder = bench.path("text-%d" % TEXT_MB, "corpus.txt")
    if not os.path.exists(folder):
        subprocess.run([sys.executable, os.path.join(harness, "gen_corpus.py"), "text", "--out", os.path.dirname(folder),
                        "--mb", str(TEXT_MB)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    lists = {}
    for count in TERMS:
        lists[count] = os.path.join(os.path.dirname(folder), f"terms{count}.txt")
        if not os.path.exists(lists[count]):    # each list begins with the shorter ones
            with open(os.path.join(os.path.dirname(folder), f"terms{MANY}.txt"), encoding="utf-8") as every, \
                    open(lists[count], "w", encoding="utf-8") as some:
                some.writelines(line for _, line in zip(range(count), every))
    return folder, lists


def speed(result, time, size="bytes"):
    """MB/s of one core."""
    return result[size] / 1e6 / (result[time] / 1e9) if result else None


def measured(bench, count, corpus, terms):
    folded = bench.path("text-%d" % TEXT_MB, "folded.txt")
    turns = str(TURNS)
    ours = bench.measure("earshot", [bench.program, "matching", turns, terms, corpus, folded])
    theirs = bench.measure(AUTOMATON, [sys.executable, os.path.join(HERE, "reading_peers.py"), "matching", AUTOMATON,
                                       turns, folded + ".terms", folded]) if ours else None
    return ours, theirs


def table(bench, harness, goals):
    corpus, lists = text(bench, harness)
    print(f"\nMatching, {os.path.getsize(corpus) / 1e6:.0f} MB of text, a document of about 1 KB a line; MB/s of one core."
          "\nFinding: the same folded text, the same folded terms; theirs the fastest of its automata.")
    print(f"{'terms':>10} {'whole':>9} {'scored':>9} {'hits':>10} | {'folding':>9} {'finding':>9} {'places':>10}"
          f" {AUTOMATON:>16} {'hits':>10} {'ratio':>6} | {'compile s':>9} {'theirs':>7} {'bytes a character':>18}")
    whole, scored, folding = {}, {}, {}
    for count in TERMS:
        ours, theirs = measured(bench, count, corpus, lists[count])
        whole[count], folding[count] = speed(ours, "nanoseconds"), speed(ours, "nanoseconds_folding")
        scored[count] = speed(ours, "nanoseconds_scoring")
        finding, rival = speed(ours, "nanoseconds_finding", "folded"), speed(theirs, "nanoseconds")
        ratio = finding / rival if finding and rival else None
        compiled = ours and ours["nanoseconds_compiling"] / 1e9
        memory = ours and ours["memory"] / ours["characters"]
        print(f"{count:10,} {shown(whole[count]):>9} {shown(scored[count]):>9} {shown(ours and ours['hits'], 0):>10} |"
              f" {shown(folding[count]):>9} {shown(finding):>9} {shown(ours and ours['places'], 0):>10}"
              f" {shown(rival):>16} {shown(theirs and theirs['hits'], 0):>10} {shown(ratio, 2):>6} |"
              f" {shown(compiled, 3):>9} {shown(theirs and theirs['nanoseconds_compiling'] / 1e9, 3):>7}"
              f" {shown(memory if count == MANY else None):>18}"
              + (f"   their {theirs['automaton']}" if theirs else ""))
        if count >= FEW:
            goals.add(f"finding / {AUTOMATON}, {count:,} terms", FINDING_GOAL, ratio)
        if count == MANY:
            goals.add(f"matching: memory, bytes a character of {MANY:,} terms", MEMORY_GOAL, memory, 1, at_most=True)
            goals.add(f"matching: compile of {MANY:,} terms, s", COMPILE_GOAL, compiled, at_most=True)
    folds = [rate for rate in folding.values() if rate]
    goals.add("folding, MB/s", FOLDING_GOAL, max(folds) if folds else None, 0)
    goals.add(f"fold, find and score {USUAL:,} terms, MB/s", WHOLE_GOAL, scored[USUAL], 1)
    goals.add(f"all of matching, {USUAL:,} terms, MB/s", WHOLE_GOAL, whole[USUAL], 1)
    slowing = whole[FEW] / whole[MANY] if whole[FEW] and whole[MANY] else None
    goals.add(f"matching: slower from {FEW} to {MANY:,} terms, times", SLOWING_GOAL, slowing, 1, at_most=True)
