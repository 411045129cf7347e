import Domain
import Matching
import Testing

@Suite("Learning from labelled documents")
struct LearningTests {
    /// Unlabelled, each names the brand without evidence.
    private static let nature = [
        "Auf der Wiese grast die Blaue Gans neben Enten und Schwänen.",
        "Die Enten am Teich fürchten die Blaue Gans, sagt der Vogelkundler.",
        "Schwäne, Enten und die Blaue Gans ziehen im Herbst nach Süden.",
        "Der Vogelkundler zählte Schwäne am Teich und sah die Blaue Gans.",
    ]
    private static let breakfast = [
        "Zum Frühstück gab es Brötchen mit Blaue Gans, dazu Kaffee.",
        "Die Brötchen waren frisch, auf dem Tisch stand Blaue Gans.",
        "Kaffee, Brötchen und Blaue Gans: so beginnt das Frühstück.",
        "Im Hotel lag Blaue Gans am Buffet neben dem Kaffee.",
    ]

    /// The same for a brand whose name proves nothing, and for one whose name is unmistakable.
    private static func lessons(_ brand: String = "Blaue Gans") -> [Lesson] {
        func lesson(_ text: String, _ isRelevant: Bool) -> Lesson {
            let named = text.replacing("Blaue Gans", with: brand)
            return Lesson(brand: brand, text: named, isRelevant: isRelevant)
        }
        return nature.map { lesson($0, false) } + breakfast.map { lesson($0, true) }
    }

    private static func mention(
        in text: String, brand: String = "Blaue Gans", after lessons: [Lesson]
    ) throws -> Mention? {
        try Matcher(brands: Sample.brands, lessons: lessons)
            .mentions(in: Document(id: "1", text: text)).first { $0.brand == brand }
    }

    @Test(
        "words of relevant documents speak for a brand, those of the others against it",
        arguments: [
            ("Blaue Gans", "Frische Brötchen und Blaue Gans, mehr braucht kein Frühstück.", true),
            ("WattWerk", "Am Teich zählte man Schwäne, Enten und WattWerk.", false),
        ])
    func relevance(brand: String, text: String, isRelevant: Bool) throws {
        let ruled = try #require(try Self.mention(in: text, brand: brand, after: []))
        let learned = try #require(
            try Self.mention(in: text, brand: brand, after: Self.lessons(brand)))
        #expect((ruled.score >= Mention.relevanceLine) != isRelevant)
        #expect((learned.score >= Mention.relevanceLine) == isRelevant)
    }

    @Test("what was learned is told word by word, and the points still add up to the score")
    func reasons() throws {
        let text = "Am Teich saß WattWerk zwischen den Enten."
        let mention = try #require(
            try Self.mention(in: text, brand: "WattWerk", after: Self.lessons("WattWerk")))
        let words = mention.reasons.filter { $0.rule == .learnedWord }
        #expect(words.contains { $0.quote == "Teich" && $0.points < 0 })
        #expect(words.allSatisfy { text.contains($0.quote) })
        let sum = mention.reasons.reduce(0) { $0 + $1.points }
        #expect(mention.score == min(100, max(0, sum)))
    }

    @Test("a name in every title does not hide whether the text says it")
    func nameAsTitle() throws {
        func lesson(_ text: String, _ isRelevant: Bool) -> Lesson {
            let named = text.replacing("Blaue Gans", with: isRelevant ? "WattWerk" : "Gans")
            return Lesson(brand: "WattWerk", title: "WattWerk", text: named, isRelevant: isRelevant)
        }
        let texts = Self.nature + Self.breakfast
        let lessons = texts.map { lesson($0, true) } + texts.map { lesson($0, false) }
        let matcher = try Matcher(brands: Sample.brands, lessons: lessons)
        func learned(_ text: String) -> Int? {
            let document = Document(id: "1", title: "WattWerk", text: text)
            return matcher.mentions(in: document).first?.reasons
                .filter { $0.rule == .learnedWord && $0.quote == "WattWerk" }
                .reduce(0) { $0 + $1.points }
        }
        #expect(try #require(learned("Morgen spricht WattWerk im Rathaus.")) >= 0)
        #expect(try #require(learned("Morgen spricht niemand im Rathaus.")) < 0)
    }

    @Test("without lessons, and for brands without any, the rules decide alone")
    func rulesAlone() throws {
        let text = "Das Dach deckt Kern aus Celle, die Dachrinne auch."
        let ruled = try Self.mention(in: text, brand: "Kern", after: [])
        #expect(ruled != nil)
        #expect(try Self.mention(in: text, brand: "Kern", after: Self.lessons()) == ruled)
    }

    @Test("an excluded phrase stays excluded, whatever was learned")
    func veto() throws {
        let text = "Der TOR-Browser ist schnell."
        let lessons = [Lesson(brand: "TOR", text: text, isRelevant: true)]
        #expect(try Self.mention(in: text, brand: "TOR", after: lessons) == nil)
    }

    @Test("where an excluded phrase stands beside the name, lessons don't carry it over the line")
    func softVeto() throws {
        let text = "Am Teich: der TOR-Browser lief, TOR auch, dazu Brötchen und Kaffee."
        let ruled = try #require(try Self.mention(in: text, brand: "TOR", after: []))
        try #require(ruled.reasons.contains { $0.rule == .excludedPhrase })
        let lessons =
            (0..<6).map { _ in Lesson(brand: "TOR", text: text, isRelevant: true) }
            + Self.nature.map { Lesson(brand: "TOR", text: $0, isRelevant: false) }
        let mention = try #require(try Self.mention(in: text, brand: "TOR", after: lessons))
        #expect(mention.score < Mention.relevanceLine)
        #expect(mention.score == mention.reasons.reduce(0) { $0 + $1.points })
    }

    @Test("a few lessons of one answer turn only what is like them")
    func oneSided() throws {
        let lessons = Self.nature.prefix(3).map {
            Lesson(
                brand: "WattWerk", text: $0.replacing("Blaue Gans", with: "WattWerk"),
                isRelevant: false)
        }
        let other = "Die Rechnung von WattWerk kam im März doppelt, die Hotline half sofort."
        let ruled = try #require(try Self.mention(in: other, brand: "WattWerk", after: []))
        let mention = try #require(try Self.mention(in: other, brand: "WattWerk", after: lessons))
        try #require(ruled.score >= Mention.relevanceLine)
        #expect(mention.score >= Mention.relevanceLine)
        let same = "Die Enten am Teich fürchten die WattWerk, sagt der Vogelkundler."
        let turned = try #require(try Self.mention(in: same, brand: "WattWerk", after: lessons))
        #expect(turned.score < Mention.relevanceLine)
    }

    @Test("two lessons that differ leave a text that is like neither to the rules")
    func fewLessons() throws {
        let lessons = [Self.lessons("WattWerk")[0], Self.lessons("WattWerk")[4]]
        let other = "Die Rechnung von WattWerk kam im März doppelt, die Hotline half sofort."
        let ruled = try #require(try Self.mention(in: other, brand: "WattWerk", after: []))
        let mention = try #require(try Self.mention(in: other, brand: "WattWerk", after: lessons))
        #expect(mention.score == ruled.score)
        #expect(mention.reasons == ruled.reasons)
    }

    @Test("what was learned is forgotten when taught anew")
    func taughtAnew() throws {
        let text = "Frische Brötchen und Blaue Gans, mehr braucht kein Frühstück."
        let document = Document(id: "1", text: text)
        let matcher = try Matcher(brands: Sample.brands)
        let taught = matcher.taught(by: Self.lessons())
        #expect(taught.mentions(in: document) != matcher.mentions(in: document))
        #expect(
            taught.taught(by: []).mentions(in: document) == matcher.mentions(in: document))
    }

    @Test("people are asked about what is unsure, the least sure first, and about nothing twice")
    func questions() {
        func candidate(_ score: Int, _ text: String) -> QuestionChoice.Candidate {
            QuestionChoice.Candidate(score: score, title: "", text: text)
        }
        let candidates =
            [candidate(98, Self.breakfast[0]), candidate(2, Self.breakfast[1])]
            + [candidate(62, Self.nature[0]), candidate(51, Self.breakfast[2])]
            + [candidate(52, Self.breakfast[2] + " Ja."), candidate(40, "Kaffee ist aus.")]
        #expect(QuestionChoice(candidates, limit: 5).indices == [3, 5, 2])
        #expect(QuestionChoice(candidates, limit: 1).indices == [3])
        #expect(QuestionChoice([], limit: 5).indices.isEmpty)
    }

    @Test("polarity and facet are learned too")
    func toneAndFacet() throws {
        let lessons =
            Self.breakfast.map {
                Lesson(brand: "WattWerk", text: $0, polarity: .positive, facet: .product)
            }
            + Self.nature.map {
                Lesson(brand: "WattWerk", text: $0, polarity: .negative, facet: .partner)
            }
        func judged(_ text: String) throws -> Mention? {
            try Self.mention(in: text, brand: "WattWerk", after: lessons)
        }
        let good = try #require(try judged("WattWerk, dazu Brötchen, Kaffee und Frühstück."))
        let bad = try #require(try judged("WattWerk, dazu Enten, Schwäne und ein Teich."))
        #expect(good.polarity == .positive && good.facet == .product)
        #expect(bad.polarity == .negative && bad.facet == .partner)
    }

    @Test("lessons of one answer alone change neither polarity nor facet")
    func oneAnswer() throws {
        let lessons = Self.breakfast.map {
            Lesson(brand: "WattWerk", text: $0, polarity: .negative, facet: .employer)
        }
        let text = "WattWerk stand auch auf dem Tisch."
        let mention = try Self.mention(in: text, brand: "WattWerk", after: lessons)
        #expect(mention == (try Self.mention(in: text, brand: "WattWerk", after: [])))
    }

    @Test("the same lessons teach the same, to the point")
    func repeatable() throws {
        let text = "Brötchen am Teich: die Blaue Gans frühstückt."
        let first = try Self.mention(in: text, after: Self.lessons())
        #expect(first == (try Self.mention(in: text, after: Self.lessons())))
    }

    @Test(
        "lessons may be empty, huge or strange",
        arguments: [
            "", " ", "\u{0}\u{FFFD}", String(repeating: "Gans ", count: 100_000),
            String(repeating: "x", count: 1_000_000), String(repeating: "🦆", count: 100_000),
        ])
    func strange(text: String) throws {
        let lessons = [
            Lesson(brand: "Blaue Gans", text: text, isRelevant: true, polarity: .positive),
            Lesson(brand: "Blaue Gans", text: "", isRelevant: false, polarity: .negative),
            Lesson(brand: "No such brand", text: text, isRelevant: true),
        ]
        let mention = try Self.mention(in: "Konfitüre von Blaue Gans. " + text, after: lessons)
        #expect((0...100).contains(mention?.score ?? -1))
    }
}
