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
        let (edges, table) = (field.edges, table)
        let (factors, shifts) = (table.places.factors.span, table.places.shifts)
        let checks = table.checks.span
        var candidates = SoundCandidates()
        for edge in edges[indices] {
            let stem = SoundTable.stem(ofHead: edge.head)
            if let previous {
                candidates.add(SoundTable.pair(previous, stem), factors, shifts, checks)
            }
            previous = stem
            if candidates.isFull { Self.add(&candidates, to: &pairs, &seen, table) }
        }
        Self.add(&candidates, to: &pairs, &seen, table)
    }

    private mutating func countRuns(_ indices: Range<Int>, of field: FieldText) {
        let (all, edges, text) = (field.words.words, field.edges, field.text.bytes)
        let (bytes, table) = (text.span, table)
        let (factors, shifts) = (table.places.factors.span, table.places.shifts)
        let checks = table.checks.span
        var candidates = SoundCandidates()
        for (word, edge) in zip(all[indices], edges[indices]) {
            let letters = Int(word.start)..<Int(word.end)
            guard isNew(edge.head, count: letters.count) else { continue }
            var key = SoundTable.wordStart
            for place in letters {
                key = (key &<< 8 | UInt64(bytes[unchecked: place])) & SoundTable.runMask
                guard place &- letters.lowerBound >= SoundTable.runLength - 2 else { continue }
                candidates.add(key, factors, shifts, checks)
                if candidates.isFull { Self.add(&candidates, to: &runs, &seen, table) }
            }
            // A shorter word is a run by itself.
            let end = (key &<< 8 | SoundTable.wordEnd) & SoundTable.runMask
            candidates.add(end, factors, shifts, checks)
            if candidates.isFull { Self.add(&candidates, to: &runs, &seen, table) }
        }
        Self.add(&candidates, to: &runs, &seen, table)
    }

    /// False for a number, and for a word whose runs were counted.
    @inline(__always)
    private mutating func isNew(_ head: UInt64, count: Int) -> Bool {
        guard SoundTable.stem(ofHead: head) != SoundTable.number else { return false }
        guard count <= 8 else { return true }
        let place = KeyPlaces.spread(head, bits: Self.wordBits)
        let isNew = words[place] != head
        words[place] = head
        return isNew
    }

    private static func add(
        _ candidates: inout SoundCandidates, to sum: inout SoundSum, _ seen: inout [UInt64],
        _ table: SoundTable
    ) {
        var seen = seen.mutableSpan
        let weights = table.weights.span
        sum.reserve(candidates.count)
        for index in 0..<candidates.count {
            let place = candidates[index]
            let (bits, bit) = (seen[unchecked: place &>> 6], UInt64(place & 63))
            sum.add(weights[unchecked: place], isNew: ~(bits &>> bit) & 1)
            seen[unchecked: place &>> 6] = bits | 1 &<< bit
        }
        candidates.removeAll()
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
