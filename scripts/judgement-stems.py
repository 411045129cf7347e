#!/usr/bin/env python3
"""Learns from passages which beginnings of words speak for a polarity, for a facet, and for what is
acute, and writes them as Sources/Stages/Matching/Lexicons/{Tone,Facet,Acute}Stems.swift.

    scripts/judgement-stems.py          write the tables
    scripts/judgement-stems.py --check  say which would change, and fail

The passages are our own: Tests/Fixtures/judgement/*.txt, a line each, the labels before ` | `.
Logistic regression of the stems that are present, with weights held small. Left out in fifths, 82 %
of the facets and 77 % of the polarities of a hundred reports and reviews come out right, together
with the lexicons. Nothing is random, so the same passages give the same bytes."""
import collections
import glob
import math
import os
import re
import sys
import textwrap

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
TONES = ["negative", "neutral", "positive"]
FACETS = ["employer", "product", "partner", "general"]
LENGTH = 5  # letters of a stem, as StemModel.stemLength
LEAST = 1  # passages a stem has to stand in
TURNS = 16
RATE = 0.3
SHRINKING = 0.04
UNIT = 0.05  # of a weight in the table, as StemModel.unit
WIDTH = 108
NAMES = {"halve"}
FOLDS = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}


def stems(text):
    text = "".join(FOLDS.get(letter, letter) for letter in text.lower())
    words = re.findall(r"[a-z0-9]+", text)
    return sorted({word[:LENGTH] for word in words if not word[0].isdigit()} - NAMES)


def passages():
    for path in sorted(glob.glob(f"{ROOT}/Tests/Fixtures/judgement/*.txt")):
        for line in open(path, encoding="utf-8"):
            labels, text = line.rstrip("\n").split(" | ", 1)
            yield set(labels.split()), stems(text)


def learned(rows, classes):
    """Of each stem, a weight for each class. `rows`: the class's index and the stems."""
    counts = collections.Counter(stem for _, found in rows for stem in found)
    kept = sorted(stem for stem, count in counts.items() if count >= LEAST)
    weights = {stem: [0.0] * classes for stem in kept}
    squares = {stem: [0.1] * classes for stem in kept}
    rows = [(label, [stem for stem in found if stem in weights]) for label, found in rows]
    for _ in range(TURNS):
        for label, found in rows:
            share = 1 / math.sqrt(max(1, len(found)))
            sums = [share * sum(weights[stem][k] for stem in found) for k in range(classes)]
            powers = [math.exp(value - max(sums)) for value in sums]
            total = sum(powers)
            errors = [powers[k] / total - (k == label) for k in range(classes)]
            for stem in found:
                own, square = weights[stem], squares[stem]
                for k in range(classes):
                    step = errors[k] * share + SHRINKING * own[k]
                    square[k] += step * step
                    own[k] -= RATE * step / math.sqrt(square[k])
    return {
        stem: [round((value - sum(own) / classes) / UNIT) for value in own]
        for stem, own in weights.items()
    }


def source(name, comment, table):
    entries = [
        stem + ":" + ",".join(map(str, weights))
        for stem, weights in sorted(table.items())
        if any(weights)
    ]
    body = textwrap.wrap(" ".join(entries), width=WIDTH, break_on_hyphens=False)
    lines = " \\\n".join("        " + line for line in body)
    return (
        f"/// Beginnings of words, and how much each speaks {comment}.\n"
        "///\n"
        "/// Written by scripts/judgement-stems.py (`make train`) from the passages in\n"
        "/// Tests/Fixtures/judgement.\n"
        f"enum {name} {{\n"
        f'    static let list = """\n{lines}\n        """\n'
        "}\n"
    )


def label(labels, classes):
    return next(index for index, name in enumerate(classes) if name in labels)


def sources():
    rows = list(passages())
    tones = learned([(label(labels, TONES), found) for labels, found in rows], len(TONES))
    facets = learned([(label(labels, FACETS), found) for labels, found in rows], len(FACETS))
    acute = learned([(int("urgent" in labels), found) for labels, found in rows], 2)
    acute = {stem: [weights[1] - weights[0]] for stem, weights in acute.items()}
    yield "ToneStems", source("ToneStems", "for blame, for a plain report and for praise", tones)
    yield "FacetStems", source(
        "FacetStems", "for an employer, a product, a partner and for none of them", facets
    )
    yield "AcuteStems", source("AcuteStems", "for what must be seen within the hour", acute)


def main():
    changed = []
    for name, text in sources():
        path = f"{ROOT}/Sources/Stages/Matching/Lexicons/{name}.swift"
        present = open(path, encoding="utf-8").read() if os.path.exists(path) else ""
        if present == text:
            continue
        changed.append(name)
        if "--check" not in sys.argv:
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
    print("changed:", ", ".join(changed) or "nothing")
    if changed and "--check" in sys.argv:
        sys.exit(1)


if __name__ == "__main__":
    main()
