/// Which words may be entries: a bitmap of first letters, three of each entry.
struct WordHeads: Sendable {
    private var bits: [UInt64]
    private let shift: UInt32

    /// Bits an entry: one word in this many passes without one.
    private static let bitsPerEntry = 16
    /// From the size of a pair of cache lines to one bit for each three letters.
    private static let sizes = 10...15

    init(_ keys: [[UInt8]]) {
        let wanted = max(1, keys.count * Self.bitsPerEntry)
        let size = Int.bitWidth - (wanted - 1).leadingZeroBitCount
        let held = min(max(size, Self.sizes.lowerBound), Self.sizes.upperBound)
        bits = [UInt64](repeating: 0, count: (1 << held) / 64)
        shift = UInt32(32 - held)
        for key in keys { add(key) }
    }

    private mutating func add(_ key: [UInt8]) {
        guard let first = key.first else { return }
        for second in key.count > 1 ? key[1]...key[1] : 0...31 {
            for third in key.count > 2 ? key[2]...key[2] : 0...31 {
                let bit = place(first, second, third)
                bits[bit >> 6] |= 1 << UInt64(bit & 63)
            }
        }
    }

    @inline(__always)
    func mayOpen(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        let bit = place(first, second, third)
        return bits[bit &>> 6] &>> UInt64(bit & 63) & 1 != 0
    }

    /// Five bits of each letter tell all of them apart, but for digits and signs.
    @inline(__always)
    private func place(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
        let letters = UInt32(first & 31) | UInt32(second & 31) &<< 5 | UInt32(third & 31) &<< 10
        return Int((letters &* 0x9E37_79B1) &>> shift)
    }
}
