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
    /// Of each output of the trie; beside each other, as a piece may begin thousands of names.
    private let wholes: [TermWhole]

    /// - Parameters:
    ///   - terms: folded; empty ones are never found. O(n log n) in their bytes.
    ///   - wholes: what each term is a piece of.
    package init(terms: [[UInt8]], wholes: [TermWhole]) {
        precondition(terms.count == wholes.count)
        trie = ByteTrie(terms)
        heads = TermHeads(terms)
        self.wholes = trie.outputs.map { wholes[Int($0)] }
    }

    package init(terms: [[UInt8]]) {
        self.init(terms: terms, wholes: terms.map { _ in TermWhole() })
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
        var mask = WordMask()
        var base = 0
        while base < bytes.count {
            mask.read(bytes, at: base)
            var starts = mask.starts
            if mask.hasHash { noteHashtags(bytes, at: base, &findings.hashtags) }
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
        var ends: WordEnds?
        while index < text.count {
            // A name may run over the end of a line.
            let byte = text[index] == 0x0A ? 0x20 : text[index]
            guard let next = trie.child(of: node, byte) else { return }
            node = next
            index += 1
            for output in trie.outputs(of: node) {
                let whole = wholes[output]
                if whole.isPiece {
                    let known = ends ?? WordEnds(text, from: start)
                    ends = known
                    guard whole.mayStand(in: text, from: start, known) else { continue }
                }
                candidates.append(
                    Candidate(term: Int(trie.outputs[output]), range: start..<index))
            }
        }
    }
}
