/// An element's name: its vocabulary, and its local part as a hash that is the same in any case.
///
/// Feeds write `pubDate`, `pubdate` and `PubDate`. A hash takes no memory and compares in one step;
/// a document that finds two names with one hash has only renamed an element of its own.
package struct XMLName: Sendable, Hashable {
    package var namespace: XMLNamespace
    package var local: UInt64

    package init(_ namespace: XMLNamespace, _ local: UInt64) {
        (self.namespace, self.local) = (namespace, local)
    }

    package static func hash(_ name: String) -> UInt64 {
        let bytes = Array(name.utf8)
        return hash(bytes.indices, in: bytes)
    }

    /// Over the name in lower case, eight bytes at a time: names stand at every tag, and byte by byte
    /// they were a twelfth of the time a small feed takes.
    package static func hash(_ range: Range<Int>, in bytes: [UInt8]) -> UInt64 {
        var hash = basis
        var index = range.lowerBound
        while index < range.upperBound {
            let word = word(at: index, end: range.upperBound, of: bytes)
            hash = extend(hash, with: lowercased(word))
            index += 8
        }
        return hash
    }

    private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Both steps can be undone: names of up to eight bytes have no hash in common.
    @inline(__always)
    static func extend(_ hash: UInt64, with word: UInt64) -> UInt64 {
        let product = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
        return product ^ product >> 32
    }

    /// Up to eight bytes as a number; those from `end` on are zero.
    @inline(__always)
    private static func word(at index: Int, end: Int, of bytes: [UInt8]) -> UInt64 {
        let count = min(end - index, 8)
        if index + 8 <= bytes.count {
            let raw = bytes.span.bytes
            let word = raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
            return word & (UInt64.max >> UInt64(64 - 8 * count))
        }
        var word: UInt64 = 0
        for place in 0..<count { word |= UInt64(bytes[index + place]) << UInt64(8 * place) }
        return word
    }

    /// A…Z in each byte; the sums carry into no other byte.
    @inline(__always)
    private static func lowercased(_ word: UInt64) -> UInt64 {
        let low = word & 0x7F7F_7F7F_7F7F_7F7F
        let fromA = low &+ 0x3F3F_3F3F_3F3F_3F3F
        let beyondZ = low &+ 0x2525_2525_2525_2525
        let isUpper = fromA & ~beyondZ & ~word & 0x8080_8080_8080_8080
        return word | isUpper >> 2
    }
}
