/// Which beginnings of words may be terms: bitmaps of their first two, and of their first four bytes.
struct TermHeads: Sendable {
    /// A bit for each pair of first bytes of any term, and of a term of fewer than four bytes.
    private var pairs = [UInt64](repeating: 0, count: 1 << 10)
    private var shortPairs = [UInt64](repeating: 0, count: 1 << 10)
    /// A bit for each hash of the first four bytes.
    private var quads: [UInt64]
    private let quadShift: UInt32

    private static let quadLength = 4
    /// Bits a term: one word in this many passes without a term.
    private static let bitsPerTerm = 16
    /// Fewer bits save nothing, more (128 KB) leave the nearest cache.
    private static let quadBits = 12...20

    init(_ terms: [[UInt8]]) {
        let wanted = max(1, terms.count * Self.bitsPerTerm)
        let bits = Int.bitWidth - (wanted - 1).leadingZeroBitCount
        let size = min(max(bits, Self.quadBits.lowerBound), Self.quadBits.upperBound)
        quads = [UInt64](repeating: 0, count: (1 << size) / 64)
        quadShift = UInt32(32 - size)
        for term in terms { add(term) }
    }

    private mutating func add(_ term: [UInt8]) {
        guard let first = term.first else { return }
        let seconds = term.count > 1 ? Self.variants(term[1]) : Array(0...255)
        for second in seconds {
            let pair = Int(first) | Int(second) << 8
            pairs[pair >> 6] |= 1 << UInt64(pair & 63)
            if term.count < Self.quadLength { shortPairs[pair >> 6] |= 1 << UInt64(pair & 63) }
        }
        guard term.count >= Self.quadLength else { return }
        for second in Self.variants(term[1]) {
            for third in Self.variants(term[2]) {
                for fourth in Self.variants(term[3]) {
                    let quad =
                        UInt32(first) | UInt32(second) << 8 | UInt32(third) << 16
                        | UInt32(fourth) << 24
                    let bit = Int(Self.hash(quad) >> quadShift)
                    quads[bit >> 6] |= 1 << UInt64(bit & 63)
                }
            }
        }
    }

    /// Where a name has a blank, the text may have the end of a line.
    private static func variants(_ byte: UInt8) -> [UInt8] { byte == 0x20 ? [0x20, 0x0A] : [byte] }

    @inline(__always)
    private static func hash(_ quad: UInt32) -> UInt32 { quad &* 0x9E37_79B1 }

    /// False where no term starts at `start`.
    @inline(__always)
    func mayOpen(_ bytes: Span<UInt8>, at start: Int) -> Bool {
        let first = Int(bytes[start])
        let second = start &+ 1 < bytes.count ? Int(bytes[start &+ 1]) : 0
        let pair = first | second &<< 8
        guard pairs[pair &>> 6] &>> UInt64(pair & 63) & 1 != 0 else { return false }
        if shortPairs[pair &>> 6] &>> UInt64(pair & 63) & 1 != 0 { return true }
        guard start &+ Self.quadLength <= bytes.count else { return false }
        let quad = bytes.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt32.self)
        let bit = Int(Self.hash(quad) &>> quadShift)
        return quads[bit &>> 6] &>> UInt64(bit & 63) & 1 != 0
    }
}
