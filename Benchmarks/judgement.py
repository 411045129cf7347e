#!/usr/bin/env python3
"""Measures what learning from marks is worth, from outside: `earshot match --teach`.

    judgement.py PROGRAM CORPORA WORK

PROGRAM   earshot
CORPORA   the folder with match/ and reputation/; what is missing there is left out, with a line
WORK      brands and lessons go there

Every row is judged by a matcher that has not seen it: five folds, or draws of a few marks and all the rest. The
times are processor time of the whole program, less that of one that has less to do.
"""
import json
import os
import random
import resource
import subprocess
import sys

from goals import Goals, shown

FOLDS, DRAWS, MARKS = 5, 10, (10, 20, 50)
TURNS = 3
ROUNDS = 8      # of the documents, where judging is timed
RELEVANT = 50  # the line of contract.md

# As a person would write it: the names people use, the firm's own handles.
BAHN = """brands:
  - name: Deutsche Bahn
    id: bahn
    aliases: [Bahn, Bahnen, DB]
    handles: ["@DB_Bahn", "@DB_Info"]
"""
# The published bests were trained on 19,400 documents and judged on the task's own test sets; the prototype on these.
PUBLISHED = {"relevance": (0.903, 0.906), "polarity": (0.749, 0.750)}
PROTOTYPE = {"relevance": 0.904, "polarity": 0.766}
REACH = {"relevance": 0.905, "polarity": 0.765}


def rows_of(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


class Earshot:
    def __init__(self, program, work):
        self.program, self.work = program, work

    def path(self, name):
        return os.path.join(self.work, name)

    def run(self, config, rows, lessons=None):
        """The mentions of each row, and the seconds of processor time."""
        command = [self.program, "match", "--config", config, "--store", self.path("none.db")]
        if lessons is not None:
            with open(self.path("lessons.jsonl"), "w", encoding="utf-8") as file:
                file.writelines(json.dumps(row) + "\n" for row in lessons)
            command += ["--teach", self.path("lessons.jsonl")]
        lines = "".join(json.dumps({"title": row.get("title", ""), "text": row["text"]}) + "\n" for row in rows)
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = subprocess.run(command, input=lines.encode(), stdout=subprocess.PIPE, check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        return [json.loads(line)["mentions"] for line in done.stdout.splitlines()], seconds


class Tally:
    def __init__(self):
        self.right = {"relevance": 0, "polarity": 0}
        self.count = 0

    def add(self, row, mentions, brand=None):
        mention = next((m for m in mentions if brand in (None, m["brand"])), None)
        judged = {"relevance": mention is not None and mention["score"] >= RELEVANT,
                  "polarity": mention["polarity"] if mention else "neutral"}
        self.right["relevance"] += judged["relevance"] == row["relevant"]
        self.right["polarity"] += judged["polarity"] == row.get("polarity")
        self.count += 1
        return judged["relevance"] == row["relevant"]

    def share(self, what):
        return self.right[what] / self.count if self.count else None


def folded(earshot, config, rows, named=lambda row: None, seed=1, taught=True):
    order = random.Random(seed).sample(rows, len(rows))
    tally = Tally()
    for fold in range(FOLDS):
        test = order[fold::FOLDS]
        others = [row for number, row in enumerate(order) if number % FOLDS != fold]
        mentions, _ = earshot.run(config, test, others if taught else None)
        for row, found in zip(test, mentions):
            tally.add(row, found, named(row))
    return tally


def few(earshot, config, rows, count):
    """Marks are of mentions: of rows that name the brand. Rules and learned over the same rest."""
    found, _ = earshot.run(config, rows)
    named = [(row, mentions) for row, mentions in zip(rows, found) if mentions]
    ruled, learned, better = Tally(), Tally(), 0
    for draw in range(DRAWS):
        order = random.Random(draw).sample(named, len(named))
        rest = order[count:]
        judged, _ = earshot.run(config, [row for row, _ in rest], [row for row, _ in order[:count]])
        here = [0, 0]
        for (row, rules), mentions in zip(rest, judged):
            here[0] += ruled.add(row, rules)
            here[1] += learned.add(row, mentions)
        better += here[1] > here[0]
    return ruled, learned, better


def line(name, tally, note=""):
    print(f"{name:34} {shown(tally.share('relevance'), 4):>9} {shown(tally.share('polarity'), 4):>9}  {note}")


def bahn_table(earshot, path, goals):
    rows = rows_of(path)
    lessons = [{key: row[key] for key in ("text", "relevant", "polarity")} for row in rows]
    config = earshot.path("bahn.yaml")
    with open(config, "w", encoding="utf-8") as file:
        file.write(BAHN)
    print(f"\n{len(rows):,} documents naming Bahn (GermEval 2017, development part); accuracy, which is micro-F1")
    print(f"{'':34} {'relevance':>9} {'polarity':>9}")
    found, plain = earshot.run(config, rows)
    unnamed = sum(not mentions and row["relevant"] for row, mentions in zip(rows, found))
    line("rules alone", folded(earshot, config, lessons, taught=False))
    for count in MARKS:
        ruled, learned, better = few(earshot, config, lessons, count)
        line(f"rules, of what names the brand", ruled)
        line(f"rules and {count} marks, the same", learned, f"better in {better} of {DRAWS} draws")
        if count == MARKS[-1]:
            goals.add(f"{count} marks / rules, relevance", 1.0, learned.share("relevance") / ruled.share("relevance"))
    learned = folded(earshot, config, lessons)
    line("learned from all others, 5 folds", learned, f"{unnamed} relevant ones name none of its names: missed")
    # As the figures it is compared with: every row is judged.
    named = [dict(row, title="Deutsche Bahn") for row in lessons]
    every = folded(earshot, config, named)
    line("the same with the name as title", every, "every row is judged, as in the figures below")
    print(f"{'prototype of judgement.md, 5 folds':34} {PROTOTYPE['relevance']:>9.4f} {PROTOTYPE['polarity']:>9.4f}")
    best = [f"{a:.3f}/{b:.3f}" for a, b in PUBLISHED.values()]
    print(f"{'published, 19,400 documents':34} {best[0]:>9} {best[1]:>9}  the task's own test sets, which are not here")
    for what, bound in REACH.items():
        goals.add(f"{what}, 5 folds", bound, every.share(what), 3)
    # So many that what a run takes beside judging, and varies by, is little of it.
    one, many = rows[:1], rows * ROUNDS
    def least(*arguments):
        return min(earshot.run(*arguments)[1] for _ in range(TURNS))
    start = least(config, one)
    trained = least(config, one, lessons)
    judged = least(config, many, lessons)
    goals.add("seconds to learn from all", 2.0, trained - start, at_most=True)
    goals.add("documents a second judged", 10_000, len(many) / max(1e-6, judged - trained), 0)


def cases_table(earshot, folder, goals):
    config = os.path.join(folder, "brands.yaml")
    rows = rows_of(os.path.join(folder, "disambiguation.jsonl"))
    with open(config, encoding="utf-8") as file:
        names, key = {}, None
        for text in file:
            text = text.strip()
            if text.startswith("- id:"):
                key = text.split(":", 1)[1].strip()
            elif text.startswith("name:"):
                names[key] = text.split(":", 1)[1].strip().strip('"')
    lessons = [{"brand": names[row["brand"]], "title": row.get("title", ""), "text": row["text"],
                "relevant": row["relevant"]} for row in rows]
    named = lambda row: row["brand"]
    print(f"\n{len(rows)} invented cases of {len(set(map(named, lessons)))} ambiguous names; accuracy")
    rules = folded(earshot, config, lessons, named, taught=False)
    taught = folded(earshot, config, lessons, named)
    each = len(rows) * (FOLDS - 1) / FOLDS / len(set(map(named, lessons)))
    print(f"{'rules alone':34} {shown(rules.share('relevance'), 4):>9}")
    print(f"{f'rules and about {each:.0f} marks a brand':34} {shown(taught.share('relevance'), 4):>9}")
    goals.add(f"about {each:.0f} marks a brand / rules, cases", 1.0,
              taught.share("relevance") / rules.share("relevance"))


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    program, corpora, work = sys.argv[1:]
    os.makedirs(work, exist_ok=True)
    earshot, goals = Earshot(program, work), Goals()
    print(f"\nJudgement: five folds, draws of marks; load {os.getloadavg()[0]:.1f}")
    bahn = os.path.join(corpora, "reputation", "bahn-train.jsonl")
    cases = os.path.join(corpora, "match")
    for path, table in ((cases, cases_table), (bahn, bahn_table)):
        if os.path.exists(path):
            table(earshot, path, goals)
        else:
            print(f"Benchmarks/judgement.py: nothing at {path}; left out", file=sys.stderr)
    goals.print()


if __name__ == "__main__":
    main()
