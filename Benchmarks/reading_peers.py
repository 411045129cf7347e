#!/usr/bin/env python3
"""One peer of the reading benchmark, in a process of its own; prints one JSON object, as earshot-bench does.

    reading_peers.py feeds PEER TURNS LIST            fastfeedparser, feedparser, libxml2
    reading_peers.py pages PEER TURNS LIST OUT        trafilatura, "trafilatura fast", resiliparse; texts go to OUT
    reading_peers.py matching ahocorasick_rs TURNS TERMS CORPUS      both folded by earshot-bench

Files are in memory before the clock starts. The least processor time of the turns counts.
"""
import ctypes
import ctypes.util
import json
import sys
import time


class PushParser:
    """libxml2 as it comes with the system, fed in one chunk, with no callbacks at all: it checks the syntax, builds no
    tree and hands nothing over. Nobody who stands on libxml2 can be faster."""

    CALLBACKS_BEFORE, CALLBACKS_AFTER = 27, 4       # xmlSAXHandler: around the word `initialized`
    MAGIC = 0xDEEDBEAF                              # XML_SAX2_MAGIC
    OPTIONS = 1 | 32 | 64 | 2048                    # recover, noerror, nowarning, nonet

    def __init__(self):
        name = ctypes.util.find_library("xml2")
        if not name:
            sys.exit("libxml2 is not installed")
        lib = self.lib = ctypes.CDLL(name)
        lib.xmlCreatePushParserCtxt.restype = ctypes.c_void_p
        lib.xmlCreatePushParserCtxt.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int,
                                                ctypes.c_char_p]
        lib.xmlCtxtUseOptions.argtypes = [ctypes.c_void_p, ctypes.c_int]
        lib.xmlParseChunk.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int, ctypes.c_int]
        lib.xmlFreeParserCtxt.argtypes = [ctypes.c_void_p]
        lib.xmlFreeParserCtxt.restype = None

        class Handler(ctypes.Structure):
            _fields_ = [("before", ctypes.c_void_p * self.CALLBACKS_BEFORE), ("initialized", ctypes.c_uint),
                        ("after", ctypes.c_void_p * self.CALLBACKS_AFTER)]

        self.handler = Handler(initialized=self.MAGIC)

    def __call__(self, raw):
        context = self.lib.xmlCreatePushParserCtxt(ctypes.byref(self.handler), None, None, 0, None)
        self.lib.xmlCtxtUseOptions(context, self.OPTIONS)
        self.lib.xmlParseChunk(context, raw, len(raw), 0)
        self.lib.xmlParseChunk(context, None, 0, 1)
        self.lib.xmlFreeParserCtxt(context)
        return 0


def feed_reader(peer):
    """A function from bytes to the number of entries."""
    if peer == "libxml2":
        return PushParser()
    if peer == "fastfeedparser":
        import fastfeedparser
        return lambda raw: len(fastfeedparser.parse(raw).entries)
    if peer == "feedparser":
        import feedparser
        return lambda raw: len(feedparser.parse(raw).entries)
    sys.exit(f"no peer {peer}")


def page_reader(peer):
    """A function from a page to its article's text."""
    if peer.startswith("trafilatura"):
        from trafilatura import extract
        fast = peer.endswith(" fast")
        return lambda page: extract(page, fast=fast) or ""
    if peer == "resiliparse":
        from resiliparse.extract.html2text import extract_plain_text
        return lambda page: extract_plain_text(page, main_content=True)
    sys.exit(f"no peer {peer}")


def decoded(raw):
    """Spares the peers the work of finding the charset."""
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("windows-1252", "replace")


def loaded(list_file):
    contents = []
    for path in open(list_file, encoding="utf-8").read().splitlines():
        with open(path, "rb") as file:
            contents.append((path, file.read()))
    return contents


def best(turns, work):
    times = []
    for _ in range(turns):
        start = time.process_time_ns()
        result = work()
        times.append(time.process_time_ns() - start)
    return min(times), result


def best_of_parts(turns, parts, work):
    """Of each part the least, as a busy machine slows now this part and now that; and the sum of the results."""
    times = [None] * len(parts)
    for _ in range(turns):
        total = 0
        for index, part in enumerate(parts):
            start = time.process_time_ns()
            total += work(part)
            taken = time.process_time_ns() - start
            times[index] = min(taken, times[index] or taken)
    return sum(times), total


def feeds(peer, turns, list_file):
    read, files = feed_reader(peer), loaded(list_file)

    def work():
        documents = refused = 0
        for _, raw in files:
            try:
                documents += read(raw)
            except Exception:       # whatever a parser throws at a file it does not like
                refused += 1
        return documents, refused

    time_taken, (documents, refused) = best(turns, work)
    return dict(bytes=sum(len(raw) for _, raw in files), documents=documents, refused=refused, nanoseconds=time_taken)


def pages(peer, turns, list_file, out):
    read, files = page_reader(peer), loaded(list_file)

    def work():
        texts = []
        for path, raw in files:
            try:
                texts.append((path, read(decoded(raw))))
            except Exception:
                texts.append((path, ""))
        return texts

    time_taken, texts = best(turns, work)
    with open(out, "w", encoding="utf-8") as file:
        for path, text in texts:
            file.write(json.dumps({"file": path, "text": text}, ensure_ascii=False) + "\n")
    return dict(bytes=sum(len(raw) for _, raw in files), documents=len(texts), nanoseconds=time_taken)


PART = 1000     # documents that are timed together, as in earshot-bench: about 1 MB

# Of each automaton, up to how many terms it is tried: a table of all states and bytes grows past the memory of many.
AUTOMATA = {"default": 10**9, "ContiguousNFA": 10**9, "DFA": 10_000}


def matching(peer, turns, terms_file, corpus):
    """Text and terms come folded. The fastest of the automata, document by document or in one call, counts."""
    import ahocorasick_rs
    with open(corpus, "rb") as file:
        whole = file.read()
    documents = [line for line in whole.split(b"\n") if line]
    parts = [documents[start:start + PART] for start in range(0, len(documents), PART)]
    parts = [(part, b"\n".join(part)) for part in parts]
    with open(terms_file, "rb") as file:
        terms = file.read().splitlines()
    fastest = None
    for name, most in AUTOMATA.items():
        if len(terms) > most:
            continue
        start = time.process_time_ns()
        automaton = ahocorasick_rs.BytesAhoCorasick(
            terms, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest,
            implementation=getattr(ahocorasick_rs.Implementation, name, None))
        compiled = time.process_time_ns() - start
        find = automaton.find_matches_as_indexes
        for work in (lambda part: sum(len(find(document)) for document in part[0]),
                     lambda part: len(find(part[1]))):
            time_taken, hits = best_of_parts(turns, parts, work)
            if fastest is None or time_taken < fastest["nanoseconds"]:
                fastest = dict(automaton=name, bytes=len(whole), documents=len(documents), hits=hits,
                               nanoseconds=time_taken, nanoseconds_compiling=compiled)
    return fastest


def main():
    verbs = {"feeds": (feeds, 3), "pages": (pages, 4), "matching": (matching, 4)}
    verb, arguments = (sys.argv[1:2] or [""])[0], sys.argv[2:]
    if verb not in verbs or len(arguments) != verbs[verb][1]:
        sys.exit(__doc__)
    work = verbs[verb][0]
    print(json.dumps(work(arguments[0], int(arguments[1]), *arguments[2:])))


if __name__ == "__main__":
    main()
