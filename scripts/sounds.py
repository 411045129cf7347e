"""What judgement-sounds.py and judgement-meant.py share: texts as runs of letters and pairs of
neighbours, answers learned over them, and the tables they are written as.

A text is the set of its runs of five letters, borders of words counted, which find the parts of
compounds; and of its neighbours, by the first letters of each. An answer is a ridge regression of 1
and -1 over both: with few passages that judged those of firms left out better than logistic
regression, than a support vector machine and than stems of words. Runs of other lengths besides,
marks of negation, and more weight for titles, for ends and for what follows `but` brought nothing."""
import array
import collections
import math
import operator
import os
import re
import textwrap

RUN = 5  # letters, as SoundTable.runLength
STEM = 4  # letters of a neighbour, as SoundTable.stem has them
PAIR_LEAST = 2  # passages a pair of neighbours has to stand in
PAIR_SHARE = 0.2  # of a passage's length that its pairs make up, as SoundTally.pairShare
RIDGE = 0.5
NEAR = 1e-4  # of an answer that is near enough to the exact one: far less than a unit of a weight
UNIT = 0.1  # of a weight in the tables, as SoundTable.unit
LIMIT = 127  # of a weight in the tables
WIDTH = 108
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


class Passages:
    """Passages as rows of a matrix: of each its features, and how much one of them counts."""

    def __init__(self, texts):
        found = [features(text) for text in texts]
        count = collections.Counter(pair for _, pairs in found for pair in pairs)
        self.rows = []  # of each, lists of features with the worth of each feature in the list
        self._likeness = None
        for letters, pairs in found:
            pairs = [pair for pair in pairs if count[pair] >= PAIR_LEAST]
            self.rows.append([
                (sorted(letters), math.sqrt((1 - PAIR_SHARE) / max(1, len(letters)))),
                (sorted(pairs), math.sqrt(PAIR_SHARE / max(1, len(pairs)))),
            ])

    def some(self, indices):
        """Those of these places."""
        chosen = Passages([])
        chosen.rows = [self.rows[index] for index in indices]
        chosen._likeness = [
            array.array("d", [row[other] for other in indices])
            for row in map(self.likeness.__getitem__, indices)
        ]
        return chosen

    @property
    def likeness(self):
        """Of each passage and each other one, what they share; 1 more for the base."""
        if self._likeness is None:
            self._likeness = self._compared()
        return self._likeness

    def _compared(self):
        places = {}
        for row in self.rows:
            for kind, _ in row:
                for feature in kind:
                    places.setdefault(feature, len(places))
        bits = [[sum(1 << places[one] for one in kind) for kind, _ in row] for row in self.rows]
        worths = [[worth for _, worth in row] for row in self.rows]
        matrix = [array.array("d", bytes(8 * len(bits))) for _ in bits]
        for index, ((letters, pairs), (much, less)) in enumerate(zip(bits, worths)):
            for other in range(index + 1):
                (others, beside), (worth, small) = bits[other], worths[other]
                matrix[index][other] = matrix[other][index] = (
                    1
                    + much * worth * ones(letters & others)
                    + less * small * ones(pairs & beside)
                )
        return matrix


def ones(bits):
    return bits.bit_count() if hasattr(bits, "bit_count") else bin(bits).count("1")


def dot(one, two):
    return sum(map(operator.mul, one, two))


def solved(matrix, values):
    """What the matrix with the ridge on it makes these values of: conjugate gradients. Nothing is random,
    so the same passages give the same bytes."""
    answer, rest, way = [0.0] * len(values), values, values
    size = dot(rest, rest)
    enough = NEAR * NEAR * size
    while size > enough:
        turned = [dot(row, way) + RIDGE * step for row, step in zip(matrix, way)]
        share = size / dot(way, turned)
        answer = [value + share * step for value, step in zip(answer, way)]
        rest = [value - share * step for value, step in zip(rest, turned)]
        before, size = size, dot(rest, rest)
        way = [value + size / before * step for value, step in zip(rest, way)]
    return answer


def learned(chosen, labels, classes):
    """The base of each class, in units, and of each feature a weight for each class, likewise, unrounded."""
    bases, weights = [], collections.defaultdict(lambda: [0.0] * len(classes))
    for place, own in enumerate(classes):
        pulls = solved(chosen.likeness, [1.0 if own in label else -1.0 for label in labels])
        bases.append(round(sum(pulls) / UNIT))
        for pull, row in zip(pulls, chosen.rows):
            for kind, worth in row:
                for feature in kind:
                    weights[feature][place] += pull * worth
    return bases, {feature: [value / UNIT for value in own] for feature, own in weights.items()}


def kept(count, *weights):
    """The features that weigh most for any answer; of equal ones those first in the alphabet."""
    most = collections.Counter()
    for own in weights:
        for feature, list_ in own.items():
            most[feature] = max(most[feature], max(map(abs, list_)))
    return set(sorted(most, key=lambda feature: (-most[feature], feature))[:count])


def rounded(list_):
    return [max(-LIMIT, min(LIMIT, round(value))) for value in list_]


def source(name, comment, bases, weights, script, folder):
    """A Swift file of a table."""
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
        f"/// Written by scripts/{script} (`make train`) from the passages in\n"
        f"/// Tests/Fixtures/{folder}.\n"
        f"enum {name} {{\n"
        "    /// Of a text of which nothing is known.\n"
        f"    static let bases: [Int8] = [{', '.join(map(str, bases))}]\n"
        "    /// `=1,-2,3` before the runs that weigh so; `<` and `>` are the borders of a word, `_` stands\n"
        "    /// between neighbours.\n"
        f'    static let list = """\n{lines}\n        """\n'
        "}\n"
    )


def answers(own, text):
    """What a table, bases and weights, makes of a text, as SoundTally does."""
    bases, weights = own
    letters, pairs = (
        [weights[one] for one in kind if any(weights.get(one, ()))] for kind in features(text)
    )
    much = math.sqrt((1 - PAIR_SHARE) / max(1, len(letters)))
    less = math.sqrt(PAIR_SHARE / max(1, len(pairs)))
    return [
        (base + much * sum(one[index] for one in letters) + less * sum(one[index] for one in pairs))
        * UNIT
        for index, base in enumerate(bases)
    ]


def write(folder, texts, is_check):
    """Writes Swift files, by their names; where it only checks, the exit status says whether one would
    change."""
    changed = []
    for name, text in texts.items():
        path = f"{folder}/{name}.swift"
        present = open(path, encoding="utf-8").read() if os.path.exists(path) else ""
        if present == text:
            continue
        changed.append(name)
        if not is_check:
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
    print("changed:", ", ".join(changed) or "nothing")
    return 1 if changed and is_check else 0
