"""A feed and the hub that tells of its news (WebSub). Standard library only.

    hub.py --port N --folder PATH

GET /feed.xml is PATH/feed.xml with {server} for this server's address; each is a line in PATH/polls. POST
/hub is a subscription: PATH/refuse makes it a 500; else it is answered 202, written to PATH/subscription.json
(its fields) and confirmed after the answer; what the subscriber said to that is in PATH/confirmed.
"""
import argparse, json, os, stat, sys, threading, urllib.error, urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlencode, urlsplit

arguments = argparse.ArgumentParser()
arguments.add_argument("--port", type=int, required=True)
arguments.add_argument("--folder", required=True)
options = arguments.parse_args()
address = f"http://127.0.0.1:{options.port}"


def path(name):
    return os.path.join(options.folder, name)


def write(name, text):
    with open(path(name + ".new"), "w", encoding="utf-8") as file:
        file.write(text)
    os.rename(path(name + ".new"), path(name))


def confirm(fields):
    query = urlencode({
        "hub.mode": "subscribe", "hub.topic": fields["hub.topic"], "hub.challenge": "ch/all enge",
        "hub.lease_seconds": "3600"})
    try:
        with urllib.request.urlopen(f"{fields['hub.callback']}?{query}", timeout=20) as answer:
            write("confirmed", f"{answer.status} {answer.read().decode()}")
    except urllib.error.HTTPError as error:
        write("confirmed", f"{error.code}")


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        with open(path("polls"), "a") as file:
            file.write(self.path + "\n")
        with open(path("feed.xml"), encoding="utf-8") as file:
            self.answer(200, file.read().replace("{server}", address), "application/rss+xml")

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        fields = dict(parse_qsl(body))
        if urlsplit(self.path).path != "/hub" or os.path.exists(path("refuse")):
            write("refused", body)
            self.answer(500, "no")
            return
        write("subscription.json", json.dumps(fields))
        self.answer(202, "")
        threading.Thread(target=confirm, args=(fields,), daemon=True).start()

    def answer(self, status, text, kind="text/plain"):
        raw = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(raw)))
        self.end_headers()
        self.wfile.write(raw)

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", options.port), Handler)
if stat.S_ISFIFO(os.fstat(0).st_mode):
    # The end of a pipe at standard input is the end of the test.
    threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
server.serve_forever()
