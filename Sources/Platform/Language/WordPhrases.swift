/// Entries of several words, by their letters.
struct WordPhrases: Sendable {
    private let trie: LetterTrie
    private let entries: [WordEntry]
    /// A bit for each hash of the first four letters of a first word, and the first two of the second.
    let openings: [UInt64]
    let shift: UInt64

    /// Bits an entry: one word in this many passes without one.
    private static let bitsPerEntry = 64

    /// - Parameter list: words with a blank between.
    init(_ list: some Collection<(key: [UInt8], value: WordEntry)>) {
        let keys = list.map { $0.key }
        trie = LetterTrie(keys)
        entries = list.map { $0.value }
        let bits = max(6, Int.bitWidth - (keys.count * Self.bitsPerEntry).leadingZeroBitCount)
        let shift = UInt64(64 - bits)
        var openings = [UInt64](repeating: 0, count: 1 << (bits - 6))
        for key in keys {
            let words = key.split(separator: 0x20, maxSplits: 1)
            guard words.count == 2, let letter = words[1].first else { continue }
            let head = words[0].prefix(4).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            // Behind one letter alone may stand anything.
            let seconds = words[1].dropFirst().first.map { $0...$0 } ?? 0...31
            for second in seconds {
                let place = Self.place(head, letter, second, shift)
                openings[place >> 6] |= 1 << UInt64(place & 63)
            }
        }
        (self.openings, self.shift) = (openings, shift)
    }

    var isEmpty: Bool { entries.isEmpty }

    @inline(__always)
    private static func place(
        _ head: UInt64, _ letter: UInt8, _ second: UInt8, _ shift: UInt64
    ) -> Int {
        place(head, before: UInt64(letter) | UInt64(second) &<< 8, shift)
    }

    @inline(__always)
    private static func place(_ head: UInt64, before next: UInt64, _ shift: UInt64) -> Int {
        let second = next & 31 | (next &>> 8 & 31) &<< 5
        let letters = head & 0xFFFF_FFFF | second &<< 32
        return Int(truncatingIfNeeded: (letters &* 0x9E37_79B9_7F4A_7C15) &>> shift)
    }

    /// 1 where a phrase may begin with a word before another one; else 0.
    ///
    /// - Parameters:
    ///   - head: the word's first letters, four of which count.
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

    @inline(__always)
    func child(of node: Int, _ byte: UInt8) -> Int? { trie.child(of: node, byte) }

    @inline(__always)
    func entry(at node: Int) -> WordEntry? { trie.key(at: node).map { entries[$0] } }
}
