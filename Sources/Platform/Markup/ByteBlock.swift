/// Sixteen bytes at once, one vector register of every machine Earshot runs on.
///
/// Both sides of an operator are written as vectors (`.all(0x20)`): those that take one scalar are no
/// vector instructions in Swift 6.3, and a hundred times slower.
typealias ByteBlock = SIMD16<UInt8>

extension ByteBlock {
    /// Those that begin at an index. The caller has checked that all sixteen are there: a check for
    /// each block would be half of what is done with it.
    @inline(__always)
    init(_ bytes: RawSpan, at index: Int) {
        assert(index >= 0 && index + Self.scalarCount <= bytes.byteCount)
        // Any bytes are a block, and none has to be aligned.
        self = bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: ByteBlock.self)
    }

    @inline(__always)
    static func all(_ byte: UInt8) -> ByteBlock { ByteBlock(repeating: byte) }

    @inline(__always)
    var isASCII: Bool {
        let halves = unsafeBitCast(self, to: SIMD2<UInt64>.self)
        return (halves[0] | halves[1]) & 0x8080_8080_8080_8080 == 0
    }
}

/// The bytes of a block that are meant.
typealias ByteMarks = SIMDMask<SIMD16<Int8>>

extension ByteMarks {
    static var none: ByteMarks { ByteMarks(repeating: false) }

    /// The index of the first marked byte in the block.
    @inline(__always)
    var first: Int? {
        // A marked byte is all ones, another all zeros; the first byte is the lowest (little-endian).
        let halves = unsafeBitCast(self, to: SIMD2<UInt64>.self)
        if halves[0] != 0 { return halves[0].littleEndian.trailingZeroBitCount >> 3 }
        return halves[1] == 0 ? nil : 8 + halves[1].littleEndian.trailingZeroBitCount >> 3
    }
}
