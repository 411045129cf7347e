import Domain

/// References made absolute, without work for the nine in ten that already are in normal form.
enum LinkResolver {
    static func absolute(_ reference: String, base: WebAddress?) -> String {
        isNormal(reference) ? reference : WebAddress.absolute(reference, base: base)
    }

    /// Whether `WebAddress` would give it back as it is: a plain host, a path, nothing to encode or
    /// remove. Errs on the side of no.
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
        guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")), slash > bytes.startIndex,
            // A name that ends in a letter is no number, and no name of DNS is longer.
            (0x61...0x7A).contains(bytes[slash - 1]), slash - bytes.startIndex < 200
        else { return false }
        var previous = UInt8(ascii: ".")
        for byte in bytes[..<slash] {
            switch byte {
            case 0x61...0x7A, 0x30...0x39: break
            case UInt8(ascii: "-"), UInt8(ascii: "."):
                if previous == UInt8(ascii: ".") { return false }
            default: return false
            }
            previous = byte
        }
        return isNormal(path: bytes[slash...])
    }

    private static func isNormal(path bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        var previous: UInt8 = 0
        for byte in bytes {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"),
                UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "="), UInt8(ascii: "&"),
                UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"):
                break
            case UInt8(ascii: "."):
                // The start of a dot segment.
                if previous == UInt8(ascii: "/") { return false }
            default: return false
            }
            previous = byte
        }
        return true
    }
}
