/// Entries of one word, in buckets by their first four letters.
///
/// A word that begins like no entry costs a look at one bit. Where one may be known, its bucket lies
/// in one run of memory: a tree of letters has a place for each letter, and most of them are far apart.
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
            head = WordBuckets.number(key.prefix(WordHeads.letters))
            (self.entry, self.rest) = (entry, rest)
            length = UInt8(key.count)
            blank = UInt8(8 * max(0, WordHeads.letters - key.count))
        }
    }

    struct Bucket: Sendable {
        /// A bit for each pair of letters that may follow (`WordHeads.next`).
        var followers: UInt64 = 0
        /// Where its leaves begin and end.
        var start: UInt32 = 0
        var end: UInt32 = 0
    }

    let buckets: [Bucket]
    let shift: UInt32
    /// Of a bucket, shorter ones first.
    private let leaves: [Leaf]
    private let rests: [UInt8]

    /// Letters that the place of a bucket is made of.
    private static let length = 4
    /// Only a lexicon has as many.
    private static let manyPlaces = 4096
    /// No folded word that is an entry goes on with another byte.
    private static let letters: [UInt8] = Array(0x61...0x7A) + Array(0x30...0x39)

    /// - Parameter list: words, without phrases; of ends of words spelt from their last letter.
    init(_ list: some Sequence<(key: [UInt8], value: WordEntry)>) {
        // Words of other bytes stand in no text, and nobody's has more letters than a byte can count.
        let known = list.filter {
            $0.key.count <= Int(UInt8.max) && $0.key.allSatisfy(Words.isWordByte)
        }
        let placed = known.map { ($0, Self.places(of: $0.key, isOpen: $0.value.isOpen)) }
        let count = placed.reduce(0) { $0 + $1.1.count }
        // No fuller than a half where there are many: a word in a bucket of others' costs a look at each.
        let room = count < Self.manyPlaces ? 0 : 1
        let bits = min(24, max(4, Int.bitWidth - count.leadingZeroBitCount + room))
        let shift = UInt32(32 - bits)
        self.shift = shift
        var keys: [(bucket: Int, key: [UInt8], entry: WordEntry)] = []
        keys.reserveCapacity(count)
        for ((key, entry), places) in placed {
            for place in places {
                keys.append((Self.bucket(Self.number(place), shift), key, entry))
            }
        }
        keys.sort {
            if $0.bucket != $1.bucket { return $0.bucket < $1.bucket }
            return $0.key.count != $1.key.count
                ? $0.key.count < $1.key.count : $0.key.lexicographicallyPrecedes($1.key)
        }
        var buckets = [Bucket](repeating: Bucket(), count: 1 << bits)
        var (leaves, rests): ([Leaf], [UInt8]) = ([], [])
        leaves.reserveCapacity(keys.count)
        for (own, key, entry) in keys {
            buckets[own].followers |= Self.followers(of: key, isOpen: entry.isOpen)
            if buckets[own].end == 0 { buckets[own].start = UInt32(leaves.count) }
            buckets[own].end = UInt32(leaves.count + 1)
            leaves.append(Leaf(key, entry, rest: UInt32(rests.count)))
            rests += key.dropFirst(WordHeads.letters)
        }
        (self.buckets, self.leaves, self.rests) = (buckets, leaves, rests)
    }

    var isEmpty: Bool { leaves.isEmpty }

    /// The first four letters of the words that an entry may stand in: all that may follow where it is
    /// shorter and open.
    private static func places(of key: [UInt8], isOpen: Bool) -> [[UInt8]] {
        guard key.count < length, isOpen else { return [Array(key.prefix(length))] }
        // One letter of a longer word says nothing.
        guard key.count > 1 else { return [key] }
        return [key] + letters.flatMap { places(of: key + [$0], isOpen: true) }
    }

    private static func followers(of key: [UInt8], isOpen: Bool) -> UInt64 {
        if isOpen, key.count <= length { return UInt64.max }
        let known = key.dropFirst(length).prefix(2)
        let head = known.enumerated().reduce(UInt64(0)) {
            $0 | UInt64($1.element) << UInt64(8 * (length + $1.offset))
        }
        guard isOpen, key.count == length + 1 else { return 1 << WordHeads.next(head) }
        return (0..<32).reduce(0) { $0 | 1 << WordHeads.next(head | $1 << 40) }
    }

    /// Letters as a word's head has them.
    private static func number(_ letters: some BidirectionalCollection<UInt8>) -> UInt64 {
        letters.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// Below the number of buckets: the shift leaves as many bits.
    @inline(__always)
    private static func bucket(_ head: UInt64, _ shift: UInt32) -> Int {
        Int((UInt32(truncatingIfNeeded: head) &* 0x9E37_79B1) &>> shift)
    }

    /// 1 where something may be known of a word that begins so; else 0.
    func mayHold(_ head: UInt64) -> UInt64 { Self.mayHold(head, buckets.span, shift) }

    /// The same, for a loop that takes the buckets once.
    @inline(__always)
    static func mayHold(_ head: UInt64, _ buckets: Span<Bucket>, _ shift: UInt32) -> UInt64 {
        buckets[unchecked: bucket(head, shift)].followers &>> WordHeads.next(head) & 1
    }

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
        let (leaves, bucket) = (leaves.span, buckets.span[unchecked: Self.bucket(head, shift)])
        let end = Int(bucket.end)
        var leaf = Int(bucket.start)
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
