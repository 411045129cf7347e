"""Files that are answered when the test says so. Standard library only.

    gated.py --port N --folder PATH

GET /NAME is answered with PATH/NAME as soon as there is a file PATH/NAME.open. Until then comments are sent:
who says nothing for long is given up. What is no feed (tdmrep.json) is not there, at once.
"""
import argparse, os, stat, sys, threading, time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

arguments = argparse.ArgumentParser()
arguments.add_argument("--port", type=int, required=True)
arguments.add_argument("--folder", required=True)
options = arguments.parse_args()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        if not self.path.endswith(".xml"):
            return self.send_error(404)
        path = os.path.join(options.folder, os.path.basename(self.path))
        self.send_response(200)
        self.send_header("Content-Type", "application/rss+xml")
        self.send_header("ETag", '"1"')
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        turns = 0
        while not os.path.exists(path + ".open"):
            if turns % 50 == 0:
                self.chunk(b"<!--" + b"." * 200 + b"-->\n")
            turns += 1
            time.sleep(0.01)
        with open(path, "rb") as file:
            # A declaration comes first or not at all.
            self.chunk(file.read().split(b"?>", 1)[-1])
        self.chunk(b"")

    def chunk(self, raw):
        self.wfile.write(b"%x\r\n%s\r\n" % (len(raw), raw))
        self.wfile.flush()

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", options.port), Handler)
if stat.S_ISFIFO(os.fstat(0).st_mode):
    # The end of a pipe at standard input is the end of the test.
    threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
server.serve_forever()
