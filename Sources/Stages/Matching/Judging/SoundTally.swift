import Language

/// The runs and pairs of a text that a table knows, each once.
struct SoundTally {
    private let table: SoundTable
    private(set) var runs = SoundSum()
    private(set) var pairs = SoundSum()
    /// The beginning of the word before; nil at the beginning of a field.
    private var previous: UInt64?
    /// A bit for each place of the table.
    private var seen: [UInt64]
    /// Words of up to eight letters that were counted, by their letters: a text repeats them, and their
    /// runs with them. One may push another out.
    private var words = [UInt64](repeating: 0, count: 1 << wordBits)

    private static let wordBits: UInt64 = 8

    init(_ table: SoundTable) {
        self.table = table
        seen = [UInt64](repeating: 0, count: (table.count + 63) / 64)
    }

    /// Counts words of one field.
    ///
    /// - Parameter indices: behind those that were counted.
    mutating func count(_ indices: Range<Int>, of field: FieldText) {
        countRuns(indices, of: field)
        countPairs(indices, of: field)
    }

    /// What follows is another field.
    mutating func endField() { previous = nil }

    private mutating func countPairs(_ indices: Range<Int>, of field: FieldText) {
        var candidates = SoundCandidates()
        var count = 0
        for edge in field.edges[indices] {
            let stem = SoundTable.stem(ofHead: edge.head)
            if let previous {
                candidates.put(SoundTable.pair(previous, stem), at: count)
                count &+= 1
            }
            previous = stem
            if count == SoundCandidates.limit {
                Self.add(&candidates, count, to: &pairs, &seen, table)
                count = 0
            }
        }
        Self.add(&candidates, count, to: &pairs, &seen, table)
    }

    private mutating func countRuns(_ indices: Range<Int>, of field: FieldText) {
        let (all, edges, text) = (field.words.words, field.edges, field.text.bytes)
        let bytes = text.span
        var candidates = SoundCandidates()
        var count = 0
        for (word, edge) in zip(all[indices], edges[indices]) {
            let letters = Int(word.start)..<Int(word.end)
            if count > SoundCandidates.limit &- Self.runsAtOnce {
                Self.add(&candidates, count, to: &runs, &seen, table)
                count = 0
            }
            if letters.count <= Self.edgeLetters {
                let runs = Self.putRuns(of: edge, letters.count, at: count, in: &candidates)
                // No branch hangs on what the word is.
                count &+= runs & (0 &- isNew(edge.head))
            } else if !SoundTable.isNumber(edge.head) {
                count = putRuns(of: edge, letters, bytes, at: count, in: &candidates)
            }
        }
        Self.add(&candidates, count, to: &runs, &seen, table)
    }

    /// Letters of a head and of a tail (`WordEdges`).
    private static let edgeLetters = 8
    /// Of a word, beside those between its head and its tail.
    private static let runsAtOnce = 10

    /// Puts down the runs of a word of up to eight letters, and others behind them.
    ///
    /// - Returns: how many are the word's.
    @inline(__always)
    private static func putRuns(
        of edge: WordEdges, _ letters: Int, at count: Int, in candidates: inout SoundCandidates
    ) -> Int {
        let head = edge.head
        // A word of fewer than four letters is one run with both borders.
        let end = SoundTable.wordEnd &<< UInt64(truncatingIfNeeded: 8 &* (min(letters, 4) &+ 1))
        candidates.put((SoundTable.wordStart | head &<< 8 | end) & SoundTable.runMask, at: count)
        putInnerRuns(of: head, at: count &+ 1, in: &candidates)
        let inner = max(0, letters &- 4)
        candidates.put(lastRun(of: edge), at: count &+ 1 &+ inner)
        return letters < 4 ? 1 : inner &+ 2
    }

    /// The runs within eight letters.
    @inline(__always)
    private static func putInnerRuns(
        of letters: UInt64, at index: Int, in candidates: inout SoundCandidates
    ) {
        candidates.put(letters & SoundTable.runMask, at: index)
        candidates.put(letters &>> 8 & SoundTable.runMask, at: index &+ 1)
        candidates.put(letters &>> 16 & SoundTable.runMask, at: index &+ 2)
        candidates.put(letters &>> 24 & SoundTable.runMask, at: index &+ 3)
    }

    /// Of a word of four letters or more.
    @inline(__always)
    private static func lastRun(of edge: WordEdges) -> UInt64 {
        UInt64(UInt32(truncatingIfNeeded: edge.tail).byteSwapped) | SoundTable.wordEnd &<< 32
    }

    /// Puts down the runs of a word of more than eight letters, some of them twice.
    ///
    /// - Returns: how many there are now.
    private mutating func putRuns(
        of edge: WordEdges, _ letters: Range<Int>, _ bytes: Span<UInt8>, at first: Int,
        in candidates: inout SoundCandidates
    ) -> Int {
        var count = first
        let opening = (SoundTable.wordStart | edge.head &<< 8) & SoundTable.runMask
        candidates.put(opening, at: count)
        Self.putInnerRuns(of: edge.head, at: count &+ 1, in: &candidates)
        Self.putInnerRuns(of: edge.tail.byteSwapped, at: count &+ 5, in: &candidates)
        candidates.put(Self.lastRun(of: edge), at: count &+ 9)
        count &+= Self.runsAtOnce
        var place = letters.lowerBound &+ 4
        while place < letters.upperBound &- 8 {
            if count == SoundCandidates.limit {
                Self.add(&candidates, count, to: &runs, &seen, table)
                count = 0
            }
            // Eight letters are left.
            let letters = UInt64(
                littleEndian: bytes.bytes.unsafeLoadUnaligned(
                    fromUncheckedByteOffset: place, as: UInt64.self))
            candidates.put(letters & SoundTable.runMask, at: count)
            (count, place) = (count &+ 1, place &+ 1)
        }
        return count
    }

    /// 0 for a number, and for a word whose runs were counted; else 1.
    ///
    /// - Parameter head: of a word of up to eight letters.
    @inline(__always)
    private mutating func isNew(_ head: UInt64) -> Int {
        let place = KeyPlaces.spread(head, bits: Self.wordBits)
        let isMet = words[place] == head
        words[place] = head
        return isMet || SoundTable.isNumber(head) ? 0 : 1
    }

    private static func add(
        _ candidates: inout SoundCandidates, _ count: Int, to sum: inout SoundSum,
        _ seen: inout [UInt64], _ table: SoundTable
    ) {
        var seen = seen.mutableSpan
        let weights = table.weights.span
        // Of this function's own: it stays in registers.
        var added = sum
        let known = candidates.look(count, in: table)
        added.reserve(known)
        for index in 0..<known {
            let place = candidates[index]
            let (bits, bit) = (seen[unchecked: place &>> 6], UInt64(place & 63))
            added.add(weights[unchecked: place], isNew: ~(bits &>> bit) & 1)
            seen[unchecked: place &>> 6] = bits | 1 &<< bit
        }
        sum = added
    }
}

extension SoundTally {
    /// What pairs of neighbours make up of a text.
    private static let pairShare = 0.2

    /// 0…1: of a few words the sound says little, and what they mean by themselves counts more.
    var trust: Double { min(1, Double(runs.count) / table.fewRuns) }

    /// Each answer of the table, from about -1 (certainly not) to 1 (certainly). As it was learned: a
    /// long text says no more than a short one.
    var answers: SIMD16<Double> {
        let run = ((1 - Self.pairShare) / Double(max(1, runs.count))).squareRoot()
        let pair = (Self.pairShare / Double(max(1, pairs.count))).squareRoot()
        let heard = SIMD16<Double>(runs.sums) * run + SIMD16<Double>(pairs.sums) * pair
        return (table.bases + heard * SoundTable.unit) * trust
    }
}
