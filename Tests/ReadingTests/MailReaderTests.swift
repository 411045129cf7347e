import Domain
import TestSupport
import Testing

@testable import Reading

@Suite("Mails")
struct MailReaderTests {
    private func read(_ text: String) -> ReadResult {
        Reader.read(ReaderInput(bytes: Array(text.replacing("\n", with: "\r\n").utf8)))
    }

    private static let newsletter =
        Fixtures.bytes(of: "\(Fixtures.project)/Tests/Fixtures/mails/newsletter.eml") ?? []

    @Test("of alternatives the richest is read, with its charset, its coding and its links")
    func newsletter() throws {
        let result = Reader.read(ReaderInput(bytes: Self.newsletter))
        #expect(result.format == .mail)
        let mail = try #require(result.documents.first)
        #expect(result.documents.count == 1)
        #expect(mail.id == "17@blatt.example")
        #expect(mail.title == "Neues von der Roteninsel – und mehr")
        #expect(mail.authors == ["Jürgen Müller"])
        #expect(mail.published?.iso8601 == "2026-11-23T07:00:00Z")
        #expect(mail.url == "https://blatt.example/17")
        #expect(mail.text == "Die Roteninsel eröffnet ihr Werk.\nH&M auch.")
        #expect(mail.links == ["https://roteninsel.example/neu"])
    }

    @Test("a mail that was sent on whole is a document of its own, with its own sender and time")
    func forwarded() throws {
        let result = read(
            """
            From: chef@firma.example
            Date: Tue, 24 Nov 2026 09:00:00 +0000
            Subject: Fwd: Artikel
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain

            Bitte lesen!
            --b
            Content-Type: message/rfc822

            From: Redaktion <r@blatt.example>
            Date: Mon, 23 Nov 2026 08:00:00 +0000
            Subject: Roteninsel in der Kritik
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: base64

            TcO8bGxlciBrYXVmdCBkaWUgUm90ZW5pbnNlbC4=
            --b
            Content-Type: text/plain; name=notiz.txt
            Content-Disposition: attachment; filename=notiz.txt

            geheime Notiz
            --b--
            """)
        #expect(result.documents.map(\.title) == ["Fwd: Artikel", "Roteninsel in der Kritik"])
        #expect(result.documents.map(\.text) == ["Bitte lesen!", "Müller kauft die Roteninsel."])
        #expect(result.documents.last?.authors == ["Redaktion"])
    }

    @Test("lines that were broken are joined; lists, quotations and short lines are not")
    func plain() throws {
        let result = read(
            """
            From: a@b.example
            Message-ID: <1@b>

            Die Roteninsel hat im vergangenen Jahr so viel verkauft wie
            nie zuvor, siehe https://blatt.example/a.

            * eins
            * zwei
            > Zitat
            -- 
            Anna Musterfrau
            """)
        let mail = try #require(result.documents.first)
        #expect(
            mail.text
                == "Die Roteninsel hat im vergangenen Jahr so viel verkauft wie nie zuvor, siehe "
                + "https://blatt.example/a.\n* eins\n* zwei\n> Zitat")
        #expect(mail.links == ["https://blatt.example/a"])
    }

    @Test(
        "encoded words, and what is none",
        arguments: [
            ("=?utf-8?q?M=C3=BC?= =?utf-8?q?ller?= GmbH", "Müller GmbH"),
            ("=?UTF-8?B?TcM=?= =?UTF-8?B?vGxsZXI=?=", "Müller"),
            ("=?iso-8859-1*de?Q?M=FCller_=26_S=F6hne?=", "Müller & Söhne"),
            ("a =?x", "a =?x"), ("=?utf-8?z?abc?=", "=?utf-8?z?abc?="), ("=?utf-8?q??=", ""),
            ("=?a?q?b?c?= d", "b?c d"), ("", ""),
        ])
    func encodedWords(text: String, plain: String) {
        #expect(EncodedWords.decode(Array(text.utf8)) == plain)
    }

    @Test("cut anywhere, or with a byte flipped, a mail is read and nothing ends")
    func rubbish() {
        let bytes = Self.newsletter
        for place in stride(from: 0, to: bytes.count, by: 3) {
            _ = Reader.read(ReaderInput(bytes: Array(bytes[..<place])))
            var flipped = bytes
            flipped[place] ^= 0x5A
            _ = Reader.read(ReaderInput(bytes: flipped))
        }
    }

    @Test("parts within parts, and mails within mails, end at a depth")
    func depth() {
        var mail = "From: a@b\r\nDate: x\r\n"
        for level in 0..<5_000 {
            mail += "Content-Type: multipart/mixed; boundary=b\(level)\r\n\r\n--b\(level)\r\n"
        }
        #expect(Reader.read(ReaderInput(bytes: Array(mail.utf8))).format == .mail)
        let nested = String(
            repeating: "From: a@b\r\nDate: x\r\nContent-Type: message/rfc822\r\n\r\n", count: 1_000)
        let result = Reader.read(ReaderInput(bytes: Array(nested.utf8)))
        #expect(result.problems == ["mails within mails: not all were read"])
    }

    @Test(
        "a page, a feed and a text are no mails",
        arguments: [
            "<rss>From: a@b\nDate: x</rss>", "Guten Tag:\n\nFrom: x", "{\"From\": 1}", "",
            "HTTP/1.1 200 OK\nDate: x\n\n",
        ])
    func others(text: String) { #expect(!MailReader.isMail(Array(text.utf8))) }
}

@Suite("JSON Lines")
struct DocumentLinesTests {
    @Test("each line is a document; one that is none is told with its number")
    func lines() throws {
        let text = """
            {"id":7,"title":"Eins","text":"a\\nb","url":"https://a.example/1","published":"2026-11-29T08:00:00Z","authors":["A"],"tags":["t"],"language":"de"}

            {"text":"nur Text"}
            {"id":"x"}
            rubbish
            """
        let result = Reader.read(ReaderInput(bytes: Array(text.utf8)))
        #expect(result.format == .jsonl)
        let one = try #require(result.documents.first { $0.id == "7" })
        #expect(one.text == "a\nb")
        #expect(one.published?.iso8601 == "2026-11-29T08:00:00Z")
        #expect(result.documents.count == 2)
        #expect(
            result.problems == [
                "line 4: neither 'title' nor 'text'", "line 5: no JSON but 'rubbish'",
            ])
    }
}
