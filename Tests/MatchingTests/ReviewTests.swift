import Domain
import Matching
import Testing

@Suite("Reviews")
struct ReviewTests {
    private static let long =
        "Ich arbeite seit drei Jahren hier. Die Kollegen halten zusammen, das Gehalt kommt pünktlich und "
        + "die Ausbildung ist gründlich. Man lernt viel, und die Stimmung ist gut."
    private static let angry =
        "Die Lieferung kam drei Wochen zu spät, das Gerät war defekt und niemand hat geantwortet. "
        + "Unfreundlich, unzuverlässig, eine Frechheit. Ich rate jedem von diesem Laden ab."
    private static let cons =
        "Die Bezahlung ist schlecht, die Vorgesetzten sind unfreundlich, Überstunden ohne Ende und ein "
        + "mieses Klima in der Produktion."

    private static func mention(
        _ stars: Double?, _ text: String, role: Review.Role = .producer, pros: String = "",
        cons: String = "", reply: String? = nil, firm: String = "WattWerk AG",
        brand: String = "watt"
    ) throws -> Mention? {
        let review = Review(
            stars: stars.flatMap { Stars($0) }, role: role, firm: firm, pros: pros, cons: cons,
            reply: reply.map { Review.Reply($0) })
        let document = Document(
            id: "1", title: "\(firm): \(review.stars?.drawn ?? "Bewertung")", text: text,
            review: review)
        let name = Sample.brands.first { $0.id == brand }?.name
        return try Sample.matcher().mentions(in: document).first { $0.brand == name }
    }

    @Test(
        "one and two stars speak for negative, four and five for positive, three for neither",
        arguments: [
            (1.0, "", Polarity.negative), (2, "", .negative), (3, "", .neutral), (4, "", .positive),
            (5, "", .positive), (5, "Die Lieferung kam am Montag.", .positive),
            (1, "Die Lieferung kam am Montag.", .negative),
            (2, "Abgeholt am Dienstag in der Filiale.", .negative),
            (4.3, "Abgeholt am Dienstag in der Filiale.", .positive),
            (3, angry, .negative),
        ])
    func stars(stars: Double, text: String, polarity: Polarity) throws {
        let mention = try #require(try Self.mention(stars, text))
        #expect(mention.polarity == polarity)
        if text.isEmpty, stars != 3 { #expect(mention.isPolarityClear) }
    }

    @Test("a text that clearly says otherwise makes it unclear, whichever wins")
    func contradiction() throws {
        let mixed = try #require(try Self.mention(5, Self.angry))
        #expect(!mixed.isPolarityClear)
        #expect(try Self.mention(1, Self.angry)?.isPolarityClear == true)
        #expect(try Self.mention(1, Self.angry)?.polarity == .negative)
        let other = try #require(try Self.mention(4, Self.angry))
        #expect(other.polarity == .negative && !other.isPolarityClear)
    }

    @Test("what a form asks for as bad does not make a review of five stars negative")
    func bothSides() throws {
        let mention = try #require(
            try Self.mention(
                5, "\(Self.long)\n\(Self.cons)", role: .employer, pros: Self.long, cons: Self.cons))
        #expect(mention.polarity == .positive)
        #expect(
            try Self.mention(
                1, "Pünktlicher Lohn.\n\(Self.cons)", role: .employer, pros: "Pünktlicher Lohn.",
                cons: Self.cons)?.polarity == .negative)
    }

    @Test("an employer's review is one by its source; of what it speaks, its words say")
    func employer() throws {
        let plain = try #require(
            try Self.mention(
                2, "Die Maschinen laufen, die Lieferung war pünktlich.", role: .employer))
        #expect(plain.facet == .employer)
        let paid = try #require(
            try Self.mention(2, "Das Gehalt ist zu niedrig, kein Weihnachtsgeld.", role: .employer))
        #expect(paid.facet == .employer && paid.subFacet == .pay)
        #expect(try Self.mention(5, "Ganz in Ordnung.")?.facet == .product)
    }

    @Test(
        "an ambiguous name on its own review page passes the line, and it says why",
        arguments: [
            ("kern", "Kern", ""), ("kern", "Kern", "Im Garten blühen Tulpen, der Hund schläft."),
            ("gans", "Blaue Gans", "Der Braten war zäh."), ("tor", "TOR", "Nett."),
            ("tor", "TOR", "Das Spiel endete 2:1, der Trainer tobte, die Fans sangen."),
        ])
    func ownPage(brand: String, name: String, text: String) throws {
        let mention = try #require(try Self.mention(4, text, firm: name, brand: brand))
        #expect(mention.score > 50, "\(mention.reasons)")
        #expect(mention.reasons.contains { $0.rule == .reviewPage && $0.points > 0 })
        #expect(mention.reasons.reduce(0) { $0 + $1.points } == mention.score)
        // The same words elsewhere prove nothing.
        let bare = Document(id: "1", title: "\(name): gut", text: text)
        let other = try Sample.matcher().mentions(in: bare).first
        #expect(other.map { $0.score < 50 } ?? true)
    }

    @Test("another firm that a review names gets neither its stars nor its page")
    func otherFirm() throws {
        let document = Document(
            id: "1", title: "Blaue Gans: ★☆☆☆☆",
            text: "Abgeholt am Dienstag in der Filiale. WattWerk liefert am Montag den Strom.",
            review: Review(stars: Stars(1), role: .employer, firm: "Blaue Gans"))
        let mentions = try Sample.matcher().mentions(in: document)
        let watt = try #require(mentions.first { $0.brand == "WattWerk" })
        #expect(watt.facet != .employer && watt.polarity == .neutral)
        let rules: Set<Reason.Rule> = [.reviewPage, .fewStars, .employerReview]
        #expect(!watt.reasons.contains { rules.contains($0.rule) })
        let goose = try #require(mentions.first { $0.brand == "Blaue Gans" })
        #expect(goose.facet == .employer && goose.polarity == .negative)
    }

    @Test("what the firm replies is not judged: neither polarity, urgency nor passage")
    func reply() throws {
        let text = "Abgeholt am Dienstag in der Filiale."
        let reply = "Ein Brand im Werk, ein Toter, Explosion: wir bedauern das Unglück heute sehr."
        let without = try #require(try Self.mention(4, text))
        #expect(try Self.mention(4, text, reply: reply) == without)
    }

    @Test("what is shown of a review is the reviewer's own words, else its title")
    func passage() throws {
        let text =
            "Abgeholt am Dienstag in der Filiale. Die Beratung war leider schlecht und langsam."
        #expect(
            try Self.mention(2, text)?.passage
                == "Die Beratung war leider schlecht und langsam.")
        #expect(try Self.mention(2, "")?.passage == "WattWerk AG: ★★☆☆☆")
        #expect(try Self.mention(2, "Naja")?.passage == "Naja")
    }

    @Test("stars and employer are told without points, in both languages")
    func reasons() throws {
        let mention = try #require(try Self.mention(2, "", role: .employer))
        let told = mention.reasons.filter { $0.points == 0 }
        #expect(told.map(\.rule) == [.employerReview, .fewStars])
        #expect(told.last?.why(in: .english) == "few stars speak for negative: 2/5")
        #expect(told.last?.why(in: .german) == "wenige Sterne sprechen für negativ: 2/5")
    }
}
