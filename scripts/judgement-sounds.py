#!/usr/bin/env python3
"""Learns from passages which runs of letters and which neighbours speak for a polarity, for a facet, for
what is acute and for what of an employer is spoken of, and writes them as
Sources/Stages/Matching/Lexicons/{Tone,Facet,Acute,SubFacet}Sounds.swift.

    scripts/judgement-sounds.py          write the tables
    scripts/judgement-sounds.py --check  say which would change, and fail
    scripts/judgement-sounds.py --folds  say how many of the passages of firms left out come out right

The passages are our own: Tests/Fixtures/judgement/*.txt, a line each, the labels before ` | `, an empty
line between firms.

How it learns: sounds.py."""
import collections
import glob
import os
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, f"{ROOT}/scripts")

import sounds

TONES = ["negative", "neutral", "positive"]
FACETS = ["employer", "product", "partner", "general"]
SUB_FACETS = ["pay", "security", "applying", "training", "work-life", "leadership", "culture"]
KEPT = 21_800  # features: as many as lie in 32,768 places; all of them judge no better
FIFTHS = 5
ACUTE = -0.1  # what UrgencyJudge asks
CLASSES = TONES + FACETS + ["urgent"] + SUB_FACETS


def firms():
    """Of each file, of each firm, the labels and texts of its passages."""
    for path in sorted(glob.glob(f"{ROOT}/Tests/Fixtures/judgement/*.txt")):
        blocks = open(path, encoding="utf-8").read().strip().split("\n\n")
        yield [[passage(line) for line in block.split("\n")] for block in blocks]


def passage(line):
    labels, text = line.split(" | ", 1)
    return set(labels.split()), text


def passages():
    return [row for file in firms() for firm in file for row in firm]


def tables(rows):
    """Name, what it is of, bases and weights of each. `rows`: labels and text."""
    labels = [found for found, _ in rows]
    chosen = sounds.Passages(text for _, text in rows)
    bases, weights = sounds.learned(chosen, labels, TONES + FACETS + ["urgent"])
    # Only what is said of an employer tells what of it is spoken of.
    of_employers = [index for index, found in enumerate(labels) if found & set(SUB_FACETS)]
    sub_bases, sub_weights = sounds.learned(
        chosen.some(of_employers), [labels[index] for index in of_employers], SUB_FACETS
    )
    known = sounds.kept(KEPT, weights, sub_weights)
    for name, comment, first, last in [
        ("ToneSounds", "for blame, for a plain report and for praise", 0, 3),
        ("FacetSounds", "for an employer, a product, a partner and for none of them", 3, 7),
        ("AcuteSounds", "for what must be seen within the hour", 7, 8),
    ]:
        own = {
            feature: sounds.rounded(list_[first:last])
            for feature, list_ in weights.items() if feature in known
        }
        yield name, comment, bases[first:last], own
    comment = "for what of an employer is spoken of, in the order of `SubFacetWords.lists`"
    own = {
        feature: sounds.rounded(list_) for feature, list_ in sub_weights.items() if feature in known
    }
    yield "SubFacetSounds", comment, sub_bases, own


def joined(own):
    """The bases of all tables, and of each feature the weights of all."""
    bases, weights = [], collections.defaultdict(lambda: [0] * len(CLASSES))
    for _, _, some, lists in own:
        for feature, list_ in lists.items():
            weights[feature][len(bases) : len(bases) + len(list_)] = list_
        bases += some
    return bases, dict(weights)


def rates():
    """Of the passages of firms left out, by fifths, the shares that sound alone gets right. Where a
    file is of one firm, it is always learned from."""
    files = list(firms())
    always = [row for file in files if len(file) == 1 for row in file[0]]
    groups = [firm for file in files if len(file) > 1 for firm in file]
    right = collections.Counter()
    count = collections.Counter()
    for fold in range(FIFTHS):
        left = [row for index, firm in enumerate(groups) if index % FIFTHS == fold for row in firm]
        rest = [row for index, firm in enumerate(groups) if index % FIFTHS != fold for row in firm]
        own = joined(tables(always + rest))
        for labels, text in left:
            found = sounds.answers(own, text)
            for name, classes in [
                ("polarity", TONES), ("facet", FACETS), ("sub-facet", SUB_FACETS)
            ]:
                if labels & set(classes):
                    best = max(classes, key=lambda one: found[CLASSES.index(one)])
                    count[name] += 1
                    right[name] += best in labels
            count["urgent"] += 1
            right["urgent"] += (found[CLASSES.index("urgent")] > ACUTE) == ("urgent" in labels)
    for name in sorted(count):
        print(f"{name}: {right[name] / count[name]:.3f} of {count[name]}")


def main():
    if "--folds" in sys.argv:
        return rates()
    texts = {
        name: sounds.source(name, comment, bases, weights, "judgement-sounds.py", "judgement")
        for name, comment, bases, weights in tables(passages())
    }
    sys.exit(sounds.write(f"{ROOT}/Sources/Stages/Matching/Lexicons", texts, "--check" in sys.argv))


if __name__ == "__main__":
    main()
