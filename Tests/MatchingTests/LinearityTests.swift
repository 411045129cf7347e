import Domain
import Matching
import Testing

/// What would take hours if any step looked at all places for each place.
@Suite("Texts made to be slow")
struct LinearityTests {
    private static let many = 10_000

    @Test(
        "a text full of names, whole or with a slip, is read once",
        arguments: ["WattWerk ", "WatWerk Strom ", "WattWerk-", "#WattWerk", "WattWerk.X."])
    func readsNames(name: String) throws {
        let text = "Strom von " + String(repeating: name, count: Self.many)
        let mention = try Sample.mention("watt", in: text)
        #expect(mention.map { $0.hits.count <= 100 } ?? true)
    }

    @Test(
        "a word without end is read once",
        arguments: ["WattWerk", "WattWek", "Kern", "a"], ["a", "WattWerk", "ä", "\u{301}"])
    func readsLongWords(head: String, tail: String) throws {
        _ = try Sample.mention(
            "watt", in: "Strom " + head + String(repeating: tail, count: Self.many))
    }

    @Test("names that are beginnings of each other are all found, at each place")
    func readsOverlappingNames() throws {
        let brands = (1...50).map { count in
            Brand(
                name: Array(repeating: "lo", count: count).joined(separator: " ") + "!",
                id: "\(count)",
                aliases: [Array(repeating: "lo", count: count).joined(separator: " ")])
        }
        let text = String(repeating: "lo ", count: 2_000)
        let mentions = try Matcher(brands: brands).mentions(in: Document(id: "", text: text))
        #expect(mentions.count == brands.count)
    }

    @Test("names that differ in their last letters only are told apart")
    func readsAlikeNames() throws {
        let names = (0..<2_000).map { "Schaeferei Holtkamp \($0)" }
        let brands = names.map { Brand(name: $0, id: $0, context: ["Wolle"]) }
        let text = String(
            repeating: "Wolle von Schaeferei Holtkamp 7 und Schaeferei Hltkamp. ", count: 50)
        let mentions = try Matcher(brands: brands).mentions(in: Document(id: "", text: text))
        #expect(mentions.contains { $0.brand == names[7] && $0.hits.count == 50 })
    }
}
