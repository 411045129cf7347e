import Domain
import Testing

@testable import Alerting

@Suite("Bulletins")
struct BulletinTests {
    @Test("own brands come before competitors, the gravest facet and item first, headings once")
    func order() {
        let entries = Samples.bulletin(Samples.all).entries
        #expect(entries.map(\.item.score) == [91, 78, 57, 66])
        #expect(entries.map(\.brand) == ["Müller Maschinenbau", nil, nil, "Kessler & Ohm"])
        #expect(entries.map(\.facet) == [.employer, .product, nil, .general])
    }

    @Test(
        "the hit is marked as a word, beside any punctuation, else where it first stands",
        arguments: [
            ("Die „MAR“ wächst", ["MAR"], "Die „[MAR]“ wächst"),
            ("MARKT und MAR–Beratung", ["MAR"], "MARKT und [MAR]–Beratung"),
            ("Müllers Fräse", ["Müller"], "[Müller]s Fräse"),
            (
                "MMB und Müller Maschinenbau", ["Müller", "Müller Maschinenbau", "MMB"],
                "[MMB] und [Müller Maschinenbau]"
            ),
            ("nichts davon", ["MAR", ""], "nichts davon"),
            ("MAR", ["MAR"], "[MAR]"),
        ])
    func marks(passage: String, hits: [String], expected: String) {
        var stored = Samples.mention("a", "t", passage, score: 50)
        stored.mention.hits = hits.map { Hit(field: .text, surface: $0, term: $0, range: 0..<1) }
        let segments = BulletinItem(stored, language: .german).passage
        #expect(segments.map { $0.isHit ? "[\($0.text)]" : $0.text }.joined() == expected)
    }

    @Test(
        "a subject says what matters, in both languages",
        arguments: [
            (
                OutputLanguage.german,
                "Dringend: Müller Maschinenbau streicht 120 Stellen in Esslingen",
                "Müller Maschinenbau +1: 4 Erwähnungen, 1 dringend"
            ),
            (
                .english, "Urgent: Müller Maschinenbau streicht 120 Stellen in Esslingen",
                "Müller Maschinenbau +1: 4 mentions, 1 urgent"
            ),
        ])
    func subjects(language: OutputLanguage, alert: String, digest: String) {
        #expect(Samples.bulletin([Samples.strike], .alert, language: language).subject == alert)
        #expect(Samples.bulletin(Samples.all, language: language).subject == digest)
    }

    @Test("a test and a notice are said to be Earshot's own, once, in their language")
    func ownSubjects() {
        let cases: [(Bulletin.Occasion, OutputLanguage, String)] = [
            (.test, .german, "Earshot-Probe: dieser Kanal funktioniert"),
            (.test, .english, "Earshot test: this channel works"),
            (.notice, .german, "Earshot: Nachrichten kommen nicht an"),
            (.notice, .english, "Earshot: Messages do not arrive"),
        ]
        for (occasion, language, expected) in cases {
            let bulletin = Samples.bulletin([Samples.strike], occasion, language: language)
            #expect(bulletin.subject == expected)
        }
    }

    @Test(
        "the command that lists a digest is one word of a shell, whatever the rule is called",
        arguments: [
            ("morgenpost", "morgenpost:7"), ("täglich", "täglich:7"), ("a b", "'a b:7'"),
            ("it's", "'it'\\''s:7'"), ("'\u{301}$(x)", "''\\''\u{301}$(x):7'"),
        ])
    func listing(rule: String, word: String) {
        var bulletin = Samples.bulletin([], rule: rule)
        #expect(bulletin.listing == nil)
        bulletin.digestNumber = 7
        #expect(
            bulletin.listing.map { Array($0.utf8) }
                == Array(
                    "earshot mentions --digest \(word)".utf8))
    }

    @Test("a rule's name is said to be one, in the language of the message")
    func senders() {
        let rule = "urgent"
        #expect(Samples.bulletin([], rule: rule).sender == "Earshot · Regel „urgent“")
        #expect(
            Samples.bulletin([], language: .english, rule: rule).sender == "Earshot · rule “urgent”"
        )
        #expect(Samples.bulletin([], .test, rule: rule).sender == "Earshot · Probe")
    }

    @Test(
        "a day without a time is shown as that day, in any zone",
        arguments: [
            ("2026-11-14T00:00:00Z", "14. Nov.", "14 Nov"),
            ("2026-11-14T00:01:00Z", "14. Nov., 01:01", "14 Nov, 01:01"),
            ("2026-11-13T23:00:00Z", "14. Nov., 00:00", "14 Nov, 00:00"),
            ("2019-05-04T08:00:00Z", "4. Mai 2019, 10:00", "4 May 2019, 10:00"),
            ("2019-05-04T00:00:00Z", "4. Mai 2019", "4 May 2019"),
            ("2025-12-31T23:30:00Z", "1. Jan., 00:30", "1 Jan, 00:30"),
        ])
    func days(moment: String, german: String, english: String) throws {
        let moment = try #require(Timestamp(utc: moment))
        for (language, expected) in [(OutputLanguage.german, german), (.english, english)] {
            let wording = Wording(
                language: language, zone: Samples.berlin, writtenAt: Samples.morning)
            #expect(wording.shortTime(moment) == expected)
        }
    }

    @Test("what a test message says of itself is true", arguments: OutputLanguage.allCases)
    func sample(language: OutputLanguage) throws {
        let stored = StoredMention.sample(language: language, at: Samples.morning)
        #expect(stored.mention.hits.count == 2)
        for hit in stored.mention.hits {
            let text = hit.field == .title ? stored.title : stored.mention.passage
            let found = String.UnicodeScalarView(Array(text.unicodeScalars)[hit.range])
            #expect(String(found) == hit.surface)
        }
        let reasons = stored.mention.reasons
        #expect(reasons.reduce(0) { $0 + $1.points } == stored.mention.score)
        #expect(reasons.map(\.rule) == [.nameInTitle, .legalForm, .repeated])
        #expect(stored.title.contains("\(stored.mention.brand) \(reasons[1].quote)"))
        #expect(stored.mention.passage.contains("\(stored.mention.brand) \(reasons[1].quote)"))
    }

    @Test("a title without the brand gets it in front")
    func brandInSubject() {
        #expect(
            Samples.bulletin([Samples.machine], .alert).subject
                == "Müller Maschinenbau – Im Test: fünf Drehzentren unter 200.000 Euro")
    }

    @Test("an item names a few of the outlets that carry it, and says what was told before")
    func outlets() {
        func origin(_ language: OutputLanguage, _ change: (inout StoredMention) -> Void) -> String {
            var stored = Samples.strike
            change(&stored)
            let item = BulletinItem(stored, language: language)
            let text = Wording(
                language: language, zone: Samples.berlin, writtenAt: Samples.morning
            ).origin(of: item)
            return text.split(separator: " · ").dropFirst(2).joined()
                .split(separator: "\u{A0}").joined(separator: " ")
        }
        let names = "schwaben-heute, maschinenmarkt-report, wirtschaft-suedwest"
        #expect(origin(.german) { _ in } == "+3 weitere Quellen (\(names))")
        #expect(origin(.english) { $0.outlets = 9 } == "+8 outlets (\(names) …)")
        // Two of the sources are one outlet's.
        #expect(
            origin(.english) { $0.outlets = 3 }
                == "+2 outlets (schwaben-heute, maschinenmarkt-report)")
        #expect(origin(.english) { ($0.outlets, $0.alsoIn) = (1, []) } == "")
        #expect(
            origin(.german) { $0.joinedSince = [SourceID("swp")] }
                == "schon gemeldet, seither +1 weitere Quelle (swp)")
        #expect(
            origin(.english) { $0.joinedSince = [SourceID("swp"), SourceID("post")] }
                == "told before, since then +2 outlets (swp, post)")
    }

    @Test("a time in the future gives way to the moment it was first seen (DAT-02)")
    func future() {
        var stored = Samples.strike
        stored.published = .latest
        #expect(BulletinItem(stored, language: .german).time == stored.firstSeen)
    }

    @Test(
        "only web addresses become links",
        arguments: [
            ("javascript:alert(1)", nil), ("JaVaScRiPt:x", nil), ("data:text/html,x", nil),
            ("//evil.example", nil), ("/path", nil), ("", nil),
            ("https://a.example/?q=\"><script>", "https://a.example/?q=%22%3E%3Cscript%3E"),
            ("https://user:pw@a.example/x", "https://a.example/x"),
        ] as [(String, String?)])
    func links(url: String, expected: String?) {
        let stored = Samples.mention("a", "t", "p", score: 50, url: url)
        #expect(BulletinItem(stored, language: .german).link == expected)
    }

    @Test(
        "text of strangers becomes one safe line",
        arguments: [
            ("a\r\nBcc: x", "a Bcc: x"), ("a\n\n b\t c ", "a b c"), ("\u{2028}a\u{2029}b", "a b"),
            ("a\u{0}b", "ab"), ("\u{202E}abc\u{2066}", "abc"), ("", ""), (" \n ", ""),
            ("Straße", "Straße"),
        ])
    func lines(text: String, expected: String) {
        #expect(ForeignText.line(text, limit: 100) == expected)
    }

    @Test("a long text is cut by bytes between scalars, combining marks included (ENC-04)")
    func cut() {
        let zalgo = "a" + String(repeating: "\u{301}", count: 100_000)
        #expect(ForeignText.line(zalgo, limit: 100).utf8.count <= 100)
        for limit in 10..<40 {
            let line = ForeignText.line(String(repeating: "ü😀", count: 50), limit: limit)
            #expect(line.utf8.count <= limit && line.hasSuffix("…"))
            #expect(!line.unicodeScalars.contains("\u{FFFD}"))
        }
    }

    @Test("a subject keeps to its limit, and a mail to its own", arguments: [60, 200])
    func limits(subject: Int) throws {
        var bulletin = Samples.bulletin(
            [[StoredMention]](repeating: Samples.all, count: 400).flatMap { $0 })
        bulletin.subjectLimit = subject
        bulletin.rule = String(repeating: "ü", count: 300)
        #expect(bulletin.subject.utf8.count <= subject)
        #expect(bulletin.subject(part: 2, of: 3).utf8.count <= subject)
        for limit in [64 << 10, 512 << 10] {
            let layout = EmailLayout(bulletin, reference: "r", limit: limit)
            let size = QuotedPrintable.size(layout.html + layout.text)
            #expect(size <= limit)
            #expect(size > limit / 2)
        }
    }
}
