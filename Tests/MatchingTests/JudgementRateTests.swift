import Domain
import Matching
import TestSupport
import Testing

/// A hundred passages on an invented maker of pumps, most of which say what they mean without a word for
/// it. The rates reached, less a margin; wrong answers are told in the report of a failure. How texts
/// sound was learned from these too: of passages left out, about three of four polarities are right.
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

    private let rows: [Row]

    /// `employer pay negative - | text`
    init() throws {
        let matcher = try Matcher(brands: [
            Brand(
                name: "Halvern", id: "halvern", aliases: ["Halvern Pumpen"], products: ["H3"],
                context: ["Pumpe", "Maschinenbau", "Gießerei", "Osnabrück"])
        ])
        let path = "\(Fixtures.project)/Tests/Fixtures/judgement/facets.txt"
        let lines = try #require(Fixtures.text(of: path)).split(separator: "\n")
        rows = try lines.map { line in
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

    @Test("five of six facets are right")
    func facets() { expect(0.83, of: rows) { $0.mention.facet == $0.facet } }

    @Test("three of five employer passages are filed under what they speak of")
    func subFacets() {
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
