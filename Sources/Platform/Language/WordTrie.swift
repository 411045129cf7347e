/// Terms, looked for at the word starts of a folded text.
///
/// A word whose first letters begin no term costs a look or two at a bitmap.
package struct WordTrie: Sendable {
    /// A term in the text: folded bytes.
    package struct Candidate: Sendable, Hashable {
        package var term: Int
        package var range: Range<Int>
    }

    private let trie: ByteTrie
    private let heads: TermHeads

    /// - Parameter terms: folded; empty ones are never found. O(n log n) in their bytes.
    package init(terms: [[UInt8]]) {
        trie = ByteTrie(terms)
        heads = TermHeads(terms)
    }

    /// What a scan finds: candidates by start, and where hashtags begin.
    package struct Findings: Sendable {
        package var candidates: [Candidate] = []
        /// The byte after `#`.
        package var hashtags: [Int] = []
    }

    /// Every term that starts where a word starts. Linear in the text times the longest term at worst,
    /// and in the text alone where few words begin like a term.
    package func scan(_ text: FoldedText) -> Findings {
        var findings = Findings()
        let bytes = text.bytes.span
        var scanner = WordStarts()
        var base = 0
        while base < bytes.count {
            var starts = scanner.next(bytes, at: base)
            if scanner.hasHash { noteHashtags(bytes, at: base, &findings.hashtags) }
            while starts != 0 {
                let start = base &+ starts.trailingZeroBitCount &>> 3
                starts &= starts &- 1
                if heads.mayOpen(bytes, at: start) {
                    walk(text.bytes, from: start, into: &findings.candidates)
                }
            }
            base &+= 8
        }
        return findings
    }

    @inline(never)
    private func noteHashtags(_ bytes: Span<UInt8>, at base: Int, _ hashtags: inout [Int]) {
        for index in base..<min(base + 8, bytes.count) where bytes[index] == UInt8(ascii: "#") {
            hashtags.append(index + 1)
        }
    }

    /// Adds every term that starts at `start`. Out of line, so that the scanning loop stays in registers.
    @inline(never)
    package func walk(_ text: [UInt8], from start: Int, into candidates: inout [Candidate]) {
        var (node, index) = (ByteTrie.root, start)
        while index < text.count {
            // A name may run over the end of a line.
            let byte = text[index] == 0x0A ? 0x20 : text[index]
            guard let next = trie.child(of: node, byte) else { return }
            node = next
            index += 1
            for output in trie.outputs(of: node) {
                candidates.append(Candidate(term: Int(output), range: start..<index))
            }
        }
    }
}

/// Finds where words start, eight bytes at a time.
private struct WordStarts {
    /// The top bit of the first byte, where the byte before it belongs to a word.
    private var carry: UInt64 = 0
    /// Whether there was a `#` among the bytes last read.
    private(set) var hasHash = false

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let tops: UInt64 = 0x8080_8080_8080_8080

    /// The top bits of those of the next eight bytes where a word starts.
    @inline(__always)
    mutating func next(_ bytes: Span<UInt8>, at base: Int) -> UInt64 {
        let word = Self.load(bytes, at: base)
        let low = word & ~Self.tops
        // Adding carries into the top bit where a byte is at least so large.
        let letters = (low &+ Self.ones &* (0x80 - 0x61)) & ~(low &+ Self.ones &* (0x80 - 0x7B))
        let digits = (low &+ Self.ones &* (0x80 - 0x30)) & ~(low &+ Self.ones &* (0x80 - 0x3A))
        let inWord = (letters | digits) & ~word & Self.tops
        let starts = inWord & ~(inWord &<< 8 | carry)
        carry = inWord &>> 56
        let hash = word ^ (Self.ones &* 0x23)
        hasHash = (hash &- Self.ones) & ~hash & Self.tops != 0
        return starts
    }

    /// Bytes after the end are 0.
    @inline(__always)
    private static func load(_ bytes: Span<UInt8>, at base: Int) -> UInt64 {
        if base &+ 8 <= bytes.count {
            return bytes.bytes.unsafeLoadUnaligned(fromByteOffset: base, as: UInt64.self)
        }
        var word: UInt64 = 0
        for index in base..<bytes.count {
            word |= UInt64(bytes[index]) &<< UInt64((index - base) * 8)
        }
        return word
    }
}
