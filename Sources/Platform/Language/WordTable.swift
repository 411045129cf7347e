/// Folded words, word beginnings (`stem*`), word ends (`*stem`) and phrases (`in_brand`) with marks.
///
/// Built from plain lists; a word is looked up by its first letters and by its last ones. Marks are
/// bits whose meaning is the caller's; of several weights that of the longest entry counts. A class, as
/// it is large and never changes.
package final class WordTable: Sendable {
    private let entries: WordEntries
    /// What the lists say of short words, at one look.
    private let whole: WholeWords

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

    /// Only a lexicon has as many.
    private static let manyWords = 256

    /// - Parameter fill: adds the entries.
    package init(_ fill: (inout WordList) -> Void) {
        var list = WordList()
        fill(&list)
        let entries = WordEntries(list)
        let short = list.forward.keys.filter {
            $0.count <= WordHeads.letters && $0.allSatisfy(Words.isWordByte)
        }
        whole = short.count < Self.manyWords ? .none : WholeWords(short.map(entries.match(of:)))
        self.entries = entries
    }

    /// What is known of the word at `index` and of phrases that begin there.
    package func match(_ words: Words, at index: Int) -> Match {
        let (list, text) = (words.words, words.text.bytes)
        return entries.match(list.span, text.span, at: index)
    }

    /// What is known of the word at `index`, whatever follows it.
    package func matchAlone(_ words: Words, at index: Int) -> Match {
        let (list, text) = (words.words, words.text.bytes)
        return entries.match(list.span.extracting(index...index), text.span, at: 0)
    }

    /// The words of which something is known, in reading order.
    package func findings(in words: Words) -> [Finding] {
        findings(in: words, WordEdges.all(of: words))
    }

    /// - Parameter edges: of the same words.
    package func findings(in words: Words, _ edges: [WordEdges]) -> [Finding] {
        guard !entries.isEmpty else { return [] }
        return [Finding](unsafeUninitializedCapacity: edges.count) { findings, count in
            var matches = InlineArray<64, Match>(repeating: Match())
            for first in stride(from: 0, to: edges.count, by: UInt64.bitWidth) {
                let some = read(words, edges, from: first, into: &matches)
                Self.visit(some) { place in
                    let match = matches[place]
                    matches[place] = Match()
                    findings.initializeElement(
                        at: count, to: Finding(index: first &+ place, match: match))
                    // What follows takes its place. No branch hangs on it: no processor guesses it.
                    count &+= match.isNothing ? 0 : 1
                }
            }
        }
    }

    /// Reads 64 words from `first` on.
    ///
    /// - Returns: a bit for each of which something may be known.
    @inline(__always)
    private func read(
        _ words: Words, _ edges: [WordEdges], from first: Int,
        into matches: inout InlineArray<64, Match>
    ) -> UInt64 {
        let (list, text) = (words.words, words.text.bytes)
        let (all, bytes) = (list.span, text.span)
        let candidates = entries.candidates(edges.span, from: first)
        let single = candidates.words | candidates.stems
        let known = whole.read(single, edges.span, all, from: first, into: &matches)
        // Kind by kind: a branch on what a word may be is one that no processor guesses.
        Self.visit(candidates.stems & ~known) { place in
            let index = first &+ place
            entries.readStems(edges[index], all, bytes, index, into: &matches[place])
        }
        Self.visit(candidates.words & ~known) { place in
            let index = first &+ place
            entries.readWords(edges[index], all, bytes, index, into: &matches[place])
        }
        Self.visit(candidates.phrases) { place in
            let index = first &+ place
            guard index &+ 1 < edges.count else { return }
            entries.readPhrases(
                edges[index], before: edges[index &+ 1], all, bytes, index, into: &matches[place])
        }
        Self.visit(candidates.ends & ~known) { place in
            let index = first &+ place
            entries.readEnds(edges[index], all, bytes, index, into: &matches[place])
        }
        return single | candidates.phrases | candidates.ends
    }

    /// Hands on the places of bits, lowest first.
    @inline(__always)
    private static func visit(_ bits: UInt64, _ body: (Int) -> Void) {
        var left = bits
        while left != 0 {
            body(left.trailingZeroBitCount)
            left &= left &- 1
        }
    }

    /// The marks of all words together.
    package func marks(in words: Words) -> UInt64 {
        guard !entries.isEmpty else { return 0 }
        let (list, text) = (words.words, words.text.bytes)
        let (all, bytes) = (list.span, text.span)
        return all.indices.reduce(0) { $0 | entries.match(all, bytes, at: $1).marks }
    }
}
