import Domain
import JSON
import Matching
import TestSupport
import Testing

/// The rates reached on the shared cases, less a small margin, so that no change loses them unseen.
@Suite("Shared cases", .enabled(if: Fixtures.corpora != nil, "the shared corpora are not here"))
struct CorpusTests {
    private let matcher: Matcher
    private let names: [String: String]

    init() throws {
        let brands = Corpus.brands(yaml: Self.file("brands.yaml"))
        matcher = try Matcher(brands: brands)
        names = Dictionary(uniqueKeysWithValues: brands.map { ($0.id, $0.name) })
    }

    private static func file(_ name: String) -> String {
        Fixtures.corpora.flatMap { Fixtures.text(of: "\($0)/match/\(name)") } ?? ""
    }

    private func judged(_ file: String) throws -> [(row: JSONValue, mention: Mention?)] {
        try Corpus.rows(Self.file(file)).map { row in
            let name = row["brand"]?.string.flatMap { names[$0] }
            return (row, matcher.mentions(in: Corpus.document(row)).first { $0.brand == name })
        }
    }

    private func share(_ file: String, _ isRight: (JSONValue, Mention?) -> Bool) throws -> Double {
        let cases = try judged(file)
        try #require(!cases.isEmpty)
        return Double(cases.count { isRight($0.row, $0.mention) }) / Double(cases.count)
    }

    @Test("97 % of the forms are found, or left alone")
    func forms() throws {
        let share = try share("forms.jsonl") { row, mention in
            guard row["match"]?.bool == true else { return mention == nil }
            let surfaces = row["surface"]?.array?.compactMap(\.string) ?? []
            return mention?.hits.contains { hit in
                surfaces.contains { $0.contains(hit.surface) || hit.surface.contains($0) }
            } ?? false
        }
        #expect(share >= 0.97, "\(share)")
    }

    @Test("93 % of the ambiguous names are told apart")
    func disambiguation() throws {
        let share = try share("disambiguation.jsonl") { row, mention in
            ((mention?.score ?? 0) >= Mention.relevanceLine) == row["relevant"]?.bool
        }
        #expect(share >= 0.93, "\(share)")
    }

    /// How far the scores of a fifth of the scale are from the share that means the brand, on average.
    private static let calibrationError = 0.15
    private static let binWidth = 20

    @Test("a score says how often it is right, within 15 points")
    func calibration() throws {
        var bins: [Int: (count: Int, sum: Int, right: Int)] = [:]
        let cases = try judged("disambiguation.jsonl")
        for (row, mention) in cases {
            let score = mention?.score ?? 0
            let bin = min(score, 99) / Self.binWidth
            bins[bin, default: (0, 0, 0)].count += 1
            bins[bin, default: (0, 0, 0)].sum += score
            bins[bin, default: (0, 0, 0)].right += row["relevant"]?.bool == true ? 1 : 0
        }
        var error = 0.0
        for (bin, found) in bins.sorted(by: { $0.key < $1.key }) {
            let mean = Double(found.sum) / Double(found.count)
            let share = 100 * Double(found.right) / Double(found.count)
            error += abs(mean - share) / 100 * Double(found.count) / Double(cases.count)
            print(
                "scores \(bin * Self.binWidth)…\((bin + 1) * Self.binWidth): \(found.count) texts, "
                    + "mean \(Int(mean)), \(Int(share)) % mean the brand")
        }
        #expect(error <= Self.calibrationError, "\(error)")
    }

    @Test("88 % of the facets and 72 % of the polarities are right")
    func facets() throws {
        let facets = try share("facets.jsonl") { $1?.facet.rawValue == $0["facet"]?.string }
        #expect(facets >= 0.88, "\(facets)")
        let polarities = try share("facets.jsonl") {
            $1?.polarity.rawValue == $0["polarity"]?.string
        }
        #expect(polarities >= 0.72, "\(polarities)")
    }

    @Test("urgent is found with an F1 of 0.85")
    func urgency() throws {
        let cases = try judged("facets.jsonl").map {
            (wanted: $0.row["urgent"]?.bool == true, got: $0.mention?.isUrgent == true)
        }
        let right = cases.count { $0.wanted && $0.got }
        let wrong = cases.count { $0.wanted != $0.got }
        let score = Double(2 * right) / Double(2 * right + wrong)
        #expect(score >= 0.85, "\(score)")
    }
}
