/// Folded words, word beginnings (`stem*`), word ends (`*stem`) and phrases (`in_brand`) with marks.
///
/// Built from plain lists; one look-up costs a hash a byte of the word. Marks are bits whose
/// meaning is the caller's; weights are added by `WordTable.Match.weight`, the most exact entry wins.
package struct WordTable: Sendable {
    private var forward = HashedEntries()
    private var backward = HashedEntries()

    package struct Match: Sendable, Hashable {
        package var marks: UInt64 = 0
        package var weight = 0
        /// How many words the longest entry covers; 0 without one.
        package var length = 0
    }

    /// No phrase is longer than this.
    private static let phraseLimit = 4

    package init() {}

    /// Adds words separated by white space, as people write them.
    package mutating func add(_ list: String, marks: UInt64 = 0, weight: Int? = nil) {
        for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            let isOpen = word.utf8.last == UInt8(ascii: "*")
            let isTail = word.utf8.first == UInt8(ascii: "*")
            let folded = FoldedText(String(word), as: .address).bytes.filter {
                $0 != UInt8(ascii: "*")
            }
            add(folded, isOpen: isOpen, isTail: isTail, marks: marks, weight: weight)
        }
    }

    /// Adds one folded word or phrase; `isOpen`: more letters may follow, `isTail`: may precede.
    package mutating func add(
        _ folded: [UInt8], isOpen: Bool, isTail: Bool, marks: UInt64, weight: Int? = nil
    ) {
        guard !folded.isEmpty else { return }
        if isTail {
            let key = folded.reversed().reduce(WordHash()) { $0.adding($1) }.value
            backward.update(key) { $0.mark(marks, weight: weight, isOpen: true) }
        } else {
            var hash = WordHash()
            for byte in folded {
                if byte == 0x20 { forward.update(hash.value) { $0.opensPhrase = true } }
                hash = hash.adding(byte)
            }
            forward.update(hash.value) { $0.mark(marks, weight: weight, isOpen: isOpen) }
        }
    }

    /// What is known of the word at `index` and of phrases that begin there.
    package func match(_ words: Words, at index: Int) -> Match {
        var match = Match()
        read(words, index, into: &match)
        let bytes = words.bytes(of: words.words[index])
        var hash = WordHash()
        for (count, byte) in bytes.reversed().enumerated() {
            hash = hash.adding(byte)
            guard count >= 2, let entry = backward.entry(hash.value) else { continue }
            match.marks |= entry.open
            if match.length == 0, let weight = entry.openWeight { match.weight = weight }
        }
        if match.marks != 0 { match.length = max(match.length, 1) }
        return match
    }

    private func read(_ words: Words, _ index: Int, into match: inout Match) {
        var (hash, length, next) = (WordHash(), 1, index)
        while true {
            let bytes = words.bytes(of: words.words[next])
            for (offset, byte) in bytes.enumerated() {
                hash = hash.adding(byte)
                guard offset >= 1 || length > 1 || bytes.count == 1,
                    let entry = forward.entry(hash.value)
                else { continue }
                let isWhole = offset == bytes.count - 1
                let marks = entry.open | (isWhole ? entry.whole : 0)
                let weight = (isWhole ? entry.wholeWeight : nil) ?? entry.openWeight
                match.marks |= marks
                if let weight { match.weight = weight }
                if marks != 0 || weight != nil { match.length = length }
            }
            guard length < Self.phraseLimit, forward.entry(hash.value)?.opensPhrase == true,
                next + 1 < words.words.count, words.gap(after: next).elementsEqual([0x20])
            else { return }
            hash = hash.adding(0x20)
            next += 1
            length += 1
        }
    }
}
