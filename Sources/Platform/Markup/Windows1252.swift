/// The encoding that nearly everything labelled ISO-8859-1 or ASCII is in (WHATWG Encoding §9).
enum Windows1252 {
    /// 0x80…0x9F; elsewhere a byte is its own scalar.
    private static let high: [Unicode.Scalar] = [
        "\u{20AC}", "\u{81}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
        "\u{2C6}", "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", "\u{8D}", "\u{17D}", "\u{8F}",
        "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}",
        "\u{2014}",
        "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", "\u{9D}", "\u{17E}", "\u{178}",
    ]

    static func scalar(_ byte: UInt8) -> Unicode.Scalar {
        (0x80...0x9F).contains(byte) ? high[Int(byte) - 0x80] : Unicode.Scalar(byte)
    }

    /// The bytes as UTF-8. Every byte is a character, so nothing can fail.
    static func decode(_ bytes: [UInt8], from start: Int) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + bytes.count / 8)
        var index = start
        while index < bytes.count {
            let end = bytes.firstIndexBeyondASCII(from: index) ?? bytes.count
            output.append(index..<end, of: bytes)
            index = end
            while index < bytes.count, bytes[index] >= 0x80 {
                output.append(scalar(bytes[index]))
                index += 1
            }
        }
        return output
    }
}
