/// Where a byte stands in many: eight are looked at in one step.
package enum BytePlace {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let tops: UInt64 = 0x8080_8080_8080_8080

    /// The first place from `start` on; nil where there is none.
    package static func first(_ byte: UInt8, in bytes: [UInt8], from start: Int = 0) -> Int? {
        let span = bytes.span
        let wanted = ones &* UInt64(byte)
        var index = start
        while index &+ 8 <= span.count {
            let word = UInt64(
                littleEndian: span.bytes.unsafeLoadUnaligned(
                    fromByteOffset: index, as: UInt64.self))
            let others = word ^ wanted
            // Subtracting borrows into the top bit of a byte that is 0; the lowest is exact.
            let found = (others &- ones) & ~others & tops
            if found != 0 { return index + found.trailingZeroBitCount >> 3 }
            index &+= 8
        }
        while index < span.count {
            if span[index] == byte { return index }
            index &+= 1
        }
        return nil
    }
}
