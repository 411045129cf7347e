import Domain
import Markup

/// References made absolute, without work for the nine in ten that already are.
enum LinkResolver {
    static func absolute(_ reference: String, base: WebAddress?) -> String {
        isNormal(reference) ? reference : WebAddress.absolute(reference, base: base)
    }

    /// Whether it begins with a scheme, whichever (RFC 3986 §3.1): it is absolute then.
    static func hasScheme(_ reference: String) -> Bool {
        let scheme = reference.utf8.prefix { $0 != UInt8(ascii: ":") }
        guard scheme.count > 1, scheme.count < reference.utf8.count - 1, let first = scheme.first,
            (0x61...0x7A).contains(first | 0x20)
        else { return false }
        return scheme.allSatisfy {
            (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0)
                || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
        }
    }

    /// Whether it is absolute already, with a plain host, and nothing to encode or remove; it then
    /// stays as the publisher wrote it. Errs on the side of no.
    static func isNormal(_ reference: String) -> Bool {
        var reference = reference
        return reference.withUTF8 { bytes in
            var index = 0
            for byte in "http".utf8 {
                guard index < bytes.count, bytes[index] == byte else { return false }
                index += 1
            }
            if index < bytes.count, bytes[index] == UInt8(ascii: "s") { index += 1 }
            for byte in "://".utf8 {
                guard index < bytes.count, bytes[index] == byte else { return false }
                index += 1
            }
            return isNormal(host: bytes[index...])
        }
    }

    private static func isNormal(host bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let end = bytes.firstIndex { Self.endsHost($0) } ?? bytes.endIndex
        // A name that ends in a letter is no number, and no name of DNS is longer.
        guard end > bytes.startIndex, end - bytes.startIndex < 200,
            (0x61...0x7A).contains(bytes[end - 1] | 0x20)
        else { return false }
        var previous = UInt8(ascii: ".")
        for byte in bytes[..<end] {
            switch byte {
            case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: break
            case UInt8(ascii: "-"), UInt8(ascii: "."):
                if previous == UInt8(ascii: ".") { return false }
            default: return false
            }
            previous = byte
        }
        return isNormal(path: bytes[end...])
    }

    private static func endsHost(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
    }

    private static func isNormal(path bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let bytes = UnsafeBufferPointer(rebasing: bytes)
        // A dot behind a slash begins a dot segment, perhaps.
        return !PlainBytes.needEncoding(bytes)
            && !PlainBytes.contain(UInt8(ascii: "."), behind: UInt8(ascii: "/"), in: bytes)
    }
}
