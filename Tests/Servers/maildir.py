"""Reads the mails of a Maildir as a mail program does. Standard library only.

    maildir.py PATH

A line for each mail, in the order of arrival: {"subject", "from", "to", "fields" (name in lower case
to its values, decoded), "parts" ([{"type", "charset", "text"}], in order), "defects" (what the
parser had to forgive), "longest" (bytes of the longest line)}.
"""
import email, email.policy, json, os, sys

folder = os.path.join(sys.argv[1], "new")
names = os.listdir(folder) if os.path.isdir(folder) else []
paths = sorted((os.path.join(folder, name) for name in names), key=os.path.getmtime)
for path in paths:
    with open(path, "rb") as file:
        raw = file.read()
    mail = email.message_from_bytes(raw, policy=email.policy.default)
    fields = {}
    for name, value in mail.items():
        fields.setdefault(name.lower(), []).append(str(value))
    parts = [part for part in mail.walk() if not part.is_multipart()]
    print(json.dumps({
        "subject": str(mail["subject"]), "from": str(mail["from"]), "to": str(mail["to"]),
        "fields": fields,
        "parts": [{"type": part.get_content_type(), "charset": part.get_content_charset(),
                   "text": part.get_content()} for part in parts],
        "defects": [type(defect).__name__ for part in mail.walk() for defect in part.defects],
        "longest": max(map(len, raw.split(b"\n")), default=0),
    }))
