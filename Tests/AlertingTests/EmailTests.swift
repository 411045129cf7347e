import Domain
import TestSupport
import Testing
import Transport

@testable import Alerting

@Suite("Email")
struct EmailTests {
    private static let names = [
        "From", "To", "Subject", "Date", "Message-ID", "List-Id", "Auto-Submitted", "MIME-Version",
        "Content-Type",
    ]

    private func render(_ bulletin: Bulletin, to recipient: String = "sales@example.de") throws
        -> [UInt8]
    {
        let channel = try #require(Channels.make(.email))
        return try #require(
            channel.render(bulletin, for: recipient, key: "digest:a:1").first
        ).bytes
    }

    @Test(
        "no title, rule, brand or source can add a header field (OUT-07)",
        arguments: [
            "x\r\nBcc: evil@example.org", "x\nBcc: evil@example.org", "x\rBcc: e", "x\r\n.\r\nQUIT",
            "x\0y", "x\u{2028}Bcc: e", "=?utf-8?Q?x=0D=0ABcc:_e?=", "\r\n\r\n<b>body</b>", "\"",
            "\\",
            String(repeating: "ä", count: 5_000), String(repeating: "a ", count: 2_500), "",
        ])
    func injection(text: String) throws {
        let stored = Samples.mention(
            "a", text, text, score: 60, source: text, brand: text, hit: text)
        for occasion in [Bulletin.Occasion.alert, .digest, .test] {
            let bytes = try render(Samples.bulletin([stored], occasion, rule: text))
            let mail = try #require(Mail(bytes))
            let threads = occasion == .alert ? ["In-Reply-To", "References"] : []
            #expect(mail.fields.map(\.name).filter { !threads.contains($0) } == Self.names)
            #expect(threads.allSatisfy { mail[$0] != nil })
            #expect(mail["To"] == "sales@example.de")
            #expect(mail.parts.map(\.type.first) == ["t", "t"])
        }
    }

    @Test(
        "lines of the header have at most 78 characters", arguments: [1, 20, 60, 66, 67, 68, 200])
    func lines(length: Int) throws {
        for letter in ["a", "ä", "😀", "=", "?"] {
            let title = String(repeating: letter, count: length)
            let bytes = try render(
                Samples.bulletin([Samples.mention("a", title, "p", score: 60)], .alert))
            let header = bytes.split(separator: 10, omittingEmptySubsequences: false)
                .prefix { $0 != [13] }
            #expect(header.allSatisfy { $0.count <= 79 })
        }
    }

    @Test("the fields say who, when, which, and that a machine wrote it")
    func fields() throws {
        let mail = try #require(Mail(render(Samples.bulletin(Samples.all))))
        #expect(mail["From"] == "\"Earshot\" <earshot@example.de>")
        #expect(mail["Date"] == "Mon, 23 Nov 2026 08:00:00 +0100")
        #expect(mail["List-Id"] == "<morgenpost.earshot.example.de>")
        #expect(mail["Auto-Submitted"] == "auto-generated")
        #expect(
            mail["Message-ID"] == "<\(Channels.naming.name(of: "digest:a:1"))@example.de>")
    }

    @Test("all mails about one story answer to one name, whatever tells it; others to none")
    func threads() throws {
        var known = Samples.strike
        known.joinedSince = [SourceID("post")]
        var escalated = Samples.bulletin([Samples.strike], .alert, rule: "other")
        escalated.escalatedAfter = .seconds(3600)
        let names = try [
            Samples.bulletin([Samples.strike], .alert), escalated, Samples.bulletin([known]),
            Samples.bulletin([Samples.machine], .alert), Samples.bulletin(Samples.all),
            Samples.bulletin([Samples.strike]), Samples.bulletin([Samples.strike], .test),
        ].map { bulletin in
            let mail = try #require(Mail(render(bulletin)))
            #expect(mail["In-Reply-To"] == mail["References"])
            return mail["References"] ?? ""
        }
        #expect(names[0].hasSuffix("@example.de>") && Set(names[..<3]).count == 1)
        #expect(names[3] != names[0] && names[4...].allSatisfy(\.isEmpty))
    }

    @Test("where a server finds a mail too large, the text is sent alone, once (552)")
    func short() throws {
        let channel = try #require(Channels.make(.email))
        var draft = Items.draft(channel: channel.name, recipient: "sales@example.de")
        draft.message = try render(Samples.bulletin(Samples.all))
        let whole = try #require(Mail(draft.message))
        let short = try #require(channel.halves(of: draft).first)
        let mail = try #require(Mail(short.message))
        #expect(mail.parts.count == 1 && mail.parts[0].body == whole.parts[0].body)
        #expect(mail.fields.map(\.value) == whole.fields.map(\.value))
        #expect(channel.halves(of: short).isEmpty)
        #expect(short.idempotencyKey != draft.idempotencyKey)
        for (result, isTooLarge) in [
            (DeliveryResult.smtpRefusal(code: 552, reply: "552 5.3.4 too big"), true),
            (.smtpRefusal(code: 554, reply: "554 5.3.4 too big"), true),
            (.smtpRefusal(code: 554, reply: "554 5.7.1 spam"), false),
            (.smtpRefusal(code: 452, reply: "452 full"), false),
        ] { #expect((result.tooLarge != nil) == isTooLarge) }
    }

    @Test("a source that counts more than others says so")
    func weights() throws {
        var bulletin = Samples.bulletin([Samples.strike, Samples.machine])
        bulletin.weights = [Samples.strike.source: 1.5, Samples.machine.source: 2]
        let mail = try #require(Mail(render(bulletin)))
        for part in mail.parts {
            #expect(part.body.contains("neckar-bote\u{A0}×1,5 · "))
            #expect(part.body.contains("spanwerk-magazin\u{A0}×2 · "))
        }
    }

    @Test("the foot of an alert names the sources that can't be read, and nothing else of them")
    func failing() throws {
        var bulletin = Samples.bulletin([Samples.strike], .alert)
        let well = try #require(Mail(render(bulletin)))
        bulletin.failing = ["blatt", "swp"].map { SourceID($0) }
        let mail = try #require(Mail(render(bulletin)))
        for (part, before) in zip(mail.parts, well.parts) {
            #expect(part.body.contains("Nicht gelesen: blatt, swp."))
            #expect(!before.body.contains("gelesen"))
        }
    }

    @Test("the foot of a digest says what was read, what was not, and what was left out")
    func review() throws {
        var bulletin = Samples.bulletin(Samples.all)
        bulletin.line = 60
        bulletin.review = DigestReview(
            documents: 412, belowLine: 12, sources: 40, sourcesRead: 38,
            failing: ["swp", "blatt\r\nBcc: e"].map { SourceID($0) })
        let mail = try #require(Mail(render(bulletin)))
        for part in mail.parts {
            let words = part.body.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(words.contains("412 neue Texte, 38 von 40 Quellen gelesen."))
            #expect(words.contains("12 Fundstellen lagen unter 60 Punkten."))
            #expect(words.contains("Nicht gelesen: swp, blatt Bcc: e."))
        }
        bulletin.review?.isBelowLineCut = true
        let cut = try #require(Mail(render(bulletin)))
        #expect(cut.parts[0].body.contains("Mindestens 12 Fundstellen lagen unter"))
        bulletin.mentions = []
        let empty = try #require(Mail(render(bulletin)))
        #expect(empty.parts[0].body.contains("Nichts Neues"))
    }

    @Test("the Message-ID depends on key and store alone")
    func messageID() {
        let name = Channels.naming.name(of: "k")
        #expect(name == MessageNaming(key: Channels.key).name(of: "k"))
        #expect(name != Channels.naming.name(of: "l"))
        #expect(name != MessageNaming(key: [1]).name(of: "k"))
        #expect(name.utf8.count == 26)
    }

    @Test("the HTML loads nothing and runs nothing (OUT-08)")
    func quiet() throws {
        let html = try #require(Mail(render(Samples.bulletin(Samples.all)))?.parts.last?.body)
        for mark in ["<img", "<script", "<link", "url(", "@import", "src=", "onload", "<form"] {
            #expect(!html.contains(mark))
        }
    }

    @Test(
        "whatever a reader sees of the HTML stands in the text part",
        arguments: OutputLanguage.allCases, [4, 120])
    func equal(language: OutputLanguage, count: Int) throws {
        let mentions = (0..<count).map { index in
            var stored = Samples.all[index % 4]
            stored.title += " Nr\(index)"
            return stored
        }
        let mail = try #require(Mail(render(Samples.bulletin(mentions, language: language))))
        let text = Set(words(mail.parts[0].body))
        let html = words(visible(mail.parts[1].body))
        #expect(html.count > 100)
        for word in html { #expect(text.contains(word), "\(word)") }
    }

    /// Markup and style dropped, entities decoded.
    private func visible(_ html: String) -> String {
        var (output, isTag): (String, Bool) = ("", false)
        let body = html[(html.firstRange(of: "<body")?.lowerBound ?? html.startIndex)...]
        for character in body {
            switch character {
            case "<": isTag = true
            case ">":
                isTag = false
                output += " "
            default: if !isTag { output.append(character) }
            }
        }
        return [("&quot;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")]
            .reduce(output) { $0.replacing($1.0, with: $1.1) }
    }

    private func words(_ text: String) -> [String] {
        text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }

    @Test("Python's parser finds the same mail without a defect")
    func python() throws {
        let hostile = Samples.mention(
            "a", "Übel\r\nBcc: x@example.org =?utf-8?q?x?=", ".\r\n.\r\nÄ=\r\n", score: 60)
        let folder = try TemporaryFolder()
        let mail = try folder.write(
            "mail", try render(Samples.bulletin([hostile] + Samples.all, .digest)))
        let script = """
            import email, email.policy, sys
            mail = email.message_from_bytes(open(sys.argv[1], "rb").read(), policy=email.policy.default)
            parts = list(mail.walk())
            assert len(parts) == 3 and not any(part.defects for part in parts)
            assert not any(field.defects for field in mail.values())
            assert mail["bcc"] is None and "Erwähnungen" in mail["subject"]
            assert "Übel Bcc:" in mail.get_body(("plain",)).get_content()
            assert "Übel Bcc:" in mail.get_body(("html",)).get_content()
            """
        let python = try ChildProcess(
            ["python3", "-I", "-X", "utf8", "-c", script, mail], output: folder.file("output"))
        #expect(python.wait() == 0, "\(python.output)")
    }

    @Test(
        "an address is one that can stand in an envelope as it is",
        arguments: [
            ("sales@example.de", "sales@example.de"), ("a.b+c@Example.DE", "a.b+c@example.de"),
            ("info@müller.de", "info@xn--mller-kva.de"), ("a@b\r\nRCPT TO:<c@d>", nil),
            ("a b@c.de", nil), ("Sales <sales@example.de>", nil), ("@c.de", nil), ("a@", nil),
            (".a@c.de", nil), ("a..b@c.de", nil), ("a@b@c.de", nil), ("ä@c.de", nil), ("", nil),
            ("a,b@c.de", nil), ("a\0@c.de", nil),
            (String(repeating: "a", count: 65) + "@c.de", nil),
        ] as [(String, String?)])
    func addresses(text: String, expected: String?) {
        #expect(EmailAddress(text)?.description == expected)
    }

    @Test(
        "quoted-printable breaks no line rule and no octet",
        arguments: [
            ("a=b", "a=3Db"), ("ü", "=C3=BC"), ("a \nb\t\n", "a=20\r\nb=09\r\n"),
            ("\r\n", "=0D\r\n"),
            (String(repeating: "x", count: 76), String(repeating: "x", count: 75) + "=\r\nx"),
        ])
    func quotedPrintable(text: String, expected: String) {
        #expect(String(decoding: QuotedPrintable.encode(text), as: UTF8.self) == expected)
    }

    @Test("the size that is reckoned with is never less than what is sent, and not much more")
    func reckonedSize() {
        for text in [
            "", " ", "a \n", " \n \n", "ü=\n", String(repeating: "ä=x ", count: 500),
            String(repeating: "<td style=\"a\">x</td>\n", count: 500),
            String(repeating: "x", count: 999),
        ] {
            let (size, reckoned) = (
                QuotedPrintable.encode(text).count, QuotedPrintable.size(text)
            )
            #expect(size <= reckoned && reckoned <= size + size / 4 + 6, "\(text)")
        }
    }

    @Test("a refused recipient is a refusal, with the server's words")
    func refusal() async throws {
        let carrier = FakeCarrier(replies: [
            .success(MailReply(code: 550, text: "no such\r\nuser"))
        ])
        let channel = try #require(Channels.make(.email, carrier: carrier))
        let result = await channel.deliver(Items.item(to: channel), at: Samples.morning) { true }
        #expect(result == .smtpRefusal(code: 550, reply: "550 no such user"))
        #expect(await carrier.mails.first?.recipient == "sales@example.de")
    }
}
