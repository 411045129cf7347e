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

    /// Whether a text is such a line already, as most are: letters from U+00C0 to U+07FF, signs of
    /// ASCII, and single blanks between them.
    private static func isLine(_ text: String, limit: Int) -> Bool {
        guard text.utf8.count <= limit - ellipsisSize else { return false }
        var isBehindBlank = true
        for byte in text.utf8 {
            switch byte {
            case 0x20 where isBehindBlank: return false
            // What needs a look, by its first byte.
            case 0..<0x20, 0x7F, 0xC2, 0xE0...: return false
            default: isBehindBlank = byte == 0x20
            }
        }
        return !isBehindBlank || text.isEmpty
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
