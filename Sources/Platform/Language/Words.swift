/// A folded text as words in sentences. Linear in the text. A class, as it is handed around often.
package final class Words: Sendable {
    package let text: FoldedText
    package let words: [Word]
    /// Folded bytes of each sentence, without the blanks between them.
    package let sentences: [Range<Int>]

    /// German has a word for each seven bytes.
    private static let bytesPerWord = 6

    /// - Parameter isSplit: into sentences; a name is none.
    package init(_ text: FoldedText, isSplit: Bool = true) {
        self.text = text
        var sentences = Sentences(text, Self.words(of: text))
        if isSplit { sentences.split() }
        (words, self.sentences) = (sentences.words, sentences.ranges)
    }

    /// ASCII letters and digits; of folded text that is all of the Latin script.
    @inline(__always)
    package static func isWordByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }

    private static func words(of text: FoldedText) -> [Word] {
        let folded = text.bytes
        let bytes = folded.span
        var words: [Word] = []
        words.reserveCapacity(bytes.count / bytesPerWord)
        var (mask, base, start) = (WordMask(), 0, 0)
        // One round more, as the last word ends where the text does.
        while base <= bytes.count {
            mask.read(bytes, at: base)
            // A word that goes on from before ends before the first one that starts here.
            var (starts, ends) = (mask.starts, mask.ends)
            while ends != 0 {
                let end = ends & (0 &- ends)
                if starts & (end &- 1) != 0 {
                    start = base &+ starts.trailingZeroBitCount
                    starts &= starts &- 1
                }
                words.append(Word(start..<base &+ end.trailingZeroBitCount))
                ends ^= end
            }
            if starts != 0 { start = base &+ starts.trailingZeroBitCount }
            base &+= WordMask.width
        }
        return words
    }

    /// How a word is written in the original. O(log n).
    package func casing(of word: Word) -> Word.Casing {
        Word.Casing(of: text.originalRange(word.range), in: text)
    }

    /// The index of the word that holds a folded offset, or of the first one after it.
    package func index(atOrAfter offset: Int) -> Int {
        words.indices.partitionPoint { words[$0].range.upperBound <= offset }
    }

    package func bytes(of word: Word) -> ArraySlice<UInt8> { text.bytes[word.range] }

    /// Folded bytes between two neighbours; -1 for those before the first word.
    package func gap(after index: Int) -> ArraySlice<UInt8> {
        if index == -1, let first = words.first { return text.bytes[..<first.range.lowerBound] }
        guard index >= 0, index < words.count else { return [] }
        let end = index + 1 < words.count ? words[index + 1].range.lowerBound : text.bytes.count
        return text.bytes[words[index].range.upperBound..<end]
    }
}
