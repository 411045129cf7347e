#!/usr/bin/env python3
"""Ten thousand feeds on hundreds of hosts of loopback, some of them tar pits, some that want to be left alone.

    scale_server.py PLAN LOG      PLAN: the JSON that scale.py writes

LOG gets a line for each request: seconds since the epoch, host, source, status; tar pits answer 0. Connections that
are one more than two to a host, a moment after they came, get a line with the source `crowd`; while this server had
no processor, which makes what it notes late, a line with the host `stall`, when it began and its end.
"""
import asyncio
import json
import signal
import sys
import time

ALLOWED = 2
# Seconds: an end and a beginning that come together may be seen in the other order.
MOMENT = 0.25
# How often it looks whether it runs, and how late that may be: together less than what scale.py forgives of a gap.
BEAT, LATENESS = 0.05, 0.1
PARAGRAPH = ("Der Hersteller Musterwerk hat am Dienstag seine Zahlen vorgelegt. Der Umsatz stieg um vier Prozent, "
             "der Vorstand bestätigte die Erwartungen und will im kommenden Jahr zwei neue Linien bauen. ") * 5
ITEMS = 10


class Plan:
    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            plan = json.load(file)
        self.port, self.hosts, self.period, self.wait = plan["port"], plan["hosts"], plan["period"], plan["wait"]
        self.start = time.time()

    def version(self, source):
        """A source has something new once a period, each at its own time."""
        return int((time.time() - self.start + source * 7919 % self.period) / self.period)


def feed(source, version):
    items = "".join(
        f"<item><title>Meldung {n} von Quelle {source}</title><link>http://x.test/{source}/{n}</link>"
        f"<guid isPermaLink='false'>{source}-{n}</guid><description>{PARAGRAPH}</description></item>"
        for n in range(version + ITEMS, version, -1))
    return (f"<?xml version='1.0' encoding='UTF-8'?><rss version='2.0'><channel><title>Quelle {source}</title>"
            f"<link>http://x.test/</link><description>-</description>{items}</channel></rss>").encode()


class Server(asyncio.Protocol):
    plan = log = None
    open = {}

    def connection_made(self, transport):
        self.transport, self.bytes, self.drip = transport, b"", None
        self.address = transport.get_extra_info("sockname")[0]
        self.open[self.address] = self.open.get(self.address, 0) + 1
        if self.open[self.address] > ALLOWED:
            asyncio.get_running_loop().call_later(MOMENT, self.note_crowd)

    def note_crowd(self):
        if self.open[self.address] > ALLOWED:
            self.note("crowd", self.open[self.address])

    def connection_lost(self, error):
        self.open[self.address] -= 1
        if self.drip:
            self.drip.cancel()

    def data_received(self, data):
        self.bytes += data
        while b"\r\n\r\n" in self.bytes:
            head, self.bytes = self.bytes.split(b"\r\n\r\n", 1)
            self.answer(head.decode("latin-1").split("\r\n"))

    def note(self, source, status):
        self.log.write(f"{time.time():.3f} {self.address} {source} {status}\n")

    def answer(self, lines):
        path = lines[0].split(" ")[1]
        fields = dict(line.lower().split(": ", 1) for line in lines[1:] if ": " in line)
        kind = self.plan.hosts[self.address]
        source = int(path.rsplit("/", 1)[1]) if path.startswith("/f/") else -1
        if kind == "silent":
            return self.note(source, 0)
        if kind == "drip":
            self.note(source, 0)
            self.transport.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n\r\n")
            return self.drop()
        if kind == "busy":
            return self.send(source, "429 Too Many Requests", f"Retry-After: {self.plan.wait}", b"later")
        if source < 0:
            return self.send(source, "404 Not Found", "Content-Type: text/plain", b"none")
        version = self.plan.version(source)
        etag = f'"{source}-{version}"'
        if fields.get("if-none-match") == etag:
            return self.send(source, "304 Not Modified", f"ETag: {etag}", None)
        self.send(source, "200 OK", f"ETag: {etag}\r\nContent-Type: application/rss+xml", feed(source, version))

    def drop(self):
        self.transport.write(b"<")
        self.drip = asyncio.get_running_loop().call_later(1, self.drop)

    def send(self, source, status, fields, body):
        self.note(source, status[:3])
        length = "" if body is None else f"Content-Length: {len(body)}\r\n"
        self.transport.write(f"HTTP/1.1 {status}\r\n{fields}\r\n{length}\r\n".encode() + (body or b""))


async def beat(log):
    last = time.time()
    while True:
        await asyncio.sleep(BEAT)
        now = time.time()
        if now - last > BEAT + LATENESS:
            log.write(f"{now:.3f} stall {last:.3f} {now:.3f}\n")
        last = now


async def serve(plan, log):
    Server.plan, Server.log = plan, log
    loop, stop = asyncio.get_running_loop(), asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    await loop.create_server(Server, list(plan.hosts), plan.port, backlog=64)
    pulse = asyncio.create_task(beat(log))
    print("ready", flush=True)
    await stop.wait()
    pulse.cancel()


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    with open(sys.argv[2], "w", buffering=1 << 16, encoding="utf-8") as log:
        asyncio.run(serve(Plan(sys.argv[1]), log))


if __name__ == "__main__":
    main()
