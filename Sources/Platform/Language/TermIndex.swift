/// Terms, looked for at the word starts of a folded text.
///
/// A word whose first letters begin no term costs a few looks at bitmaps. What begins like a term is
/// looked up among the terms in their order: all that stand at a place are beginnings of one, the
/// last that is not behind the text. So a term costs its bytes and some forty more, and a look touches
/// few places of memory, where a tree of letters touches one a letter.
package struct TermIndex: Sendable {
    /// A term in the text: folded bytes.
    package struct Candidate: Sendable, Hashable {
        /// The term's place in the order that the index was made of.
        package var term: Int
        package var range: Range<Int>
    }

    private let heads: TermHeads
    private let keys: TermKeys
    /// Of each term, what it is a piece of; empty where none is one.
    private let wholes: [TermWhole]

    /// - Parameter order: of the list.
    package init(_ list: TermList, _ order: TermOrder) {
        heads = TermHeads(list)
        keys = TermKeys(list, order)
        wholes = list.wholes.isEmpty ? [] : order.terms.map { list.whole(of: Int($0)) }
    }

    /// What a scan finds: candidates by start, and where hashtags begin.
    package struct Findings: Sendable {
        package var candidates: [Candidate] = []
        /// The byte after `#`.
        package var hashtags: [Int] = []

        package var isEmpty: Bool { candidates.isEmpty && hashtags.isEmpty }
    }

    /// Every term that starts where a word starts. Linear in the text times the longest term at worst,
    /// and in the text alone where few words begin like a term.
    ///
    /// - Parameter folded: the text's bytes.
    package func scan(_ folded: [UInt8]) -> Findings {
        var findings = Findings()
        let bytes = folded.span
        let (long, short) = (heads.long.span, heads.short.span)
        let (longShift, shortShift) = (heads.longShift, heads.shortShift)
        let hasShort = keys.hasShort
        var mask = WordMask()
        var base = 0
        while base < bytes.count {
            mask.read(bytes, at: base)
            var starts = mask.starts
            if mask.hasHash { noteHashtags(bytes, at: base, &findings.hashtags) }
            while starts != 0 {
                let start = base &+ starts.trailingZeroBitCount
                starts &= starts &- 1
                let head = TermHeads.head(bytes, at: start)
                let isOpen =
                    TermHeads.look(head, long: long, longShift)
                    | TermHeads.look(head, short: short, shortShift)
                if isOpen & 1 != 0 || hasShort && heads.mayOpenShort(head) {
                    look(folded, at: start, into: &findings.candidates)
                }
            }
            base &+= WordMask.width
        }
        return findings
    }

    @inline(never)
    private func noteHashtags(_ bytes: Span<UInt8>, at base: Int, _ hashtags: inout [Int]) {
        for index in base..<min(base + WordMask.width, bytes.count)
        where bytes[index] == UInt8(ascii: "#") {
            hashtags.append(index + 1)
        }
    }

    /// Adds every term that starts at `start`, shorter ones first. Out of line, so that the scanning
    /// loop stays in registers.
    @inline(never)
    package func look(_ text: [UInt8], at start: Int, into candidates: inout [Candidate]) {
        let bytes = text.span
        let head = TermKeys.head(bytes, at: start)
        let first = candidates.count
        // The way leads from the longest to the shortest.
        var key = keys.longest(head, bytes, at: start)
        while let found = key {
            add(found, text, start, &candidates)
            key = keys.parent(of: found)
        }
        if keys.hasShort {
            for length in (1..<TermKeys.quadLength).reversed() {
                guard let found = keys.short(head, length: length) else { continue }
                add(found, text, start, &candidates)
            }
        }
        if candidates.count &- first > 1 { candidates[first...].reverse() }
    }

    /// Adds a term and its twins, the last one first.
    @inline(__always)
    private func add(
        _ last: Int, _ text: [UInt8], _ start: Int, _ candidates: inout [Candidate]
    ) {
        let range = start..<start &+ keys.length(of: last)
        var ends: WordEnds?
        var term = last
        while true {
            if mayStand(term, text, start, &ends) {
                candidates.append(Candidate(term: term, range: range))
            }
            guard keys.isTwin(term) else { return }
            term &-= 1
        }
    }

    @inline(__always)
    private func mayStand(_ term: Int, _ text: [UInt8], _ start: Int, _ ends: inout WordEnds?)
        -> Bool
    {
        guard !wholes.isEmpty, wholes[term].isPiece else { return true }
        let known = ends ?? WordEnds(text, from: start)
        ends = known
        return wholes[term].mayStand(in: text, from: start, known)
    }
}
