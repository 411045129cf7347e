/// A folded text as words in sentences. Linear in the text.
package struct Words: Sendable {
    package let text: FoldedText
    package private(set) var words: [Word] = []
    /// Folded bytes of each sentence, without the blanks between them.
    package private(set) var sentences: [Range<Int>] = []

    /// German has a word for each seven bytes.
    private static let bytesPerWord = 6

    /// - Parameter isSplit: into sentences; a name is none.
    package init(_ text: FoldedText, isSplit: Bool = true) {
        self.text = text
        words = Self.words(of: text)
        if isSplit { findSentences() }
    }

    /// ASCII letters and digits; of folded text that is all of the Latin script.
    @inlinable
    package static func isWordByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }

    private static func words(of text: FoldedText) -> [Word] {
        let bytes = text.bytes.span
        var words: [Word] = []
        words.reserveCapacity(bytes.count / bytesPerWord)
        var (mask, base, start) = (WordMask(), 0, 0)
        // One round more, as the last word ends where the text does.
        while base <= bytes.count {
            mask.read(bytes, at: base)
            var edges = mask.starts | mask.ends
            while edges != 0 {
                let edge = base &+ edges.trailingZeroBitCount &>> 3
                if mask.starts & edges & (0 &- edges) != 0 {
                    start = edge
                } else {
                    words.append(Word(start..<edge))
                }
                edges &= edges &- 1
            }
            base &+= 8
        }
        return words
    }

    /// How a word is written in the original. O(log n).
    package func casing(of word: Word) -> Word.Casing {
        Word.Casing(of: text.originalRange(word.range), in: text)
    }

    /// The index of the word that holds a folded offset, or of the first one after it.
    package func index(atOrAfter offset: Int) -> Int {
        var (low, high) = (0, words.count)
        while low < high {
            let middle = (low + high) / 2
            if words[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    @inlinable
    package func bytes(of word: Word) -> ArraySlice<UInt8> { text.bytes[word.range] }

    /// Folded bytes between two neighbours; -1 for those before the first word.
    package func gap(after index: Int) -> ArraySlice<UInt8> {
        if index == -1, let first = words.first { return text.bytes[..<first.range.lowerBound] }
        guard index >= 0, index < words.count else { return [] }
        let end = index + 1 < words.count ? words[index + 1].range.lowerBound : text.bytes.count
        return text.bytes[words[index].range.upperBound..<end]
    }
}

extension Words {
    private mutating func findSentences() {
        guard !words.isEmpty else { return }
        var first = 0
        for index in 1..<words.count where mayEndSentence(before: index) {
            guard endsSentence(after: index - 1) else { continue }
            addSentence(first..<index)
            first = index
        }
        addSentence(first..<words.count)
    }

    /// One sign alone ends a sentence only where it ends a line.
    @inline(__always)
    private func mayEndSentence(before index: Int) -> Bool {
        let end = words[index &- 1].range.upperBound
        return words[index].range.lowerBound &- end > 1 || text.bytes[end] == 0x0A
    }

    /// - Parameter own: its words.
    private mutating func addSentence(_ own: Range<Int>) {
        let number = sentences.count
        sentences.append(bounds(own.lowerBound, own.upperBound - 1))
        var words = self.words.mutableSpan
        for index in own { words[index].stand(in: number, opensIt: index == own.lowerBound) }
    }

    private func bounds(_ first: Int, _ last: Int) -> Range<Int> {
        var end = words[last].range.upperBound
        let next = last + 1 < words.count ? words[last + 1].range.lowerBound : text.bytes.count
        for offset in end..<next where text.bytes[offset] != 0x0A {
            if text.bytes[offset] == 0x20 { break }
            end += 1
        }
        return words[first].range.lowerBound..<end
    }

    private func endsSentence(after index: Int) -> Bool {
        let bytes = text.bytes.span
        let gap = words[index].range.upperBound..<words[index + 1].range.lowerBound
        var (breaksLine, calls, isSpaced, stops, endsStop) = (false, false, false, false, false)
        for offset in gap {
            switch bytes[offset] {
            case 0x0A: breaksLine = true
            case 0x20:
                isSpaced = true
                endsStop = stops
            case UInt8(ascii: "!"), UInt8(ascii: "?"): calls = true
            case UInt8(ascii: "."): stops = true
            default: break
            }
        }
        // A line that was merely wrapped goes on in small letters.
        if breaksLine { return bytes[gap.lowerBound] != 0x0A || !isSmall(words[index + 1]) }
        if calls { return isSpaced }
        return endsStop && !isAbbreviation(words[index]) && !isSmall(words[index + 1])
    }

    private func isSmall(_ word: Word) -> Bool {
        // Most words that may open a sentence do, by a capital.
        let start = text.originalOffset(of: word.range.lowerBound)
        if start < text.original.count, (0x41...0x5A).contains(text.original[start]) {
            return false
        }
        return casing(of: word) == .lower
    }

    private func isAbbreviation(_ word: Word) -> Bool {
        let bytes = bytes(of: word)
        if bytes.count == 1 { return true }
        if bytes.allSatisfy({ (0x30...0x39).contains($0) }) { return bytes.count <= 2 }
        return bytes.count <= Self.abbreviationLimit && Self.abbreviations.contains(bytes)
    }

    private static let abbreviationLimit = 4

    private static let abbreviations: Set<ArraySlice<UInt8>> = Set(
        """
        dr prof dipl ing st str nr ca bzw vgl hann inkl exkl mio mrd tel abs art allg evtl ggf sog \
        max min geb gest usw etc jr sr mr mrs ms vs inc ltd co corp no vol jan feb apr jun jul aug \
        sep sept okt oct nov dez dec hbf rd zzgl bspw lt med phil jur rer nat
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { ArraySlice($0.utf8) })
}
