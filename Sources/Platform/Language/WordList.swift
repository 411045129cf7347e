/// The entries that a `WordTable` is made of.
package struct WordList {
    private(set) var forward: [[UInt8]: WordEntry] = [:]
    /// Ends of words, spelt from their last letter.
    private(set) var backward: [[UInt8]: WordEntry] = [:]

    package init() {}

    /// Adds words separated by white space, as people write them; `don't` is a phrase of two.
    package mutating func add(_ list: String, marks: UInt64 = 0, weight: Int8? = nil) {
        for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            let isOpen = word.utf8.last == UInt8(ascii: "*")
            let isTail = word.utf8.first == UInt8(ascii: "*")
            let folded = FoldedText(String(word), as: .address).bytes
                .filter { $0 != UInt8(ascii: "*") }
                .map { $0 == UInt8(ascii: "'") ? 0x20 : $0 }
            add(folded, isOpen: isOpen, isTail: isTail, marks: marks, weight: weight)
        }
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
