extension StorySketch {
    /// Of the form below. Another number is a sketch that shares nothing with today's: such a text is
    /// placed anew when it comes again.
    private static let version: UInt8 = 1
    /// Version, level, whether it is short, three counts of two bytes, headline and outlet.
    private static let headSize = 17

    /// For the store: little endian, four bytes a shingle.
    package var bytes: [UInt8] {
        var bytes: [UInt8] = [Self.version, UInt8(clamping: level), isShort ? 1 : 0]
        bytes.reserveCapacity(Self.headSize + 4 * (shingles.count + details.count))
        for count in [shingles.count, leadCount, details.count] {
            let count = UInt16(clamping: count)
            bytes += [UInt8(truncatingIfNeeded: count), UInt8(truncatingIfNeeded: count >> 8)]
        }
        for value in [title, outlet] + shingles + details {
            withUnsafeBytes(of: value.littleEndian) { bytes += Array($0) }
        }
        return bytes
    }

    /// Nil for what `bytes` never wrote.
    package init?(bytes: [UInt8]) {
        guard bytes.count >= Self.headSize, bytes[0] == Self.version,
            Int(bytes[1]) <= Self.deepestLevel
        else { return nil }
        func short(_ index: Int) -> Int { Int(bytes[index]) | Int(bytes[index + 1]) << 8 }
        func long(_ index: Int) -> UInt32 {
            (0..<4).reduce(0) { $0 | UInt32(bytes[index + $1]) << (8 * UInt32($1)) }
        }
        let (shingleCount, leadCount, detailCount) = (short(3), short(5), short(7))
        guard bytes.count == Self.headSize + 4 * (shingleCount + detailCount),
            leadCount <= shingleCount
        else { return nil }
        let values = (0..<shingleCount + detailCount).map { long(Self.headSize + 4 * $0) }
        self.init(
            level: Int(bytes[1]), shingles: Array(values[..<shingleCount]), leadCount: leadCount,
            details: Array(values[shingleCount...]), isShort: bytes[2] == 1, title: long(9),
            outlet: long(13))
    }
}
