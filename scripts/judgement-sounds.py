#!/usr/bin/env python3
"""Learns from passages which runs of letters and which neighbours speak for a polarity, for a facet, for
what is acute and for what of an employer is spoken of, and writes them as
Sources/Stages/Matching/Lexicons/{Tone,Facet,Acute,SubFacet}Sounds.swift.

    scripts/judgement-sounds.py          write the tables
    scripts/judgement-sounds.py --check  say which would change, and fail
    scripts/judgement-sounds.py --folds  say how many of the passages of firms left out come out right

The passages are our own: Tests/Fixtures/judgement/*.txt, a line each, the labels before ` | `, an empty
line between firms.

A passage is the set of its runs of five letters, borders of words counted, which find the parts of
compounds; and of its neighbours, by the first letters of each. Each answer is a ridge regression of
1 and -1 over both: squares are solved exactly, so the same passages give the same bytes, and with few
passages that judged those of firms left out better than logistic regression, than a support vector
machine and than stems of words. Runs of other lengths besides, marks of negation, and more weight for
titles, for ends and for what follows `but` brought nothing."""
import collections
import glob
import math
import operator
import os
import re
import sys
import textwrap

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
TONES = ["negative", "neutral", "positive"]
FACETS = ["employer", "product", "partner", "general"]
SUB_FACETS = ["pay", "security", "applying", "training", "work-life", "leadership", "culture"]
RUN = 5  # letters, as SoundTable.runLength
STEM = 4  # letters of a neighbour, as SoundTable.stem has them
PAIR_LEAST = 2  # passages a pair of neighbours has to stand in
PAIR_SHARE = 0.2  # of a passage's length that its pairs make up, as SoundModel.pairShare
RIDGE = 0.5
UNIT = 0.1  # of a weight in the tables, as SoundTable.unit
LIMIT = 127  # of a weight in the tables
KEPT = 21_800  # features: as many as lie in 32,768 places; all of them judge no better
WIDTH = 108
FIFTHS = 5
ACUTE = -1  # in units: what UrgencyJudge asks
NAME = "halvern"  # stands for all firms, and says nothing
NUMBER = "0"  # stands for all numbers in pairs
FOLDS = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}


def words(text):
    text = "".join(FOLDS.get(letter, letter) for letter in text.lower())
    found = re.findall(r"[a-z0-9]+", text)
    found = [NUMBER if word[0].isdigit() else word for word in found]
    return [word for word in found if not word.startswith(NAME)]


def runs(word):
    word = f"<{word}>"
    return {word[start : start + RUN] for start in range(max(1, len(word) - RUN + 1))}


def features(text):
    """The runs of a text, and its pairs."""
    found = words(text)
    letters = set().union(*(runs(word) for word in found if word != NUMBER))
    pairs = {f"{one[:STEM]}_{two[:STEM]}" for one, two in zip(found, found[1:])}
    return letters, pairs


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


class Passages:
    """Passages as rows of a matrix: of each its features, and how much one of them counts."""

    def __init__(self, texts):
        found = [features(text) for text in texts]
        count = collections.Counter(pair for _, pairs in found for pair in pairs)
        self.rows = []  # of each, lists of features with the worth of each feature in the list
        for letters, pairs in found:
            pairs = [pair for pair in pairs if count[pair] >= PAIR_LEAST]
            self.rows.append([
                (sorted(letters), math.sqrt((1 - PAIR_SHARE) / max(1, len(letters)))),
                (sorted(pairs), math.sqrt(PAIR_SHARE / max(1, len(pairs)))),
            ])

    def likeness(self):
        """Of each passage and those before it and itself, what they share; 1 more for the base."""
        places = {}
        for row in self.rows:
            for kind, _ in row:
                for feature in kind:
                    places.setdefault(feature, len(places))
        bits = [[sum(1 << places[one] for one in kind) for kind, _ in row] for row in self.rows]
        worths = [[worth for _, worth in row] for row in self.rows]
        matrix = []
        for one, own in zip(bits, worths):
            (letters, pairs), (much, less) = one, own
            matrix.append([
                1 + much * worth * ones(letters & others) + less * small * ones(pairs & beside)
                for (others, beside), (worth, small) in zip(bits[: len(matrix) + 1], worths)
            ])
        return matrix


def ones(bits):
    return bits.bit_count() if hasattr(bits, "bit_count") else bin(bits).count("1")


def dot(one, two):
    """As far as the shorter one goes."""
    return sum(map(operator.mul, one, two))


def triangle(matrix):
    """Cholesky's: what it times itself turned over is the matrix with the ridge on it."""
    lower = []
    for index, row in enumerate(matrix):
        own = []
        for other, value in zip(lower, row):
            own.append((value - dot(own, other)) / other[-1])
        own.append(math.sqrt(row[index] + RIDGE - dot(own, own)))
        lower.append(own)
    return lower


def solved(lower, columns, values):
    """`columns`: those of the triangle, from the diagonal down, turned over."""
    turned = []
    for row, value in zip(lower, values):
        turned.append((value - dot(turned, row)) / row[-1])
    answer = []  # from the last to the first
    for index in reversed(range(len(turned))):
        column = columns[index]
        answer.append((turned[index] - dot(answer, column)) / column[-1])
    return answer[::-1]


def learned(chosen, labels, classes):
    """The base of each class, in units, and of each feature a weight for each class, likewise, unrounded."""
    lower = triangle(chosen.likeness())
    columns = [[] for _ in lower]
    for row in reversed(lower):
        for index, value in enumerate(row):
            columns[index].append(value)
    bases, weights = [], collections.defaultdict(lambda: [0.0] * len(classes))
    for place, own in enumerate(classes):
        pulls = solved(lower, columns, [1.0 if own in label else -1.0 for label in labels])
        bases.append(round(sum(pulls) / UNIT))
        for pull, row in zip(pulls, chosen.rows):
            for kind, worth in row:
                for feature in kind:
                    weights[feature][place] += pull * worth
    return bases, {feature: [value / UNIT for value in own] for feature, own in weights.items()}


def kept(*weights):
    """The features that weigh most for any answer; of equal ones those first in the alphabet."""
    most = collections.Counter()
    for own in weights:
        for feature, list_ in own.items():
            most[feature] = max(most[feature], max(map(abs, list_)))
    return set(sorted(most, key=lambda feature: (-most[feature], feature))[:KEPT])


def rounded(list_):
    return [max(-LIMIT, min(LIMIT, round(value))) for value in list_]


def tables(rows):
    """Name, what it is of, bases and weights of each. `rows`: labels and text."""
    labels = [found for found, _ in rows]
    chosen = Passages(text for _, text in rows)
    bases, weights = learned(chosen, labels, TONES + FACETS + ["urgent"])
    # Only what is said of an employer tells what of it is spoken of.
    of_employers = [index for index, found in enumerate(labels) if found & set(SUB_FACETS)]
    chosen.rows = [chosen.rows[index] for index in of_employers]
    sub_bases, sub_weights = learned(
        chosen, [labels[index] for index in of_employers], SUB_FACETS
    )
    known = kept(weights, sub_weights)
    for name, comment, first, last in [
        ("ToneSounds", "for blame, for a plain report and for praise", 0, 3),
        ("FacetSounds", "for an employer, a product, a partner and for none of them", 3, 7),
        ("AcuteSounds", "for what must be seen within the hour", 7, 8),
    ]:
        own = {
            feature: rounded(list_[first:last])
            for feature, list_ in weights.items() if feature in known
        }
        yield name, comment, bases[first:last], own
    comment = "for what of an employer is spoken of, in the order of `SubFacetWords.lists`"
    own = {
        feature: rounded(list_) for feature, list_ in sub_weights.items() if feature in known
    }
    yield "SubFacetSounds", comment, sub_bases, own


def source(name, comment, bases, weights):
    groups = collections.defaultdict(list)
    for feature, own in weights.items():
        if any(own):
            groups[tuple(own)].append(feature)
    entries = []
    for own, found in sorted(groups.items()):
        entries.append("=" + ",".join(map(str, own)))
        entries += sorted(found)
    body = textwrap.wrap(" ".join(entries), WIDTH, break_on_hyphens=False, break_long_words=False)
    lines = " \\\n".join("        " + line for line in body)
    return (
        f"/// Runs of letters and neighbours, and how much each speaks {comment}.\n"
        "///\n"
        "/// Written by scripts/judgement-sounds.py (`make train`) from the passages in\n"
        "/// Tests/Fixtures/judgement.\n"
        f"enum {name} {{\n"
        "    /// Of a text of which nothing is known.\n"
        f"    static let bases: [Int8] = [{', '.join(map(str, bases))}]\n"
        "    /// `=1,-2,3` before the runs that weigh so; `<` and `>` are the borders of a word, `_` stands\n"
        "    /// between neighbours.\n"
        f'    static let list = """\n{lines}\n        """\n'
        "}\n"
    )


def sums(own, text):
    """What each table makes of a text, as SoundModel does."""
    known = {feature for *_, weights in own for feature in weights if any(weights[feature])}
    letters, pairs = (kind & known for kind in features(text))
    worths = [
        (letters, math.sqrt((1 - PAIR_SHARE) / max(1, len(letters)))),
        (pairs, math.sqrt(PAIR_SHARE / max(1, len(pairs)))),
    ]
    return {
        name: [
            base + sum(worth * weights[one][index] for kind, worth in worths for one in kind
                       if one in weights)
            for index, base in enumerate(bases)
        ]
        for name, _, bases, weights in own
    }


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
        own = list(tables(always + rest))
        for labels, text in left:
            found = sums(own, text)
            for name, classes in [
                ("ToneSounds", TONES), ("FacetSounds", FACETS), ("SubFacetSounds", SUB_FACETS)
            ]:
                if labels & set(classes):
                    best = found[name].index(max(found[name]))
                    count[name] += 1
                    right[name] += classes[best] in labels
            count["AcuteSounds"] += 1
            right["AcuteSounds"] += (found["AcuteSounds"][0] > ACUTE) == ("urgent" in labels)
    for name in sorted(count):
        print(f"{name}: {right[name] / count[name]:.3f} of {count[name]}")


def main():
    if "--folds" in sys.argv:
        return rates()
    changed = []
    for name, comment, bases, weights in tables(passages()):
        text = source(name, comment, bases, weights)
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
