/// Texts as scalars of YAML.
enum YAMLScalar {
    enum Place { case block, flow }

    /// Plain where it can't be taken for anything else, else in single quotes. For one line of
    /// printable text.
    static func written(_ text: String, in place: Place = .block) -> String {
        isPlain(text, in: place) ? text : "'" + text.replacing("'", with: "''") + "'"
    }

    /// What one line of YAML may hold (YAML 1.1 §5.1), without its breaks and marks of byte order.
    static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD,
            0x10000...:
            true
        default: false
        }
    }

    /// Words that mean nothing, or that readers of YAML take for no text.
    private static let words: Set<String> = [
        "", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n",
    ]

    private static func isPlain(_ text: String, in place: Place) -> Bool {
        let bytes = Array(text.utf8)
        guard let first = bytes.first, let last = bytes.last, isLetter(first) || first == 0x2F,
            last != UInt8(ascii: ":"), last != 0x20, !words.contains(text.lowercased())
        else { return false }
        return bytes.indices.allSatisfy { index in
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
            switch bytes[index] {
            case UInt8(ascii: ":"): return next != 0x20 && place == .block
            case 0x20: return next != UInt8(ascii: "#") && next != 0x20
            case UInt8(ascii: ","), 0x5B, 0x5D, 0x7B, 0x7D: return place == .block
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), 0x5C: return false
            default: return bytes[index] > 0x20
            }
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
        default: false
        }
    }
}
