import Domain
import Monitoring
import Testing

@Suite("The record of processing")
struct ProcessingRecordTests {
    private static let configuration = """
        brands:
          - {name: Müller Maschinenbau, people: [Petra Müller]}
          - {name: Gegner AG, competitor: true}
        retention: {documents: 30d, mentions: 1y}
        sources:
          - {feed: "https://user:geheim123@blatt.example/feed.xml?key=geheim123", id: blatt}
          - {file: import/*.xml}
        channels:
          chef:
            email:
              to: [chef@example.de]
              from: e@example.de
              smtp: smtps://mail.example.de
              user: u
              password: ${TOKEN}
          chat: {slack: {url: "https://hooks.slack.example/services/geheim123"}}
        alerts: [{name: dringend, send: immediately, to: [chef]}]

        """

    private func record(_ more: String = "", in language: OutputLanguage) throws -> String {
        let settings = try TestConfiguration.settings(Self.configuration + more)
        return ProcessingRecord(
            of: settings, from: "/etc/earshot/earshot.yaml", in: language,
            at: Timestamp(seconds: 1_800_000_000)
        ).text
    }

    @Test("it has all that Art. 30(1) asks for, numbered", arguments: OutputLanguage.allCases)
    func sections(language: OutputLanguage) throws {
        let text = try record(in: language)
        let headings = text.split(separator: "\n").filter { $0.hasPrefix("## ") }
        #expect(headings.count == 10)
        let german = [
            "Verantwortlicher", "Zwecke", "betroffener Personen", "personenbezogener Daten",
            "Herkunft", "Empfänger", "Drittländer", "Löschfristen", "Maßnahmen", "Rechte",
        ]
        let english = [
            "Controller", "Purposes", "data subjects", "personal data", "Sources", "Recipients",
            "third countries", "erasure", "measures", "Rights",
        ]
        for (heading, word) in zip(headings, language == .german ? german : english) {
            #expect(heading.contains(word), "\(heading)")
        }
    }

    @Test("it tells what the configuration says, and no secret", arguments: OutputLanguage.allCases)
    func facts(language: OutputLanguage) throws {
        let text = try record(in: language)
        for fact in [
            "Müller Maschinenbau", "Gegner AG", "Petra Müller", "blatt.example",
            "/etc/earshot/import/*.xml", "chef@example.de", "mail.example.de:465", "dringend",
            "chat (slack, hooks.slack.example", "retention.documents", "TLS",
        ] { #expect(text.contains(fact), "\(fact)") }
        #expect(text.contains(language == .german ? "30 Tage" : "30 days"))
        #expect(text.contains(language == .german ? "Schlagwörter" : "addresses it links to"))
        #expect(text.contains(language == .german ? "365 Tage" : "365 days"))
        #expect(!text.contains("geheim123"))
        // What is not said has its place, with the key that says it.
        #expect(text.contains("privacy.controller") && text.contains("privacy.officer"))
    }

    @Test("mailboxes and programs are told as what they are, and none as public")
    func mailboxes() throws {
        let sources = """
            sources:
              - {imap: "imaps://imap.example.de/INBOX", user: presse@example.de, password: "${TOKEN}"}
              - {maildir: /var/mail/presse}
              - {exec: [/bin/true, x]}
              - {feed: "https://blatt.example/feed.xml"}
            """
        let settings = try TestConfiguration.settings("brands: [{name: A}]\n" + sources)
        let text = ProcessingRecord(
            of: settings, from: "x", in: .german, at: Timestamp(seconds: 0)
        ).text
        for line in [
            "öffentlich zugängliche Adressen: 1, auf so vielen Servern: 1\n- blatt.example\n",
            "imaps://imap.example.de/INBOX (presse@example.de), /var/mail/presse\n",
            "[Herkunft]: /bin/true\n", "- Absender und Genannte von Mails",
        ] { #expect(text.contains(line), "\(text)") }
        #expect(!text.contains("Dateien auf diesem Rechner") && !text.contains("geheim123"))
    }

    @Test("what the configuration says of privacy stands in it")
    func privacy() throws {
        let text = try record(
            """
            privacy:
              authors: hash
              controller: Müller GmbH, Esslingen
              officer: Dr. D. Schutz
              purpose: Krisen früh erkennen
            """, in: .german)
        for fact in [
            "Müller GmbH, Esslingen", "Dr. D. Schutz", "Krisen früh erkennen", "Pseudonym",
            "eigenen Datei (Modus 0600)",
        ] { #expect(text.contains(fact), "\(fact)") }
        #expect(!text.contains("privacy.controller"))
        #expect(
            try record(in: .english).contains("no names of authors"))
        #expect(
            try record("privacy: {authors: plain}", in: .english)
                .contains("names of authors as published"))
    }

    @Test("a channel of a service that may lie abroad is named, and one of one's own is not")
    func transfers() throws {
        let text = try record(in: .english)
        let part = try #require(
            text.split(separator: "## 7.").last?.split(separator: "## 8.").first)
        #expect(part.contains("chat (slack") && part.contains("Art. 44") && !part.contains("chef"))
        let settings = try TestConfiguration.settings("brands: [{name: A}]")
        let least = ProcessingRecord(
            of: settings, from: "a.yaml", in: .english, at: Timestamp(seconds: 0)
        ).text
        #expect(least.contains("nobody: there is no channel"))
        #expect(least.contains("none that the channels show"))
    }
}
