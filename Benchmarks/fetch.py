#!/usr/bin/env python3
"""Fetching alone beside curl: the first round, the 304 round, and new TLS connections.

    fetch.py PROGRAM CORPUS WORK HARNESS [--turns N]

PROGRAM   earshot-bench
CORPUS    a corpus of gen_corpus.py feeds
WORK      lists, certificates and the TLS server's files go there
HARNESS   its serve.sh serves the corpus, its measure.py measures

Processor time of whole processes, starts included, the least of the turns, which both take one after the other. Exit
status 1 where one of ours was not complete.
"""
import argparse
import json
import os
import shutil
import subprocess
import sys
import time

from goals import Goals, shown

OURS, CURL = "earshot", "curl -Z"
PARALLEL = 64
FETCH_GOAL, UNCHANGED_GOAL, HANDSHAKE_GOAL = 1.2, 2.0, 2.0
# All have the validators of what is served: no file is from so late.
LATE = "If-Modified-Since: Mon, 01 Jan 2035 00:00:00 GMT"
TLS_PORT, TLS_HOSTS = 18091, ["127.0.0.2", "127.0.0.3", "127.0.0.4", "127.0.0.5"]
# What a process costs besides falls out of the difference of the two.
FEW, MANY = 50, 350
BUNDLE = "/etc/ssl/certs/ca-certificates.crt"

NGINX = """{user}
worker_processes 1;
pid {work}/nginx.pid;
error_log {work}/error.log warn;
events {{ worker_connections 1024; }}
http {{
    access_log off;
    client_body_temp_path {work}/tmp; proxy_temp_path {work}/tmp; fastcgi_temp_path {work}/tmp;
    uwsgi_temp_path {work}/tmp; scgi_temp_path {work}/tmp;
    keepalive_timeout 0;
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_session_cache off;
    ssl_session_tickets off;
    ssl_certificate {work}/server.pem;
    ssl_certificate_key {work}/server.key;
    server {{
{listen}
        location / {{ return 200 "a small answer"; }}
    }}
}}
"""


class Bench:
    def __init__(self, options, measure):
        self.options, self.measure, self.faults = options, measure, []

    def path(self, name):
        return os.path.join(self.options.work, name)

    def write(self, name, text):
        with open(self.path(name), "w", encoding="utf-8") as file:
            file.write(text)
        return self.path(name)

    def ours(self, addresses, output, *authorities, statuses):
        command = [self.options.program, "fetch", addresses, output, *authorities]
        result = self.measure.run(command, keep=4096)
        lines = result["out"].strip().splitlines()
        got = json.loads(lines[-1]) if result["rc"] == 0 and lines else {"failed": lines[-1:]}
        got.pop("bytes", None)
        if got != statuses:
            self.faults.append(f"{os.path.basename(addresses)}: {got} instead of {statuses}")
        return result

    def curl(self, addresses, *options):
        name = os.path.basename(addresses) + ".curl"
        with open(addresses, encoding="utf-8") as file:
            config = self.write(name, "".join(f'url="{u}"\noutput="/dev/null"\n' for u in file.read().split()))
        command = ["curl", "-q", "-s", "-Z", "--parallel-max", str(PARALLEL), "--compressed", *options, "-K", config]
        return self.measure.run(command)

    def turns(self, sides):
        """The least processor time of each side, in seconds; they take turns."""
        seen = {name: [] for name in sides}
        for _ in range(self.options.turns):
            for name, side in sides.items():
                result = side()
                if result["rc"] == 0:
                    seen[name].append(result["cpu"])
        return {name: min(times, default=None) for name, times in seen.items()}


def row(title, unit, times, bound, note=""):
    ours, curl = times[OURS], times[CURL]
    ratio = ours / curl if ours and curl else None
    print(f"{title:32} {shown(ours, 3):>9} {shown(curl, 3):>9} {shown(ratio, 2):>7}  {unit}{note}")
    return ratio


def rounds(bench, goals):
    corpus = bench.options.corpus
    serve = os.path.join(bench.options.harness, "serve.sh")
    addresses = os.path.join(corpus, "urls.txt")
    with open(addresses, encoding="utf-8") as file:
        count = len(file.read().split())
    known, again = bench.path("known.txt"), bench.path("again.txt")
    subprocess.run([serve, "round", corpus, "1"], check=True)
    subprocess.run([serve, "start", corpus], check=True)
    try:
        first = bench.turns({
            OURS: lambda: bench.ours(addresses, known, statuses={"200": count}), CURL: lambda: bench.curl(addresses)})
        unchanged = bench.turns({
            OURS: lambda: bench.ours(known, again, statuses={"304": count}),
            CURL: lambda: bench.curl(addresses, "-H", LATE)})
    finally:
        subprocess.run([serve, "stop", corpus], check=True)
    ratio = row(f"{count:,} feeds, gzip", "s", first, FETCH_GOAL)
    goals.add("fetch: CPU / curl -Z, first round", FETCH_GOAL, ratio, at_most=True)
    ratio = row(f"{count:,} feeds, 304", "s", unchanged, UNCHANGED_GOAL)
    goals.add("fetch: CPU / curl -Z, 304 round", UNCHANGED_GOAL, ratio, at_most=True)


def make_certificates(bench):
    """An authority, a server certificate by it, and the system's authorities with ours behind: the size counts."""
    def openssl(*arguments):
        subprocess.run(["openssl", *arguments], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
    authority, authority_key = bench.path("authority.pem"), bench.path("authority.key")
    openssl("req", "-x509", *key, "-keyout", authority_key, "-out", authority, "-days", "3650", "-subj", "/CN=bench")
    request = bench.path("server.csr")
    openssl("req", *key, "-keyout", bench.path("server.key"), "-out", request, "-subj", "/CN=server")
    names = bench.write("names", "subjectAltName=" + ",".join(f"IP:{host}" for host in TLS_HOSTS))
    openssl("x509", "-req", "-in", request, "-CA", authority, "-CAkey", authority_key, "-CAcreateserial",
            "-out", bench.path("server.pem"), "-days", "3650", "-extfile", names)
    bundle = ""
    for path in (BUNDLE, authority):
        with open(path, encoding="utf-8") as file:
            bundle += file.read()
    return bench.write("bundle.pem", bundle)


class TLSServer:
    def __init__(self, bench):
        work = bench.options.work
        os.makedirs(bench.path("tmp"), exist_ok=True)
        listen = "".join(f"        listen {host}:{TLS_PORT} ssl backlog=1024;\n" for host in TLS_HOSTS)
        user = "user root;" if os.geteuid() == 0 else ""
        self.configuration = bench.write("nginx.conf", NGINX.format(work=work, listen=listen, user=user))
        self.command = ["nginx", "-p", work, "-c", self.configuration, "-e", bench.path("error.log"), "-g", "daemon off;"]

    def __enter__(self):
        self.process = subprocess.Popen(self.command)
        time.sleep(0.5)

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


def handshakes(bench, goals):
    if not shutil.which("openssl"):
        print("openssl is missing, TLS is left out: apt install openssl", file=sys.stderr)
        return goals.add("TLS: CPU of a new connection, ms", HANDSHAKE_GOAL, None, at_most=True)
    bundle, output = make_certificates(bench), bench.path("tls.out")
    lists = {
        count: bench.write(f"tls{count}.txt", "".join(
            f"https://{TLS_HOSTS[n % len(TLS_HOSTS)]}:{TLS_PORT}/{n}\n" for n in range(count)))
        for count in (FEW, MANY)}
    with TLSServer(bench):
        times = {count: bench.turns({
            OURS: lambda: bench.ours(lists[count], output, bundle, statuses={"200": count}),
            CURL: lambda: bench.curl(lists[count], "--cacert", bundle)}) for count in (FEW, MANY)}
    each = {name: (times[MANY][name] - times[FEW][name]) / (MANY - FEW) * 1000
            if times[MANY][name] and times[FEW][name] else None for name in (OURS, CURL)}
    row("a new TLS connection", "ms", each, HANDSHAKE_GOAL, "; Debian's curl reads its folder of authorities each time")
    goals.add("TLS: CPU of a new connection, ms", HANDSHAKE_GOAL, each[OURS], at_most=True)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("program", "corpus", "work", "harness"):
        options.add_argument(name)
    options.add_argument("--turns", type=int, default=7)
    options = options.parse_args()
    sys.path.insert(0, options.harness)
    import measure
    os.makedirs(options.work, exist_ok=True)
    bench, goals = Bench(options, measure), Goals()
    print(f"\nFetching alone: processor time, load {os.getloadavg()[0]:.1f}")
    print(f"{'':32} {OURS:>9} {CURL:>9} {'ratio':>7}")
    rounds(bench, goals)
    handshakes(bench, goals)
    goals.print()
    print("".join(f"\nVOID: {fault}" for fault in bench.faults))
    sys.exit(1 if bench.faults else 0)


if __name__ == "__main__":
    main()
