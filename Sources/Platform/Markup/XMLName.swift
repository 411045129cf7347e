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

    /// FNV-1a, 64 bits, over the name in lower case.
    package static func hash(_ name: String) -> UInt64 {
        name.utf8.reduce(basis) { extend($0, with: $1) }
    }

    package static func hash(_ range: Range<Int>, in bytes: [UInt8]) -> UInt64 {
        var hash = basis
        for index in range { hash = extend(hash, with: bytes[index]) }
        return hash
    }

    static let basis: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    static func extend(_ hash: UInt64, with byte: UInt8) -> UInt64 {
        let isUpper = byte &- 0x41 < 26
        return (hash ^ UInt64(isUpper ? byte | 0x20 : byte)) &* 0x100_0000_01B3
    }
}
