import Domain
import Matching
import TestSupport
import Testing

/// Passages on invented firms, most of which say what they mean without a word for it. The rates reached,
/// less a margin; wrong answers are told in the report of a failure.
@Suite("Judgement of passages")
struct JudgementRateTests {
    private struct Row {
        var facet: Facet?
        var subFacet: SubFacet?
        var polarity: Polarity?
        var isUrgent: Bool
        var text: String
        var mention: Mention
    }

    /// How texts sound was learned from these too.
    private let rows: [Row]
    /// Nothing was learned from these.
    private let unheard: [Row]

    init() throws {
        rows = try Self.rows(of: "judgement/facets.txt")
        unheard = try Self.rows(of: "unheard/passages.txt")
    }

    /// `employer pay negative - | text`
    private static func rows(of name: String) throws -> [Row] {
        let matcher = try Matcher(brands: [
            Brand(
                name: "Halvern", id: "halvern", aliases: ["Halvern Pumpen"], products: ["H3"],
                context: ["Pumpe", "Maschinenbau", "Gießerei", "Osnabrück"])
        ])
        let path = "\(Fixtures.project)/Tests/Fixtures/\(name)"
        let lines = try #require(Fixtures.text(of: path)).split(separator: "\n")
        return try lines.map { line in
            let parts = line.split(separator: "|", maxSplits: 1)
            let labels = parts[0].split(separator: " ").map(String.init)
            let text = String(parts[1].dropFirst())
            let mention = try #require(matcher.mentions(in: Document(id: "", text: text)).first)
            return Row(
                facet: Facet(rawValue: labels[0]), subFacet: SubFacet(rawValue: labels[1]),
                polarity: Polarity(rawValue: labels[2]), isUrgent: labels[3] == "urgent",
                text: text, mention: mention)
        }
    }

    private func expect(
        _ share: Double, of rows: [Row], _ isRight: (Row) -> Bool,
        at location: SourceLocation = #_sourceLocation
    ) {
        let wrong = rows.filter { !isRight($0) }
        let reached = 1 - Double(wrong.count) / Double(rows.count)
        #expect(reached >= share, "\(reached): \(wrong.map(\.text))", sourceLocation: location)
    }

    @Test("of plain passages that nothing was learned from nine in ten come out right")
    func unheardOnes() {
        #expect(unheard.count > 20)
        expect(0.85, of: unheard) { $0.mention.facet == $0.facet }
        expect(0.85, of: unheard) { $0.mention.polarity == $0.polarity }
        expect(0.95, of: unheard) { $0.mention.isUrgent == $0.isUrgent }
        expect(0.85, of: unheard.filter(\.mention.isPolarityClear)) {
            $0.mention.polarity == $0.polarity
        }
    }

    @Test("five of six facets are right")
    func facets() { expect(0.83, of: rows) { $0.mention.facet == $0.facet } }

    @Test("of employer passages most are filed under what they speak of, also of those unheard")
    func subFacets() {
        expect(0.6, of: unheard.filter { $0.subFacet != nil && $0.mention.facet == .employer }) {
            $0.mention.subFacet == $0.subFacet
        }
        expect(0.6, of: rows.filter { $0.subFacet != nil }) { $0.mention.subFacet == $0.subFacet }
        #expect(rows.allSatisfy { $0.mention.facet == .employer || $0.mention.subFacet == nil })
    }

    @Test("the passages that tone was learned from keep their polarity")
    func polarities() { expect(0.8, of: rows) { $0.mention.polarity == $0.polarity } }

    @Test("urgent is found with an F1 of 0.8, and nothing else is called so")
    func urgency() {
        let right = rows.count { $0.isUrgent && $0.mention.isUrgent }
        let wrong = rows.count { $0.isUrgent != $0.mention.isUrgent }
        #expect(Double(2 * right) / Double(2 * right + wrong) >= 0.8)
        #expect(!rows.contains { !$0.isUrgent && $0.mention.isUrgent })
    }
}
