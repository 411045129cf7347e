/// Which bytes of a folded text belong to words, eight at a time: a top bit for each.
struct WordMask {
    /// The bytes that belong to a word.
    private(set) var inWord: UInt64 = 0
    /// The bytes where a word starts, and those after which one has ended.
    private(set) var starts: UInt64 = 0
    private(set) var ends: UInt64 = 0
    /// Whether there was a `#` among them.
    private(set) var hasHash = false
    /// The top bit of the first byte, where the byte before it belongs to a word.
    private var carry: UInt64 = 0

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let tops: UInt64 = 0x8080_8080_8080_8080

    /// Reads the next eight bytes; those after the end are 0.
    @inline(__always)
    mutating func read(_ bytes: Span<UInt8>, at base: Int) {
        let word = Self.load(bytes, at: base)
        let low = word & ~Self.tops
        // Adding carries into the top bit where a byte is at least so large.
        let letters = (low &+ Self.ones &* (0x80 - 0x61)) & ~(low &+ Self.ones &* (0x80 - 0x7B))
        let digits = (low &+ Self.ones &* (0x80 - 0x30)) & ~(low &+ Self.ones &* (0x80 - 0x3A))
        inWord = (letters | digits) & ~word & Self.tops
        let before = inWord &<< 8 | carry
        starts = inWord & ~before
        ends = before & ~inWord
        carry = inWord &>> 56
        let hash = word ^ (Self.ones &* 0x23)
        hasHash = (hash &- Self.ones) & ~hash & Self.tops != 0
    }

    @inline(__always)
    private static func load(_ bytes: Span<UInt8>, at base: Int) -> UInt64 {
        if base &+ 8 <= bytes.count {
            return bytes.bytes.unsafeLoadUnaligned(
                fromUncheckedByteOffset: base, as: UInt64.self)
        }
        return tail(bytes, at: base)
    }

    /// Out of line: it comes once a text, and would take the loop's registers.
    @inline(never)
    private static func tail(_ bytes: Span<UInt8>, at base: Int) -> UInt64 {
        (base..<max(base, bytes.count)).reversed().reduce(0) { $0 &<< 8 | UInt64(bytes[$1]) }
    }
}
