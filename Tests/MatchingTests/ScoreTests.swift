import Domain
import Matching
import Testing

@Suite("Score")
struct ScoreTests {
    @Test(
        "the context tells whether the firm is meant",
        arguments: [
            ("Kern aus Celle deckt das Dach der Schule neu.", true),
            ("Wir haben bei Kern ein Angebot eingeholt, die Rechnung war fair.", true),
            ("Kern Dachtechnik feiert.", true),
            ("Birte Kern und ihr Betrieb: Kern liefert Ziegel.", true),
            ("Der Dachdeckerbetrieb Kern stellt ein.", true),
            ("Landtagspräsidentin Kern eröffnete die Sitzung, die Opposition klatschte.", false),
            ("Der Kern der Aprikose ist hart.", false), ("Ein Kern fiel in den Teig.", false),
            ("„Kern“ heißt der neue Roman, das Publikum der Lesung war begeistert.", false),
            ("Stürmer Kern traf in der Nachspielzeit zum Sieg gegen den Meister der Liga.", false),
        ])
    func decides(text: String, isRelevant: Bool) throws {
        let score = try Sample.mention("kern", in: text)?.score ?? 0
        #expect((score >= Mention.relevanceLine) == isRelevant, "\(score)")
    }

    @Test(
        "an unmistakable name passes the line alone",
        arguments: [
            "WattWerk wächst.", "Der Streit zwischen WattWerk und der Stadt geht weiter.",
            "Nach WattWerk meldet ein zweiter Betrieb Verluste.", "Im neuen WattWerk riecht es.",
        ])
    func trustsPlainNames(text: String) throws {
        #expect(try #require(try Sample.mention("watt", in: text)).score >= 50)
    }

    @Test("the points add up to the score before it is held", arguments: [0.0, 0.5, 1, 2, 9])
    func addsUp(weight: Double) throws {
        let text =
            "Kern aus Celle, Birte Kern, kern-dachtechnik.de: Dach, Ziegel, Auftrag, Rechnung."
        for text in [
            text, "Der Kern.", "Stürmer Kern, Tor, Liga, Pokal, Trainer, Saison, Elfmeter",
        ] {
            let document = Document(id: "", title: "Kern", text: text)
            for mention in try Sample.matcher().mentions(in: document, weight: weight) {
                let sum = mention.reasons.reduce(0) { $0 + $1.points }
                #expect(mention.score == min(100, max(0, sum)))
                let isWeighted = mention.reasons.contains { $0.rule == .outletWeight }
                #expect(!isWeighted || weight != 1 && mention.score >= Mention.relevanceLine)
            }
        }
    }

    @Test(
        "the outlet changes ten points at most",
        arguments: [(-5.0, -10...(-10)), (0.5, -5...(-5)), (3, 5...10), (.nan, 0...0)])
    func boundsWeight(weight: Double, points: ClosedRange<Int>) throws {
        let document = Document(id: "", text: "WattWerk")
        let mention = try #require(
            try Sample.matcher().mentions(in: document, weight: weight).first)
        let given = mention.reasons.first { $0.rule == .outletWeight }?.points ?? 0
        #expect(points.contains(given))
    }

    @Test(
        "the outlet does not decide whether it is the brand, up or down",
        arguments: [
            "Kern liefert.", "Der Kern der Aprikose.", "Die Firma Kern baut.", "@kern_dach hilft.",
            "Kern aus Celle.", "WattWerk wächst.",
        ], [-9, 0, 0.5, 2, 9])
    func keepsSide(text: String, weight: Double) throws {
        let document = Document(id: "", text: text)
        let matcher = try Sample.matcher()
        let plain = try #require(matcher.mentions(in: document).first).score
        let weighted = try #require(matcher.mentions(in: document, weight: weight).first).score
        #expect((plain >= 50) == (weighted >= 50), "\(plain) \(weighted)")
        if plain < 50 { #expect(plain == weighted) }
    }

    @Test(
        "an ambiguous name and words that stand beside every firm prove nothing",
        arguments: [
            "Kern kauft Firma. Kunden klagen über Preise. Inhaber zufrieden.",
            "Kern verkauft Waren, die Kundschaft zahlt Rechnungen, der Umsatz steigt.",
            "Kern opened a branch. Customers pay, staff and manager work.",
        ])
    func provesNothing(text: String) throws {
        for title in ["", "Kern wächst"] {
            let mention = try #require(try Sample.mention("kern", title: title, in: text))
            #expect(mention.score < Mention.relevanceLine, "\(mention.score)")
        }
    }

    @Test("where an excluded phrase stands, the bare name is likely to mean the same")
    func readsExclusions() throws {
        let brand = Brand(
            name: "Amsel Messtechnik", id: "a", aliases: ["Amsel"], context: ["Messtechnik"],
            exclude: ["Fahrschule Amsel"], isAmbiguous: true)
        let text = "Die Fahrschule Amsel zieht um. Bei Amsel warten Kunden auf Termine."
        let matcher = try Matcher(brands: [brand])
        let mention = try #require(matcher.mentions(in: Document(id: "", text: text)).first)
        #expect(mention.score < Mention.relevanceLine)
        #expect(mention.reasons.contains { $0.rule == .excludedPhrase && $0.points < 0 })
        let ours = text + " Die Messtechnik von Amsel ist anderswo."
        let kept = try #require(matcher.mentions(in: Document(id: "", text: ours)).first)
        #expect(!kept.reasons.contains { $0.rule == .excludedPhrase })
    }

    @Test(
        "an own hashtag, handle or domain is above the line without more",
        arguments: [
            "@kern_dach 😀 #KernDach", "#kerndach", "@kern_dach Tor, Halbzeit, Liga, Trainer!",
            "kern-dachtechnik.de", "Mehr: https://www.kern-dachtechnik.de/preise",
        ])
    func trustsOwnSigns(text: String) throws {
        let mention = try #require(try Sample.mention("kern", in: text))
        #expect(mention.score >= Mention.relevanceLine)
        #expect(!mention.reasons.contains { $0.rule == .noContext })
    }

    @Test("the words of the name are no evidence for it, wherever they stand")
    func ignoresOwnWords() throws {
        let brand = Brand(
            name: "Amselmann Maschinenbau", id: "a", hashtags: ["amselmannmb"],
            domains: ["amselmann-maschinenbau.example"], isAmbiguous: true)
        let matcher = try Matcher(brands: [brand])
        for text in [
            "amselmann-maschinenbau.example #amselmannmb",
            "Amselmann Maschinenbau. Amselmann, Amselmanns Maschinenbau.",
        ] {
            let mention = try #require(matcher.mentions(in: Document(id: "", text: text)).first)
            #expect(!mention.reasons.contains { $0.rule == .contextWord }, "\(mention.reasons)")
        }
    }

    @Test(
        "sure mentions lie between 60 and 98, more evidence is more, and each reason gives a point",
        arguments: [
            ("WattWerk wächst.", "WattWerk wächst, die WattBox auch."),
            ("Kern Dachtechnik deckt.", "Kern Dachtechnik deckt das Dach der Firma in Celle."),
        ])
    func keepsRoom(less: String, more: String) throws {
        func mention(_ text: String) throws -> Mention {
            try #require(try Sample.matcher().mentions(in: Document(id: "", text: text)).first)
        }
        let (few, many) = (try mention(less), try mention(more))
        #expect(60 <= few.score && few.score < many.score && many.score <= 98)
        #expect(many.reasons.allSatisfy { $0.points != 0 })
    }

    @Test("brands come in the order of the configuration, whatever else is watched")
    func isIndependent() throws {
        let document = Document(
            id: "", text: "WattWerk und Möwe & Söhne planen mit Kern aus Celle ein Dach.")
        let all = try Sample.matcher().mentions(in: document)
        #expect(all.map(\.brand) == ["Kern", "Möwe & Söhne", "WattWerk"])
        for brand in Sample.brands {
            let alone = try Matcher(brands: [brand]).mentions(in: document)
            #expect(alone == all.filter { $0.brand == brand.name })
        }
    }
}

@Suite("Passage")
struct PassageTests {
    @Test("it is the sentence with the name")
    func picksSentence() throws {
        let text = "Es regnet. Gestern kam WattWerk vorbei. Dann war Ruhe."
        #expect(try Sample.mention("watt", in: text)?.passage == "Gestern kam WattWerk vorbei.")
    }

    @Test(
        "marks before a sentence are kept",
        arguments: [
            ("@kern_dach Der Speicher von WattWerk brummt.", "@kern_dach Der Speicher"),
            ("Gut. „WattWerk ist laut“, sagt sie.", "„WattWerk"),
            ("- WattWerk liefert morgen die Geräte aus.", "WattWerk liefert"),
            ("#WattWerk hat heute lange geladen.", "#WattWerk hat"),
        ])
    func keepsMarks(text: String, start: String) throws {
        let passage = try #require(try Sample.mention("watt", in: text)?.passage)
        #expect(passage.hasPrefix(start), "\(passage)")
    }

    @Test(
        "of a review what was said is shown, not its head",
        arguments: [
            (
                "2,0 3. Mai 2026 · Angestellt · Hat bei WattWerk gearbeitet.\nPro\nDie Kantine.\n"
                    + "Der Chef schreit und die Bezahlung ist schlecht.", "Der Chef schreit"
            ),
            (
                "WattWerk GmbH\nDas Gerät ist ausgezeichnet und leise.", "Das Gerät"
            ),
            (
                "Am Montag war WattWerk im Ort. Wir sind mit WattWerk sehr zufrieden.",
                "Wir sind mit"
            ),
        ])
    func showsOpinion(text: String, start: String) throws {
        let passage = try #require(try Sample.mention("watt", in: text)?.passage)
        #expect(passage.hasPrefix(start), "\(passage)")
    }

    @Test("a title that says something comes before a text of labels")
    func prefersTitle() throws {
        let mention = try Sample.mention(
            "watt", title: "Nie wieder so schlecht beraten", in: "WattWerk · 3. Mai 2026")
        #expect(mention?.passage == "Nie wieder so schlecht beraten")
    }

    @Test("a post that names the brand by tags alone is shown whole")
    func showsPost() throws {
        let post = "Blumen auf dem Tisch, danke! #WattWerk #montag"
        #expect(try Sample.mention("watt", in: post)?.passage == post)
    }

    @Test("a long sentence is cut at words, with the name in it", arguments: [0, 40, 200])
    func cuts(wordsBefore: Int) throws {
        let filler = String(repeating: "grünes ", count: wordsBefore)
        let tail = String(repeating: " ähnlich", count: 80)
        let passage = try #require(try Sample.mention("watt", in: filler + "WattWerk" + tail))
            .passage
        #expect(passage.utf8.count <= Mention.passageLimit)
        #expect(passage.contains("WattWerk") && passage.hasSuffix("…"))
        let words = passage.split(separator: " ").filter { $0 != "…" }
        #expect(
            words.allSatisfy {
                ["grünes", "WattWerk", "ähnlich", "…grünes", "ähnlich…"].contains($0)
            })
    }
}
