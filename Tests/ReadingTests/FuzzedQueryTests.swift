import FuzzTargets
import TestSupport
import Testing

@Suite("Queries of the fuzzer")
struct FuzzedQueryTests {
    private static let signs = [
        " AND ", " OR ", " NOT ", "-", "(", ")", " NEAR/1 ", " NEAR/2f ", "\"", "=", "@l", "#", "*",
        "title:", "text:", "author:", "url:", "tag:", "link:", "site:example.de", "lang:de",
        "source:s", "atleast/2:", "/a+/", "/K.r|rn/i", "Kern", "Dach", "MAR", "rote Insel", "fräs",
        " ", "„", "“", "ä", "\u{AD}", "🚀", "\\", "/", ":", "neue Fräse", "kern.example",
    ]

    @Test("put together by chance they hold what queries hold", arguments: 0..<8)
    func byChance(seed: UInt64) {
        // Knuth's generator: the same on every machine.
        var state = seed &* 7919 &+ 1
        func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        let text = Array("Die neue Fräse am Dach, Kern, MAR 🚀 rote Insel kern.example".utf8)
        for _ in 0..<Self.rounds {
            let query = (0...next(12)).map { _ in Self.signs[next(Self.signs.count)] }.joined()
            let input = [UInt8(text.count)] + text + Array(query.utf8)
            let violation = FuzzTarget.query.violation(of: input)
            #expect(violation == nil, "\(query)")
        }
    }

    private static let rounds = 500
}
