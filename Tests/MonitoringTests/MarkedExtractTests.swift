import Domain
import Testing

@testable import Monitoring

@Suite("hits, marked in what stands around them")
struct MarkedExtractTests {
    private func marked(_ text: String, _ ranges: Range<Int>...) -> [String] {
        let hits = ranges.map { Hit(field: .text, surface: "", term: "", range: $0) }
        return MarkedExtract(of: text, hits: hits).places.map { place in
            place.pieces.map { $0.kind == .hit ? "[\($0.text)]" : $0.text }.joined()
        }
    }

    @Test("a short text is shown whole, each hit in it once")
    func whole() {
        #expect(marked("Die Zwirnwerk baut", 4..<13) == ["Die [Zwirnwerk] baut"])
        #expect(marked("Zwirn und Zwirn", 10..<15, 0..<5) == ["[Zwirn] und [Zwirn]"])
        #expect(marked("🧵 Zwirn e\u{301}", 2..<7) == ["🧵 [Zwirn] e\u{301}"])
        // Within another, beyond the end, empty.
        #expect(marked("Zwirnwerk", 0..<9, 0..<5) == ["[Zwirnwerk]"])
        #expect(marked("Zwirn", 3..<9) == [])
        #expect(marked("Zwirn", 2..<2) == [])
        #expect(marked("", 0..<1) == [])
    }

    @Test("a long text is cut between words and paragraphs, far places stand apart")
    func cut() {
        let filler = String(repeating: "wort ", count: 60)
        let text = filler + "Zwirn " + filler + "Zwirn"
        let places = marked(text, 300..<305, 606..<611)
        #expect(places.count == 2)
        #expect(places.allSatisfy { $0.hasPrefix("… wort ") })
        #expect(places[0].hasSuffix("wort …") && places[1].hasSuffix("wort [Zwirn]"))
        #expect(marked("Davor.\nZwirn\nDanach.", 7..<12) == ["… [Zwirn] …"])
    }

    @Test("more places than a person reads are counted")
    func limit() {
        let gap = String(repeating: "wort ", count: 60)
        let text = String(repeating: "Zwirn " + gap, count: 9)
        let hits = (0..<9).map {
            Hit(field: .text, surface: "", term: "", range: $0 * 306..<$0 * 306 + 5)
        }
        let extract = MarkedExtract(of: text, hits: hits)
        #expect(extract.places.count == 5)
        #expect(extract.omitted == 4)
    }
}
