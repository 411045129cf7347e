#!/usr/bin/env python3
"""The daemon with 10,000 sources on 600 host names, 10 % of the hosts tar pits, 5 % that answer 429; then with 100
sources of which none is due.

    scale.py PROGRAM WORK HARNESS [--minutes N] [--idle SECONDS]

PROGRAM   earshot
WORK      configuration, store, logs and results go there
HARNESS   its measure.py finds the daemon's processes

Runs in network, mount and user namespaces of its own where the system allows it: with an own /etc/hosts every host has
a name. Elsewhere the hosts are literal addresses. Exit status 1 where the daemon ended by itself.
"""
import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from collections import defaultdict

from goals import Goals, shown

HERE = os.path.dirname(os.path.abspath(__file__))
INSIDE = "EARSHOT_BENCH_INSIDE"
SOURCES, HOSTS, PORT = 10_000, 600, 18090
# Of twenty hosts in a row two are tar pits, one of each kind, and one is busy.
KINDS = {0: "silent", 10: "drip", 5: "busy"}
# Every so many hosts is a large one, with so many sources.
LARGE, LARGE_SOURCES = 61, 50
# Seconds. With the short interval a run of five minutes sees each source twice or thrice.
SHORT_INTERVAL, LONG_INTERVAL, LONG_MINUTES = 120, 300, 15
RETRY_AFTER = 90
# A source is on time when the server sees it so much of its interval late at most.
TOLERANCE = 0.1
GAP, CONNECTIONS = 1.0, 2
# Seconds the server may see two requests closer than they left: one of them waited for a processor.
GAP_NOISE = 0.25
STEP = 1.0
# MiB a daemon may grow in the second half: the allocator's own slack and SQLite's cache.
FLAT_MEMORY, FLAT_DESCRIPTORS = 24.0, 16.0
IDLE_SOURCES, IDLE_PERCENT, IDLE_SETTLING = 100, 0.1, 40


def enter_namespaces():
    """Starts this program again where names and networks are its own; returns where that can't be."""
    test = ["unshare", "-rnm", "true"]
    if os.environ.get(INSIDE) or not shutil.which("unshare") or subprocess.run(test, stderr=subprocess.DEVNULL).returncode:
        return
    os.environ[INSIDE] = "yes"
    os.execvp("unshare", ["unshare", "-rnm", sys.executable, *sys.argv])


def raise_loopback():
    """What `ip link set lo up` does (netdevice(7))."""
    import fcntl
    import socket
    import struct
    up_and_running, set_flags = 0x1 | 0x40, 0x8914
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
        fcntl.ioctl(control, set_flags, struct.pack("16sh", b"lo", up_and_running))


class Plan:
    def __init__(self, work, interval):
        self.work, self.interval = work, interval
        self.address = {number: f"127.1.{number // 200}.{number % 200 + 1}" for number in range(HOSTS)}
        self.kind = {self.address[n]: KINDS.get(n % 20, "healthy") for n in range(HOSTS)}
        self.name = dict(self.address)
        shares = [LARGE_SOURCES if n % LARGE == 1 else 0 for n in range(HOSTS)]
        rest = SOURCES - sum(shares)
        small = [n for n in range(HOSTS) if not shares[n]]
        for turn in range(rest):
            shares[small[turn % len(small)]] += 1
        self.host_of = [n for n in range(HOSTS) for _ in range(shares[n])]

    def give_names(self):
        """Each its own registered name; .test is reserved (RFC 2606)."""
        raise_loopback()
        self.name = {n: f"host{n}.test" for n in range(HOSTS)}
        hosts = os.path.join(self.work, "hosts")
        with open(hosts, "w", encoding="utf-8") as file:
            file.writelines(f"{self.address[n]} {self.name[n]}\n" for n in range(HOSTS))
        subprocess.run(["mount", "--bind", hosts, "/etc/hosts"], check=True)

    def write(self):
        with open(os.path.join(self.work, "plan.json"), "w", encoding="utf-8") as file:
            json.dump({"port": PORT, "hosts": self.kind, "period": self.interval * 4, "wait": RETRY_AFTER}, file)
        self.configure("earshot.yaml", f"{self.interval}s", range(SOURCES))
        self.configure("idle.yaml", "24h", [s for s in range(SOURCES) if self.healthy(s)][:IDLE_SOURCES])

    def configure(self, name, every, sources):
        text = ["http:", "  contact: https://example.org/earshot-benchmark", "  allow_networks: [127.0.0.0/8]",
                "brands:", "  - {name: Musterwerk}", "sources:"]
        text += [f"  - {{feed: 'http://{self.name[self.host_of[s]]}:{PORT}/f/{s}', id: s{s}, every: {every}}}"
                 for s in sources]
        with open(os.path.join(self.work, name), "w", encoding="utf-8") as file:
            file.write("\n".join(text) + "\n")

    def healthy(self, source):
        return self.kind[self.address[self.host_of[source]]] == "healthy"


class Daemon:
    """The program and its readers, looked at once a second."""

    def __init__(self, program, work, configuration, store, measure):
        self.measure, self.samples = measure, []
        for end in ("", "-wal", "-shm"):
            path = os.path.join(work, store + end)
            if os.path.exists(path):
                os.unlink(path)
        self.process = measure.Daemon(
            [program, "run", "-q", "--config", os.path.join(work, configuration), "--store", os.path.join(work, store)],
            log=os.path.join(work, store + ".log"))
        self.pid = self.process.p.pid

    def watch(self, seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end and self.process.p.poll() is None:
            pids = self.measure.tree(self.pid)
            self.samples.append((sum(map(resident, pids)) / 2**20, sum(map(descriptors, pids))))
            time.sleep(STEP)

    def processor_time(self):
        """Seconds so far."""
        return self.measure.proc_cpu(self.measure.tree(self.pid))

    def end(self):
        self.has_ended = self.process.p.poll() is not None
        self.process.stop()


def resident(pid):
    try:
        with open(f"/proc/{pid}/statm", encoding="ascii") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGESIZE")
    except OSError:
        return 0


def descriptors(pid):
    try:
        return len(os.listdir(f"/proc/{pid}/fd"))
    except OSError:
        return 0


class Requests:
    """What the server saw between two moments."""

    def __init__(self, log, plan, start, end):
        self.plan, self.start, self.end = plan, start, end
        self.by_source, self.by_host, self.status = defaultdict(list), defaultdict(list), defaultdict(int)
        self.crowded, self.stalls = 0, []
        with open(log, encoding="utf-8") as file:
            for line in file:
                moment, address, source, status = line.split()
                if float(moment) <= end:
                    self.note(float(moment), address, source, status)

    def note(self, moment, address, source, status):
        if address == "stall":
            self.stalls.append((float(source), float(status)))
            return
        if source == "crowd":
            self.crowded += 1
            return
        self.by_host[address].append((moment, status))
        self.status[status] += 1
        self.by_source[int(source)].append(moment)

    def punctuality(self):
        """Shares of the polls that were due, and of the sources, that were never late."""
        allowed = self.plan.interval * (1 + TOLERANCE)
        due = late = 0
        tardy, worst = set(), 0.0
        healthy = [s for s in range(SOURCES) if self.plan.healthy(s)]
        for source in healthy:
            moments = [self.start, *self.by_source[source]]
            gaps = [b - a for a, b in zip(moments, moments[1:])]
            if self.end - moments[-1] > allowed:
                gaps.append(self.end - moments[-1])
            due += len(gaps)
            misses = sum(gap > allowed for gap in gaps)
            late += misses
            worst = max([worst, *(gap - self.plan.interval for gap in gaps)])
            if misses:
                tardy.add(source)
        return 1 - late / max(1, due), 1 - len(tardy) / len(healthy), due, worst

    def gaps(self):
        """The least time between two requests to one host, and how many were too close. Of what came while the server
        had no processor nobody knows when it came."""
        gaps = [(b[0] - a[0], b[0]) for seen in self.by_host.values() for a, b in zip(seen, seen[1:])]
        close = [moment for gap, moment in gaps if gap < GAP - GAP_NOISE]
        known = [moment for moment in close
                 if not any(begin <= moment + STEP and moment - STEP <= end for begin, end in self.stalls)]
        return min((gap for gap, _ in gaps), default=None), len(known), len(close) - len(known)

    def impatient(self):
        """Requests to hosts that had asked for more time."""
        return sum(a[1] == "429" and b[0] - a[0] < RETRY_AFTER - GAP_NOISE
                   for seen in self.by_host.values() for a, b in zip(seen, seen[1:]))


class Server:
    def __init__(self, work, name):
        self.log = os.path.join(work, name + ".log")
        self.command = [sys.executable, os.path.join(HERE, "scale_server.py"), os.path.join(work, "plan.json"), self.log]

    def __enter__(self):
        self.process = subprocess.Popen(self.command, stdout=subprocess.PIPE)
        self.process.stdout.readline()
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


def crowd_run(options, plan, measure, goals):
    with Server(plan.work, "requests") as server:
        start = time.time()
        daemon = Daemon(options.program, plan.work, "earshot.yaml", "scale.db", measure)
        daemon.watch(options.minutes * 60)
        end, used = time.time(), daemon.processor_time()
        daemon.end()
    report(daemon, Requests(server.log, plan, start, end), plan, used, goals)
    return daemon.has_ended


def report(daemon, seen, plan, used, goals):
    polls, sources, due, worst = seen.punctuality()
    memory, files = zip(*daemon.samples)
    half = len(memory) // 2
    least, close, unknown = seen.gaps()
    print(f"{SOURCES:,} sources on {HOSTS} {'names' if os.environ.get(INSIDE) else 'addresses'}, each every"
          f" {plan.interval} s, for {(seen.end - seen.start) / 60:.0f} minutes; load {os.getloadavg()[0]:.1f}")
    print(f"requests: {sum(seen.status.values()):,} ({', '.join(f'{k}: {v:,}' for k, v in sorted(seen.status.items()))};"
          f" 0: tar pits), {used / max(1, sum(seen.status.values())) * 1000:.2f} ms of processor time each")
    print(f"healthy sources: {due:,} polls due, the latest {worst:,.0f} s late; {sources:.2%} never late")
    print(f"least time between two requests to one host: {shown(least, 2)} s; {unknown:,} closer than {GAP - GAP_NOISE} s"
          f" while the server itself waited for a processor, {len(seen.stalls):,} times")
    print(f"memory of daemon and readers, MiB: {shown(memory[half])} half-way, {shown(memory[-1])} at the end;"
          f" descriptors: {files[half]} and {files[-1]}, at most {max(files)}")
    goals.add("scale: polls of healthy sources on time, %", 99.0, polls * 100, 2)
    goals.add("scale: peak memory, MiB", 250.0, max(memory), 1, at_most=True)
    growth = max(memory[half:]) - max(memory[:half])
    goals.add("scale: more memory in the second half, MiB", FLAT_MEMORY, growth, 1, at_most=True)
    more = max(files[half:]) - max(files[:half])
    goals.add("scale: more descriptors in the second half", FLAT_DESCRIPTORS, more, 0, at_most=True)
    goals.add("scale: third connections to a host", 0, seen.crowded, 0, at_most=True)
    goals.add("scale: requests to a host within the gap", 0, close, 0, at_most=True)
    goals.add("scale: requests within a Retry-After", 0, seen.impatient(), 0, at_most=True)


def idle_run(options, plan, measure, goals):
    """After the first polls, which are spread over 20 s, none is due for a day."""
    with Server(plan.work, "idle-requests"):
        daemon = Daemon(options.program, plan.work, "idle.yaml", "idle.db", measure)
        daemon.watch(IDLE_SETTLING)
        before, begun = daemon.processor_time(), time.monotonic()
        time.sleep(options.idle)
        used, passed = daemon.processor_time() - before, time.monotonic() - begun
        daemon.end()
    print(f"\nIdle: {IDLE_SOURCES} sources, none due: {used * 1000:.0f} ms of processor time in {passed:.0f} s")
    goals.add("idle: processor time, % of a core", IDLE_PERCENT, used / passed * 100, 3, at_most=True)
    return daemon.has_ended


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("program", "work", "harness"):
        options.add_argument(name)
    options.add_argument("--minutes", type=float, default=4)
    options.add_argument("--idle", type=float, default=60)
    options = options.parse_args()
    enter_namespaces()
    sys.path.insert(0, options.harness)
    import measure
    os.makedirs(options.work, exist_ok=True)
    plan = Plan(options.work, LONG_INTERVAL if options.minutes >= LONG_MINUTES else SHORT_INTERVAL)
    if os.environ.get(INSIDE):
        plan.give_names()
    plan.write()
    goals = Goals()
    print("\nScale")
    failed = crowd_run(options, plan, measure, goals) if options.minutes > 0 else False
    failed = idle_run(options, plan, measure, goals) or failed
    goals.print()
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
