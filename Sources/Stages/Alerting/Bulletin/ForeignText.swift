/// Text that strangers wrote, made safe to stand in a line of ours. Each target escapes it on top.
enum ForeignText {
    /// One line without control characters, line and paragraph separators or marks that turn the
    /// direction of what follows; at most `limit` bytes of UTF-8, cut between scalars and marked "…".
    ///
    /// Works on scalars: a title of a million combining marks is one Character (faults F9, ENC-04).
    static func line(_ text: String, limit: Int) -> String {
        if isLine(text, limit: limit) { return text }
        var scalars = String.UnicodeScalarView()
        var (bytes, needsSpace) = (0, false)
        for scalar in text.unicodeScalars {
            if isSpace(scalar) {
                needsSpace = !scalars.isEmpty
                continue
            }
            guard !isHarmful(scalar) else { continue }
            let size = UTF8.width(scalar) + (needsSpace ? 1 : 0)
            // Room for the mark is kept until the end of the text is seen.
            guard bytes + size <= limit - ellipsisSize else {
                return String(scalars) + ellipsis
            }
            if needsSpace { scalars.append(" ") }
            scalars.append(scalar)
            (bytes, needsSpace) = (bytes + size, false)
        }
        return String(scalars)
    }

    /// Most texts are fine as they are, which their bytes tell; false where that needs a closer look.
    private static func isLine(_ text: String, limit: Int) -> Bool {
        let bytes = text.utf8
        guard bytes.count <= limit - ellipsisSize else { return false }
        var previous = UInt8(ascii: " ")
        var before: UInt8 = 0
        for byte in bytes {
            switch byte {
            case 0x20 where previous == 0x20: return false
            case 0x20...0x7E: break
            // Letters of two bytes, and the bytes that follow.
            case 0xC3...0xDF: break
            case 0x80...0xBF where (0xC3...0xDF).contains(previous): break
            // Dashes and quotation marks: U+2010 to U+2027.
            case 0xE2: break
            case 0x80 where previous == 0xE2: break
            case 0x90...0xA7 where previous == 0x80 && before == 0xE2: break
            default: return false
            }
            (before, previous) = (previous, byte)
        }
        // A blank at the end goes.
        return previous != 0x20 || bytes.isEmpty
    }

    private static let ellipsis = "…"
    private static let ellipsisSize = 3

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2028, 0x2029: true
        default: false
        }
    }

    private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        // Controls, and U+FEFF, which some readers take for a byte order mark.
        case 0...0x1F, 0x7F...0x9F, 0xFEFF: true
        // Bidirectional embeddings, overrides and isolates (UAX #9).
        case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        // Noncharacters and tags.
        case 0xFFF9...0xFFFB, 0xFFFE, 0xFFFF, 0xE0000...0xE007F: true
        default: false
        }
    }
}

extension UTF8 {
    fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0...0x7F: 1
        case 0x80...0x7FF: 2
        case 0x800...0xFFFF: 3
        default: 4
        }
    }
}
