import Language

/// The known runs and pairs of a text, each once.
///
/// Keys are made first, then all their places, and only then are those looked at: the looks depend on
/// nothing but themselves, so a processor waits for many of them at once.
struct SoundTally {
    private(set) var runs = SoundSum()
    private(set) var pairs = SoundSum()
    /// The beginning of the word before; nil at the beginning of a field.
    private var previous: UInt64?
    /// A bit for each place of the table. That of place 0 is set: what is unknown is never new.
    private var seen: [UInt64]
    /// Words of up to eight letters that were counted, by their letters: a text repeats them, and their
    /// runs with them. One may push another out.
    private var words = [UInt64](repeating: 0, count: 1 << wordBits)

    private static let wordBits: UInt64 = 8
    /// Keys that are made before they are looked up: those of most texts.
    private static let batch = 4096

    init() {
        seen = [UInt64](repeating: 0, count: (SoundTable.shared.count + 63) / 64)
        seen[0] = 1
    }

    /// Counts words of one field.
    ///
    /// - Parameter indices: behind those that were counted.
    mutating func count(_ indices: Range<Int>, of field: FieldText) {
        guard !indices.isEmpty else { return }
        countRuns(indices, of: field)
        Self.add(pairKeys(indices, of: field), to: &pairs, &seen)
    }

    /// What follows is another field.
    mutating func endField() { previous = nil }

    private mutating func pairKeys(_ indices: Range<Int>, of field: FieldText) -> [UInt64] {
        let edges = field.edges
        var keys: [UInt64] = []
        keys.reserveCapacity(indices.count)
        for index in indices {
            let stem = SoundTable.stem(ofHead: edges[index].head)
            if let previous { keys.append(SoundTable.pair(previous, stem)) }
            previous = stem
        }
        return keys
    }

    private mutating func countRuns(_ indices: Range<Int>, of field: FieldText) {
        let (all, edges, text) = (field.words.words, field.edges, field.text.bytes)
        let bytes = text.span
        var keys: [UInt64] = []
        keys.reserveCapacity(min(Self.batch, text.count))
        for index in indices {
            let (start, end) = (Int(all[index].start), Int(all[index].end))
            guard isNew(edges[index].head, count: end - start) else { continue }
            var key = SoundTable.wordStart
            for place in start..<end {
                key = (key &<< 8 | UInt64(bytes[unchecked: place])) & SoundTable.runMask
                guard place &- start >= SoundTable.runLength - 2 else { continue }
                keys.append(key)
                if keys.count >= Self.batch { addRuns(&keys) }
            }
            // A shorter word is a run by itself.
            keys.append((key &<< 8 | SoundTable.wordEnd) & SoundTable.runMask)
        }
        addRuns(&keys)
    }

    private mutating func addRuns(_ keys: inout [UInt64]) {
        Self.add(keys, to: &runs, &seen)
        keys.removeAll(keepingCapacity: true)
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

    private static func add(_ keys: [UInt64], to sum: inout SoundSum, _ seen: inout [UInt64]) {
        let table = SoundTable.shared
        let places = keys.map { table.places.place(of: $0) }
        var seen = seen.mutableSpan
        for first in stride(from: 0, to: keys.count, by: SoundSum.turnLimit) {
            let end = min(first + SoundSum.turnLimit, keys.count)
            sum.reserve(end - first)
            for index in first..<end {
                let place = table.known(keys[index], at: places[index])
                let (bits, bit) = (seen[unchecked: place &>> 6], UInt64(place & 63))
                let weights = table.weights.span[unchecked: place]
                sum.add(weights, isNew: ~(bits &>> bit) & 1)
                seen[unchecked: place &>> 6] = bits | 1 &<< bit
            }
        }
    }
}
