"""A receiver of webhooks that keeps what it gets and answers as told. Standard library only.

    webhook_receiver.py --port N --folder PATH [--answers "500 200"] [--secret whsec_...] [--repeat]

Each request takes the next answer; when there are none left, 200 (--repeat: from the start again).
Writing PATH/answers replaces what is left.

Answers:
    200, 410, 500, ...  that status
    429:SECONDS         that status with Retry-After, so for each status
    slow:SECONDS        waits, then 200
    hang                never answers
    drop                closes without an answer: it may have arrived

Lines of PATH/posts.jsonl, one for each request that was read whole, written before it is answered:
{"time", "path", "fields" (names in lower case), "body", "answer", "verified" (with --secret: as
Standard Webhooks 1.0 has it, checked here by hmac)}.
"""
import argparse, base64, hashlib, hmac, json, os, socket, sys, threading, time

arguments = argparse.ArgumentParser()
arguments.add_argument("--port", type=int, required=True)
arguments.add_argument("--folder", required=True)
arguments.add_argument("--answers", default="")
arguments.add_argument("--repeat", action="store_true")
arguments.add_argument("--secret")
options = arguments.parse_args()
lock = threading.Lock()
answers = options.answers.split()

# Against replays, as the standard recommends.
TOLERANCE = 5 * 60


def next_answer():
    global answers
    with lock:
        try:
            path = options.folder + "/answers"
            with open(path) as file:
                answers = file.read().split()
            os.unlink(path)
        except FileNotFoundError:
            pass
        if not answers:
            return "200"
        answer = answers.pop(0)
        if options.repeat:
            answers.append(answer)
        return answer


def is_verified(fields, body):
    key = base64.b64decode(options.secret.removeprefix("whsec_"))
    sent = fields.get("webhook-timestamp", "")
    if not sent.isdigit() or abs(time.time() - int(sent)) > TOLERANCE:
        return False
    content = f"{fields.get('webhook-id', '')}.{sent}.".encode() + body
    expected = "v1," + base64.b64encode(hmac.new(key, content, hashlib.sha256).digest()).decode()
    given = fields.get("webhook-signature", "").split(" ")
    return any(hmac.compare_digest(expected, signature) for signature in given)


def record(**entry):
    with lock, open(options.folder + "/posts.jsonl", "a") as log:
        log.write(json.dumps(entry) + "\n")


def request(reader):
    """The method's path and the header fields; nothing at the end of the connection."""
    words = reader.readline(65536).decode("latin-1").split()
    if len(words) < 2:
        return None
    fields = {}
    while line := reader.readline(65536).decode("latin-1").strip():
        name, _, value = line.partition(":")
        fields[name.lower()] = value.strip()
    return words[1], fields


def handle(connection):
    reader = connection.makefile("rb")
    try:
        while head := request(reader):
            path, fields = head
            answer, _, detail = next_answer().partition(":")
            length = int(fields.get("content-length", 0))
            body = reader.read(length)
            if len(body) < length:
                return  # The sender died before it had sent all: nothing was received.
            verified = is_verified(fields, body) if options.secret else None
            record(time=time.time(), path=path, fields=fields, body=body.decode(),
                   answer=answer, verified=verified)
            if answer == "drop":
                return
            if answer == "hang":
                reader.read()
                return
            if answer == "slow":
                time.sleep(float(detail))
            status = int(answer) if answer.isdigit() else 200
            wait = f"Retry-After: {detail}\r\n" if answer.isdigit() and detail else ""
            text = b"ok" if status == 200 else b"not today"
            connection.sendall(f"HTTP/1.1 {status} So\r\n{wait}Content-Length: {len(text)}\r\n\r\n"
                               .encode() + text)
    except (OSError, ValueError):
        pass
    finally:
        reader.close()
        connection.close()


listener = socket.socket()
listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
listener.bind(("127.0.0.1", options.port))
listener.listen(128)
# The end of standard input is the end of the test.
threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
while True:
    client, _ = listener.accept()
    threading.Thread(target=handle, args=(client,), daemon=True).start()
