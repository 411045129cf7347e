/// Which bytes of a folded text belong to words, 64 at a time: a bit for each, that of the first byte
/// lowest.
struct WordMask {
    private static let hash = UInt8(ascii: "#")
    /// How many bytes are read at once.
    static let width = 64

    /// The bytes where a word starts, and those after which one has ended.
    private(set) var starts: UInt64 = 0
    private(set) var ends: UInt64 = 0
    /// Whether there was a `#` among them.
    private(set) var hasHash = false
    /// 1 where the byte before the next ones belongs to a word.
    private var carry: UInt64 = 0

    /// Reads the next 64 bytes; those after the end are none of a word's.
    @inline(__always)
    mutating func read(_ bytes: Span<UInt8>, at base: Int) {
        var (inWord, hashes): (UInt64, ByteLanes.Bytes)
        if base &+ Self.width <= bytes.count {
            (inWord, hashes) = (0, ByteLanes.Bytes())
            for place in stride(from: 0, to: Self.width, by: ByteLanes.count) {
                let lanes = ByteLanes(bytes, at: base &+ place)
                inWord |= Self.inWord(lanes) &<< UInt64(truncatingIfNeeded: place)
                hashes |= lanes.isAny(of: Self.hash...Self.hash)
            }
        } else {
            (inWord, hashes) = Self.last(bytes, at: base)
        }
        let before = inWord &<< 1 | carry
        starts = inWord & ~before
        ends = before & ~inWord
        carry = inWord &>> 63
        hasHash = ByteLanes.bits(hashes) != 0
    }

    @inline(__always)
    private static func inWord(_ lanes: ByteLanes) -> UInt64 {
        ByteLanes.bits(lanes.isAny(of: 0x61...0x7A) | lanes.isAny(of: 0x30...0x39))
    }

    /// Of fewer than 64. Out of line: it comes once a text, and would take the loop's registers.
    @inline(never)
    private static func last(_ bytes: Span<UInt8>, at base: Int) -> (UInt64, ByteLanes.Bytes) {
        var (inWord, hashes, place): (UInt64, ByteLanes.Bytes, Int) = (0, ByteLanes.Bytes(), base)
        while place < bytes.count {
            var lanes = ByteLanes(ByteLanes.Bytes())
            if place &+ ByteLanes.count <= bytes.count {
                lanes = ByteLanes(bytes, at: place)
            } else {
                var rest = ByteLanes.Bytes()
                for index in place..<bytes.count { rest[index &- place] = bytes[index] }
                lanes = ByteLanes(rest)
            }
            inWord |= Self.inWord(lanes) &<< UInt64(truncatingIfNeeded: place &- base)
            hashes |= lanes.isAny(of: Self.hash...Self.hash)
            place &+= ByteLanes.count
        }
        return (inWord, hashes)
    }
}
