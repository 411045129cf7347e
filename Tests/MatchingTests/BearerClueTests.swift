import Domain
import Matching
import Testing

/// What tells a firm from another bearer of its name where no context word does.
@Suite("Clues to the bearer of a name")
struct BearerClueTests {
    private static let brand = Brand(
        name: "Amsel", id: "amsel", aliases: ["Amsel Fensterbau"], people: ["Jutta Kraus"],
        context: ["Fenster", "Haustür", "Verglasung", "Handwerk", "Jena"], isAmbiguous: true)
    private static let sure = Brand(
        name: "Tirolux", id: "tirolux", context: ["Leuchte", "Lampe", "Jena"])

    private func mention(_ text: String, of brand: Brand = brand) throws -> Mention? {
        try Matcher(brands: [brand]).mentions(in: Document(id: "", text: text)).first
    }

    private func rules(_ text: String, of brand: Brand = brand) throws -> [Reason.Rule] {
        try mention(text, of: brand)?.reasons.filter { $0.points < 0 }.map(\.rule) ?? []
    }

    @Test(
        "another town beside the name is another firm's",
        arguments: ["Amsel aus Rostock", "Amsel, Breslau,", "Amsel in Linz"])
    func foreignTown(name: String) throws {
        let text = "Der Betrieb \(name) baut Fenster."
        #expect(try rules(text).contains(.otherPlace))
        let ours = "Der Betrieb Amsel aus Jena baut Fenster. Er liefert nach Rostock."
        #expect(try !rules(ours).contains(.otherPlace))
        #expect(try #require(try mention(ours)).score >= Mention.relevanceLine)
    }

    @Test("so it is with an unmistakable name, but only beside it")
    func foreignTownOfUnmistakable() throws {
        let theirs = try #require(
            try mention("Tirolux aus Meißen, zwei Brüder, baut Schränke.", of: Self.sure))
        #expect(theirs.score < Mention.relevanceLine)
        let ours = try #require(try mention("Tirolux eröffnet ein Büro in Meißen.", of: Self.sure))
        #expect(ours.score >= Mention.relevanceLine)
    }

    @Test(
        "a noun with its article right before the name tells what bears it",
        arguments: ["Das Theaterstück Amsel", "Der alte Kutter Amsel", "Ein Freizeitklub Amsel"])
    func apposition(start: String) throws {
        let mention = try #require(try mention("\(start) ist in Jena bekannt."))
        #expect(mention.score < Mention.relevanceLine)
    }

    @Test(
        "a noun of another kind after the name tells what bears it, a word for a firm does not",
        arguments: [
            ("Bei Regen siegte Amsel, ein vierjähriger Hengst, in Jena.", true),
            ("Gestern schrieb Amsel, der Vermieter, einen Brief nach Jena.", true),
            ("Die Fenster baut Amsel, ein kleiner Handwerksbetrieb, in Jena.", false),
            ("Die Fenster baut Amsel, die Firma aus Jena.", false),
            ("Gut ist Amsel, der Fenster einbaut.", false),
        ])
    func appositionAfter(text: String, isForeign: Bool) throws {
        #expect(try rules(text).contains(.title) == isForeign)
    }

    @Test(
        "what is named so is told by who calls itself so, or by the next sentence",
        arguments: [
            ("Seit heute heißen wir jetzt Amsel und spielen in Jena.", Self.brand),
            ("Tirolux ist fertig! So heißt unsere Decke aus Wolle.", Self.sure),
            ("Im Taufbuch fand ich den Namen Tirolux.", Self.sure),
        ])
    func naming(text: String, brand: Brand) throws {
        #expect(try rules(text, of: brand).contains(.title))
        #expect(try #require(try mention(text, of: brand)).score < Mention.relevanceLine)
    }

    @Test("what another firm sells under the name is not the brand's")
    func maker() throws {
        let theirs = "Der Duschkopf Tirolux von der Baumarktkette tropft."
        #expect(try #require(try mention(theirs, of: Self.sure)).score < Mention.relevanceLine)
        let ours = "Die Leuchte Tirolux von der Rampe nebenan ist hell."
        #expect(try #require(try mention(ours, of: Self.sure)).score >= Mention.relevanceLine)
    }

    @Test("nobody says du to a firm")
    func address() throws {
        #expect(try rules("Amsel, hast du das Fenster zu?").contains(.personName))
        #expect(try !rules("Amsel, so hört man, baut Fenster.").contains(.personName))
    }

    @Test(
        "an age or an office said of the name is a person's",
        arguments: [
            "Amsel, 51, kommt aus Jena.", "Amsel wird neuer Torwarttrainer in Jena.",
            "Amsel ist Richterin und mag Fenster.", "Am Fenster saß und schwieg Amsel.",
            "Aus Jena kam Amsel. Er wollte nie ein Handwerk lernen.",
        ])
    func predicate(text: String) throws {
        #expect(try rules(text).contains(.personName))
        #expect(try #require(try mention(text)).score < Mention.relevanceLine)
    }

    @Test(
        "words of its line of business speak for it, though nobody configured them",
        arguments: [
            "Amsel hat den Putz nachgebessert und den Rahmen neu eingebaut.",
            "Bei uns war Amsel auf der Baustelle, jetzt ist das Dachgeschoss dicht.",
        ])
    func ownTrade(text: String) throws {
        let mention = try #require(try mention(text))
        #expect(mention.reasons.contains { $0.rule == .ownTrade && $0.points > 0 })
        #expect(mention.score >= Mention.relevanceLine)
    }

    @Test("a context word counts in the plural with its umlaut too")
    func umlautPlural() throws {
        let brand = Brand(
            name: "Amsel", id: "a", context: ["Drehstuhl", "Gartenzaun"], isAmbiguous: true)
        for text in ["Die Drehstühle von Amsel.", "Amsel baut Gartenzäune."] {
            let mention = try #require(try mention(text, of: brand))
            #expect(mention.reasons.contains { $0.rule == .contextWord }, "\(text)")
        }
    }

    @Test("words of another line of business speak against it")
    func otherTrade() throws {
        let text = "Amsel vermietet Wohnungen: Mieter klagen über Kaution, Nebenkosten und Aufzug."
        #expect(try rules(text).contains(.otherTrade))
    }

    @Test("a surname after an office of the firm is its person's, after another it is not")
    func office() throws {
        func points(_ text: String) throws -> Int {
            try mention(text)?.reasons.first { $0.rule == .person }?.points ?? 0
        }
        let chief = try points("Amsel wächst. Geschäftsführerin Kraus lobte alle.")
        let pastor = try points("Amsel wächst. Pastorin Kraus lobte alle.")
        #expect(chief > pastor)
    }

    @Test("who writes ‘we of the firm’ is of the firm")
    func ours() throws {
        let mention = try #require(try mention("Wir von Amsel fahren ab Mai elektrisch."))
        #expect(mention.score >= Mention.relevanceLine)
    }

    @Test(
        "small words of a kind at the head of a sentence are no name",
        arguments: ["Amsel, grau, aber schön.", "Amsel und glänzend steht sie da."])
    func adjectives(text: String) throws { #expect(try mention(text) == nil) }

    @Test("an article does not undo an unmistakable name")
    func article() throws {
        let mention = try #require(
            try mention("Wir kennen die Tirolux seit Jahren.", of: Self.sure))
        #expect(mention.score >= Mention.relevanceLine)
    }
}

@Suite("What stands around an article")
struct BoilerplateTests {
    private static let article = "Der Kreistag hat den Haushalt nach langer Debatte beschlossen."

    private func mention(_ text: String) throws -> Mention? {
        try Matcher(brands: [Brand(name: "Tirolux", id: "t", context: ["Leuchte"])])
            .mentions(in: Document(id: "", text: text)).first
    }

    @Test(
        "a name in it alone is below the line, and the reason says why",
        arguments: [
            "\(article)\nDas könnte Sie auch interessieren\nTirolux baut an\nFeuer im Heim",
            "Start › Wirtschaft › Region › Tirolux\n\(article)",
            "\(article)\nTags: Haushalt, Kreistag, Tirolux",
            "\(article) Mehr zum Thema: Tirolux baut an.",
            "\(article)\nRelated articles\nTirolux opens a branch",
            "Auer, Brand GmbH, Tirolux, Doll Technik, Eck, Fuchs Pumpen, Gans AG, Huber\n\(article)",
            "Home | News | Tirolux | Contact | Privacy\n\(article)",
        ])
    func lowers(text: String) throws {
        let mention = try #require(try mention(text))
        #expect(mention.score < Mention.relevanceLine, "\(mention.score)")
        #expect(mention.reasons.contains { $0.rule == .boilerplate && $0.points < 0 })
    }

    @Test(
        "a name in the article counts, whatever stands around it",
        arguments: [
            "Tirolux baut an.\nTags: Haushalt, Tirolux",
            "Tirolux baut an. Mehr zum Thema: Kreistag",
            "Themen des Tages sind für Tirolux Preise und Löhne.",
            "Gekauft: Rohre, Ventile, eine Leuchte von Tirolux, Kabel, Schellen und Dübel, alles gut.",
            "Das könnte Sie auch interessieren\nEin kurzer Satz.\nIm Rathaus wurde gestern bekannt, dass "
                + "Tirolux im kommenden Jahr eine neue Halle am Stadtrand bauen will, wofür die Stadt "
                + "ein Grundstück verkauft und eine Straße verlegt.",
        ])
    func keeps(text: String) throws {
        let mention = try #require(try mention(text))
        #expect(!mention.reasons.contains { $0.rule == .boilerplate })
        #expect(mention.score >= Mention.relevanceLine)
    }

    @Test("a long row of names costs no more than its length")
    func isLinear() throws {
        let row = String(repeating: "Tirolux, Auer, ", count: 20_000)
        let clock = ContinuousClock()
        #expect(try clock.measure { _ = try mention(row) } < .seconds(20))
    }
}
