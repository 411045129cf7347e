/// Folded words, word beginnings (`stem*`), word ends (`*stem`) and phrases (`in_brand`) with marks.
///
/// Built from plain lists; a word is looked up by its first letters and by its last ones. Marks are
/// bits whose meaning is the caller's; of several weights that of the longest entry counts. A class, as
/// it is large and never changes.
package final class WordTable: Sendable {
    private let starts: WordBuckets
    /// Spelt from the last letter.
    private let ends: WordBuckets
    private let phrases: WordPhrases

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
    /// Fewer than so many words lead to one in a large table.
    private static let wordsPerFinding = 2
    /// Ends of words have at least so many letters.
    private static let tailLimit = 3

    /// - Parameter fill: adds the entries.
    package init(_ fill: (inout WordList) -> Void) {
        var list = WordList()
        fill(&list)
        starts = WordBuckets(list.forward.lazy.filter { !$0.key.contains(0x20) })
        ends = WordBuckets(list.backward.lazy.filter { $0.key.count >= Self.tailLimit })
        phrases = WordPhrases(list.forward.filter { $0.key.contains(0x20) })
    }

    /// Whether nothing is known of any word.
    private var isEmpty: Bool { starts.isEmpty && ends.isEmpty && phrases.isEmpty }

    /// What is known of the word at `index` and of phrases that begin there.
    package func match(_ words: Words, at index: Int) -> Match {
        let (list, text) = (words.words, words.text.bytes)
        return match(list.span, text.span, at: index)
    }

    /// What is known of the word at `index`, whatever follows it.
    package func matchAlone(_ words: Words, at index: Int) -> Match {
        let (list, text) = (words.words, words.text.bytes)
        return match(list.span.extracting(index...index), text.span, at: 0)
    }

    /// The words of which something is known, in reading order.
    package func findings(in words: Words) -> [Finding] {
        findings(in: words, WordEdges.all(of: words))
    }

    /// - Parameter edges: of the same words.
    package func findings(in words: Words, _ edges: [WordEdges]) -> [Finding] {
        guard !isEmpty else { return [] }
        let (list, text) = (words.words, words.text.bytes)
        let (all, bytes) = (list.span, text.span)
        var findings: [Finding] = []
        findings.reserveCapacity(all.count / Self.wordsPerFinding)
        for first in stride(from: 0, to: edges.count, by: UInt64.bitWidth) {
            let candidates = candidates(edges.span, from: first)
            var left = candidates.starts | candidates.ends | candidates.phrases
            while left != 0 {
                let bit = left & (0 &- left)
                let index = first &+ left.trailingZeroBitCount
                left ^= bit
                let match = match(
                    all, bytes, at: index, edges[index],
                    Parts(
                        start: candidates.starts & bit, end: candidates.ends & bit,
                        phrase: candidates.phrases & bit))
                if !match.isNothing { findings.append(Finding(index: index, match: match)) }
            }
        }
        return findings
    }

    /// Of 64 words those that may be entries, those that may end like one, and those that may begin
    /// phrases, a bit each.
    private struct Candidates {
        var starts: UInt64 = 0
        var ends: UInt64 = 0
        var phrases: UInt64 = 0
    }

    /// No branch hangs on the answers: no processor guesses which words of a text are known.
    private func candidates(_ edges: Span<WordEdges>, from first: Int) -> Candidates {
        // Taken out of the loop: it would fetch each anew for each word.
        let starts = (buckets: self.starts.buckets, shift: self.starts.shift)
        let ends = (buckets: self.ends.buckets, shift: self.ends.shift)
        let phrases = (openings: self.phrases.openings, shift: self.phrases.shift)
        let startBuckets = starts.buckets.span
        let endBuckets = ends.buckets.span
        let openings = phrases.openings.span
        var candidates = Candidates()
        for index in first..<min(first &+ UInt64.bitWidth, edges.count) {
            let edge = edges[unchecked: index]
            let next = index &+ 1 < edges.count ? edges[unchecked: index &+ 1].head : 0
            let place = UInt64(truncatingIfNeeded: index &- first)
            candidates.starts |=
                WordBuckets.mayHold(edge.head, startBuckets, starts.shift) &<< place
            candidates.ends |= WordBuckets.mayHold(edge.tail, endBuckets, ends.shift) &<< place
            candidates.phrases |=
                WordPhrases.mayOpen(edge.head, before: next, openings, phrases.shift) &<< place
        }
        return candidates
    }

    /// The marks of all words together.
    package func marks(in words: Words) -> UInt64 {
        guard !isEmpty else { return 0 }
        let (list, text) = (words.words, words.text.bytes)
        let (all, bytes) = (list.span, text.span)
        return all.indices.reduce(0) { $0 | match(all, bytes, at: $1).marks }
    }

    private func match(_ words: Span<Word>, _ bytes: Span<UInt8>, at index: Int) -> Match {
        let edges = WordEdges(of: words[index], in: bytes)
        let next = index &+ 1 < words.count ? WordEdges(of: words[index &+ 1], in: bytes).head : 0
        return match(
            words, bytes, at: index, edges,
            Parts(
                start: starts.mayHold(edges.head), end: ends.mayHold(edges.tail),
                phrase: phrases.mayOpen(edges.head, before: next)))
    }

    /// What may be known of a word: that it begins or ends like entries, and begins a phrase. 0: it does not.
    private struct Parts {
        var start: UInt64
        var end: UInt64
        var phrase: UInt64
    }

    @inline(__always)
    private func match(
        _ words: Span<Word>, _ bytes: Span<UInt8>, at index: Int, _ edges: WordEdges, _ may: Parts
    ) -> Match {
        var match = Match()
        let (start, end) = (words[index].range.lowerBound, words[index].range.upperBound)
        if may.start != 0 {
            starts.visit(edges.head, bytes, from: start, step: 1, count: end &- start) {
                entry, length in
                // One letter of a longer word says nothing.
                guard length > 1 || end &- start == 1 else { return }
                entry.read(isWhole: length == end &- start, length: 1, into: &match)
            }
        }
        if may.phrase != 0, index &+ 1 < words.count,
            words[index &+ 1].range.lowerBound == end &+ 1
        {
            readPhrases(words, bytes, index, into: &match)
        }
        if may.end != 0, end &- start >= Self.tailLimit {
            let isFound = match.length != 0
            ends.visit(edges.tail, bytes, from: end &- 1, step: -1, count: end &- start) {
                entry, _ in
                match.marks |= entry.open
                if !isFound, let weight = entry.openWeight { match.weight = Int16(weight) }
            }
        }
        if match.marks != 0 { match.length = max(match.length, 1) }
        return match
    }

    private func readPhrases(
        _ words: Span<Word>, _ bytes: Span<UInt8>, _ index: Int, into match: inout Match
    ) {
        var (node, length, next) = (LetterTrie.root, Int16(1), index)
        while true {
            let range = words[next].range
            for offset in range {
                guard let child = phrases.child(of: node, bytes[offset]) else { return }
                node = child
                guard let entry = phrases.entry(at: node) else { continue }
                entry.read(isWhole: offset == range.upperBound - 1, length: length, into: &match)
            }
            guard length < Self.phraseLimit, next + 1 < words.count,
                words[next + 1].range.lowerBound == range.upperBound + 1,
                Self.joins(bytes[range.upperBound]),
                let child = phrases.child(of: node, 0x20)
            else { return }
            node = child
            next += 1
            length += 1
        }
    }

    /// Between the words of a phrase: `night shift`, `don't`.
    @inline(__always)
    private static func joins(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == UInt8(ascii: "'")
    }
}
