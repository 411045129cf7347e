/// How text looks on a terminal; plain elsewhere.
struct Style: Sendable {
    enum Look: String {
        case bold = "1", found = "1;33", dim = "2", red = "31", green = "32", yellow = "33",
            urgent = "1;31"
    }

    let hasColour: Bool

    func callAsFunction(_ text: String, _ look: Look?) -> String {
        guard hasColour, let look, !text.isEmpty else { return text }
        return "\u{1B}[\(look.rawValue)m\(text)\u{1B}[0m"
    }
}

extension String {
    /// Strangers' text, safe for a terminal: one line, no control characters that move the cursor
    /// or colour the rest, none that turn the direction of writing.
    var cleanedForTerminal: String {
        guard unicodeScalars.contains(where: \.isUnsafeOnTerminal) else { return self }
        return String(
            UnicodeScalarView(unicodeScalars.map { $0.isUnsafeOnTerminal ? " " : $0 }))
    }

    /// Columns it takes: combining and zero-width characters none, East Asian wide ones two.
    var columns: Int { unicodeScalars.reduce(0) { $0 + $1.columns } }

    /// Cut to so many columns, the last one an ellipsis.
    func cut(to limit: Int) -> String {
        guard columns > limit else { return self }
        var kept = UnicodeScalarView()
        var width = 0
        for scalar in unicodeScalars {
            guard width + scalar.columns <= limit - 1 else { break }
            width += scalar.columns
            kept.append(scalar)
        }
        return String(kept) + "…"
    }

    /// Lines of at most so many columns, broken at blanks.
    func wrapped(to limit: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in split(separator: " ") {
            if line.isEmpty {
                line = String(word)
            } else if line.columns + 1 + String(word).columns <= limit {
                line += " " + word
            } else {
                lines.append(line)
                line = String(word)
            }
        }
        return line.isEmpty ? lines : lines + [line]
    }
}

extension Unicode.Scalar {
    fileprivate var isUnsafeOnTerminal: Bool {
        switch value {
        case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    fileprivate var columns: Int {
        switch value {
        case 0x20..<0x7F: 1
        case 0xAD, 0x300...0x36F, 0x200B...0x200D, 0x2060, 0xFE00...0xFE0F, 0xFEFF: 0
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            2
        default: 1
        }
    }
}
