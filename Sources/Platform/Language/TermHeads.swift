/// Which beginnings of words may be terms: a look or two for each word of a text.
struct TermHeads: Sendable {
    /// Of terms of seven bytes or more: a hash of the first four leads to a word of 64 bits, and one of
    /// all seven to a bit in it. Four alone let too many words pass, and two bitmaps cost two misses of
    /// the cache.
    private(set) var long: [UInt64]
    let longShift: UInt64
    /// Of terms of four to six bytes: a bit for each hash of the first four.
    private(set) var short: [UInt64]
    let shortShift: UInt64
    /// Of terms of fewer: a bit for each pair of first bytes.
    private var pairs: [UInt64]

    private static let quadLength = 4
    private static let longLength = 7
    private static let quadMask: UInt64 = 0xFFFF_FFFF
    private static let longMask: UInt64 = 0xFF_FFFF_FFFF_FFFF
    private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
    /// Bits a term: one word in this many passes without one.
    private static let bitsPerTerm = 16
    /// Fewer words of 64 bits (2 KB) save nothing, more (512 KB) leave the second cache.
    private static let sizes = 8...16

    init(_ list: TermList) {
        var counts = (short: 0, long: 0)
        for term in 0..<list.count {
            switch list.range(of: term).count {
            case ..<Self.quadLength: break
            case ..<Self.longLength: counts.short += 1
            default: counts.long += 1
            }
        }
        (long, longShift) = Self.bits(terms: counts.long)
        (short, shortShift) = Self.bits(terms: counts.short)
        pairs = [UInt64](repeating: 0, count: 1 << 10)
        let bytes = list.bytes.span
        for term in 0..<list.count { add(bytes.extracting(list.range(of: term))) }
    }

    /// Words of 64 bits, and by how much a hash is shifted to be the place of one.
    private static func bits(terms: Int) -> ([UInt64], UInt64) {
        let wanted = max(1, terms * bitsPerTerm / 64)
        let size = min(
            max(Int.bitWidth - (wanted - 1).leadingZeroBitCount, sizes.lowerBound),
            sizes.upperBound)
        return ([UInt64](repeating: 0, count: 1 << size), UInt64(64 - size))
    }

    private mutating func add(_ term: Span<UInt8>) {
        switch term.count {
        case 0: break
        case ..<Self.quadLength: addPairs(term)
        case ..<Self.longLength: add(term, to: Self.quadLength, from: 0, 0)
        default: add(term, to: Self.longLength, from: 0, 0)
        }
    }

    private mutating func addPairs(_ term: Span<UInt8>) {
        let seconds: [UInt8] =
            term.count == 1 ? Array(0...255) : term[1] == 0x20 ? [0x20, 0x0A] : [term[1]]
        for second in seconds {
            let pair = Int(term[0]) | Int(second) << 8
            pairs[pair >> 6] |= 1 << UInt64(pair & 63)
        }
    }

    /// Where a name has a blank, the text may have the end of a line.
    private mutating func add(_ term: Span<UInt8>, to length: Int, from index: Int, _ head: UInt64)
    {
        guard index < length else {
            if length == Self.longLength {
                long[Self.place(head, longShift)] |= 1 << Self.bit(head)
            } else {
                let hash = (head & Self.quadMask) &* Self.factor
                short[Self.place(head, shortShift)] |= 1 << (hash &>> 32 & 63)
            }
            return
        }
        add(term, to: length, from: index + 1, head | UInt64(term[index]) << UInt64(8 * index))
        guard term[index] == 0x20 else { return }
        add(term, to: length, from: index + 1, head | 0x0A << UInt64(8 * index))
    }

    /// Within the words: the shift leaves as many bits as they have places.
    @inline(__always)
    private static func place(_ head: UInt64, _ shift: UInt64) -> Int {
        Int(truncatingIfNeeded: ((head & quadMask) &* factor) &>> shift)
    }

    @inline(__always)
    private static func bit(_ head: UInt64) -> UInt64 { ((head & longMask) &* factor) &>> 58 }

    /// The lowest bit is 1 where a term of seven bytes or more may begin so.
    @inline(__always)
    static func look(_ head: UInt64, long: Span<UInt64>, _ shift: UInt64) -> UInt64 {
        long[unchecked: place(head, shift)] &>> bit(head)
    }

    /// The lowest bit is 1 where a term of four to six bytes may begin so.
    @inline(__always)
    static func look(_ head: UInt64, short: Span<UInt64>, _ shift: UInt64) -> UInt64 {
        short[unchecked: place(head, shift)] &>> (((head & quadMask) &* factor) &>> 32 & 63)
    }

    /// Whether a term of fewer than four bytes may begin so.
    @inline(__always)
    func mayOpenShort(_ head: UInt64) -> Bool {
        let pair = Int(truncatingIfNeeded: head & 0xFFFF)
        return pairs[pair &>> 6] &>> UInt64(pair & 63) & 1 != 0
    }

    /// The next eight bytes, the first one lowest; those after the end are 0.
    @inline(__always)
    static func head(_ bytes: Span<UInt8>, at start: Int) -> UInt64 {
        if start &+ 8 <= bytes.count {
            return UInt64(
                littleEndian: bytes.bytes.unsafeLoadUnaligned(
                    fromUncheckedByteOffset: start, as: UInt64.self))
        }
        return tail(bytes, at: start)
    }

    @inline(never)
    private static func tail(_ bytes: Span<UInt8>, at start: Int) -> UInt64 {
        (start..<bytes.count).reversed().reduce(0) { $0 &<< 8 | UInt64(bytes[$1]) }
    }
}
