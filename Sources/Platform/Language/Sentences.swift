/// Finds where the sentences of a text begin and end. Linear in the text.
struct Sentences {
    private let text: FoldedText
    /// Each knows its sentence once they are split.
    private(set) var words: [Word]
    /// Folded bytes of each sentence, without the blanks between them.
    private(set) var ranges: [Range<Int>] = []

    init(_ text: FoldedText, _ words: [Word]) { (self.text, self.words) = (text, words) }

    private static let wordsPerSentence = 12

    mutating func split() {
        guard !words.isEmpty else { return }
        // First of words, then of bytes.
        ranges.reserveCapacity(words.count / Self.wordsPerSentence + 1)
        var first = 0
        for index in 1..<words.count where mayEndSentence(before: index) {
            guard endsSentence(after: index - 1) else { continue }
            ranges.append(first..<index)
            first = index
        }
        ranges.append(first..<words.count)
        numberWords()
        for number in ranges.indices {
            let bytes = bounds(ranges[number].lowerBound, ranges[number].upperBound - 1)
            ranges[number] = bytes
        }
    }

    private mutating func numberWords() {
        let ranges = ranges
        var words = self.words.mutableSpan
        for (number, own) in ranges.enumerated() {
            for index in own { words[index].stand(in: number, opensIt: index == own.lowerBound) }
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
        let bytes = text.bytes
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
        return Word.Casing(of: text.originalRange(word.range), in: text) == .lower
    }

    private func isAbbreviation(_ word: Word) -> Bool {
        let (range, all) = (word.range, text.bytes)
        let bytes = all.span
        if range.count == 1 { return true }
        if range.allSatisfy({ (0x30...0x39).contains(bytes[$0]) }) { return range.count <= 2 }
        guard range.count <= Self.abbreviationLimit else { return false }
        let head = WordHeads.head(bytes, range.lowerBound, range.upperBound)
        return Self.abbreviations.contains(head)
    }

    private static let abbreviationLimit = 4

    private static let abbreviations = WholeWords(
        """
        dr prof dipl ing st str nr ca bzw vgl hann inkl exkl mio mrd tel abs art allg evtl ggf sog \
        max min geb gest usw etc jr sr mr mrs ms vs inc ltd co corp no vol jan feb apr jun jul aug \
        sep sept okt oct nov dez dec hbf rd zzgl bspw lt med phil jur rer nat
        """.split(separator: " ").map {
            (WordHeads.head(Array($0.utf8).span, 0, $0.utf8.count), WordTable.Match())
        })
}
