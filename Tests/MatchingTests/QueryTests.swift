import Domain
import Matching
import Testing

@Suite("Query")
struct QueryTests {
    private func holds(_ query: String, _ text: String) throws -> Bool {
        let brand = Brand(name: "B", id: "b", query: query)
        return try !Matcher(brands: [brand]).mentions(in: Document(id: "", text: text)).isEmpty
    }

    @Test(
        "it holds where it says so",
        arguments: [
            ("Fräse", "Die FRAESE läuft.", true), ("Fräse", "Die Fräser laufen.", false),
            ("Fräs*", "Die Fräser laufen.", true), ("\"neue Fräse\"", "eine neue Fräse", true),
            ("\"neue Fräse\"", "neue alte Fräse", false), ("Dach Ziegel", "Ziegel fürs Dach", true),
            ("Dach AND Ziegel", "nur Dach", false), ("Dach OR Ziegel", "nur Ziegel", true),
            ("Dach NOT Ziegel", "Dach und Ziegel", false), ("Dach -Ziegel", "Dach allein", true),
            ("Dach (Ziegel OR Schiefer)", "Schiefer am Dach", true),
            ("(Dach OR Wand) AND NOT (Ziegel OR Schiefer)", "Wand aus Schiefer", false),
            ("MMB NEAR/3 Fräse", "MMB kauft eine Fräse", true),
            ("MMB NEAR/1 Fräse", "MMB kauft eine Fräse", false),
            ("Fräse NEAR/3 MMB", "MMB kauft eine Fräse", true),
            ("Ö-Werk", "im Oe-Werk", true),
        ])
    func evaluates(query: String, text: String, expected: Bool) throws {
        #expect(try holds(query, text) == expected)
    }

    @Test(
        "a fault names the character and the mend",
        arguments: [
            ("", 1, QueryError.Problem.empty), ("a \"b", 3, .unclosedQuote),
            ("(a OR b", 1, .unclosedParenthesis), ("a) b", 2, .strayParenthesis),
            ("a OR", 5, .missingTerm(after: "OR")),
            ("AND a", 1, .missingTerm(after: "the beginning")),
            ("ab fra*", 4, .shortStem("fra")), ("a NEAR b", 3, .nearWithoutNumber),
            ("a NEAR/x b", 3, .nearWithoutNumber), ("-a", 1, .nothingButExclusions),
            ("a OR NOT b", 1, .nothingButExclusions), ("ü \"x", 3, .unclosedQuote),
        ])
    func points(query: String, position: Int, problem: QueryError.Problem) {
        let brand = Brand(name: "B", id: "b", query: query)
        #expect(throws: QueryError(brand: "B", position: position, problem: problem)) {
            try Matcher(brands: [brand])
        }
    }

    @Test("no query, however nested or cut, traps")
    func survivesNonsense() {
        let deep = String(repeating: "(", count: 100_000)
        let sample = "((a OR \"b c\") NEAR/3 -d* AND NOT (e)) \u{301}\u{200D}"
        for text in [deep]
            + (0...sample.utf8.count).map({
                String(decoding: sample.utf8.prefix($0), as: UTF8.self)
            })
        {
            let brand = Brand(name: "B", id: "b", query: text)
            do throws(QueryError) { _ = try Matcher(brands: [brand]) } catch {
                #expect(!error.description.isEmpty)
            }
        }
    }

    @Test("its words are the hits, and its holding the reason")
    func explains() throws {
        let brand = Brand(name: "B", id: "b", query: "\"neue Fräse\" MMB")
        let document = Document(id: "", text: "MMB zeigt die neue Fräse.")
        let mention = try #require(try Matcher(brands: [brand]).mentions(in: document).first)
        #expect(mention.hits.map(\.surface) == ["MMB", "neue Fräse"])
        #expect(mention.score >= Mention.relevanceLine)
        #expect(mention.reasons.first?.rule == .query)
    }
}
