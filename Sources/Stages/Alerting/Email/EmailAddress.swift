import Domain

/// A mail address that can stand in a header and an envelope as it is: a dot-atom of RFC 5321 and a
/// host name, in ASCII. Checked by bytes: in Swift "\r\n" is one Character (faults F9, OUT-07).
package struct EmailAddress: Sendable, Hashable, CustomStringConvertible {
    package let local: String
    /// Lower-case ASCII; international names in Punycode.
    package let domain: String

    /// RFC 5321 §4.5.3.1.
    private static let localLimit = 64

    /// `sales@example.de`; nil for anything else, display names included.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard let at = bytes.lastIndex(of: UInt8(ascii: "@")) else { return nil }
        let local = bytes[..<at]
        guard (1...Self.localLimit).contains(local.count), local.allSatisfy(Self.isAtom),
            local.first != UInt8(ascii: "."), local.last != UInt8(ascii: "."),
            !zip(local, local.dropFirst()).contains(where: { $0 == $1 && $0 == UInt8(ascii: ".") }),
            let domain = HostName.normal(String(decoding: bytes[(at + 1)...], as: UTF8.self)),
            !domain.isEmpty
        else { return nil }
        self.local = String(decoding: local, as: UTF8.self)
        self.domain = domain
    }

    package var description: String { "\(local)@\(domain)" }

    /// `atext` of RFC 5322 §3.2.3, and the dot.
    private static func isAtom(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"),
            UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"),
            UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "?"),
            UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "{"),
            UInt8(ascii: "|"), UInt8(ascii: "}"), UInt8(ascii: "~"), UInt8(ascii: "."):
            true
        default: false
        }
    }
}
