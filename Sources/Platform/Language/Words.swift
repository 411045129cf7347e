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
    @inline(__always)
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

    package func bytes(of word: Word) -> ArraySlice<UInt8> { text.bytes[word.range] }

    /// Of each word its first letters as a number, the last one lowest: all of a shorter word. 0 for one
    /// that begins with a digit.
    ///
    /// - Parameter count: of letters, at most eight.
    package func beginnings(letters count: Int) -> [UInt64] {
        let (all, bytes) = (words.span, text.bytes.span)
        var beginnings: [UInt64] = []
        beginnings.reserveCapacity(all.count)
        for index in all.indices {
            let range = all[index].range
            let end = min(range.upperBound, range.lowerBound &+ count)
            let isWord = bytes[range.lowerBound] >= 0x61
            let head = isWord ? WordHeads.head(bytes, range.lowerBound, end).byteSwapped : 0
            beginnings.append(
                head &>> UInt64(truncatingIfNeeded: 64 &- 8 &* (end &- range.lowerBound)))
        }
        return beginnings
    }

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
        var starts = [0]
        for index in 1..<words.count where mayEndSentence(before: index) {
            if endsSentence(after: index - 1) { starts.append(index) }
        }
        sentences.reserveCapacity(starts.count)
        for (number, start) in starts.enumerated() {
            let next = number + 1 < starts.count ? starts[number + 1] : words.count
            sentences.append(bounds(start, next - 1))
        }
        var (next, sentence) = (0, -1)
        for index in words.indices {
            if next < starts.count, index == starts[next] {
                words[index].opensSentence = true
                (next, sentence) = (next + 1, sentence + 1)
            }
            words[index].sentence = sentence
        }
    }

    /// One sign alone ends a sentence only where it ends a line.
    @inline(__always)
    private func mayEndSentence(before index: Int) -> Bool {
        let end = words[index &- 1].range.upperBound
        return words[index].range.lowerBound &- end > 1 || text.bytes[end] == 0x0A
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
        let start = words[index].range.upperBound
        var (breaksLine, calls, isSpaced, stops, endsStop) = (false, false, false, false, false)
        for offset in start..<words[index + 1].range.lowerBound {
            switch text.bytes[offset] {
            case 0x0A: breaksLine = true
            case 0x20:
                isSpaced = true
                endsStop = stops
            case UInt8(ascii: "!"), UInt8(ascii: "?"): calls = true
            case UInt8(ascii: "."): stops = true
            default: break
            }
        }
        if breaksLine { return text.bytes[start] != 0x0A || opensAfterBreak(index) }
        if calls { return isSpaced }
        guard endsStop else { return false }
        return !isAbbreviation(words[index]) && casing(of: words[index + 1]) != .lower
    }

    /// A line that was merely wrapped goes on in small letters.
    private func opensAfterBreak(_ index: Int) -> Bool { casing(of: words[index + 1]) != .lower }

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
