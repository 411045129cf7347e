"""The labelled set: items of the harness's generator, and what becomes of them elsewhere.

A line is {"id", "group", "kind", "outlet", "title", "text"}; documents of one group are one story. Everything follows
from the seed.

Of one story are: the wire copy to the letter, under another headline, with an outlet's own lines around it,
the first half, the first quarter, the lead of a feed, a tenth of the words changed, a third of the sentences
left out, an outlet's own paragraph behind it. A story of its own is: the next case of the same kind (every number
another one), another text under the same headline, another release with the same closing words of
the firm, an article on the same topic with the same quotation, and the same news in another language.
"""
import json
import random
import re
import sys

SAME = ("wire", "retitled", "boilerplate", "half", "quarter", "lead", "words", "dropped", "extended")
OTHER = ("numbers", "headline", "closing", "quotation", "translation")
LEAD = 300          # characters a feed shows
COPIES = 4          # of a story, at most


def make(path, harness, documents, seed=1):
    sys.path.insert(0, harness)
    import gen_corpus
    rng = random.Random(f"{seed}:stories")
    maker = Maker(gen_corpus, rng, seed)
    rows = []
    while len(rows) < documents:
        rows += maker.story()
    rows = rows[:documents]
    rng.shuffle(rows)
    with open(path, "w", encoding="utf-8") as file:
        for number, row in enumerate(rows):
            file.write(json.dumps(dict(id=number, **row), ensure_ascii=False) + "\n")


class Maker:
    def __init__(self, gen_corpus, rng, seed):
        self.gen, self.rng, self.group, self.serial = gen_corpus, rng, 0, 0
        self.settings = dict(seed=seed, feeds=1, syndicated=0.0, items_max=10, mention_share=0.3, decoy_share=0.0,
                             brand_list=gen_corpus.make_brands(200, seed))

    def item(self, code):
        """(title, text) of an item nobody had before."""
        self.serial += 1
        item = self.gen.make_item(self.settings, 90_000 + self.serial, 1, code)
        title, _, text = item.plain.partition("\n")
        return title, text

    def row(self, kind, title, text, outlet=None):
        outlet = outlet or f"outlet{int(self.rng.random() * 400)}.example"
        return dict(group=self.group, kind=kind, outlet=outlet, title=title, text=text)

    def story(self):
        """A story, now and then with copies or with what only looks like one."""
        rng = self.rng
        code = "de" if rng.random() < 0.7 else "en"
        language = (self.gen.German if code == "de" else self.gen.English)(rng)
        title, text = self.item(code)
        chance = rng.random()
        kind = OTHER[int(rng.random() * len(OTHER))] if chance < 0.25 else None
        if kind == "closing":
            closing = " ".join(language.sentence() for _ in range(3))
            text += "\n" + closing
        elif kind == "quotation":
            quotation = language.sentence() + " " + language.sentence()
            text += "\n" + quotation
        rows = [self.row("original", title, text)]
        if chance >= 0.55:
            for _ in range(1 + int(rng.random() * COPIES)):
                rows.append(self.copy(SAME[int(rng.random() * len(SAME))], title, text, language))
        self.group += 1
        if kind:
            rows.append(self.other(kind, title, text, code, locals().get(kind)))
            self.group += 1
        return rows

    def copy(self, kind, title, text, language):
        rng, words = self.rng, text.split(" ")
        if kind == "retitled":
            title = language.title()
        elif kind == "boilerplate":
            text = (f"({language.person()}, dpa) {text}\n{language.sentence()}"
                    f"\n{language.sentence()} {language.sentence()}")
        elif kind in ("half", "quarter"):
            text = " ".join(words[:len(words) // (2 if kind == "half" else 4)])
        elif kind == "lead":
            text = text[:LEAD].rsplit(" ", 1)[0] + " …"
        elif kind == "words":
            for _ in range(len(words) // 10):
                words[int(rng.random() * len(words))] = self.gen.pick(rng, self.gen.EN_NOUN)
            text = " ".join(words)
        elif kind == "dropped":
            sentences = re.split(r"(?<=[.!?“”]) ", text)
            text = " ".join(s for s in sentences if rng.random() > 0.3) or text
        elif kind == "extended":
            text += "\n" + " ".join(language.sentence() for _ in range(4))
        return self.row(kind, title, text)

    def other(self, kind, title, text, code, shared):
        if kind == "numbers":
            return self.row(kind, title, re.sub(r"\d+", lambda m: str(int(m.group()) + 1 + int(self.rng.random() * 7)),
                                                text))
        own_title, own = self.item({"de": "en", "en": "de"}[code] if kind == "translation" else code)
        if kind == "headline":
            own_title = title
        elif kind == "translation":
            # What stays in a translation: names and numbers.
            kept = re.findall(r"\d[\d.,]*|(?<=[a-z] )[A-ZÄÖÜ]\w+", text)
            own = re.sub(r"\d[\d.,]*", lambda m: kept.pop() if kept else m.group(), own)
        else:
            own = f"{own}\n{shared}"
        return self.row(kind, own_title, own)


def score(path, said):
    """Precision and recall over pairs of documents, and what of each kind was found or wrongly joined.

    said: the story of each document that joined one: {id: id of its first document}
    """
    with open(path, encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    story = {row["id"]: said.get(row["id"], row["id"]) for row in rows}
    true, told, both = {}, {}, {}
    for row in rows:
        for table, key in ((true, row["group"]), (told, story[row["id"]]), (both, (row["group"], story[row["id"]]))):
            table[key] = table.get(key, 0) + 1
    pairs = [sum(n * (n - 1) // 2 for n in table.values()) for table in (true, told, both)]
    kinds, first = {}, {}
    group = {row["id"]: row["group"] for row in rows}
    for row in rows:
        head = first.setdefault(row["group"], row["id"])
        found, wrong, count = kinds.get(row["kind"], (0, 0, 0))
        follows = row["id"] != head
        kinds[row["kind"]] = (found + (follows and story[row["id"]] == story[head]),
                              wrong + (group[story[row["id"]]] != row["group"]), count + follows)
    return dict(documents=len(rows), pairs=pairs[0], precision=pairs[2] / pairs[1] if pairs[1] else 1.0,
                recall=pairs[2] / pairs[0] if pairs[0] else 1.0, kinds=kinds)
