/// Entries of several words, in buckets by their first word and what the second begins with.
struct WordPhrases: Sendable {
    private struct Leaf: Sendable {
        /// Of the first word.
        var head: UInt64
        /// Of the second one, as far as the entry goes on …
        var next: UInt64
        /// … and the bits of it that are not its letters.
        var blank: UInt8
        var words: UInt8
        var length: UInt8
        /// Where in `letters` it begins.
        var start: UInt32
        var entry: WordEntry
    }

    /// A bit for each hash of a first word and of the first two letters of the second.
    let openings: [UInt64]
    let shift: UInt64
    /// Of each bucket, where its leaves begin; the next one's is where they end.
    private let firsts: [UInt32]
    private let bucketShift: UInt64
    /// Of a bucket, shorter ones first.
    private let leaves: [Leaf]
    private let letters: [UInt8]

    /// No phrase has more words than this.
    private static let wordLimit = 4
    /// Bits an entry: one word in this many passes without one.
    private static let bitsPerEntry = 64

    /// - Parameter list: words with a blank between.
    init(_ list: some Sequence<(key: [UInt8], value: WordEntry)>) {
        var placed: [(key: [UInt8], leaf: Leaf)] = []
        for (key, entry) in list {
            let words = key.split(separator: 0x20, omittingEmptySubsequences: false)
            // Others stand in no text.
            guard (2...Self.wordLimit).contains(words.count), key.count <= Int(UInt8.max),
                words.allSatisfy({ !$0.isEmpty && $0.allSatisfy(Words.isWordByte) })
            else { continue }
            placed.append(
                (
                    key,
                    Leaf(
                        head: WordEdges(words[0]).head, next: WordEdges(words[1]).head,
                        blank: UInt8(8 * max(0, WordHeads.letters - words[1].count)),
                        words: UInt8(words.count), length: UInt8(key.count), start: 0, entry: entry)
                ))
        }
        let shift = UInt64(Self.bits(placed.count * Self.bitsPerEntry, least: 6))
        let bucketShift = UInt64(Self.bits(placed.count, least: 1))
        var openings = [UInt64](repeating: 0, count: (1 << (64 - shift)) / 64)
        for (_, leaf) in placed {
            // Where one letter is all that is known of the second word, another may follow.
            let isShort = leaf.blank == 56 && leaf.words == 2 && leaf.entry.isOpen
            let second = leaf.next >> 8 & 31
            for letter in isShort ? 0...31 : second...second {
                let place = Self.place(leaf.head, before: leaf.next & 0xFF | letter << 8, shift)
                openings[place >> 6] |= 1 << UInt64(place & 63)
            }
        }
        placed.sort {
            let buckets = (
                Self.bucket($0.leaf.head, before: $0.leaf.next, bucketShift),
                Self.bucket($1.leaf.head, before: $1.leaf.next, bucketShift)
            )
            if buckets.0 != buckets.1 { return buckets.0 < buckets.1 }
            return $0.key.count != $1.key.count
                ? $0.key.count < $1.key.count : $0.key.lexicographicallyPrecedes($1.key)
        }
        var (firsts, leaves, letters): ([UInt32], [Leaf], [UInt8]) = ([], [], [])
        for (key, leaf) in placed {
            let bucket = Self.bucket(leaf.head, before: leaf.next, bucketShift)
            while firsts.count <= bucket { firsts.append(UInt32(leaves.count)) }
            leaves.append(leaf)
            leaves[leaves.count - 1].start = UInt32(letters.count)
            letters += key
        }
        while firsts.count <= 1 << (64 - bucketShift) { firsts.append(UInt32(leaves.count)) }
        (self.openings, self.shift, self.bucketShift) = (openings, shift, bucketShift)
        (self.firsts, self.leaves, self.letters) = (firsts, leaves, letters)
    }

    /// By how many bits a hash is shifted to be below so many places, and a power of two.
    private static func bits(_ count: Int, least: Int) -> Int {
        64 - max(least, Int.bitWidth - count.leadingZeroBitCount)
    }

    var isEmpty: Bool { leaves.isEmpty }

    @inline(__always)
    private static func place(_ head: UInt64, before next: UInt64, _ shift: UInt64) -> Int {
        // Five bits tell one letter from another.
        let letters = (head &+ (next & 0x1F1F) &* 0xC2B2_AE3D_27D4_EB4F) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: letters &>> shift)
    }

    @inline(__always)
    private static func bucket(_ head: UInt64, before next: UInt64, _ shift: UInt64) -> Int {
        place(head, before: next & 0xFF, shift)
    }

    /// 1 where a phrase may begin with a word before another one; else 0.
    ///
    /// - Parameters:
    ///   - head: the word's first letters.
    ///   - next: those of the next word, two of which count.
    func mayOpen(_ head: UInt64, before next: UInt64) -> UInt64 {
        Self.mayOpen(head, before: next, openings.span, shift)
    }

    /// The same, for a loop that takes the openings once.
    @inline(__always)
    static func mayOpen(
        _ head: UInt64, before next: UInt64, _ openings: Span<UInt64>, _ shift: UInt64
    ) -> UInt64 {
        let place = place(head, before: next, shift)
        return openings[unchecked: place &>> 6] &>> UInt64(truncatingIfNeeded: place & 63) & 1
    }

    /// Hands on each entry that begins with a word and goes on as the text does, shorter ones first: the
    /// entry, how many words it has, and where it ends.
    ///
    /// - Parameters:
    ///   - head: the word's first letters.
    ///   - next: those of the next word.
    ///   - start: the byte of the word's first letter.
    @inline(__always)
    func visit(
        _ head: UInt64, before next: UInt64, _ bytes: Span<UInt8>, from start: Int,
        _ body: (WordEntry, Int, Int) -> Void
    ) {
        let bucket = Self.bucket(head, before: next, bucketShift)
        for index in Int(firsts[bucket])..<Int(firsts[bucket + 1]) {
            let leaf = leaves[index]
            guard leaf.head == head, (leaf.next ^ next) &<< UInt64(leaf.blank) == 0,
                stands(leaf, in: bytes, from: start)
            else { continue }
            body(leaf.entry, Int(leaf.words), start + Int(leaf.length))
        }
    }

    private func stands(_ leaf: Leaf, in bytes: Span<UInt8>, from start: Int) -> Bool {
        guard start + Int(leaf.length) <= bytes.count else { return false }
        for offset in 0..<Int(leaf.length) {
            let (letter, byte) = (letters[Int(leaf.start) + offset], bytes[start + offset])
            // Between the words of a phrase: `night shift`, `don't`.
            if letter == byte || letter == 0x20 && byte == UInt8(ascii: "'") { continue }
            return false
        }
        return true
    }
}
