/// A block of addresses in CIDR notation (RFC 4632).
package struct IPNetwork: Sendable, Hashable, CustomStringConvertible {
    private let first: IPAddress
    private let length: Int

    /// `127.0.0.0/8`, `fc00::/7`, or one address; bits behind the prefix are ignored.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let address = parts.first.flatMap({ IPAddress(String($0)) }) else { return nil }
        let width = if case .v4 = address { 32 } else { 128 }
        var length = width
        if parts.count == 2 {
            guard parts[1].utf8.count <= 3,
                parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
                let number = Int(parts[1]), number <= width
            else { return nil }
            length = number
        }
        self.length = length
        first = Self.masked(address, length)
    }

    package func contains(_ address: IPAddress) -> Bool {
        Self.masked(address, length) == first
    }

    package var description: String { "\(first)/\(length)" }

    private static func masked(_ address: IPAddress, _ length: Int) -> IPAddress {
        // Smart shifts give 0 at and beyond the width.
        switch address {
        case .v4(let number): .v4(number & (UInt32.max << (32 - min(length, 32))))
        case .v6(let number): .v6(number & (UInt128.max << (128 - length)))
        }
    }
}
