#!/usr/bin/env python3
"""Learns from passages about brands and about their namesakes how far each rule of a score can be
trusted, how the words beside a name and the words near it tell firms from the rest, and how texts
about firms sound. Writes Sources/Stages/Matching/Lexicons/Meant{Weights,Sounds}.swift.

    scripts/judgement-meant.py FEATURES          write the tables
    scripts/judgement-meant.py FEATURES --check  say which would change, and fail
    scripts/judgement-meant.py FEATURES --folds  how many of the passages come out right where their
                                                 brands, or their writer's, were not learned from

The passages are our own: Tests/Fixtures/meant. FEATURES is a folder with what `earshot-bench meant`
makes of them (`make train` calls it), as X.features for X.jsonl. Logistic regression with weights
held small, on top of the rules' points; how a text sounds is one of its features (sounds.py). Left out
with their brands or with their writer's, 87 % of the passages come out right, the rules alone have
76 %. Nothing is random, so the same passages give the same bytes."""
import collections
import json
import math
import os
import sys
import textwrap

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, f"{ROOT}/scripts")

import sounds

FIXTURES = f"{ROOT}/Tests/Fixtures/meant"
TABLES = f"{ROOT}/Sources/Stages/Matching/Lexicons"
FILES = sorted(
    name.removesuffix(".brands.jsonl")
    for name in os.listdir(FIXTURES) if name.endswith(".brands.jsonl")
)
LINE = 49.5  # points of a score from which on it means the brand
LOGIT = 14.0  # points of a rule that make the odds e times as good
UNIT = 0.1  # points of a weight in the table, as MeantModel.unit
LEAST = 2  # passages a feature has to stand in
# How much a feature counts before it is learned: small ones stay nearer to nothing.
SCALES = {"rule": 0.5, "words": 0.3, "count": 0.3}
SCALE = 0.35
SHRINKING = 0.3
# At least so much stays of a rule's points. The passages are hard on purpose: half of the namesakes
# stand beside a context word. Elsewhere that is rare, and such words are mostly right.
KEPT = {
    "rule:context:word": 1.0,
    "rule:firm:kind": 1.0,
    "rule:name:in:text": 1.0,
    "rule:other:firm": 1.0,
}
LEAST_KEPT = 0.5
SOUND = "words:sound"  # how the text sounds, as learned from other brands' passages
SOUND_PARTS = 5
SOUNDS = 10_900  # as many as lie in 16,384 places
TURNS = 60
FOLDS = 9
WIDTH = 108


class Row:
    def __init__(self, file, label, heard, features):
        self.heard = heard
        self.brand = f"{file} {label['brand']}"
        self.file = file
        self.label = 1.0 if label["relevant"] else -1.0
        self.features = {}
        points = 0
        for entry in features:
            name, _, worth = entry.rpartition("=")
            group = name.partition(":")[0]
            if group == "rule":
                points += int(worth)
                self.features[name] = int(worth) / 20 * SCALES["rule"]
            else:
                self.features[name] = int(worth) / 100 * SCALES.get(group, SCALE)
        self.offset = (points - LINE) / LOGIT


def passages(folder):
    for file in FILES:
        with open(f"{FIXTURES}/{file}.jsonl", encoding="utf-8") as source:
            labels = [json.loads(line) for line in source]
        with open(f"{folder}/{file}.features", encoding="utf-8") as source:
            for line in source:
                number, heard, *features = line.split()
                yield Row(file, labels[int(number)], heard.replace("_", " "), features)


def least(name):
    """The lowest weight of a feature."""
    if not name.startswith("rule:"):
        return -math.inf
    return (KEPT.get(name, LEAST_KEPT) - 1) * 20 / SCALES["rule"] / LOGIT


def learned(rows):
    """The weights that make the labels likeliest, each pulled towards nothing: one feature after the
    other takes a step of Newton's, until none moves."""
    columns = collections.defaultdict(list)
    for index, row in enumerate(rows):
        for name, value in row.features.items():
            columns[name].append((index, value))
    columns = {name: cells for name, cells in sorted(columns.items()) if len(cells) >= LEAST}
    weights = dict.fromkeys(columns, 0.0)
    sums = [row.offset for row in rows]
    labels = [row.label for row in rows]
    for _ in range(TURNS):
        moved = 0.0
        for name, cells in columns.items():
            slope, bend = SHRINKING * weights[name], SHRINKING
            for index, value in cells:
                share = 1 / (1 + math.exp(min(700.0, labels[index] * sums[index])))
                slope -= labels[index] * value * share
                bend += value * value * max(share * (1 - share), 0.05)
            step = max(-1.0, min(1.0, -slope / bend), least(name) - weights[name])
            weights[name] += step
            moved = max(moved, abs(step))
            for index, value in cells:
                sums[index] += step * value
        if moved < 1e-3:
            break
    return weights


def labelled(rows):
    return [{"firm"} if row.label > 0 else set() for row in rows]


def part(row, brands, count):
    return brands.index(row.brand) * 7 % count


def hear(rows, chosen):
    """Gives each row what its text sounds like to who learned from other brands: its own brand's texts
    would be known by heart."""
    brands = sorted({row.brand for row in rows})
    parts = [part(row, brands, SOUND_PARTS) for row in rows]
    for number in range(SOUND_PARTS):
        others = [index for index, own in enumerate(parts) if own != number]
        values = [rows[index].label for index in others]
        pulls = sounds.solved(chosen.some(others).likeness, values)
        for index, own in enumerate(parts):
            if own == number:
                likeness = chosen.likeness[index]
                value = sum(pull * likeness[other] for pull, other in zip(pulls, others))
                rows[index].features[SOUND] = value * SCALES["words"]


def heard(rows, chosen):
    """How texts about firms sound: the base, and of each feature its weight."""
    bases, weights = sounds.learned(chosen, labelled(rows), ["firm"])
    known = sounds.kept(SOUNDS, weights)
    return bases, {name: sounds.rounded(own) for name, own in weights.items() if name in known}


def judged(row, weights, own):
    row.features[SOUND] = sounds.answers(own, row.heard)[0] * SCALES["words"]
    return row.offset + sum(
        weights.get(name, 0.0) * value for name, value in row.features.items()
    )


def table(weights):
    """In whole units: of rules the hundredths that their points gain."""
    entries = []
    for name, weight in sorted(weights.items()):
        group = name.partition(":")[0]
        if "\\" in name or '"""' in name:
            continue
        if group == "rule":
            value = weight * SCALES["rule"] / 20 * LOGIT * 100
        else:
            value = weight * SCALES.get(group, SCALE) * LOGIT / UNIT
        if round(value):
            entries.append(f"{name}={round(value)}")
    body = textwrap.wrap(
        " ".join(entries), width=WIDTH, break_on_hyphens=False, break_long_words=False
    )
    lines = " \\\n".join("        " + line for line in body)
    return (
        "/// What tells whether a firm is meant, and how much: tenths of a point; of rules, hundredths\n"
        "/// that their points gain.\n"
        "///\n"
        "/// Written by scripts/judgement-meant.py (`make train`) from the passages in\n"
        "/// Tests/Fixtures/meant.\n"
        "enum MeantWeights {\n"
        f'    static let list = """\n{lines}\n        """\n'
        "}\n"
    )


def folds(rows):
    """Of each row what others taught: without its brand, and without its writer's brands."""
    brands = sorted({row.brand for row in rows})
    chosen = sounds.Passages(row.heard for row in rows)
    for name, of in (
        ("brands", lambda row: part(row, brands, FOLDS)), ("writers", lambda row: row.file)
    ):
        right = collections.Counter()
        bins = collections.defaultdict(list)
        for left in sorted({of(row) for row in rows}):
            places = [index for index, row in enumerate(rows) if of(row) != left]
            others, known = [rows[index] for index in places], chosen.some(places)
            hear(others, known)
            weights, own = learned(others), heard(others, known)
            for row in rows:
                if of(row) == left:
                    value = judged(row, weights, own)
                    right[row.file] += (value > 0) == (row.label > 0)
                    bins[min(9, max(0, int((LINE + value * LOGIT) // 10)))].append(row.label > 0)
        print(f"left out {name}: {sum(right.values()) / len(rows):.3f}", dict(right))
        for number, found in sorted(bins.items()):
            print(f"  {number * 10:3d}: {len(found):3d} {sum(found) / len(found):.2f}")


def main():
    folder, *options = sys.argv[1:]
    rows = list(passages(folder))
    if "--folds" in options:
        return folds(rows)
    chosen = sounds.Passages(row.heard for row in rows)
    hear(rows, chosen)
    own = heard(rows, chosen)
    comment = "for a firm that is meant"
    texts = {
        "MeantWeights": table(learned(rows)),
        "MeantSounds": sounds.source(
            "MeantSounds", comment, *own, "judgement-meant.py", "meant"
        ),
    }
    sys.exit(sounds.write(TABLES, texts, "--check" in options))


if __name__ == "__main__":
    main()
