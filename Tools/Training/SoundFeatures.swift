import Language

/// A text as what it sounds like: the set of its runs of five letters, borders of words counted, which
/// find the parts of compounds; and that of its neighbours, by the first letters of each. As
/// `SoundTally` hears them.
///
/// Runs of other lengths, whole words, pairs with a word between, marks of negation, and more weight for
/// titles, for ends and for what follows `but` brought nothing.
package struct SoundFeatures {
    package let runs: Set<String>
    package let pairs: Set<String>

    /// Letters of a run, and of a neighbour.
    private static let runLength = 5
    private static let stemLength = 4
    /// Stands for all numbers in pairs.
    private static let number = "0"

    /// - Parameter words: folded.
    package init(_ words: [String]) {
        let stems = words.map {
            Self.isNumber($0) ? Self.number : String($0.prefix(Self.stemLength))
        }
        pairs = Set(zip(stems, stems.dropFirst()).map { "\($0)_\($1)" })
        runs = Set(words.lazy.filter { !Self.isNumber($0) }.flatMap(Self.runs))
    }

    /// - Parameter name: of the firm, which says nothing of it.
    package init(_ text: String, without name: String) {
        let words = Words(FoldedText(text), isSplit: false)
        self.init(
            words.words.map { String(decoding: words.bytes(of: $0), as: UTF8.self) }
                .filter { !$0.hasPrefix(name) })
    }

    private static func isNumber(_ word: String) -> Bool {
        word.utf8.first.map { (0x30...0x39).contains($0) } ?? true
    }

    private static func runs(_ word: String) -> [String] {
        let letters = Array("<\(word)>".utf8)
        return (0...max(0, letters.count - runLength)).map { start in
            String(decoding: letters[start...].prefix(runLength), as: UTF8.self)
        }
    }
}
