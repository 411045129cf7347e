"""Runs a program in a network of its own, with name servers that lie and a web server that sees it.

    unshare --map-root-user --net --mount name_faults.py FOLDER PROGRAM ARGUMENT...

93.184.216.34 is an address of this network's, and public by its look. At 127.0.0.9 the old name server
answers, to which resolv.conf points until somebody asks for start.test; then it points to the new one at
127.0.0.1. The web server listens at every address, port 8080; to FOLDER/requests.txt it writes the
address it was asked at, the Host field and the path. The exit status is the program's.
"""
import fcntl, http.server, socket, struct, subprocess, sys, threading

# <linux/sockios.h>, <net/if.h>
SIOCSIFFLAGS, SIOCSIFADDR, IFF_UP = 0x8914, 0x8916, 1
A, AAAA = 1, 28
PUBLIC, LOOPBACK = "93.184.216.34", "127.0.0.1"
FEED = b"""<rss version="2.0"><channel><title>Blatt</title><item><guid>g</guid>
<title>Zwirnwerk baut an</title><description>Die Zwirnwerk GmbH erweitert.</description>
</item></channel></rss>"""

folder, program = sys.argv[1], sys.argv[2:]
asked = {}


def up(name, address):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
        if address:
            packed = struct.pack("=16sHH4s8x", name, socket.AF_INET, 0, socket.inet_aton(address))
            fcntl.ioctl(control, SIOCSIFADDR, packed)
        else:
            fcntl.ioctl(control, SIOCSIFFLAGS, struct.pack("16sh14x", name, IFF_UP))


def point_to(server):
    with open(folder + "/resolv.conf", "w") as file:
        file.write(f"nameserver {server}\n")


def answers(name, kind, server):
    """Addresses, or the code of a failure (RFC 1035 §4.1.1); None: silence."""
    count = asked[name, kind] = asked.get((name, kind), 0) + 1
    match name:
        case "ok.test": table = {A: [PUBLIC]}
        case "multi.test": table = {A: [PUBLIC, LOOPBACK]}
        case "six.test": table = {A: [PUBLIC], AAAA: ["fd00::1"]}
        case "mapped.test": table = {A: [PUBLIC], AAAA: ["::ffff:127.0.0.1"]}
        case "private.test": table = {A: ["10.1.2.3"]}
        case "rebind.test": table = {A: [PUBLIC if count == 1 else LOOPBACK]}
        case "start.test":
            point_to(LOOPBACK)
            table = {A: [PUBLIC]}
        case "moved.test" if server == LOOPBACK: table = {A: [PUBLIC]}
        case "fail.test": return 2
        case "silent.test": return None
        case _: return 3
    return table.get(kind, [])


def serve_names(server):
    listener = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    listener.bind((server, 53))
    while True:
        query, client = listener.recvfrom(512)
        labels, at = [], 12
        while query[at]:
            labels.append(query[at + 1:at + 1 + query[at]].decode())
            at += 1 + query[at]
        kind = struct.unpack(">H", query[at + 1:at + 3])[0]
        found = answers(".".join(labels), kind, server)
        if found is None:
            continue
        code, found = (found, []) if isinstance(found, int) else (0, found)
        reply = query[:2] + struct.pack(">HHHHH", 0x8180 | code, 1, len(found), 0, 0)
        reply += query[12:at + 5]
        for text in found:
            packed = socket.inet_pton(socket.AF_INET if kind == A else socket.AF_INET6, text)
            reply += struct.pack(">HHHIH", 0xC00C, kind, 1, 0, len(packed)) + packed
        listener.sendto(reply, client)


class Web(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        address = self.connection.getsockname()[0]
        with open(folder + "/requests.txt", "a") as log:
            log.write(f"{address} {self.headers['Host']} {self.path}\n")
        if self.path == "/away":
            self.send_response(302)
            self.send_header("Location", "http://moved.test:8080/")
            self.end_headers()
        else:
            self.send_response(200)
            self.send_header("Content-Length", str(len(FEED)))
            self.end_headers()
            self.wfile.write(FEED)

    def log_message(self, *_):
        pass


up(b"lo", None)
up(b"lo:1", PUBLIC)
point_to("127.0.0.9")
subprocess.run(["mount", "--bind", folder + "/resolv.conf", "/etc/resolv.conf"], check=True)
for server in [LOOPBACK, "127.0.0.9"]:
    threading.Thread(target=serve_names, args=(server,), daemon=True).start()
web = http.server.ThreadingHTTPServer(("0.0.0.0", 8080), Web)
threading.Thread(target=web.serve_forever, daemon=True).start()
sys.exit(subprocess.call(program))
