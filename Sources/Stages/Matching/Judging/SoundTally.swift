import Language

/// The known runs and pairs of a text, each once.
struct SoundTally {
    private(set) var runs = SoundSum()
    private(set) var pairs = SoundSum()
    /// The beginning of the word before; nil at the beginning of a field.
    private var previous: UInt64?
    /// Letters of a long word for which there is room in a sum at once.
    private static let step = SoundSum.turnLimit - 1
    private static let wordBits: UInt64 = 8

    /// A bit for each place of the table. That of place 0 is set: what is unknown is never new.
    private var seen: [UInt64]
    /// Words of up to eight letters that were counted, by their letters: a text repeats them, and their
    /// runs with them. One may push another out.
    private var words: [UInt64]

    init() {
        seen = [UInt64](repeating: 0, count: (SoundTable.shared.count + 63) / 64)
        seen[0] = 1
        words = [UInt64](repeating: 0, count: 1 << Self.wordBits)
    }

    /// Counts words of one field.
    ///
    /// - Parameter indices: behind those that were counted.
    mutating func count(_ indices: Range<Int>, of field: FieldText) {
        let table = SoundTable.shared
        let (all, edges, text) = (field.words.words, field.edges, field.text.bytes)
        let bytes = text.span
        var (runs, pairs, previous) = (self.runs, self.pairs, self.previous)
        // Taken out while they are written to, so that no copy is made.
        var (seenBits, knownWords) = (self.seen, self.words)
        (self.seen, self.words) = ([], [])
        var seen = seenBits.mutableSpan
        var words = knownWords.mutableSpan
        for index in indices {
            let stem = SoundTable.stem(ofHead: edges[index].head)
            if let previous {
                pairs.reserve(1)
                Self.count(SoundTable.pair(previous, stem), table, &seen, &pairs)
            }
            previous = stem
            guard stem != SoundTable.number else { continue }
            var (key, place) = (SoundTable.wordStart, Int(all[index].start))
            let end = Int(all[index].end)
            if end &- place <= 8 {
                let head = edges[index].head
                let own = KeyPlaces.spread(head, bits: Self.wordBits)
                if words[unchecked: own] == head { continue }
                words[unchecked: own] = head
            }
            let opening = min(end, place &+ SoundTable.runLength &- 2)
            while place < opening {
                key = key &<< 8 | UInt64(bytes[unchecked: place])
                place &+= 1
            }
            repeat {
                let stop = min(end, place &+ Self.step)
                runs.reserve(stop &- place &+ 1)
                while place < stop {
                    key = (key &<< 8 | UInt64(bytes[unchecked: place])) & SoundTable.runMask
                    Self.count(key, table, &seen, &runs)
                    place &+= 1
                }
            } while place < end
            // A shorter word is a run by itself.
            key = (key &<< 8 | SoundTable.wordEnd) & SoundTable.runMask
            Self.count(key, table, &seen, &runs)
        }
        (self.runs, self.pairs, self.previous) = (runs, pairs, previous)
        (self.seen, self.words) = (seenBits, knownWords)
    }

    /// What follows is another field.
    mutating func endField() { previous = nil }

    @inline(__always)
    private static func count(
        _ key: UInt64, _ table: SoundTable, _ seen: inout MutableSpan<UInt64>, _ sum: inout SoundSum
    ) {
        let place = table.place(of: key)
        let (bits, bit) = (seen[unchecked: place &>> 6], UInt64(place & 63))
        sum.add(table.weights.span[unchecked: place], isNew: ~(bits &>> bit) & 1)
        seen[unchecked: place &>> 6] = bits | 1 &<< bit
    }
}
