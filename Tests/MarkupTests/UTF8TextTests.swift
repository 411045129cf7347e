import Markup
import Testing

@Suite("Bytes to text")
struct UTF8TextTests {
    /// Two bytes at a border of Unicode's table 3-7, with what may stand behind them.
    private static let leads: [[UInt8]] = [
        [0x41], [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2, 0x80], [0xC2, 0x7F],
        [0xC2, 0xC0], [0xDF, 0xBF], [0xE0, 0x9F], [0xE0, 0xA0], [0xE1, 0x80], [0xEC, 0xBF],
        [0xED, 0x9F], [0xED, 0xA0], [0xEE, 0x80], [0xEF, 0xBF], [0xF0, 0x8F], [0xF0, 0x90],
        [0xF1, 0x80], [0xF3, 0xBF], [0xF4, 0x8F], [0xF4, 0x90], [0xF5, 0x80], [0xFF, 0xFF],
    ]
    private static let tails: [[UInt8]] = [[], [0x80], [0xBF, 0x80], [0x80, 0xBF, 0x80], [0xC3]]

    private static func pieces() -> [[UInt8]] {
        leads.flatMap { lead in tails.map { lead + $0 } }
    }

    @Test(
        "the same as the standard library's, wherever a character stands",
        arguments: [[], Array("é".utf8), Array("€".utf8), Array("😀".utf8)] as [[UInt8]])
    func agrees(before: [UInt8]) {
        for piece in Self.pieces() {
            for place in 0..<36 {
                for rest in [0, 1, 2, 3, 15, 16, 40] {
                    let bytes =
                        before + [UInt8](repeating: 0x61, count: place) + piece
                        + [UInt8](repeating: 0x62, count: rest)
                    let text = String(utf8: bytes, in: bytes.indices)
                    let expected = String(decoding: bytes, as: UTF8.self)
                    #expect(
                        text.utf8.elementsEqual(expected.utf8),
                        "\(before) \(piece) at \(place), \(rest) behind")
                }
            }
        }
    }

    @Test("a part is judged by its own bytes alone", arguments: 0..<8, 40..<48)
    func part(from start: Int, to end: Int) {
        let bytes = Array(String(repeating: "a😀", count: 12).utf8)
        let text = String(utf8: bytes, in: start..<end)
        #expect(text.utf8.elementsEqual(String(decoding: bytes[start..<end], as: UTF8.self).utf8))
    }

    @Test("text beyond ASCII is not taken for ASCII", arguments: 0..<40)
    func wide(place: Int) {
        let bytes = [UInt8](repeating: 0x61, count: place) + Array("é".utf8)
        let text = String(utf8: bytes + [UInt8](repeating: 0x61, count: 40), in: 0..<place + 42)
        // The two ways to write it are one text: what is marked as ASCII is compared by its bytes.
        #expect(
            text == String(repeating: "a", count: place) + "e\u{301}"
                + String(repeating: "a", count: 40))
    }
}
