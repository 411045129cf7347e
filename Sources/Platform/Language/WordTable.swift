/// Folded words, word beginnings (`stem*`), word ends (`*stem`) and phrases (`in_brand`) with marks.
///
/// Built from plain lists; a look-up walks the word as far as any entry goes, from both ends. Marks
/// are bits whose meaning is the caller's; of several weights that of the longest entry counts.
package struct WordTable: Sendable {
    private let forward: WordTree
    private let backward: WordTree

    package struct Match: Sendable, Hashable {
        package var marks: UInt64 = 0
        package var weight: Int16 = 0
        /// How many words the longest entry covers; 0 without one.
        package var length: Int16 = 0

        package init() {}

        var isNothing: Bool { marks == 0 && weight == 0 }
    }

    /// A word of a text of which something is known.
    package struct Finding: Sendable, Hashable {
        /// The word's place in the text.
        package var index: Int
        package var match: Match
    }

    /// No phrase is longer than this.
    private static let phraseLimit = 4
    /// About so many words of German lead to one in a large table.
    private static let wordsPerFinding = 4
    /// Ends of words have at least so many letters.
    private static let tailLimit = 3

    /// - Parameter fill: adds the entries.
    package init(_ fill: (inout WordList) -> Void) {
        var list = WordList()
        fill(&list)
        forward = WordTree(list.forward)
        backward = WordTree(list.backward)
    }

    /// Whether nothing is known of any word.
    private var isEmpty: Bool { forward.isEmpty && backward.isEmpty }

    /// What is known of the word at `index` and of phrases that begin there.
    package func match(_ words: Words, at index: Int) -> Match {
        match(words.words.span, words.text.bytes.span, at: index)
    }

    /// What is known of the word at `index`, whatever follows it.
    package func matchAlone(_ words: Words, at index: Int) -> Match {
        match(words.words.span.extracting(index...index), words.text.bytes.span, at: 0)
    }

    /// The words of which something is known, in reading order.
    package func findings(in words: Words) -> [Finding] {
        guard !isEmpty else { return [] }
        let (all, bytes) = (words.words.span, words.text.bytes.span)
        var findings: [Finding] = []
        findings.reserveCapacity(all.count / Self.wordsPerFinding)
        for index in all.indices {
            let match = match(all, bytes, at: index)
            if !match.isNothing { findings.append(Finding(index: index, match: match)) }
        }
        return findings
    }

    /// The marks of all words together.
    package func marks(in words: Words) -> UInt64 {
        guard !isEmpty else { return 0 }
        let (all, bytes) = (words.words.span, words.text.bytes.span)
        return all.indices.reduce(0) { $0 | match(all, bytes, at: $1).marks }
    }

    @inline(__always)
    private func match(_ words: Span<Word>, _ bytes: Span<UInt8>, at index: Int) -> Match {
        var match = Match()
        let (start, end) = (words[index].range.lowerBound, words[index].range.upperBound)
        let head = WordHeads.head(bytes, start, end)
        if forward.mayOpen(head) { readForward(words, bytes, index, head, into: &match) }
        if end &- start >= Self.tailLimit {
            let tail = WordHeads.tail(bytes, start, end)
            if backward.mayOpen(tail) {
                readBackward(bytes, words[index].range, tail, into: &match)
            }
        }
        if match.marks != 0 { match.length = max(match.length, 1) }
        return match
    }

    private func readForward(
        _ words: Span<Word>, _ bytes: Span<UInt8>, _ index: Int, _ head: UInt32,
        into match: inout Match
    ) {
        var (node, length, next) = (forward.start(head), Int16(1), index)
        var from = words[index].range.lowerBound
        if node != LetterTrie.root {
            from = min(from &+ WordHeads.length, words[index].range.upperBound)
            read(node, isWhole: from == words[index].range.upperBound, 1, into: &match)
        }
        while true {
            let range = words[next].range
            for offset in from..<range.upperBound {
                guard let child = forward.child(of: node, bytes[offset]) else { return }
                node = child
                // One letter of a longer word says nothing.
                guard offset > range.lowerBound || length > 1 || range.count == 1 else { continue }
                read(node, isWhole: offset == range.upperBound - 1, length, into: &match)
            }
            guard length < Self.phraseLimit, next + 1 < words.count,
                words[next + 1].range.lowerBound == range.upperBound + 1,
                Self.joins(bytes[range.upperBound]),
                let child = forward.child(of: node, bytes[range.upperBound])
            else { return }
            node = child
            next += 1
            length += 1
            from = words[next].range.lowerBound
        }
    }

    /// Between the words of a phrase: `night shift`, `don't`.
    @inline(__always)
    private static func joins(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == UInt8(ascii: "'")
    }

    @inline(__always)
    private func read(_ node: Int, isWhole: Bool, _ length: Int16, into match: inout Match) {
        guard let entry = forward.entry(at: node) else { return }
        entry.read(isWhole: isWhole, length: length, into: &match)
    }

    private func readBackward(
        _ bytes: Span<UInt8>, _ range: Range<Int>, _ tail: UInt32, into match: inout Match
    ) {
        var (node, offset) = (backward.start(tail), range.upperBound)
        if node != LetterTrie.root {
            offset = max(range.lowerBound, offset &- WordHeads.length)
            readTail(node, into: &match)
        }
        while offset > range.lowerBound {
            offset &-= 1
            guard let child = backward.child(of: node, bytes[offset]) else { return }
            node = child
            if range.upperBound &- offset >= Self.tailLimit { readTail(node, into: &match) }
        }
    }

    @inline(__always)
    private func readTail(_ node: Int, into match: inout Match) {
        guard let entry = backward.entry(at: node) else { return }
        match.marks |= entry.open
        if match.length == 0, let weight = entry.openWeight { match.weight = Int16(weight) }
    }
}
