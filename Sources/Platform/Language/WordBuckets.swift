/// Entries of one word, in buckets by their first letters.
///
/// A word that begins like no entry costs a look at one bit, of so few that they stay in a processor's
/// nearest cache. Where one may be known, its bucket lies in one run of memory: a tree of letters has a
/// place for each letter, and most of them are far apart.
struct WordBuckets: Sendable {
    private struct Leaf: Sendable {
        /// The first eight letters, the first one lowest.
        var head: UInt64
        var entry: WordEntry
        var length: UInt8
        /// Bits of the head that are not its letters.
        var blank: UInt8
        /// Where in `rests` the letters behind those eight begin.
        var rest: UInt32

        init(_ key: [UInt8], _ entry: WordEntry, rest: UInt32) {
            head = WordBuckets.head(of: key[...])
            (self.entry, self.rest) = (entry, rest)
            length = UInt8(key.count)
            blank = UInt8(8 * max(0, WordHeads.letters - key.count))
        }
    }

    /// What tells whether something may be known of a word: a bit for each hash of its first letters.
    struct Filter: Sendable {
        fileprivate(set) var bits: [UInt64]
        /// Those of a head that count.
        let letters: UInt64
        fileprivate let shift: UInt64

        /// Bits an entry: one word in this many passes without one. A small filter can have more of them
        /// and stay in a processor's nearest cache.
        fileprivate static func bitsPerEntry(of count: Int) -> Int { count > manyEntries ? 16 : 64 }
        private static let manyEntries = 1024

        /// 1 where something may be known of a word that begins so; else 0.
        ///
        /// - Parameter bits: of this filter: a loop takes them once.
        @inline(__always)
        func mayHold(_ head: UInt64, _ bits: Span<UInt64>) -> UInt64 {
            let place = WordBuckets.place(head & letters, shift)
            return bits[unchecked: place &>> 6] &>> UInt64(truncatingIfNeeded: place & 63) & 1
        }
    }

    let filter: Filter
    /// Of each bucket, where its leaves begin; the next one's is where they end.
    private let firsts: [UInt32]
    private let shift: UInt64
    /// Of a bucket, shorter ones first.
    private let leaves: [Leaf]
    private let rests: [UInt8]

    /// No folded word that is an entry goes on with another byte.
    private static let letters: [UInt8] = Array(0x61...0x7A) + Array(0x30...0x39)

    /// - Parameters:
    ///   - list: words, without phrases; of ends of words spelt from their last letter.
    ///   - letters: how many a bucket is told by.
    init(_ list: some Sequence<(key: [UInt8], value: WordEntry)>, letters: Int) {
        var items: [(opening: UInt64, key: [UInt8], entry: WordEntry)] = []
        for (key, entry) in list {
            // Words of other bytes stand in no text, and nobody's has more letters than a byte can count.
            guard key.count <= Int(UInt8.max), key.allSatisfy(Words.isWordByte) else { continue }
            if key.count < letters, entry.isOpen {
                for opening in Self.openings(of: key, letters) {
                    items.append((Self.head(of: opening[...]), key, entry))
                }
            } else {
                items.append((Self.head(of: key.prefix(letters)), key, entry))
            }
        }
        let bits = max(1, Int.bitWidth - items.count.leadingZeroBitCount)
        let shift = UInt64(64 - bits)
        let filterBits = max(
            6,
            Int.bitWidth - (items.count * Filter.bitsPerEntry(of: items.count)).leadingZeroBitCount)
        var filter = Filter(
            bits: [UInt64](repeating: 0, count: 1 << (filterBits - 6)),
            letters: WordHeads.mask(letters), shift: UInt64(64 - filterBits))
        for item in items {
            let place = Self.place(item.opening, filter.shift)
            filter.bits[place >> 6] |= 1 << UInt64(place & 63)
        }
        // Bucket, length and item as one number, which sorts fast.
        let order = items.indices.map {
            UInt64(Self.place(items[$0].opening, shift)) << 40
                | UInt64(items[$0].key.count) << 32 | UInt64($0)
        }.sorted()
        var (leaves, rests): ([Leaf], [UInt8]) = ([], [])
        leaves.reserveCapacity(items.count)
        var firsts: [UInt32] = []
        firsts.reserveCapacity(1 << bits + 1)
        for place in order {
            let (_, key, entry) = items[Int(UInt32(truncatingIfNeeded: place))]
            while firsts.count <= place >> 40 { firsts.append(UInt32(leaves.count)) }
            leaves.append(Leaf(key, entry, rest: UInt32(rests.count)))
            rests += key.dropFirst(WordHeads.letters)
        }
        while firsts.count <= 1 << bits { firsts.append(UInt32(leaves.count)) }
        (self.filter, self.shift, self.firsts) = (filter, shift, firsts)
        (self.leaves, self.rests) = (leaves, rests)
    }

    var isEmpty: Bool { leaves.isEmpty }

    /// The first letters of the words that a shorter entry may begin: whatever may follow.
    private static func openings(of key: [UInt8], _ count: Int) -> [[UInt8]] {
        // One letter of a longer word says nothing.
        guard key.count > 1, key.count < count else { return [key] }
        return [key] + letters.flatMap { openings(of: key + [$0], count) }
    }

    /// Letters as a word's head has them.
    private static func head(of letters: ArraySlice<UInt8>) -> UInt64 {
        letters.prefix(WordHeads.letters).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// Below the number of places: the shift leaves as many bits.
    @inline(__always)
    private static func place(_ head: UInt64, _ shift: UInt64) -> Int {
        Int(truncatingIfNeeded: (head &* 0x9E37_79B9_7F4A_7C15) &>> shift)
    }

    /// 1 where something may be known of a word that begins so; else 0.
    func mayHold(_ head: UInt64) -> UInt64 { filter.mayHold(head, filter.bits.span) }

    /// Hands on each entry that the word begins with, shorter ones first.
    ///
    /// - Parameters:
    ///   - head: its first eight letters.
    ///   - first: the byte of the word's first letter; of an end the last one.
    ///   - step: 1, or -1 for an end.
    ///   - count: of its letters.
    @inline(__always)
    func visit(
        _ head: UInt64, _ bytes: Span<UInt8>, from first: Int, step: Int, count: Int,
        _ body: (WordEntry, Int) -> Void
    ) {
        let (leaves, firsts) = (leaves.span, firsts.span)
        let bucket = Self.place(head & filter.letters, shift)
        var leaf = Int(firsts[unchecked: bucket])
        let end = Int(firsts[unchecked: bucket &+ 1])
        while leaf < end {
            let found = leaves[unchecked: leaf]
            leaf &+= 1
            // Behind a short word's letters are zeros, so an entry that is longer differs.
            guard (head ^ found.head) &<< UInt64(found.blank) == 0 else { continue }
            if found.length > WordHeads.letters {
                guard found.length <= count,
                    goesOn(found, bytes, first &+ WordHeads.letters &* step, step)
                else { continue }
            }
            body(found.entry, Int(found.length))
        }
    }

    private func goesOn(_ leaf: Leaf, _ bytes: Span<UInt8>, _ first: Int, _ step: Int) -> Bool {
        for offset in 0..<Int(leaf.length) - WordHeads.letters
        where rests[Int(leaf.rest) + offset] != bytes[first + offset * step] {
            return false
        }
        return true
    }
}
