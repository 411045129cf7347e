/// What lists say of words, by their first and last letters: whole ones, beginnings, ends and phrases.
struct WordEntries: Sendable {
    typealias Match = WordTable.Match

    private let words: WordBuckets
    /// Entries of fewer letters than `words` are told by, which more may follow.
    private let stems: WordBuckets
    /// Spelt from the last letter.
    private let ends: WordBuckets
    private let phrases: WordPhrases

    /// Letters that tell a whole word or a long stem from most others; and those that any stem is looked up by.
    private static let wordLetters = 6
    private static let stemLetters = 4
    /// Ends of words have at least so many letters.
    private static let tailLimit = 3

    init(_ list: WordList) {
        let single = list.forward.lazy.filter { !$0.key.contains(0x20) }
        func isStem(_ key: [UInt8], _ entry: WordEntry) -> Bool {
            entry.isOpen && key.count < Self.wordLetters
        }
        words = WordBuckets(single.filter { !isStem($0, $1) }, letters: Self.wordLetters)
        stems = WordBuckets(single.filter { isStem($0, $1) }, letters: Self.stemLetters)
        ends = WordBuckets(
            list.backward.lazy.filter { $0.key.count >= Self.tailLimit }, letters: Self.stemLetters)
        phrases = WordPhrases(list.forward.lazy.filter { $0.key.contains(0x20) })
    }

    /// Whether nothing is known of any word.
    var isEmpty: Bool { words.isEmpty && stems.isEmpty && ends.isEmpty && phrases.isEmpty }

    /// Of 64 words those that may be entries or begin with long ones, those that may begin with short ones,
    /// those that may end like one, and those that may begin phrases, a bit each.
    struct Candidates {
        var words: UInt64 = 0
        var stems: UInt64 = 0
        var ends: UInt64 = 0
        var phrases: UInt64 = 0
    }

    /// No branch hangs on the answers: no processor guesses which words of a text are known.
    func candidates(_ edges: Span<WordEdges>, from first: Int) -> Candidates {
        // Taken out of the loop: it would fetch each anew for each word.
        let (words, stems, ends) = (self.words.filter, self.stems.filter, self.ends.filter)
        let phrases = (openings: self.phrases.openings, shift: self.phrases.shift)
        let (wordBits, stemBits, endBits) = (words.bits.span, stems.bits.span, ends.bits.span)
        let openings = phrases.openings.span
        var candidates = Candidates()
        for index in first..<min(first &+ UInt64.bitWidth, edges.count) {
            let edge = edges[unchecked: index]
            let next = index &+ 1 < edges.count ? edges[unchecked: index &+ 1].head : 0
            let place = UInt64(truncatingIfNeeded: index &- first)
            candidates.words |= words.mayHold(edge.head, wordBits) &<< place
            candidates.stems |= stems.mayHold(edge.head, stemBits) &<< place
            candidates.ends |= ends.mayHold(edge.tail, endBits) &<< place
            candidates.phrases |=
                WordPhrases.mayOpen(edge.head, before: next, openings, phrases.shift) &<< place
        }
        return candidates
    }
}

extension WordEntries {
    /// What is known of a word that is just an entry of one.
    func match(of key: [UInt8]) -> (head: UInt64, match: Match) {
        let word = Word(0..<key.count)
        return (WordHeads.head(key.span, 0, key.count), match([word].span, key.span, at: 0))
    }

    /// What is known of the word at `index` and of phrases that begin there.
    func match(_ words: Span<Word>, _ bytes: Span<UInt8>, at index: Int) -> Match {
        let edges = WordEdges(of: words[index], in: bytes)
        let next = index &+ 1 < words.count ? WordEdges(of: words[index &+ 1], in: bytes) : nil
        var match = Match()
        if stems.mayHold(edges.head) != 0 { readStems(edges, words, bytes, index, into: &match) }
        if self.words.mayHold(edges.head) != 0 {
            readWords(edges, words, bytes, index, into: &match)
        }
        if let next, phrases.mayOpen(edges.head, before: next.head) != 0 {
            readPhrases(edges, before: next, words, bytes, index, into: &match)
        }
        if ends.mayHold(edges.tail) != 0 { readEnds(edges, words, bytes, index, into: &match) }
        return match
    }

    // Each in the order in which they are read: the weight of the longest entry counts, which is the last
    // one.

    @inline(__always)
    func readStems(
        _ edges: WordEdges, _ words: Span<Word>, _ bytes: Span<UInt8>, _ index: Int,
        into match: inout Match
    ) {
        let count = words[index].range.count
        stems.visit(edges.head, bytes, from: Int(words[index].start), step: 1, count: count) {
            entry, length in
            // One letter of a longer word says nothing.
            guard length > 1 || count == 1 else { return }
            entry.read(isWhole: length == count, length: 1, into: &match)
        }
    }

    @inline(__always)
    func readWords(
        _ edges: WordEdges, _ words: Span<Word>, _ bytes: Span<UInt8>, _ index: Int,
        into match: inout Match
    ) {
        let count = words[index].range.count
        self.words.visit(edges.head, bytes, from: Int(words[index].start), step: 1, count: count) {
            entry, length in
            entry.read(isWhole: length == count, length: 1, into: &match)
        }
    }

    @inline(__always)
    func readEnds(
        _ edges: WordEdges, _ words: Span<Word>, _ bytes: Span<UInt8>, _ index: Int,
        into match: inout Match
    ) {
        let range = words[index].range
        guard range.count >= Self.tailLimit else { return }
        let isFound = match.length != 0
        ends.visit(edges.tail, bytes, from: range.upperBound &- 1, step: -1, count: range.count) {
            entry, _ in
            match.marks |= entry.open
            if !isFound, let weight = entry.openWeight { match.weight = Int16(weight) }
        }
        if match.marks != 0 { match.length = max(match.length, 1) }
    }

    func readPhrases(
        _ edges: WordEdges, before next: WordEdges, _ words: Span<Word>, _ bytes: Span<UInt8>,
        _ index: Int, into match: inout Match
    ) {
        let start = Int(words[index].start)
        phrases.visit(edges.head, before: next.head, bytes, from: start) { entry, count, end in
            let isWhole = Int(words[index &+ count &- 1].end) == end
            entry.read(isWhole: isWhole, length: Int16(count), into: &match)
        }
    }
}
