import Domain
import Language
import Testing

@testable import Matching

@Suite("Misspellings")
struct MisspellingTests {
    private static let names = [
        "Holtkamp", "Lindenau Pumpen", "Elb-Montage", "Brunner & Söhne Anlagenbau",
        "Kabel Weiß Hof",
        "Nordlichtreederei", "Ab Cd Efghijk", "Mississippi Annuum", "Aaaaaaab", "Voss Voss Voss",
    ]

    /// Every text that is one slip away: a letter wrong, missing, too many, or two swapped.
    private static func slips(of name: [UInt8]) -> Set<[UInt8]> {
        var slips: Set<[UInt8]> = []
        for index in name.indices {
            for letter in Array("x ".utf8) {
                var (wrong, more) = (name, name)
                wrong[index] = letter
                more.insert(letter, at: index)
                slips.formUnion([wrong, more])
            }
            var (less, swapped) = (name, name)
            less.remove(at: index)
            if index > 0 { swapped.swapAt(index - 1, index) }
            slips.formUnion([less, swapped])
        }
        return slips
    }

    @Test("what can be told of a piece without a look at all of it drops nothing", arguments: names)
    func wholes(name: String) {
        let letters = FormLetters(Words(FoldedText(name)))
        let pieces = Misspelling.pieces(of: letters)
        #expect(!pieces.isEmpty)
        var (plainList, toldList) = (TermList(), TermList())
        for piece in pieces {
            plainList.add(piece.bytes[...])
            toldList.add(piece.bytes[...], of: piece.whole)
        }
        let order = plainList.order
        let (plain, told) = (TermIndex(plainList, order), TermIndex(toldList, order))
        var (found, looks, plainLooks) = (0, 0, 0)
        for slip in Self.slips(of: letters.folded) {
            for (before, after) in [("", ""), ("(", "s.")] {
                let text = FoldedText(before + String(decoding: slip, as: UTF8.self) + after)
                func ranges(_ index: TermIndex) -> (looks: Int, ranges: Set<Range<Int>>) {
                    let candidates = index.scan(text.bytes).candidates
                    let check = Misspelling(text: text.bytes, letters: letters)
                    return (
                        candidates.count,
                        Set(
                            candidates.compactMap {
                                check.range(
                                    from: $0.range, offset: pieces[Int(order.terms[$0.term])].offset
                                )
                            })
                    )
                }
                let (all, few) = (ranges(plain), ranges(told))
                #expect(few.ranges == all.ranges, "\(String(decoding: slip, as: UTF8.self))")
                (found, looks) = (found + few.ranges.count, looks + few.looks)
                plainLooks += all.looks
            }
        }
        #expect(found > 0)
        #expect(looks < plainLooks)
    }
}
