#!/usr/bin/env python3
"""Counts which beginnings of words stand in passages that praise, tell or blame, and writes them
as Sources/Stages/Matching/Lexicons/ToneStems.swift.

The passages are our own: Tests/Fixtures/judgement/*.txt, a line each, the polarity before ` | `.
A multinomial naive Bayes model of present stems, smoothed by half a count; what stands in one
passage alone is left out."""
import collections
import glob
import math
import os
import re
import textwrap

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
CLASSES = ["negative", "neutral", "positive"]
LENGTH = 5  # letters of a stem, as ToneModel.stemLength
SMOOTHING = 0.5
LEAST = 2  # passages
NAMES = {"halve"}
FOLDS = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}


def stems(text):
    text = "".join(FOLDS.get(letter, letter) for letter in text.lower())
    return {word[:LENGTH] for word in re.findall(r"[a-z0-9]+", text) if not word[0].isdigit()} - NAMES


def main():
    counts = {name: collections.Counter() for name in CLASSES}
    seen = collections.Counter()
    for path in sorted(glob.glob(f"{ROOT}/Tests/Fixtures/judgement/*.txt")):
        for line in open(path, encoding="utf-8"):
            labels, text = line.split(" | ", 1)
            polarity = next(name for name in CLASSES if name in labels.split())
            found = stems(text)
            counts[polarity].update(found)
            seen.update(found)
    kept = sorted(stem for stem, count in seen.items() if count >= LEAST)
    totals = {
        name: sum(counts[name][stem] for stem in kept) + SMOOTHING * len(kept)
        for name in CLASSES
    }
    entries = []
    for stem in kept:
        logs = [math.log((counts[name][stem] + SMOOTHING) / totals[name]) for name in CLASSES]
        mean = sum(logs) / len(logs)
        tenths = [round(10 * (log - mean)) for log in logs]
        if any(tenths):
            entries.append(stem + ":" + ",".join(map(str, tenths)))
    body = textwrap.wrap(" ".join(entries), width=100, break_on_hyphens=False)
    lines = " \\\n".join("        " + line for line in body)
    with open(f"{ROOT}/Sources/Stages/Matching/Lexicons/ToneStems.swift", "w") as file:
        file.write(
            "/// Beginnings of words, and how much likelier each is in a passage that blames, tells and\n"
            "/// praises than in the mean of the three: tenths of a natural logarithm.\n"
            "///\n"
            "/// Written by scripts/tone-stems.py from the passages in Tests/Fixtures/judgement.\n"
            "enum ToneStems {\n"
            f'    static let list = """\n{lines}\n        """\n'
            "}\n"
        )
    print(len(entries), "stems")


if __name__ == "__main__":
    main()
