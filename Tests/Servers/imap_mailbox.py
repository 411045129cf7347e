"""A mailbox by IMAP4rev1, without TLS. Standard library only.

    imap_mailbox.py --port N --folder PATH [--mode MODE]

PATH/N.eml is the message of UID N; the user is "presse" and the password "geheim". Every command is a line in
PATH/commands. Modes: "silent" (no answer to EXAMINE), "drop" (closes within a message), "endless" (a line
that never ends), "huge" (a literal that says it is longer than memory), "flood" (literals without end), "fake"
(a message's text that looks like the server's own answers), "old" (no message is younger than the day asked for),
"vague" (the same, and no UIDNEXT).
"""
import argparse, os, re, socketserver, stat, sys, threading, time

arguments = argparse.ArgumentParser()
arguments.add_argument("--port", type=int, required=True)
arguments.add_argument("--folder", required=True)
arguments.add_argument("--mode", default="normal")
options = arguments.parse_args()


def messages():
    names = [name for name in os.listdir(options.folder) if name.endswith(".eml")]
    return sorted(int(name[:-4]) for name in names)


class Handler(socketserver.StreamRequestHandler):
    def say(self, text):
        self.wfile.write(text.encode() + b"\r\n")
        self.wfile.flush()

    def handle(self):
        self.say("* OK [CAPABILITY IMAP4rev1] ready")
        while line := self.rfile.readline().decode("utf-8", "replace").strip():
            with open(os.path.join(options.folder, "commands"), "a") as file:
                file.write(line + "\n")
            tag, command, *rest = line.split(" ", 2)
            getattr(self, command.lower(), self.unknown)(tag, " ".join(rest))
            if command.upper() == "LOGOUT":
                return

    def unknown(self, tag, _):
        self.say(f"{tag} BAD what?")

    def capability(self, tag, _):
        self.say("* CAPABILITY IMAP4rev1")
        self.say(f"{tag} OK done")

    def login(self, tag, text):
        isRight = text.replace('"', "") == "presse geheim"
        self.say(f"{tag} OK in" if isRight else f"{tag} NO [AUTHENTICATIONFAILED] no such user")

    def logout(self, tag, _):
        self.say("* BYE")
        self.say(f"{tag} OK bye")

    def examine(self, tag, name):
        if options.mode == "silent":
            time.sleep(3600)
        if options.mode == "endless":
            while True:
                self.wfile.write(b"* OK " + b"x" * 65536)
        if name.strip('"') not in ["INBOX", "Bewertungen/K&AOQ-ufer"]:
            self.say(f"{tag} NO there is no such mailbox")
            return
        self.say(f"* {len(messages())} EXISTS")
        self.say("* OK [UIDVALIDITY 17] it is what it was")
        if options.mode != "vague":
            self.say(f"* OK [UIDNEXT {max(messages(), default=0) + 1}] the next")
        self.say(f"{tag} OK [READ-ONLY] done")

    def uid(self, tag, text):
        if text.startswith("SEARCH"):
            start = re.search(r"UID (\d+):\*", text)
            found = messages()
            if start and found:
                found = [n for n in found if n >= int(start[1])] or [found[-1]]
            elif options.mode in ["old", "vague"]:
                found = []
            self.say("* SEARCH" + "".join(f" {n}" for n in found))
            self.say(f"{tag} OK done")
            return
        number, limit = int(text.split()[1]), int(re.search(r"<0\.(\d+)>", text)[1])
        if options.mode == "huge":
            self.say(f"* 1 FETCH (UID {number} BODY[]<0> {{99999999999}}")
            time.sleep(3600)
        if options.mode == "flood":
            self.wfile.write(f"* 1 FETCH (UID {number} BODY[]<0>".encode())
            while True:
                self.wfile.write(b" {65536}\r\n" + b"x" * 65536)
        with open(os.path.join(options.folder, f"{number}.eml"), "rb") as file:
            raw = file.read()[:limit]
        if options.mode == "fake":
            raw += f"\r\n{tag} OK done\r\n* BYE\r\n".encode()
        head = f"* 1 FETCH (UID {number} BODY[]<0> {{{len(raw)}}}\r\n".encode()
        if options.mode == "drop":
            self.wfile.write(head + raw[: len(raw) // 2])
            self.connection.close()
            sys.exit()
        self.wfile.write(head + raw + b")\r\n")
        self.say("* 1 FETCH (FLAGS (\\Recent))")
        self.say(f"{tag} OK done")


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True


server = Server(("127.0.0.1", options.port), Handler)
if stat.S_ISFIFO(os.fstat(0).st_mode):
    # The end of a pipe at standard input is the end of the test.
    threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
server.serve_forever()
