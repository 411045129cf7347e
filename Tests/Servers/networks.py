"""A network as a list of what is asked and answered. Standard library only.

    networks.py --port N --folder PATH

PATH/answers.json is a list of objects:

    {"method": "GET", "path": "/api/x", "query": {"page": "1"}, "headers": {"authorization": "Bearer t"},
     "body": ["part"], "status": 200, "fields": {"X-Y": "z"}, "json": …, "text": "…", "again": true}

A request gets the first answer that fits and was not given yet; one with "again" is given as often as it
fits. In all texts {server} is this server's address. What nobody expected is a 418, and a line in
PATH/unexpected; every request is a line in PATH/requests. A tdmrep.json that no answer names is none.
"""
import argparse, json, os, stat, sys, threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit

arguments = argparse.ArgumentParser()
arguments.add_argument("--port", type=int, required=True)
arguments.add_argument("--folder", required=True)
options = arguments.parse_args()
address = f"http://127.0.0.1:{options.port}"
with open(os.path.join(options.folder, "answers.json"), encoding="utf-8") as file:
    answers = json.loads(file.read().replace("{server}", address))
lock = threading.Lock()
reservations = "/.well-known/tdmrep.json"


def note(name, line):
    with open(os.path.join(options.folder, name), "a", encoding="utf-8") as file:
        file.write(line + "\n")


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length).decode("utf-8", "replace")
        with lock:
            note("requests", f"{self.command} {self.path}")
            answer = next((each for each in answers if self.fits(each, body)), None)
            if answer is not None and not answer.get("again"):
                answers.remove(answer)
        if answer is None and self.path == reservations:
            answer = {"status": 404}
        if answer is None:
            note("unexpected", f"{self.command} {self.path} {dict(self.headers)} {body}")
            answer = {"status": 418, "text": "nobody expected that"}
        self.answer(answer)

    do_POST = do_GET

    def fits(self, answer, body):
        parts = urlsplit(self.path)
        query = dict(parse_qsl(parts.query, keep_blank_values=True))
        return (
            answer.get("method", "GET") == self.command
            and answer.get("path", parts.path) == parts.path
            and (parts.path != reservations or "path" in answer)
            and all(query.get(name) == value for name, value in answer.get("query", {}).items())
            and all(self.headers.get(name) == value for name, value in answer.get("headers", {}).items())
            and all(part in body for part in answer.get("body", []))
        )

    def answer(self, answer):
        if "json" in answer:
            kind, text = "application/json", json.dumps(answer["json"], ensure_ascii=False)
        else:
            kind, text = "text/html; charset=utf-8", answer.get("text", "")
        raw = text.encode()
        self.send_response(answer.get("status", 200))
        fields = {"Content-Type": kind, **answer.get("fields", {})}
        for name, value in fields.items():
            self.send_header(name, value)
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
