"""A receiver that answers as each chat does, with its documented limits. Standard library only.

    chat_receiver.py --port N --folder PATH

What it took is a line of PATH/messages.jsonl: {"kind", "path", "fields" (names in lower case), "body"}.
PATH/fault, while it is there, says how every chat answers: `throttle` (each in its own words), `gone`
(404), `large` (413).

Paths: /teams, /mattermost, /google, /hooks/ID (Rocket.Chat), /api/webhooks/ID (Discord), /TOPIC's root
(ntfy), /bot123:abc/sendMessage (Telegram), /api/v1/messages (Zulip), and Matrix's and Talk's own.
"""
import argparse, base64, hashlib, hmac, html.parser, json, os, sys, threading
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

arguments = argparse.ArgumentParser()
arguments.add_argument("--port", type=int, required=True)
arguments.add_argument("--folder", required=True)
options = arguments.parse_args()
lock = threading.Lock()
# Matrix and Google Chat know a repeat by its name.
known = set()

TOKEN, SECRET = "123:abc", "talk-secret-of-forty-characters-or-more-0"


def units(text):
    """UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


class Refused(Exception):
    def __init__(self, status, answer):
        self.status, self.answer = status, answer


def need(condition, status, answer):
    if not condition:
        raise Refused(status, answer)


class Shown(html.parser.HTMLParser):
    """The text of HTML, and its elements; only what the target allows."""

    def __init__(self, allowed):
        super().__init__(convert_charrefs=True)
        self.allowed, self.open, self.text, self.elements, self.fault = allowed, [], "", 0, None

    def handle_starttag(self, tag, attributes):
        self.elements += 1
        self.open.append(tag)
        names = self.allowed.get(tag)
        if names is None or any(name not in names for name, _ in attributes):
            self.fault = f"<{tag} {attributes}>"
        for name, value in attributes:
            if name == "href" and not value.startswith(("http://", "https://")):
                self.fault = value

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.fault = f"</{tag}>"

    def handle_data(self, data):
        self.text += data


def shown(text, allowed):
    reader = Shown(allowed)
    reader.feed(text)
    reader.close()
    return reader


def teams(handler, body):
    card = json.loads(body)
    need(len(body) <= 21_000, 413, "Request Entity too large")
    # A bare body would be taken, and never shown.
    need(card["type"] == "message" and len(card["attachments"]) == 1, 400, "no message")
    attachment = card["attachments"][0]
    need(attachment["contentType"] == "application/vnd.microsoft.card.adaptive", 400, "no card")
    content = attachment["content"]
    need(content["type"] == "AdaptiveCard" and content["version"] <= "1.5", 400, "no card")
    need(content["msteams"]["width"] == "Full", 400, "narrow")
    for element in content["body"]:
        if element["type"] == "ActionSet":
            need(0 < len(element["actions"]) <= 6, 400, "actions")
            for action in element["actions"]:
                need(action["type"] == "Action.OpenUrl" and action["title"], 400, "action")
                need(action["url"].startswith(("http://", "https://")), 400, "url")
            continue
        if element["type"] == "TextBlock":
            need(element["text"] and element["wrap"] is True, 400, "text is cut")
            continue
        need(element["type"] == "RichTextBlock" and element["inlines"], 400, "element")
        for run in element["inlines"]:
            need(run["type"] == "TextRun" and isinstance(run["text"], str), 400, "run")
            if "selectAction" in run:
                need(run["selectAction"]["type"] == "Action.OpenUrl", 400, "action")
                need(run["selectAction"]["url"].startswith(("http://", "https://")), 400, "url")
    return 202, "", {}


def mattermost(handler, body):
    need(len(json.loads(body)["text"]) <= 16_383, 400, "too long")
    return 200, "ok", {}


def discord(handler, body):
    need("wait=true" in handler.path, 400, "an answer without a message")
    message = json.loads(body)
    embeds = message["embeds"]
    fault = {"message": "Invalid Form Body", "code": 50035}
    need(message["allowed_mentions"] == {"parse": []}, 400, fault)
    need(units(message["content"]) <= 2_000 and 0 < len(embeds) <= 10, 400, fault)
    need(all(0 < units(embed["description"]) <= 4_096 for embed in embeds), 400, fault)
    need(sum(units(embed["description"]) for embed in embeds) <= 6_000, 400, fault)
    return 200, {"id": "1"}, {}


MATRIX = {"p": [], "strong": [], "blockquote": [], "a": ["href"]}


def matrix(handler, body):
    if handler.headers["Authorization"] != "Bearer matrix-token":
        raise Refused(401, {"errcode": "M_UNKNOWN_TOKEN", "error": "Unknown access token"})
    need(len(body) <= 60_000, 413, {"errcode": "M_TOO_LARGE", "error": "event too large"})
    event = json.loads(body)
    need(event["msgtype"] == "m.text" and event["body"] and event["m.mentions"] == {}, 400, "event")
    need(event["format"] == "org.matrix.custom.html", 400, "format")
    need(shown(event["formatted_body"], MATRIX).fault is None, 400, "html")
    return 200, {"event_id": "$" + hashlib.sha256(handler.path.encode()).hexdigest()[:20]}, {}


TELEGRAM = {"b": [], "blockquote": [], "a": ["href"]}


def telegram(handler, body):
    message = json.loads(body)
    need(message["parse_mode"] == "HTML" and message["chat_id"], 400, {"ok": False})
    need(message["link_preview_options"] == {"is_disabled": True}, 400, {"ok": False})
    text = shown(message["text"], TELEGRAM)
    need(text.fault is None and not text.open, 400, {
        "ok": False, "error_code": 400, "description": "Bad Request: can't parse entities"})
    need(0 < units(text.text) <= 4_096 and text.elements <= 100, 400, {
        "ok": False, "error_code": 400, "description": "Bad Request: message is too long"})
    for row in message.get("reply_markup", {"inline_keyboard": []})["inline_keyboard"]:
        need(row and all(button["text"] and button["url"].startswith("https://") for button in row), 400, {
            "ok": False, "error_code": 400, "description": "Bad Request: BUTTON_URL_INVALID"})
    return 200, {"ok": True, "result": {"message_id": 1}}, {}


def ntfy(handler, body):
    message = json.loads(body)
    need(message["topic"] == "topic" and message["message"], 400, {"code": 40009, "http": 400})
    # A longer one would become a file.
    need(len(message["message"].encode()) <= 4_096, 400, {"code": 40035, "http": 400})
    need(len(message["title"]) <= 200 and 1 <= message["priority"] <= 5, 400, {"code": 40008})
    actions = message.get("actions", [])
    need(len(actions) <= 3, 400, {"code": 40018})
    need(all(a["action"] == "view" and a["label"] and a["url"] for a in actions), 400, {"code": 40018})
    return 200, {"id": "x", "event": "message"}, {}


def google(handler, body):
    need(len(body) <= 32_000, 400, {"error": {"code": 400, "status": "INVALID_ARGUMENT"}})
    query = urllib.parse.parse_qs(urllib.parse.urlsplit(handler.path).query)
    need(len(query["requestId"]) == 1 and query["key"] == ["k"], 400, "query")
    need(query["messageReplyOption"] == ["REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD"], 400, "thread")
    message = json.loads(body)
    need(message["thread"]["threadKey"], 400, "thread")
    for card in message.get("cardsV2", []):
        for section in card["card"]["sections"]:
            for widget in section["widgets"]:
                for button in widget["buttonList"]["buttons"]:
                    need(button["text"] and button["onClick"]["openLink"]["url"], 400, "button")
    return 200, {"name": "spaces/a/messages/b"}, {}


def rocket(handler, body):
    message = json.loads(body)
    need(units(message["text"]) <= 5_000, 400, {"success": False, "error": "error-message-size"})
    need(message["parseUrls"] is False, 400, {"success": False})
    return 200, {"success": True}, {}


def zulip(handler, body):
    pair = base64.b64encode(b"bot@example.org:zulip-key").decode()
    need(handler.headers["Authorization"] == "Basic " + pair, 401, {
        "result": "error", "msg": "Invalid API key", "code": "UNAUTHORIZED"})
    form = dict(urllib.parse.parse_qsl(body.decode(), strict_parsing=True))
    need(form["type"] == "stream" and form["to"] == "news", 400, {
        "result": "error", "code": "STREAM_DOES_NOT_EXIST"})
    need(len(form["content"]) <= 10_000 and 0 < len(form["topic"]) <= 60, 400, {
        "result": "error", "code": "BAD_REQUEST"})
    return 200, {"result": "success", "id": 1}, {}


def talk(handler, body):
    nonce = handler.headers["X-Nextcloud-Talk-Bot-Random"]
    message = json.loads(body)["message"]
    code = hmac.new(SECRET.encode(), (nonce + message).encode(), hashlib.sha256).hexdigest()
    need(len(nonce) >= 32 and code == handler.headers["X-Nextcloud-Talk-Bot-Signature"], 401, "")
    need(handler.headers["OCS-APIRequest"] == "true", 412, "")
    need(len(message) <= 32_000, 413, "")
    return 201, "", {}


KINDS = [
    ("/teams", "teams", teams), ("/mattermost", "mattermost", mattermost),
    ("/api/webhooks/", "discord", discord), ("/_matrix/client/v3/rooms/", "matrix", matrix),
    ("/bot" + TOKEN + "/sendMessage", "telegram", telegram), ("/google", "google_chat", google),
    ("/hooks/", "rocketchat", rocket), ("/api/v1/messages", "zulip", zulip),
    ("/ocs/v2.php/apps/spreed/api/v1/bot/room/message", "nextcloud_talk", talk),
    ("/", "ntfy", ntfy),
]

THROTTLED = {
    "teams": (200, "Webhook message delivery failed with error: Microsoft Teams endpoint returned "
              "HTTP error 429 with ContextId tcid=0", {}),
    "discord": (429, {"message": "You are being rate limited.", "retry_after": 2.65}, {}),
    "matrix": (429, {"errcode": "M_LIMIT_EXCEEDED", "retry_after_ms": 3500}, {}),
    "telegram": (429, {"ok": False, "error_code": 429, "parameters": {"retry_after": 35}}, {}),
    "zulip": (429, {"result": "error", "code": "RATE_LIMIT_HIT", "retry-after": 28.7}, {}),
}


def fault():
    try:
        with open(options.folder + "/fault") as file:
            return file.read().strip()
    except FileNotFoundError:
        return None


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        _, kind, take = next(entry for entry in KINDS if self.path.startswith(entry[0]))
        try:
            status, answer, fields = self.faulty(kind) or take(self, body)
            if status < 300 and "HTTP error" not in answer:
                self.record(kind, body)
        except Refused as refusal:
            status, answer, fields = refusal.status, refusal.answer, {}
        except (KeyError, ValueError, TypeError) as error:
            status, answer, fields = 400, f"malformed: {error!r}", {}
        text = answer if isinstance(answer, str) else json.dumps(answer)
        self.send_response(status)
        for name, value in fields.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(text.encode())))
        self.end_headers()
        self.wfile.write(text.encode())

    do_PUT = do_POST

    def faulty(self, kind):
        match fault():
            case "throttle":
                return THROTTLED.get(kind, (429, "rate limited", {"Retry-After": "7"}))
            case "gone":
                return 404, "no such thing", {}
            case "large":
                return 413, "too large", {}

    def record(self, kind, body):
        name = self.path if kind == "matrix" else None
        if kind == "google_chat":
            name = urllib.parse.parse_qs(urllib.parse.urlsplit(self.path).query)["requestId"][0]
        with lock, open(options.folder + "/messages.jsonl", "a") as log:
            if name in known:
                return
            if name:
                known.add(name)
            fields = {name.lower(): value for name, value in self.headers.items()}
            log.write(json.dumps({"kind": kind, "path": self.path, "fields": fields,
                                  "body": body.decode()}) + "\n")

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", options.port), Handler)
# The end of standard input is the end of the test.
threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
server.serve_forever()
