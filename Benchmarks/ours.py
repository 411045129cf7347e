#!/usr/bin/env python3
"""Earshot's side of the benchmark: how the harness's peers.py runs it.

    ours.py spec PROGRAM                 prints the description for peers.py --ours
    ours.py config URLS BRANDS FOLDER    writes FOLDER/earshot.yaml; not timed
    ours.py count FOLDER                 prints how many documents the store there holds; not timed
"""
import json
import os
import shlex
import sqlite3
import sys

CONFIGURATION = "earshot.yaml"
STORE = "earshot.db"


def spec(program):
    """Placeholders in braces are filled in and quoted by peers.py. The program itself is what is timed."""
    this = f"python3 {shlex.quote(os.path.abspath(__file__))}"
    feeds = {
        "prepare": f"{this} config {{urls}} {{brands}} {{state}}",
        "command": f"{shlex.quote(program)} scan --format jsonl -q"
                   f" --config {{state}}/{CONFIGURATION} --store {{state}}/{STORE}",
        "count": f"{this} count {{state}}",
        "note": "the whole job: poll, read, match 200 brands, score, store with synchronous=FULL",
    }
    print(json.dumps({"name": "earshot", "feeds": feeds}, indent=1))


def lines(path):
    """The lines of a file that say something, each once, in order."""
    with open(path, encoding="utf-8") as file:
        return list(dict.fromkeys(line.strip() for line in file if line.strip()))


def config(urls, brands, folder):
    """A JSON string is a YAML scalar in double quotes, so any name is safe."""
    text = ["http:", "  contact: https://example.org/earshot-benchmark",
            "  allow_networks: [127.0.0.0/8]", "  per_host: 6", "  gap: 0s", "brands:"]
    for number, name in enumerate(lines(brands)):
        text.append(f"  - {{name: {json.dumps(name, ensure_ascii=False)}, id: b{number}}}")
    text.append("sources:")
    for number, url in enumerate(lines(urls)):
        text.append(f"  - {{feed: {json.dumps(url)}, id: f{number}}}")
    with open(os.path.join(folder, CONFIGURATION), "w", encoding="utf-8") as file:
        file.write("\n".join(text) + "\n")


def count(folder):
    store = sqlite3.connect(os.path.join(folder, STORE))
    print(store.execute("select count(*) from document").fetchone()[0])


def main():
    verbs = {"spec": (spec, 1), "config": (config, 3), "count": (count, 1)}
    verb, arguments = (sys.argv[1:2] or [""])[0], sys.argv[2:]
    if verb not in verbs or len(arguments) != verbs[verb][1]:
        sys.exit(__doc__)
    verbs[verb][0](*arguments)


if __name__ == "__main__":
    main()
