"""A web server that breaks the rules, one path for each way. Standard library only.

    faults.py --port N --folder PATH

Every request is written to PATH/requests.jsonl: method, path, fields, body.
"""
import argparse, base64, functools, json, os, socket, stat, struct, sys, threading, zlib
import gzip as gzip_module
from urllib.parse import parse_qs, unquote, urlsplit

arguments = argparse.ArgumentParser()
arguments.add_argument("--port", type=int, required=True)
arguments.add_argument("--folder", required=True)
arguments.add_argument("--clogged", help="an address whose same port takes no connection")
arguments.add_argument("--silent", action="store_true", help="whatever is sent, nothing is answered")
options = arguments.parse_args()
lock = threading.Lock()


def record(entry):
    with lock, open(options.folder + "/requests.jsonl", "a") as log:
        log.write(json.dumps(entry) + "\n")


def answer(body, status="200 OK", *fields):
    head = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *fields]
    return "\r\n".join(head).encode("latin-1") + b"\r\n\r\n" + body


BOMB_SIZE = 200 << 20
CLOG_DEPTH = 8


def deflated(window):
    packer = zlib.compressobj(9, zlib.DEFLATED, window)
    block = bytes(1 << 20)
    return b"".join(packer.compress(block) for _ in range(BOMB_SIZE >> 20)) + packer.flush()


def zstandard():
    """RFC 8878: a frame without sizes, a window of 1 MiB, blocks that repeat one byte."""
    size = 128 << 10
    count = BOMB_SIZE // size
    blocks = [((index == count - 1) | 1 << 1 | size << 3).to_bytes(3, "little") + b"\0"
              for index in range(count)]
    return bytes.fromhex("28b52ffd0050") + b"".join(blocks)


def brotli():
    """RFC 7932: what `head -c 200M /dev/zero | brotli` gives."""
    return base64.b64decode(BROTLI_BOMB)


BROTLI_BOMB = (
    "z///fwAkAOKxQHLv//n//w+ABEAcFoDu/T////8BkACIwwLQvf/n//8/ABIAcVgAuvf//P//B0ACIA4L"
    "QPf+n////wBIAMRhAeje//P//x8ACYA4LADd+3/+//8DIAEQhwWge//P//9/ACQA4rAAdO//+f//D4AE"
    "QBwWgO79P////wGQAIjDAtC9/+f//z8AEgBxWAC69//5//8HQAIgDgtA9/4P")


@functools.lru_cache
def bomb(coding):
    with lock:
        makers = {"gzip": lambda: deflated(31), "deflate": lambda: deflated(15),
                  "br": brotli, "zstd": zstandard}
        return makers[coding]()


def reset(connection):
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def endless(connection, start, piece):
    connection.sendall(start)
    while True:
        connection.sendall(piece)


def chunk(size):
    return b"%x\r\n" % size + b"x" * size + b"\r\n"


CHUNKED = b"HTTP/1.1 200 OK\r\nETag: \"c\"\r\nTransfer-Encoding: chunked\r\n\r\n"


def serve(connection, method, target, query, fields, body):
    """False closes the connection."""
    send = connection.sendall
    match target:
        case "/ok":
            send(answer(b"hello", "200 OK", 'ETag: "v1"', "X-Twice: a", "x-twice: b"))
        case "/echo":
            send(answer(json.dumps({"method": method, "fields": fields,
                                    "body": body.decode("latin-1")}).encode()))
        case "/status":
            send(answer(b"so be it", query["code"][0] + " Whatever"))
        case "/fields":
            send(answer(b"", "200 OK", *query.get("line", [])))
        case "/raw":
            send(query["bytes"][0].encode("latin-1"))
            return False
        case "/raw-hex":
            send(bytes.fromhex(query["hex"][0]))
            return False
        case "/drip":
            send(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n")
            while connection.recv(1):
                pass
        case "/drip-head":
            send(b"HTTP/1.1 200 OK\r\nX-Slow: ")
            while connection.recv(1):
                pass
        case "/silent":
            while connection.recv(1):
                pass
        case "/short":
            send(b"HTTP/1.1 200 OK\r\nETag: \"s\"\r\nContent-Length: 1000\r\n\r\n" + b"x" * 500)
            return False
        case "/short-reset":
            send(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + b"x" * 500)
            reset(connection)
            return False
        case "/chunk-cut":
            send(CHUNKED + chunk(500) + b"1f4\r\nabc")
            return False
        case "/chunk-bad":
            send(CHUNKED + chunk(500) + b"zz\r\n")
            return False
        case "/close":
            return False
        case "/endless-chunks":
            endless(connection, CHUNKED, chunk(65536))
        case "/endless-fields":
            endless(connection, b"HTTP/1.1 200 OK\r\n", b"X-More: " + b"x" * 1000 + b"\r\n")
        case "/endless-line":
            endless(connection, b"HTTP/1.1 200 OK\r\nX-Long: ", b"x" * 1000)
        case "/endless-interim":
            endless(connection, b"", b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n")
        case "/bomb":
            coding = query.get("coding", ["gzip"])[0]
            send(answer(bomb(coding), "200 OK", "Content-Encoding: " + coding))
        case "/large":
            send(answer(bytes(int(query["size"][0]))))
        case "/large-then-silent":
            size = int(query["size"][0])
            send(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % (size + 1) + bytes(size))
            while connection.recv(1):
                pass
        case "/stacked":
            send(answer(gzip_module.compress(gzip_module.compress(b"x" * 1000)), "200 OK",
                        "Content-Encoding: gzip, gzip"))
        case "/stacked-lines":
            send(answer(gzip_module.compress(gzip_module.compress(b"x" * 1000)), "200 OK",
                        "Content-Encoding: gzip", "content-encoding: gzip"))
        case "/not-gzip":
            send(answer(b"plain words", "200 OK", "Content-Encoding: gzip"))
        case "/gzip-bad-sum":
            packed = bytearray(gzip_module.compress(b"x" * 1000))
            packed[-6] ^= 1
            send(answer(bytes(packed), "200 OK", "Content-Encoding: gzip"))
        case "/unknown-coding":
            send(answer(b"?", "200 OK", "Content-Encoding: snail"))
        case "/loop":
            send(answer(b"", "302 Found", "Location: /loop"))
        case "/to":
            send(answer(b"", query.get("status", ["302"])[0] + " Moved",
                        "Location: " + query["url"][0]))
        case "/location":
            # Bytes as they are, for what no URL can hold.
            send(b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: "
                 + bytes.fromhex(query["hex"][0]) + b"\r\n\r\n")
        case "/cookies":
            cookies = [f"Set-Cookie: c{number}=secret{number}; Domain=test; Path=/"
                       for number in range(int(query["count"][0]))]
            send(answer(b"", "302 Found", "Location: " + query["url"][0], *cookies))
        case "/refuse-early":
            # The body is never read: the head alone decides.
            send(answer(b"no", "403 Forbidden", "Connection: close"))
            return False
        case "/lose-after-body":
            return False
        case _:
            send(answer(b"nothing here", "404 Not Found"))
    return True


def handle(connection):
    reader = connection.makefile("rb")
    try:
        while options.silent and reader.read1():
            pass
        while True:
            line = reader.readline(65536).decode("latin-1").split()
            if len(line) < 2:
                return
            fields = {}
            while True:
                field = reader.readline(65536).decode("latin-1").strip()
                if not field:
                    break
                name, _, value = field.partition(":")
                fields[name.lower()] = value.strip()
            parts = urlsplit(line[1])
            record({"event": "head", "method": line[0], "path": line[1], "fields": fields})
            length = 0 if parts.path == "/refuse-early" else int(fields.get("content-length", 0))
            body = reader.read(length)
            record({"event": "body", "path": line[1], "length": len(body)})
            if not serve(connection, line[0], unquote(parts.path), parse_qs(parts.query), fields, body):
                return
    except OSError:
        pass
    finally:
        reader.close()
        connection.close()


listener = socket.socket()
listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
listener.bind(("127.0.0.1", options.port))
listener.listen(512)
if options.clogged:
    # A full queue that nobody takes from: further connections get no answer at all.
    clogged = socket.socket(socket.AF_INET6)
    clogged.bind((options.clogged, options.port))
    clogged.listen(0)
    plugs = [socket.socket(socket.AF_INET6) for _ in range(CLOG_DEPTH)]
    for plug in plugs:
        plug.setblocking(False)
        plug.connect_ex((options.clogged, options.port))
if stat.S_ISFIFO(os.fstat(0).st_mode):
    # The end of a pipe at standard input is the end of the test.
    threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
while True:
    client, _ = listener.accept()
    threading.Thread(target=handle, args=(client,), daemon=True).start()
