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
                #expect(mention.reasons.contains { $0.rule == .outletWeight } == (weight != 1))
            }
        }
    }

    @Test(
        "the outlet changes ten points at most",
        arguments: [(-5.0, -10), (0.5, -5), (3, 10), (.nan, 0)])
    func boundsWeight(weight: Double, points: Int) throws {
        let document = Document(id: "", text: "WattWerk")
        let mention = try #require(
            try Sample.matcher().mentions(in: document, weight: weight).first)
        let given = mention.reasons.first { $0.rule == .outletWeight }?.points ?? 0
        #expect(given == points)
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
