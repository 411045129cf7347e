import Domain
import Language
import Testing

@testable import Matching

@Suite("Sums of sounds")
struct SoundTallyTests {
    @Test("each key has a place of its own, and none has place 0", arguments: [0, 1, 70, 5000])
    func places(count: Int) {
        // Neighbours, as runs of letters are, and far ones.
        let keys = (0..<UInt64(count)).map { $0 % 2 == 0 ? $0 + 1 : $0 << 40 | 1 << 63 }
        let places = KeyPlaces(keys)
        let taken = keys.map(places.place(of:))
        #expect(Set(taken).count == count && !taken.contains(0))
        #expect(taken.allSatisfy { $0 < places.count })
        #expect(places.place(of: 0x1234_5678) < places.count)
    }

    @Test("weights of all answers add up, however many, and nothing where nothing is new")
    func sums() {
        let weights = SIMD16<Int8>(-128, 127, 0, 1, -1, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 0)
        var sum = SoundSum()
        for _ in 0..<1000 {
            sum.reserve(2)
            sum.add(SoundSum.packed(weights), isNew: 1)
            sum.add(SoundSum.packed(weights), isNew: 0)
        }
        #expect(sum.count == 1000)
        for answer in 0..<15 { #expect(sum.sums[answer] == 1000 * Int32(weights[answer])) }
    }

    @Test("there is an answer for each facet and each sub-facet, and a sum for each in FacetJudge")
    func answers() {
        #expect(FacetWords.lists.count == 4 && SoundTable.acute - SoundTable.facets == 4)
        #expect(Set(FacetWords.lists.map(\.facet)) == Set(Facet.allCases))
        #expect(SubFacetWords.lists.count == 7 && SoundTable.subFacets + 7 == 15)
    }

    @Test("words are met once, by all of their letters, however many and long")
    func seen() {
        let words =
            (0..<40).map { "w\($0)" } + [
                "abcdefgh", "bcdefgh", "abcdefghi", "abcdefghabcdefgh", "abcdefghxabcdefgh",
                "abcdefghyabcdefgh", "donaudampfschifffahrtsgesellschaft",
            ]
        let field = FieldText(
            field: .text, text: FoldedText((words + words).joined(separator: " ")))
        var seen = SeenWords()
        seen.note(Array("w7".utf8)[...])
        seen.note(Array("abcdefghyabcdefgh".utf8)[...])
        let new = field.words.words.indices.filter { seen.insert($0, of: field) }
        let known = [7, words.firstIndex(of: "abcdefghyabcdefgh")]
        #expect(new == words.indices.filter { !known.contains($0) })
    }

    @Test("a short word is read as itself alone")
    func reads() {
        let text = "von vo vona Von v. vonabcdefg ab"
        let field = FieldText(field: .text, text: FoldedText(text))
        #expect(field.words.words.indices.filter { field.reads($0, "von") } == [0, 3])
        #expect(field.reads(6, "ab") && !field.reads(7, "ab") && !field.reads(-1, "ab"))
    }

    @Test("there is room for each list of evidence")
    func evidence() { #expect(EvidenceTally.listCount <= 32) }

    @Test("what is gathered at once has room in a sum")
    func room() { #expect(SoundCandidates.limit <= SoundSum.turnLimit) }

    @Test("of a word of any length every run is heard", arguments: 1...40)
    func runs(length: Int) {
        let word = "kundenzufriedenheitsbefragungsergebnisse".prefix(length)
        let letters = Array("<\(word)>".utf8)
        let runs = Set(
            (0...max(0, letters.count - SoundTable.runLength)).map {
                letters[$0...].prefix(SoundTable.runLength)
                    .reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            })
        // A table that knows them all, and nothing else.
        let list = runs.map { run in
            String(
                decoding: (0..<8).map { UInt8(run >> (8 * $0) & 0xFF) }.filter { $0 > 0 },
                as: UTF8.self)
        }
        let table = SoundTable(
            fewRuns: 1, [(bases: [0], text: "=1 " + list.joined(separator: " "), start: 0)])
        let field = FieldText(field: .text, text: FoldedText(String(word)))
        var tally = SoundTally(table)
        tally.count(field.words.words.indices, of: field)
        #expect(tally.runs.count == runs.count)
    }

    @Test("a text counts each known run and pair once")
    func once() {
        func tally(_ text: String) -> SoundTally {
            let field = FieldText(field: .text, text: FoldedText(text))
            var tally = SoundTally(.judgement)
            tally.count(field.words.words.indices, of: field)
            return tally
        }
        let (one, twice) = (tally("und das"), tally("und das und das"))
        #expect(one.runs.count > 0 && one.runs.count == twice.runs.count)
        #expect(one.runs.sums == twice.runs.sums)
        #expect(tally("qqqqqqqq 17").runs.count == 0)
        let long = String(repeating: "und", count: 400)
        #expect(tally(long).runs.count == tally("undundund").runs.count)
    }

    @Test("the last turn of a sentence parts its clauses, and what is granted counts half")
    func clauses() {
        let text = "Zwar gut, aber teuer. Gut. Das ist zwar gut, das auch."
        let field = FieldText(field: .text, text: FoldedText(text))
        let clauses = ClauseWeights(field)
        #expect((0..<4).map(clauses.factor) == [0.35, 0.35, 1.3, 1.3])
        #expect(clauses.factor(of: 4) == 1)
        #expect(clauses.factor(of: 5) == 1 && clauses.factor(of: 8) == 0.5)
    }
}
