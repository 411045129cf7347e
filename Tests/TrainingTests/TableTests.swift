import Domain
import JSON
import Matching
import TestSupport
import Testing
import Training

@Suite("Learning the tables of judgement")
struct TableTests {
    private static let fixtures = "\(Fixtures.project)/Tests/Fixtures"

    private static func paths(in folder: String, ending: String) -> [String] {
        Fixtures.files(in: "\(fixtures)/\(folder)").filter { $0.hasSuffix(ending) }
    }

    private static func expectUnchanged(_ tables: [TableFile]) throws {
        let folder = "\(Fixtures.project)/Sources/Stages/Matching/Lexicons"
        for table in tables {
            let present = Fixtures.text(of: "\(folder)/\(table.name).swift")
            #expect(present == table.text, "make train writes \(table.name) anew")
        }
    }

    @Test("the tables of sounds are what is learned from the passages, to the byte")
    func judgement() throws {
        let files = try Self.paths(in: "judgement", ending: ".txt")
            .map { try #require(Fixtures.text(of: $0)) }
        try Self.expectUnchanged(JudgementPassages(files).tables())
    }

    @Test("what tells whether a firm is meant is what is learned from the passages, to the byte")
    func meant() throws {
        let ending = ".brands.jsonl"
        let files = try Self.paths(in: "meant", ending: ending).map { path in
            let writer = String(path.dropLast(ending.count))
            return MeantPassages.File(
                name: String(writer.split(separator: "/").last ?? ""),
                brands: try Self.values(path), rows: try Self.values("\(writer).jsonl"))
        }
        try Self.expectUnchanged(MeantPassages(files).tables())
    }

    private static func values(_ path: String) throws -> [JSONValue] {
        try #require(Fixtures.text(of: path)).split(separator: "\n")
            .map { try JSONValue(parsing: Array($0.utf8)) }
    }

    @Test("a line that is no passage is named")
    func badLine() {
        let good = "product - positive - | Halvern kam und half."
        for bad in ["product positive", "product - | Halvern", "- - positive - | Halvern"] {
            #expect {
                try JudgementPassages([good, "\(good)\n\n\(bad)\n"])
            } throws: { error in
                if case PassageFault.noPassage(1, 3) = error { true } else { false }
            }
        }
    }

    @Test("a passage of a brand that is not defined is named")
    func unknownBrand() throws {
        let brand = try JSONValue(parsing: Array(#"{"id": "a", "name": "Turmfalke"}"#.utf8))
        let row = try JSONValue(parsing: Array(#"{"brand": "b", "text": "Bei Turmfalke."}"#.utf8))
        #expect {
            try MeantPassages([.init(name: "w", brands: [brand], rows: [row])])
        } throws: { error in
            if case PassageFault.noBrand(0, 1) = error { true } else { false }
        }
    }

    @Test("each passage of a firm is asked once, by what the other firms taught")
    func folds() throws {
        let firm = """
            product - positive - | Halvern kam sofort, sehr freundlich.
            employer pay negative - | Halvern zahlt schlecht.
            """
        let passages = try JudgementPassages([
            Array(repeating: firm, count: 6).joined(separator: "\n\n"), firm,
        ])
        let rates = passages.rates()
        #expect(rates.map(\.name) == ["polarity", "facet", "sub-facet", "urgent"])
        #expect(rates.map(\.count) == [12, 12, 6, 12])
        // All firms are alike, so the others taught all there is.
        #expect(rates.map(\.right) == [12, 12, 6, 12])
    }
}
