import Testing

@testable import Matching

@Suite("Words of lines of business")
struct TradeWordsTests {
    private static func entries(_ list: String) -> [String] {
        list.split { $0 == " " || $0 == "\n" }.map(String.init)
    }

    @Test("each line of business has a bit of its own")
    func bits() {
        #expect(TradeWords.lists.count <= UInt64.bitWidth)
        #expect(Set(TradeWords.lists).count == TradeWords.lists.count)
    }

    @Test(
        "an entry stands once, and no beginning in its list holds it", arguments: TradeWords.lists)
    func covers(list: String) {
        let entries = Self.entries(list)
        #expect(Set(entries).count == entries.count)
        let beginnings = Set(
            entries.filter { $0.hasSuffix("*") && !$0.hasPrefix("*") }.map { $0.dropLast() })
        for entry in entries where !entry.hasPrefix("*") && !entry.contains("_") {
            let shorter = entry.indices.dropFirst().map { entry[..<$0] }
            let own = entry.hasSuffix("*") ? entry.dropLast() : entry[...]
            #expect(!shorter.contains { $0 != own && beginnings.contains($0) }, "\(entry)")
        }
    }

    @Test("a star stands for the rest of a word, at one of its ends", arguments: TradeWords.lists)
    func stars(list: String) {
        for entry in Self.entries(list) {
            let letters = entry.dropFirst(entry.hasPrefix("*") ? 1 : 0)
            #expect(!letters.dropLast().contains("*") && letters.count > 1, "\(entry)")
        }
    }
}
