/// Where a byte stands in many: 32 are looked at in one step.
package enum BytePlace {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let tops: UInt64 = 0x8080_8080_8080_8080

    /// The first place from `start` on; nil where there is none.
    package static func first(_ byte: UInt8, in bytes: [UInt8], from start: Int = 0) -> Int? {
        let span = bytes.span
        let wanted = ones &* UInt64(byte)
        var index = start
        while index &+ 32 <= span.count {
            let four =
                found(span, index, wanted) | found(span, index &+ 8, wanted)
                | found(span, index &+ 16, wanted) | found(span, index &+ 24, wanted)
            if four != 0 { break }
            index &+= 32
        }
        while index &+ 8 <= span.count {
            let places = found(span, index, wanted)
            if places != 0 { return index + places.trailingZeroBitCount >> 3 }
            index &+= 8
        }
        while index < span.count {
            if span[index] == byte { return index }
            index &+= 1
        }
        return nil
    }

    /// The top bits of the bytes that are the wanted one. Subtracting borrows into that of a byte that is
    /// 0; the lowest is exact.
    @inline(__always)
    private static func found(_ bytes: Span<UInt8>, _ place: Int, _ wanted: UInt64) -> UInt64 {
        let others =
            UInt64(
                littleEndian: bytes.bytes.unsafeLoadUnaligned(
                    fromUncheckedByteOffset: place, as: UInt64.self)) ^ wanted
        return (others &- ones) & ~others & tops
    }
}
