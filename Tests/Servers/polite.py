"""A server whose one feed, one page and robots.txt change as a test says. Standard library only.

    polite.py --port N --folder PATH

What it does stands in PATH/mode, one line: a word, and perhaps a number. Every request is written to
PATH/requests.jsonl: path and fields.
"""
import argparse, gzip, json, socket, struct, sys, threading, zlib
from urllib.parse import urlsplit

arguments = argparse.ArgumentParser()
arguments.add_argument("--port", type=int, required=True)
arguments.add_argument("--folder", required=True)
options = arguments.parse_args()
lock = threading.Lock()

FEED = ("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>News</title>"
        + "".join(f"<item><guid>{n}</guid><title>Lerche Dosiertechnik, Meldung {n}</title>"
                  f"<description>{'Pumpen und Ventile. ' * 20}{n}</description></item>"
                  for n in range(20))
        + "</channel></rss>").encode()
LOGIN = (b"<!DOCTYPE html><html><head><title>Login</title></head><body><form>"
         b"<input name=user><input type=\"password\"></form></body></html>")
PAGE = b"<!DOCTYPE html><html><head></head><body><p>Lerche Dosiertechnik baut eine Halle in der Stadt.</p></body></html>"


def mode():
    with open(options.folder + "/mode") as file:
        words = file.read().split()
    return words[0], int(words[1]) if len(words) > 1 else 0


def answer(body, status="200 OK", *fields):
    head = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close", *fields]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + body


def bad_sum(packed):
    return packed[:-8] + bytes([packed[-8] ^ 1]) + packed[-7:]


# Pages whose mining is reserved, by how that is declared.
META = (b"<meta name='tdm-reservation' content='1'>"
        b"<meta name='tdm-policy' content='https://lerche.example/tdm'>")
RESERVED = {
    "tdm-header": answer(PAGE, "200 OK", "Content-Type: text/html", "TDM-Reservation: 1",
                         "TDM-Policy: https://lerche.example/tdm"),
    "tdm-meta": answer(PAGE.replace(b"<head>", b"<head>" + META), "200 OK", "Content-Type: text/html"),
}

# What is sent under `Content-Encoding: gzip`, or another where it is named.
CODINGS = {
    "gzip": lambda: gzip.compress(FEED),
    "gzip-but-plain": lambda: FEED,
    "gzip-truncated": lambda: gzip.compress(FEED)[:-200],
    "gzip-head-only": lambda: gzip.compress(FEED)[:10],
    "gzip-bad-sum": lambda: bad_sum(gzip.compress(FEED)),
    "gzip-bad-data": lambda: gzip.compress(FEED)[:30] + b"\xff" * 200,
    "gzip-empty-members": lambda: gzip.compress(b"") * 50,
    "gzip-nothing": lambda: b"",
    "deflate": lambda: zlib.compress(FEED),
    "deflate-but-plain": lambda: FEED,
    "br-but-plain": lambda: FEED,
    "plain-but-gzip": lambda: gzip.compress(FEED),
}


def respond(connection, path, fields):
    word, number = mode()
    tag = 'ETag: "new"'
    if path == "/robots.txt":
        robots(connection, word, number)
    elif path.startswith("/step/"):
        left = int(path.split("/")[2])
        place = "/allowed.txt" if left <= 1 else f"/step/{left - 1}"
        connection.sendall(answer(b"", "302 Found", "Location: " + place))
    elif path == "/allowed.txt":
        connection.sendall(answer(b"User-agent: *\nDisallow: /other\n"))
    elif path == "/.well-known/tdmrep.json":
        tdmrep(connection, word)
    elif path == "/page" and word in RESERVED:
        connection.sendall(RESERVED[word])
    elif path == "/page":
        connection.sendall(answer(PAGE, "200 OK", "Content-Type: text/html"))
    elif word == "whole":
        if fields.get("if-none-match") == '"old"':
            connection.sendall(answer(b"", "304 Not Modified"))
        else:
            connection.sendall(answer(FEED, "200 OK", 'ETag: "old"'))
    elif word == "short":
        head = f"HTTP/1.1 200 OK\r\n{tag}\r\nContent-Length: {len(FEED)}\r\n\r\n"
        connection.sendall(head.encode() + FEED[:number])
    elif word == "eof":
        connection.sendall(f"HTTP/1.1 200 OK\r\n{tag}\r\n\r\n".encode() + FEED[:number])
    elif word == "login":
        connection.sendall(answer(LOGIN, "200 OK", tag, "Content-Type: text/html"))
    elif word == "empty":
        connection.sendall(answer(b"", "200 OK", tag))
    elif word == "nothing":
        connection.sendall(answer(b"", "204 No Content", tag))
    elif word == "garbage":
        connection.sendall(answer(b"\x00\x01 no feed at all", "200 OK", tag))
    elif word == "wait":
        connection.sendall(answer(b"", f"{number} Wait", "Retry-After: 3600"))
    elif word in CODINGS:
        coding = [] if word.startswith("plain") else ["Content-Encoding: " + word.split("-")[0]]
        connection.sendall(answer(CODINGS[word](), "200 OK", tag, *coding))
    else:
        connection.sendall(answer(b"", f"{number} Status"))


def tdmrep(connection, word):
    if word == "tdm-file":
        rules = [{"location": "/page", "tdm-reservation": 1, "tdm-policy": "https://lerche.example/tdm"}]
        connection.sendall(answer(json.dumps(rules).encode()))
    else:
        connection.sendall(answer(b"", "404 Not Found"))


def robots(connection, word, number):
    if word == "robots-status":
        connection.sendall(answer(b"", f"{number} Status"))
    elif word == "robots-steps":
        connection.sendall(answer(b"", "301 Moved", f"Location: /step/{number - 1}"))
    elif word == "robots-inward":
        connection.sendall(answer(b"", "301 Moved", "Location: http://169.254.169.254/robots.txt"))
    elif word == "robots-silent":
        while connection.recv(1):
            pass
    elif word == "robots-reset":
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    else:
        connection.sendall(answer(b"", "404 Not Found"))


def handle(connection):
    with connection, connection.makefile("rb") as reader:
        try:
            line = reader.readline(65536).decode("latin-1").split()
            if len(line) < 2:
                return
            fields = {}
            while field := reader.readline(65536).decode("latin-1").strip():
                name, _, value = field.partition(":")
                fields[name.lower()] = value.strip()
            path = urlsplit(line[1]).path
            with lock, open(options.folder + "/requests.jsonl", "a") as log:
                log.write(json.dumps({"path": path, "fields": fields}) + "\n")
            respond(connection, path, fields)
        except OSError:
            pass


listener = socket.socket()
listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
listener.bind(("127.0.0.1", options.port))
listener.listen(64)
while True:
    threading.Thread(target=handle, args=(listener.accept()[0],), daemon=True).start()
