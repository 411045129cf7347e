/// Which beginnings of words may be terms: bitmaps of their first four bytes, or two.
struct TermHeads: Sendable {
    /// A bit for each pair of first bytes of a term of fewer than four.
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
        if term.count >= Self.quadLength { addLong(term) } else { addShort(term) }
    }

    private mutating func addShort(_ term: [UInt8]) {
        guard let first = term.first else { return }
        let seconds = term.count > 1 ? Self.variants(term[1]) : Array(0...255)
        for second in seconds {
            let pair = Int(first) | Int(second) << 8
            shortPairs[pair >> 6] |= 1 << UInt64(pair & 63)
        }
    }

    private mutating func addLong(_ term: [UInt8]) {
        for second in Self.variants(term[1]) {
            for third in Self.variants(term[2]) {
                for fourth in Self.variants(term[3]) {
                    let quad =
                        UInt32(term[0]) | UInt32(second) << 8 | UInt32(third) << 16
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

    /// False where no term starts at `start`. Both looks are taken, as guessing which one settles it
    /// costs more.
    @inline(__always)
    func mayOpen(_ bytes: Span<UInt8>, at start: Int) -> Bool {
        let quad = Self.quad(bytes, at: start)
        let pair = Int(quad & 0xFFFF)
        let bit = Int(Self.hash(quad) &>> quadShift)
        let isShort = shortPairs[pair &>> 6] &>> UInt64(pair & 63)
        let isLong = quads[bit &>> 6] &>> UInt64(bit & 63)
        return (isShort | isLong) & 1 != 0
    }

    /// Bytes after the end are 0.
    @inline(__always)
    private static func quad(_ bytes: Span<UInt8>, at start: Int) -> UInt32 {
        if start &+ quadLength <= bytes.count {
            return bytes.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt32.self)
        }
        return (start..<bytes.count).reversed().reduce(0) { $0 &<< 8 | UInt32(bytes[$1]) }
    }
}
