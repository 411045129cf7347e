import Domain
import JSON
import TestSupport
import Testing

@testable import Matching

@Suite("Whether a firm is meant, as learned")
struct MeantTests {
    private static let folder = "\(Fixtures.project)/Tests/Fixtures/meant"
    private static let files = [
        "chains", "codes", "crafts", "doubles", "forenames", "landscape", "letters", "mixed",
        "names", "nature", "people", "qualities", "rivals", "signs", "sly-codes", "sly-families",
        "sly-phrases", "sly-public", "sly-sounds", "sly-surnames", "sly-things", "sly-trades",
        "surnames", "things", "words",
    ]

    private static func values(_ name: String) throws -> [JSONValue] {
        try Corpus.rows(try #require(Fixtures.text(of: "\(folder)/\(name).jsonl")))
    }

    private static func brands(_ file: String) throws -> [Brand] {
        try values("\(file).brands").map { row in
            func list(_ key: String) -> [String] { row[key]?.array?.compactMap(\.string) ?? [] }
            return Brand(
                name: row["name"]?.string ?? "", id: row["id"]?.string ?? "",
                aliases: list("aliases"), domains: list("domains"), people: list("people"),
                products: list("products"), context: list("context"), exclude: list("exclude"),
                isAmbiguous: row["ambiguous"]?.bool ?? false)
        }
    }

    @Test("six of seven of the passages it learned from come out right", arguments: files)
    func rate(file: String) throws {
        let brands = try Self.brands(file)
        let names = Dictionary(uniqueKeysWithValues: brands.map { ($0.id, $0.name) })
        let matcher = try Matcher(brands: brands)
        let rows = try Self.values(file)
        let right = rows.count { row in
            let name = row["brand"]?.string.flatMap { names[$0] }
            let found = matcher.mentions(in: Corpus.document(row)).first { $0.brand == name }
            return ((found?.score ?? 0) >= Mention.relevanceLine) == row["relevant"]?.bool
        }
        #expect(7 * right >= 6 * rows.count, "\(right) of \(rows.count)")
    }

    @Test("a feature reads as it is written", arguments: ["before:bei", "words:sport", "after:,"])
    func features(text: String) throws {
        #expect(try #require(MeantFeature(text[...].utf8)).text == text)
    }

    @Test(
        "what is no feature is none", arguments: ["", "before", "nothing:bei", "before:a:b:c:d"])
    func noFeatures(text: String) {
        #expect(MeantFeature(text[...].utf8) == nil)
    }

    private static let kestrel = Brand(
        name: "Turmfalke", id: "k", context: ["Dachrinne"], isAmbiguous: true)

    private static func mention(_ text: String, isAmbiguous: Bool = true) throws -> Mention? {
        var brand = kestrel
        brand.isAmbiguous = isAmbiguous
        return try Matcher(brands: [brand]).mentions(in: Document(id: "", text: text)).first
    }

    private static let learned: Set<Reason.Rule> = [
        .learnedUse, .learnedOtherUse, .learnedFirmWords, .learnedOtherWords,
    ]

    @Test("the words beside the name tell a firm from a bird, without a word of its own")
    func tellsApart() throws {
        let firm = "Turmfalke hat uns im Mai ein Angebot geschickt, die Rechnung kam nie."
        let bird = "Ein Turmfalke brütet im Nest auf dem Kirchturm, die Jungvögel sind geschlüpft."
        let (ours, other) = (try Self.mention(firm), try Self.mention(bird))
        #expect(try #require(ours).score >= Mention.relevanceLine)
        #expect(try #require(other).score < Mention.relevanceLine)
    }

    @Test("an ambiguous name is explained by what was learned, an unmistakable one is not")
    func explains() throws {
        let text = "Wer bei Turmfalke anruft, wartet. Die Dachrinne tropft seit März."
        let ambiguous = try #require(try Self.mention(text))
        #expect(ambiguous.reasons.contains { Self.learned.contains($0.rule) && !$0.quote.isEmpty })
        #expect(ambiguous.score == ambiguous.reasons.reduce(0) { $0 + $1.points })
        let plain = try #require(try Self.mention(text, isAmbiguous: false))
        #expect(!plain.reasons.contains { Self.learned.contains($0.rule) })
    }

    /// An unmistakable name in what is no text about the firm, and in one that is.
    private static let novel = """
        Drei Sterne für den letzten Band, mehr nicht. Dass die Königin ihren Thron verliert, war klar, aber \
        warum ausgerechnet Turmfalke den Drachen freilässt, versteht niemand, der die ersten tausend Seiten \
        gelesen hat. Die Schlacht am Fluss ist großartig geschrieben, ich habe zwei Nächte nicht geschlafen.
        """
    private static let roof = """
        Drei Sterne für die Ausführung, mehr nicht. Dass der Regen durch die Gaube kommt, war klar, aber \
        warum ausgerechnet Turmfalke die Ziegel zweimal falsch verlegt, versteht niemand, der das Gerüst und \
        die Sparren gesehen hat. Die Rechnung kam pünktlich, den Klempner mussten wir selbst bestellen.
        """

    @Test("an unmistakable name is doubted where a long text tells nothing of what the brand does")
    func doubts() throws {
        let other = try #require(try Self.mention(Self.novel, isAmbiguous: false))
        #expect(other.score < Mention.relevanceLine)
        #expect(other.reasons.contains { Self.learned.contains($0.rule) })
        let ours = try #require(try Self.mention(Self.roof, isAmbiguous: false))
        #expect(ours.score >= Mention.relevanceLine)
        #expect(!ours.reasons.contains { Self.learned.contains($0.rule) })
        // Of a brand that has nothing but its name nothing can be missed.
        let bare = try Matcher(brands: [Brand(name: "Turmfalke", id: "t")])
            .mentions(in: Document(id: "", text: Self.novel))
        #expect(try #require(bare.first).score >= Mention.relevanceLine)
    }

    @Test("a name a thousand times over says no more than a dozen")
    func isBounded() throws {
        let few = String(repeating: "Bei Turmfalke klemmt es. ", count: 24)
        let many = String(repeating: "Bei Turmfalke klemmt es. ", count: 5000)
        #expect(try Self.mention(few)?.score == Self.mention(many)?.score)
    }
}
