/// FNV-1a, 64 bits: the same everywhere, and cheap to extend by a byte.
struct WordHash: Sendable {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    func adding(_ byte: UInt8) -> WordHash {
        var next = self
        next.value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
        return next
    }
}
