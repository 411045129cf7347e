/// Something of a text that tells whether a firm is meant, as `MeantWeights` names it:
/// `before:bei`, `after:l-t`, `words:sport`.
struct MeantFeature: Hashable, Sendable {
    let group: Group
    /// Words of a few letters, as bytes: `bei`, `ART`; 0 where there is none.
    var parts: SIMD3<UInt64>

    enum Group: UInt8, Sendable, CaseIterable {
        /// The word or sign before the name; the same in a class of its own; those two before.
        case before, beforeKind, twoBefore, twoBeforeKinds
        case after, afterKind, twoAfter
        /// What kind of name it is, with its neighbours.
        case nameBeforeKind, nameBetween
        /// How often the name stands in title and text.
        case count
        /// Words of a list of `Cues`, or of lines of business.
        case words
        /// Points of a rule.
        case rule

        var name: String { "\(self)" }
    }

    init(_ group: Group, _ first: UInt64, _ second: UInt64 = 0, _ third: UInt64 = 0) {
        self.group = group
        parts = SIMD3(first, second, third)
    }

    /// Eight letters; what differs behind them is one word here.
    static let partLength = 8

    static func part(_ letters: some Sequence<UInt8>) -> UInt64 {
        letters.prefix(partLength).reduce(0) { $0 << 8 | UInt64($1) }
    }

    static func part(_ letters: StaticString) -> UInt64 {
        letters.withUTF8Buffer { part($0) }
    }

    /// As in the table; nil for what it can't hold.
    init?(_ text: Substring.UTF8View) {
        let parts = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard let name = parts.first.flatMap({ String(Substring($0)) }),
            let group = Group.allCases.first(where: { $0.name == name }),
            (2...4).contains(parts.count)
        else { return nil }
        func part(_ index: Int) -> UInt64 { index < parts.count ? Self.part(parts[index]) : 0 }
        self.init(group, part(1), part(2), part(3))
    }

    /// As in the table, but for signs that part its entries.
    var text: String {
        var text = group.name
        for index in 0..<3 where parts[index] != 0 {
            text += ":" + Self.letters(parts[index])
        }
        return text
    }

    private static func letters(_ part: UInt64) -> String {
        let bytes = (0..<UInt64(partLength)).reversed().map {
            UInt8(truncatingIfNeeded: part >> (8 * $0))
        }
        return String(decoding: bytes.drop { $0 == 0 }, as: UTF8.self)
    }
}
