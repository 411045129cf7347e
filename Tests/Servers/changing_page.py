"""Pages that change at each request as real ones do, and bring one new comment. Standard library only.

    changing_page.py --port N --folder PATH

/blog/K, /thread/K, /feedback/K: from the K-th request on there is a comment more, which names the firm.
Every request is written to PATH/requests.txt, a path a line.
"""
import argparse, os, random, stat, sys, threading
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

arguments = argparse.ArgumentParser()
arguments.add_argument("--port", type=int, required=True)
arguments.add_argument("--folder", required=True)
options = arguments.parse_args()
lock = threading.Lock()
requests = Counter()

OLD = [
    ("gartenfreund", "Die Dosierpumpe von Lerche Dosiertechnik läuft bei uns seit zwei Jahren ohne jede Störung."),
    ("wasserwerk", "Bei uns steht eine andere, die ist lauter, aber dafür war sie auch deutlich billiger im Einkauf."),
    ("ernst", "Ohne Wartung hält keine Pumpe, das sollte man wissen, bevor man sich eine in den Keller stellt."),
    ("monika", "Danke für die Hinweise, dann warten wir noch die Messe ab und sehen uns beide Geräte dort an."),
]
NEW = ("jakob", "Lerche Dosiertechnik? Nie wieder!")
ADS = ["Sofortkredit", "Treppenlift", "Wärmepumpe", "Hörgerät", "Zahnersatz", "Solaranlage", "Traumreise"]
STORIES = ["Stadtrat streitet über das Freibad am Fluss", "Brücke nach Norden bleibt bis Herbst gesperrt",
           "Feuerwehr rettet Katze aus dem Schacht", "Neue Buslinie verbindet die drei Ortsteile",
           "Lerche Dosiertechnik stellt auf der Messe aus", "Handballer verlieren das Spiel des Jahres"]
MONTHS = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli"]


def ago(step):
    """How a site says how long ago, as the polls go on."""
    return ["gerade eben", "vor einer Minute", "vor 3 Minuten", "vor 17 Minuten", "vor einer Stunde", "vor 2 Stunden",
            "heute, 08:15 Uhr", "gestern um 22:01", "vor einem Tag", "vor 5 Tagen", "vor einer Woche",
            "am 3. März 2026"][min(step, 11)]


def token(rng):
    return rng.choice([
        f"{rng.getrandbits(128):032x}",
        "-".join(f"{rng.getrandbits(bits):0{bits // 4}x}" for bits in (32, 16, 16, 16, 48)),
        "".join(rng.choices("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-", k=40)),
    ])


def some(number, one, many):
    return f"{number} {one if number == 1 else many}"


def frame(rng, number, body):
    """What stands around the text: no byte of it is the same twice."""
    teasers = "".join(f'<li><a href="/s/{rng.random()}"><h3>{s}</h3><p>{s}, mit Bildern und vielen Stimmen.</p></a></li>'
                      for s in rng.sample(STORIES, 3))
    ad = rng.choice(ADS)
    consent = '<div class="cookie-banner"><p>Wir verwenden Cookies, um Ihnen das beste Erlebnis zu bieten. ' \
              'Lerche Dosiertechnik und 117 Partner verarbeiten Ihre Daten.</p></div>' if number % 3 == 0 else ""
    notice = f"<p>Heute um {number % 24:02}:{rng.randrange(60):02} Uhr waren {rng.randrange(9999)} Gäste und " \
             f"{some(number, 'Mitglied', 'Mitglieder')} auf diesen Seiten unterwegs.</p>"
    return f"""<!doctype html><html lang=de><head><title>Pumpen im Vergleich ({rng.randrange(99)})</title>
<base href="javascript:steal('{token(rng)}')"><meta http-equiv="refresh" content="0; url=/refreshed">
<meta name=csrf-token content="{token(rng)}"><script>var session = "{token(rng)}", firm = "Lerche Dosiertechnik";</script>
</head><body data-nonce="{token(rng)}"><nav><a href="/?sid={token(rng)}">Start</a> <a href=/forum>Forum</a></nav>
{consent}<form action=/search><input type=hidden name=csrf value="{token(rng)}"></form>
<div class="anzeige"><p>{ad}: jetzt Angebote vergleichen und bis zu {rng.randrange(90)} % sparen, nur solange der Vorrat reicht.</p></div>
{body}
<div id="ad-slot-{token(rng)[:8]}" class="banner"><p>{rng.choice(ADS)} ohne Schufa und ohne Wartezeit, fragen Sie noch heute
unverbindlich an.</p></div>
<aside class="related"><h2>Das könnte Sie auch interessieren</h2><ul>{teasers}</ul></aside>
<footer><p>Sitzung {token(rng)}, Seite in 0,{rng.randrange(999)} Sekunden erzeugt, Stand {number}. {rng.choice(MONTHS)} 2026,
{rng.randrange(24)}:{rng.randrange(60):02} Uhr</p></footer>{notice}</body></html>"""


def comments(number, first_with_news):
    return OLD + ([NEW] if number >= first_with_news else [])


def blog(rng, number, first_with_news):
    """An article with comments below it."""
    listed = "".join(
        f'<div class="comment" data-key="{token(rng)}"><span class=who>{who}</span> <span class=when>{ago(number - i)}</span>'
        f'<p>{text}</p><small>{some(number + i, "Antwort", "Antworten")} · {some(number * 3 - 2, "Stimme", "Stimmen")}</small></div>'
        for i, (who, text) in enumerate(comments(number, first_with_news)))
    return frame(rng, number, f"""<article><h1>Pumpen im Vergleich</h1>
<p class=meta>{ago(number)} · {some(number, 'Kommentar', 'Kommentare')} · {some(number * 7 - 6, 'Aufruf', 'Aufrufe')}</p>
<p>Wer Chlor dosiert, braucht eine Pumpe, die auch nach Jahren noch genau ist. Wir haben drei Geräte im Keller eines
Freibads verglichen und dabei auf Lautstärke, Genauigkeit und den Preis der Ersatzteile geachtet.</p>
<p>Am besten gefiel uns das Gerät von Lerche Dosiertechnik, das auch bei Gegendruck die Menge hielt. {ago(number)}
aktualisiert, bisher {some(number, 'Mal', 'Mal')} geteilt und von {some(number * 2 - 1, 'Person', 'Personen')} empfohlen.</p>
</article><section class="comments"><h2>{some(number, 'Kommentar', 'Kommentare')}</h2>{listed}</section>""")


def thread(rng, number, first_with_news):
    """A forum: a table without a single id, the time in one block with the text."""
    rows = "".join(
        f'<tr class="row{i % 2}"><td>{who}<br>Beiträge: {number * 3 + i}</td><td class="body">{ago(number - i)}: {text} '
        f'<i>Zuletzt geändert {ago(number)}, {some(number + i, "Mal", "Mal")} gelesen</i></td></tr>'
        for i, (who, text) in enumerate(comments(number, first_with_news)))
    return frame(rng, number, f"<h1>Welche Pumpe?</h1><table>{rows}</table>")


def feedback(rng, number, first_with_news):
    """The newest on top; what an element is called changes with every request."""
    mark = token(rng)[:6]
    posts = "".join(
        f'<div class="post x{mark}" id="p{mark}{i}"><b>{who}</b>, {ago(number - i)}<p class="c{mark}">{text}</p>'
        f'<p>{some(number + i, "Person findet", "Personen finden")} das hilfreich.</p></div>'
        for i, (who, text) in reversed(list(enumerate(comments(number, first_with_news)))))
    return frame(rng, number, f'<h1>Meinungen</h1><main class="m{mark}">{posts}</main>')


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        kind, _, first = self.path.strip("/").partition("/")
        page = {"blog": blog, "thread": thread, "feedback": feedback}.get(kind)
        with lock, open(options.folder + "/requests.txt", "a") as log:
            log.write(self.path + "\n")
            requests[self.path] += 1
            number = requests[self.path]
        known = page is not None and first.isdigit()
        body = page(random.Random(f"{self.path} {number}"), number, int(first)) if known else "nothing here"
        raw = body.encode()
        self.send_response(200 if known else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
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
