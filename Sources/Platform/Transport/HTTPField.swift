/// One field of an HTTP message, legal where it enters (RFC 9110 §5): a value of this type can't
/// break out of its line.
package struct HTTPField: Sendable, Hashable {
    package let name: String
    package let value: String

    /// Nil where the name is no token or the value holds a control character other than the tab:
    /// bytes are checked, for "\r\n" is one Character in Swift (faults F9).
    package init?(name: String, value: String) {
        guard !name.isEmpty, name.utf8.allSatisfy(Self.isTokenByte),
            value.utf8.allSatisfy(Self.isValueByte)
        else { return nil }
        self.init(checkedName: name, value: Self.trimmed(value))
    }

    /// For names and values that are known to be legal.
    init(checkedName name: String, value: String) {
        self.name = name
        self.value = value
    }

    /// Field names are ASCII and ignore case (RFC 9110 §5.1).
    package func isNamed(_ other: String) -> Bool { Self.isSameName(name, other) }

    static func isSameName(_ a: String, _ b: String) -> Bool {
        a.utf8.count == b.utf8.count && zip(a.utf8, b.utf8).allSatisfy { lower($0) == lower($1) }
    }

    private static func lower(_ byte: UInt8) -> UInt8 {
        (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }

    /// RFC 9110 §5.6.2.
    static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0x21, 0x23...0x27, 0x2A, 0x2B, 0x2D, 0x2E, 0x5E...0x60, 0x7C, 0x7E: true
        default: false
        }
    }

    private static func isValueByte(_ byte: UInt8) -> Bool {
        byte == 0x09 || (byte >= 0x20 && byte != 0x7F)
    }

    private static func trimmed(_ value: String) -> String {
        let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
        guard let first = value.utf8.first, let last = value.utf8.last,
            isBlank(first) || isBlank(last)
        else { return value }
        let inner = value.utf8.drop(while: isBlank)
        let end = inner.lastIndex { !isBlank($0) }.map { inner.index(after: $0) }
        return end.map { String(value[inner.startIndex..<$0]) } ?? ""
    }
}
