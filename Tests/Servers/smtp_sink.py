"""A mail server that keeps what it gets, and misbehaves on demand. Standard library only.

    smtp_sink.py --port N --folder PATH [--mode MODE] [--reply "451 4.3.0 later"] [--delay SECONDS]
                 [--certificate PEM --key PEM]

Modes:
    normal            takes every mail
    drop-after-dot    takes the message, then closes without a reply: it may have arrived
    drop-before-dot   closes in the middle of the message
    rcpt, data, dot, mail, auth, greeting
                      answers --reply there (dot: after the final dot)
    slow-dot          waits --delay before the reply to the dot
    mute-quit         never answers QUIT
    lost              forgets the message after the final dot, and closes: it has not arrived

The mode of a running sink is changed by writing it to PATH/mode (reply: PATH/reply). While PATH/hold names a
moment (greeting, 354, dot) the sink says nothing there.

Lines of PATH/mails.jsonl: {"event": "mail", "from": ..., "to": [...], "data": ..., "tls": ...,
"user": ...} for each message taken with a final dot, whatever the reply was ("reply" says).
Lines of PATH/session.jsonl: {"event": "connect" | "hold" | "command" | "data" | "dot" | "close", ...}.
"""
import argparse, base64, json, os, socket, ssl, stat, sys, threading, time

arguments = argparse.ArgumentParser()
arguments.add_argument("--port", type=int, required=True)
arguments.add_argument("--folder", required=True)
arguments.add_argument("--mode", default="normal")
arguments.add_argument("--reply", default="451 4.3.0 try again later")
arguments.add_argument("--delay", type=float, default=1.0)
arguments.add_argument("--certificate")
arguments.add_argument("--key")
arguments.add_argument("--implicit", action="store_true", help="TLS from the first byte")
options = arguments.parse_args()
lock = threading.Lock()

tls = None
if options.certificate:
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(options.certificate, options.key)


def setting(name):
    try:
        with open(f"{options.folder}/{name}") as file:
            return file.read().strip()
    except OSError:
        return getattr(options, name)


def hold(moment):
    told = False
    while True:
        try:
            with open(f"{options.folder}/hold") as file:
                if file.read().strip() != moment:
                    return
        except OSError:
            return
        if not told:
            write("session", event="hold", moment=moment)
            told = True
        time.sleep(0.01)


def write(file, **entry):
    with lock, open(f"{options.folder}/{file}.jsonl", "a") as log:
        log.write(json.dumps(entry) + "\n")


class Session:
    def __init__(self, connection):
        self.connection = connection
        self.reader = connection.makefile("rb")
        self.user = None
        self.is_secure = options.implicit
        self.clear()

    def clear(self):
        self.sender, self.recipients = None, []

    def say(self, line):
        self.connection.sendall(line.encode() + b"\r\n")

    def run(self):
        write("session", event="connect")
        hold("greeting")
        if setting("mode") == "greeting":
            return self.say(setting("reply"))
        self.say("220 sink.test ESMTP")
        while line := self.reader.readline(4096):
            command = line.decode("latin-1").rstrip("\r\n")
            write("session", event="command", line=command)
            verb = command.split(" ")[0].upper()
            if verb == "QUIT" and setting("mode") == "mute-quit":
                self.reader.read()
                return
            if verb == "QUIT":
                return self.say("221 2.0.0 bye")
            action = getattr(self, "do_" + verb.lower(), None)
            if action is None:
                self.say("502 5.5.1 what?")
            elif action(command) is False:
                return

    def do_ehlo(self, command):
        lines = ["sink.test", "8BITMIME", "SMTPUTF8", "SIZE 10485760", "AUTH PLAIN"]
        if tls and not self.is_secure:
            lines.append("STARTTLS")
        for line in lines[:-1]:
            self.say("250-" + line)
        self.say("250 " + lines[-1])

    def do_helo(self, command):
        self.say("250 sink.test")

    def do_starttls(self, command):
        if not tls:
            return self.say("502 5.5.1 no TLS here")
        self.say("220 2.0.0 go ahead")
        self.connection = tls.wrap_socket(self.connection, server_side=True)
        self.reader = self.connection.makefile("rb")
        self.is_secure = True

    def do_auth(self, command):
        if setting("mode") == "auth":
            return self.say(setting("reply"))
        words = command.split(" ")
        if len(words) < 3:
            self.say("334 ")
            words.append(self.reader.readline().decode().strip())
        self.user = base64.b64decode(words[2]).decode().split("\0")[1:]
        self.say("235 2.7.0 welcome")

    def do_mail(self, command):
        if setting("mode") == "mail":
            return self.say(setting("reply"))
        self.sender = command[10:].split(">")[0].strip("<")
        self.say("250 2.1.0 ok")

    def do_rcpt(self, command):
        if setting("mode") == "rcpt":
            return self.say(setting("reply"))
        self.recipients.append(command[8:].split(">")[0].strip("<"))
        self.say("250 2.1.5 ok")

    def do_rset(self, command):
        self.clear()
        self.say("250 2.0.0 ok")

    def do_data(self, command):
        if setting("mode") == "data":
            return self.say(setting("reply"))
        hold("354")
        self.say("354 go on")
        lines = []
        while line := self.reader.readline():
            if line == b".\r\n":
                return self.finish(b"".join(lines))
            if not lines:
                write("session", event="data")
            lines.append(line[1:] if line.startswith(b".") else line)
            if setting("mode") == "drop-before-dot":
                return False
        write("session", event="undotted", data=b"".join(lines).decode("utf-8", "replace"))
        return False

    def finish(self, data):
        write("session", event="dot", time=time.time())
        mode = setting("mode")
        if mode == "lost":
            hold("dot")
            return False
        reply = setting("reply") if mode == "dot" else "250 2.0.0 taken"
        if mode == "drop-after-dot":
            reply = None
        write("mails", event="mail", **{"from": self.sender}, to=self.recipients,
              data=data.decode("utf-8", "replace"), tls=self.is_secure, user=self.user,
              reply=reply)
        hold("dot")
        if mode == "slow-dot":
            time.sleep(options.delay)
        if reply is None:
            return False
        self.clear()
        self.say(reply)


def handle(connection):
    try:
        if options.implicit:
            connection = tls.wrap_socket(connection, server_side=True)
        Session(connection).run()
    except (OSError, ssl.SSLError):
        pass
    finally:
        write("session", event="close")
        connection.close()


listener = socket.socket()
listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
listener.bind(("127.0.0.1", options.port))
listener.listen(64)
if stat.S_ISFIFO(os.fstat(0).st_mode):
    # The end of a pipe at standard input is the end of the test.
    threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
while True:
    client, _ = listener.accept()
    threading.Thread(target=handle, args=(client,), daemon=True).start()
