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
    private var words = InlineArray<256, UInt64>(repeating: 0)
    private var candidates = SoundCandidates()

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
        var count = 0
        for (word, edge) in zip(all[indices], edges[indices]) {
            let letters = Int(word.start)..<Int(word.end)
            if count > SoundCandidates.limit &- Self.runsAtOnce {
                Self.add(&candidates, count, to: &runs, &seen, table)
                count = 0
            }
            let runs = Self.putRuns(of: edge, letters.count, at: count, in: &candidates)
            // No branch hangs on what the word is.
            count &+= runs & (0 &- isNew(edge.head, letters.count))
            if letters.count > Self.lettersAtOnce, !SoundTable.isNumber(edge.head) {
                count = putMiddleRuns(of: letters, bytes, at: count)
            }
        }
        Self.add(&candidates, count, to: &runs, &seen, table)
    }

    /// Letters of a head and of a tail (`WordEdges`).
    private static let edgeLetters = 8
    /// Of a word of so many letters, the runs within its head and within its tail are all that there are.
    private static let lettersAtOnce = 12
    /// With both borders.
    private static let runsAtOnce = 10

    /// Puts down the runs of a word but for those in the middle of a long one, some of them twice; and
    /// others behind them.
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
        putInnerRuns(of: edge.tail.byteSwapped, at: count &+ 5, in: &candidates)
        // Those of the tail are others only where it is not the head.
        let inner = letters > edgeLetters ? runsAtOnce &- 2 : max(0, letters &- 4)
        let last = UInt64(UInt32(truncatingIfNeeded: edge.tail).byteSwapped)
        candidates.put(last | SoundTable.wordEnd &<< 32, at: count &+ 1 &+ inner)
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

    /// Puts down the runs of a long word that are neither within its head nor within its tail.
    ///
    /// - Returns: how many there are now.
    private mutating func putMiddleRuns(
        of letters: Range<Int>, _ bytes: Span<UInt8>, at first: Int
    ) -> Int {
        var count = first
        for place in letters.lowerBound &+ 4..<letters.upperBound &- Self.edgeLetters {
            if count == SoundCandidates.limit {
                Self.add(&candidates, count, to: &runs, &seen, table)
                count = 0
            }
            // Eight letters are left.
            let letters = UInt64(
                littleEndian: bytes.bytes.unsafeLoadUnaligned(
                    fromUncheckedByteOffset: place, as: UInt64.self))
            candidates.put(letters & SoundTable.runMask, at: count)
            count &+= 1
        }
        return count
    }

    /// 0 for a number, and for a word of up to eight letters whose runs were counted; else 1.
    @inline(__always)
    private mutating func isNew(_ head: UInt64, _ letters: Int) -> Int {
        let isLong = letters > Self.edgeLetters ? 1 : 0
        // No word's head is 0.
        let known = head & (UInt64(isLong) &- 1)
        // One of 256.
        let place = Int(truncatingIfNeeded: (head &* 0x9E37_79B9_7F4A_7C15) &>> 56)
        let isMet = words[unchecked: place] == known ? 1 : 0
        words[unchecked: place] = known
        let isNumber = SoundTable.isNumber(head) ? 1 : 0
        return (isMet & ~isLong | isNumber) ^ 1
    }

    private static func add(
        _ candidates: inout SoundCandidates, _ count: Int, to sum: inout SoundSum,
        _ seen: inout [UInt64], _ table: SoundTable
    ) {
        var seen = seen.mutableSpan
        let list = table.weights
        let weights = list.span
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
