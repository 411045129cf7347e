import Domain

/// A mail with a text and an HTML part (RFC 2046 §5.1.4: the best last), as it goes over the wire.
///
/// Every value is ours, checked (`EmailAddress`), or encoded by `HeaderField`: no text from outside
/// can begin a line.
struct EmailMessage {
    let sender: EmailAddress
    let senderName: String
    let recipient: EmailAddress
    let subject: String
    let date: String
    /// Letters and digits; the left part of the Message-ID.
    let name: String
    /// The same of all mails about one story; nil of one that is about several.
    let thread: String?
    /// Letters, digits and hyphens.
    let list: String
    /// An https address for one click (RFC 8058), ASCII; nil where there is none.
    let unsubscribing: String?
    let text: String
    let html: String

    var bytes: [UInt8] {
        let boundary = "=_\(name)"
        var bytes = Array(header(boundary: boundary).utf8)
        for (type, body) in [("text/plain", text), ("text/html", html)] {
            bytes += Array(
                """
                --\(boundary)\r
                Content-Type: \(type); charset=utf-8\r
                Content-Transfer-Encoding: quoted-printable\r
                \r\n
                """.utf8)
            bytes += QuotedPrintable.encode(body)
            bytes += [13, 10]
        }
        return bytes + Array("--\(boundary)--\r\n".utf8)
    }

    private func header(boundary: String) -> String {
        // On one line: a folded one has broken signatures.
        let unsubscribing = unsubscribing.map {
            [
                ("List-Unsubscribe", "<\($0)>"),
                ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"),
            ]
        }
        let thread = thread.map { name in
            ["In-Reply-To", "References"].map { ($0, "<\(name)@\(sender.domain)>") }
        }
        let fields: [(String, String)] =
            [
                ("From", HeaderField.phrase(senderName, column: 6) + " <\(sender)>"),
                ("To", "\(recipient)"),
                ("Subject", HeaderField.unstructured(subject, column: 9)),
                ("Date", date),
                ("Message-ID", "<\(name)@\(sender.domain)>"),
                ("List-Id", "<\(list).earshot.\(sender.domain)>"),
            ] + (thread ?? []) + (unsubscribing ?? []) + [
                // RFC 3834: no holiday note answers, and no feed of mail picks it up again.
                ("Auto-Submitted", "auto-generated"),
                ("MIME-Version", "1.0"),
                // A quoted-printable body can't hold "=_".
                ("Content-Type", "multipart/alternative;\r\n boundary=\"\(boundary)\""),
            ]
        return fields.map { "\($0): \($1)\r\n" }.joined() + "\r\n"
    }

    /// One of ours with its text part alone; nil where it is none of ours.
    static func withoutHTML(_ bytes: [UInt8]) -> [UInt8]? {
        let mark = Array("\r\n--=_".utf8)
        // The boundary stands before the first part, before the second, and at the end.
        guard let first = start(of: mark, in: bytes, from: 0),
            let second = start(of: mark, in: bytes, from: first + mark.count),
            let end = start(of: mark, in: bytes, from: second + mark.count)
        else { return nil }
        return Array(bytes[..<second] + bytes[end...])
    }

    private static func start(of mark: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard start + mark.count <= bytes.count else { return nil }
        return (start...(bytes.count - mark.count)).first {
            bytes[$0] == mark[0] && bytes[$0...].starts(with: mark)
        }
    }
}
