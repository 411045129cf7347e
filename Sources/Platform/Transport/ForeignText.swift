/// Text from a peer, made fit for one line of a log or a page.
enum ForeignText {
    /// Control characters become blanks; cut at the limit, in bytes, at a whole scalar.
    static func line(_ bytes: some Sequence<UInt8>, limit: Int) -> String {
        let cut = Array(bytes.prefix(limit))
        var scalars = String.UnicodeScalarView()
        for scalar in String(decoding: cut, as: UTF8.self).unicodeScalars {
            scalars.append(isControl(scalar) ? " " : scalar)
        }
        while scalars.last == " " || scalars.last == "\u{FFFD}" { scalars.removeLast() }
        return String(scalars)
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
