"""How near an extracted text is to the true one: the measure of the article extraction benchmark.

Both texts are counted in runs of four words. Of a page, precision is the share of the runs found that are true, recall
the share of the true ones that were found; of a set of pages, each is the mean over the pages, and F1 their harmonic
mean. Case counts, punctuation does not.
"""
import re
from collections import Counter

WIDTH = 4
WORD = re.compile(r"\w+")


def shingles(text):
    words = WORD.findall(text or "")
    if not words:
        return Counter()
    return Counter(tuple(words[i:i + WIDTH]) for i in range(max(1, len(words) - WIDTH + 1)))


def page(truth, found):
    """Precision and recall of one page."""
    truth, found = shingles(truth), shingles(found)
    if truth == found:
        return 1.0, 1.0
    shared = sum((truth & found).values())
    return (shared / sum(found.values()) if found else 0.0,
            shared / sum(truth.values()) if truth else 0.0)


def score(pairs):
    """Precision, recall and F1 of pairs (truth, found)."""
    pages = [page(truth, found) for truth, found in pairs]
    precision, recall = (sum(column) / len(pages) for column in zip(*pages))
    both = precision + recall
    return precision, recall, 2 * precision * recall / both if both else 0.0
