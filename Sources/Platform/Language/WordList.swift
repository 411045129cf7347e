/// The entries that a `WordTable` is made of.
package struct WordList {
    private(set) var forward: [[UInt8]: WordEntry] = [:]
    /// Ends of words, spelt from their last letter.
    private(set) var backward: [[UInt8]: WordEntry] = [:]

    package init() {}

    /// Adds words separated by white space, as people write them; `don't` is a phrase of two.
    package mutating func add(_ list: String, marks: UInt64 = 0, weight: Int8? = nil) {
        for word in Array(list.utf8).split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
            add(
                Self.folded(word), isOpen: word.last == Self.more, isTail: word.first == Self.more,
                marks: marks, weight: weight)
        }
    }

    private static let more = UInt8(ascii: "*")

    private static func folded(_ word: ArraySlice<UInt8>) -> [UInt8] {
        var letters = word
        if letters.last == more { letters.removeLast() }
        if letters.first == more { letters.removeFirst() }
        // Most are as they are folded: a lexicon has thousands, and is made at each start.
        if letters.allSatisfy(Words.isWordByte) { return Array(letters) }
        return FoldedText(String(decoding: letters, as: UTF8.self), as: .address).bytes
            .map { $0 == UInt8(ascii: "'") ? 0x20 : $0 }
    }

    /// Adds one folded word or phrase; `isOpen`: more letters may follow, `isTail`: may precede.
    package mutating func add(
        _ folded: [UInt8], isOpen: Bool, isTail: Bool, marks: UInt64, weight: Int8? = nil
    ) {
        guard !folded.isEmpty else { return }
        if isTail {
            backward[folded.reversed(), default: WordEntry()]
                .mark(marks, weight: weight, isOpen: true)
        } else {
            forward[folded, default: WordEntry()].mark(marks, weight: weight, isOpen: isOpen)
        }
    }
}
