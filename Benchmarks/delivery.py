#!/usr/bin/env python3
"""Measures how soon and how fast alerts reach a webhook, and a digest's building, and prints the table and the goals.

    delivery.py PROGRAM BENCH WORK

PROGRAM   earshot
BENCH     earshot-bench
WORK      stores, configurations and bodies go there

Latency: a feed that a daemon polls suddenly brings 200 items; from the last byte of that answer to the arrival of each
alert at a receiver that answers at once. Throughput: 10,000 alerts lie in the outbox when the daemon starts; from the
first arrival to the last. Beside it, in the same run, what the machine allows: as many bodies of the same size posted by
curl -Z, and as many durable commits as our promise needs (two an alert, delivery.md) made by SQLite alone on the same
disk. Exit status 1 where an alert was lost or came twice.
"""
import collections
import http.server
import json
import os
import re
import shutil
import socketserver
import sqlite3
import subprocess
import sys
import threading
import time

from goals import Goals

ALERTS, QUEUED, DIGEST = 200, 10_000, 2_000
# Items a feed may hold: http limits of reading.
ITEMS_IN_FEED = 2_000
COMMITS_AN_ALERT = 2
# Milliseconds and KiB of a digest of 2,000 mentions.
DIGEST_TIME_GOAL, DIGEST_SIZE_GOAL = 100.0, 512.0
PATIENCE = 300
TITLE = re.compile(rb'"title":"Halvern liefert Pumpe (\d+)')


def feed(numbers):
    items = "".join(
        f"<item><guid>{n}</guid><title>Halvern liefert Pumpe {n}</title><link>https://bote.example/{n}</link>"
        f"<pubDate>{time.strftime('%a, %d %b %Y %H:%M:%S GMT', time.gmtime())}</pubDate>"
        f"<description>Die Pumpe {n} von Halvern läuft seit Wochen ohne Fehler, schreibt ein Kunde.</description></item>"
        for n in numbers)
    return f"<rss version='2.0'><channel><title>Bote</title>{items}</channel></rss>".encode()


class Server(socketserver.ThreadingMixIn, http.server.HTTPServer):
    """The feed and the receiver, both at once."""
    daemon_threads, request_queue_size = True, 256

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.body, self.sent, self.arrivals = feed([0]), None, collections.defaultdict(list)
        self.sizes, self.polls = [], 0
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def port(self):
        return self.server_address[1]


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        body = self.server.body
        self.send_response(200)
        self.send_header("Content-Type", "application/rss+xml")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        self.server.polls += 1
        if self.server.sent is None and len(body) > 10_000:
            self.server.sent = time.monotonic()

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        now = time.monotonic()
        found = TITLE.search(body)
        if found:
            self.server.arrivals[int(found[1])].append(now)
            self.server.sizes.append(len(body))
        self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")

    def log_message(self, *_):
        pass


def configure(work, name, sources, port):
    folder = os.path.join(work, name)
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    with open(os.path.join(folder, "secret"), "w") as file:
        file.write("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
    os.chmod(os.path.join(folder, "secret"), 0o600)
    text = f"""
brands: [{{name: Halvern}}]
http: {{allow_networks: [127.0.0.0/8], allow_ports: [{port}], gap: 0s, robots: ignore}}
sources:
{sources}
channels:
  hook: {{webhook: {{url: "http://127.0.0.1:{port}/hook", secret_file: secret}}}}
alerts:
  - {{name: all, when: {{min_score: 1}}, send: immediately, to: [hook]}}
"""
    with open(os.path.join(folder, "earshot.yaml"), "w", encoding="utf-8") as file:
        file.write(text)
    return folder


def daemon(program, folder):
    log = open(os.path.join(folder, "log"), "w")
    return subprocess.Popen([program, "run", "--config", "earshot.yaml"], cwd=folder, stdin=subprocess.DEVNULL,
                            stdout=log, stderr=log)


def wait(server, count, process):
    end = time.monotonic() + PATIENCE
    while len(server.arrivals) < count and time.monotonic() < end and process.poll() is None:
        time.sleep(0.02)
    # A copy too many would come now.
    time.sleep(1)
    process.terminate()
    process.wait()
    return len(server.arrivals) == count and all(len(times) == 1 for times in server.arrivals.values())


def latency(program, work):
    server = Server()
    folder = configure(work, "latency", f'  - {{feed: "http://127.0.0.1:{server.port}/feed.xml", every: 10s, id: bote}}',
                       server.port)
    process = daemon(program, folder)
    while server.polls == 0 and process.poll() is None:
        time.sleep(0.02)
    while len(server.arrivals) < 1 and process.poll() is None:
        time.sleep(0.02)
    server.arrivals.clear()
    server.body = feed(range(1, ALERTS + 1))
    whole = wait(server, ALERTS, process)
    times = sorted(1000 * (times[0] - server.sent) for times in server.arrivals.values())
    return whole, times


def throughput(program, work):
    server = Server()
    sources = []
    for number in range(QUEUED // ITEMS_IN_FEED):
        sources.append(f"  - {{file: {number}.xml, id: f{number}}}")
    folder = configure(work, "throughput", "\n".join(sources), server.port)
    for number in range(QUEUED // ITEMS_IN_FEED):
        with open(os.path.join(folder, f"{number}.xml"), "wb") as file:
            file.write(feed(range(1 + number * ITEMS_IN_FEED, 1 + (number + 1) * ITEMS_IN_FEED)))
    subprocess.run([program, "scan", "-q", "--config", "earshot.yaml"], cwd=folder, check=True,
                   stdout=subprocess.DEVNULL)
    process = daemon(program, folder)
    whole = wait(server, QUEUED, process)
    times = sorted(times[0] for times in server.arrivals.values())
    rate = (len(times) - 1) / (times[-1] - times[0]) if len(times) > 1 else None
    size = sorted(server.sizes)[len(server.sizes) // 2] if server.sizes else 0
    return whole, rate, size


def posted_by_curl(work, size):
    server = Server()
    body = os.path.join(work, "body")
    with open(body, "wb") as file:
        file.write(b"x" * size)
    with open(os.path.join(work, "posts"), "w") as file:
        entry = f'url = "http://127.0.0.1:{server.port}/hook"\ndata-binary = "@{body}"\noutput = "/dev/null"\n'
        file.write("next\n".join([entry] * QUEUED))
    start = time.monotonic()
    subprocess.run(["curl", "-s", "--no-progress-meter", "-Z", "--parallel-max", "4", "-K", os.path.join(work, "posts")], check=True)
    return QUEUED / (time.monotonic() - start)


def committed_by_sqlite(work):
    path = os.path.join(work, "limit.db")
    for end in ("", "-wal", "-shm"):
        if os.path.exists(path + end):
            os.remove(path + end)
    store = sqlite3.connect(path, isolation_level=None)
    store.execute("PRAGMA journal_mode = WAL")
    store.execute("PRAGMA synchronous = FULL")
    store.execute("CREATE TABLE t(a INTEGER PRIMARY KEY, b)")
    count, start = 2000, time.monotonic()
    for number in range(count):
        store.execute("INSERT INTO t(b) VALUES (?)", ("x" * 200,))
    return count / (time.monotonic() - start)


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    program, bench, work = (os.path.abspath(argument) for argument in sys.argv[1:])
    os.makedirs(work, exist_ok=True)
    status = 0
    is_whole, times = latency(program, work)
    status |= not is_whole
    middle, late = (times[int(len(times) * share)] if times else None for share in (0.5, 0.99))
    is_whole, rate, size = throughput(program, work)
    status |= not is_whole
    curl, commits = posted_by_curl(work, size), committed_by_sqlite(work)
    digest = json.loads(subprocess.run([bench, "digest", "5", str(DIGEST)], check=True, stdout=subprocess.PIPE).stdout)

    def row(what, value, unit, digits=0):
        print(f"{what:62} {'-' if value is None else f'{value:,.{digits}f}':>10}  {unit}")

    print(f"\nDelivery: load {os.getloadavg()[0]:.1f}")
    row(f"{ALERTS} alerts of one answer: half of them within", middle, "ms")
    row("  99 % of them within", late, "ms")
    row(f"{QUEUED:,} queued alerts ({size:,} bytes) to a fast receiver", rate, "a second")
    row("  limit: curl -Z posts as many bodies of that size", curl, "a second")
    row("  limit: durable commits of SQLite alone, two an alert", commits / COMMITS_AN_ALERT, "a second")
    if rate:
        row("  share of what these commits allow", rate / (commits / COMMITS_AN_ALERT), "", 2)
    goals = Goals()
    goals.add(f"a digest of {DIGEST:,} mentions is built within (ms)", DIGEST_TIME_GOAL,
              digest["nanoseconds"] / 1e6, at_most=True)
    goals.add("  and is so large (KiB)", DIGEST_SIZE_GOAL, digest["bytes"] / 1024, at_most=True)
    goals.print()
    sys.exit(status)


if __name__ == "__main__":
    main()
