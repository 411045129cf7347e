/// Character references that a publisher's software left in plain text.
enum LeftOverEntity {
    /// `&CounterClockwise…` exists, but no letter of a European name is longer than this.
    static let lengthLimit = 12

    static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "#"): true
        default: false
        }
    }

    /// The scalar that `name` (between `&` and `;`) stands for; nil where we know none.
    static func value(of name: [UInt8]) -> UInt32? {
        guard name.first == UInt8(ascii: "#") else {
            return named[String(decoding: name, as: UTF8.self)]
        }
        let isHex = name.count > 1 && name[1] | 0x20 == UInt8(ascii: "x")
        let digits = String(decoding: name.dropFirst(isHex ? 2 : 1), as: UTF8.self)
        guard let value = UInt32(digits, radix: isHex ? 16 : 10),
            Unicode.Scalar(value) != nil
        else { return nil }
        return value
    }

    private static let named: [String: UInt32] = {
        var table: [String: UInt32] = [
            "amp": 0x26, "quot": 0x22, "apos": 0x27, "plus": 0x2B, "nbsp": 0xA0, "shy": 0xAD,
            "ndash": 0x2013, "mdash": 0x2014, "hyphen": 0x2010, "zwnj": 0x200C, "zwj": 0x200D,
            "thinsp": 0x2009, "ensp": 0x2002, "szlig": 0xDF, "aelig": 0xE6, "AElig": 0xC6,
            "oslash": 0xF8, "Oslash": 0xD8, "aring": 0xE5, "Aring": 0xC5, "ccedil": 0xE7,
            "Ccedil": 0xC7, "scaron": 0x161, "Scaron": 0x160, "lsquo": 0x2018, "rsquo": 0x2019,
            "sbquo": 0x201A, "ldquo": 0x201C, "rdquo": 0x201D, "bdquo": 0x201E, "laquo": 0xAB,
            "raquo": 0xBB, "hellip": 0x2026,
        ]
        // Latin-1 has its accented vowels in rows of one order.
        let bases: [(String, UInt32)] = [
            ("A", 0xC0), ("E", 0xC8), ("I", 0xCC), ("O", 0xD2), ("U", 0xD9),
        ]
        for (letter, base) in bases {
            for (step, accent) in ["grave", "acute", "circ"].enumerated() {
                table["\(letter)\(accent)"] = base + UInt32(step)
                table["\(letter.lowercased())\(accent)"] = base + UInt32(step) + 0x20
            }
        }
        for (letter, base) in [("A", 0xC4), ("E", 0xCB), ("I", 0xCF), ("O", 0xD6), ("U", 0xDC)] {
            table["\(letter)uml"] = UInt32(base)
            table["\(letter.lowercased())uml"] = UInt32(base) + 0x20
        }
        return table
    }()
}
