/// What folds to one space: Unicode's White_Space, and C0 controls, which no reader sees and which
/// XML does not allow (faults XML-06).
package enum WhiteSpace {
    static func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
            true
        default: false
        }
    }

    /// The bytes of the white space at an index, 0 where there is none.
    @inline(__always)
    package static func width(at index: Int, in bytes: [UInt8], end: Int) -> Int {
        let byte = bytes[index]
        if byte <= 0x20 { return 1 }
        return byte < 0xC2 ? 0 : wideWidth(at: index, in: bytes, end: end)
    }

    private static func wideWidth(at index: Int, in bytes: [UInt8], end: Int) -> Int {
        let second = index + 1 < end ? bytes[index + 1] : 0
        let third = index + 2 < end ? bytes[index + 2] : 0
        switch (bytes[index], second, third) {
        case (0xC2, 0x85, _), (0xC2, 0xA0, _): return 2
        case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9),
            (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
            return 3
        default: return 0
        }
    }

    /// The first index from `start` on that ends a run of text which can be copied as it is: at `<`,
    /// `&`, a control, the second of two spaces, or white space beyond ASCII; `end` where there is none.
    /// `start` itself is text.
    static func endOfRun(from start: Int, to end: Int, in bytes: [UInt8]) -> Int {
        let raw = bytes.span.bytes
        var index = start
        var carry: UInt64 = 0
        while index + 8 <= end {
            let word = raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
            let spaces = ByteWord.matches(word, 0x20)
            var stops =
                ByteWord.matches(word, UInt8(ascii: "<"))
                | ByteWord.matches(word, UInt8(ascii: "&"))
                | ByteWord.matches(word, 0, mask: 0xE0) | spaces & (spaces << 8 | carry)
            if word & ByteWord.high != 0 {
                // The lead bytes of white space: C2, and E1…E3.
                stops |=
                    ByteWord.matches(word, 0xC2)
                    | ByteWord.matches(word, 0xE0, mask: 0xFC)
            }
            if stops == 0 {
                carry = spaces >> 56
                index += 8
                continue
            }
            index += ByteWord.first(stops)
            if bytes[index] < 0xC2 || isSpecial(at: index, in: bytes, end: end) { return index }
            index += 1
            carry = 0
        }
        return endOfTail(from: index, to: end, in: bytes, after: carry != 0)
    }

    /// White space, or a C1 control.
    private static func isSpecial(at index: Int, in bytes: [UInt8], end: Int) -> Bool {
        width(at: index, in: bytes, end: end) > 0 || isControl(at: index, in: bytes, end: end)
    }

    /// U+0080…U+009F: bytes of windows-1252 that somebody took for ISO-8859-1.
    @inline(__always)
    static func isControl(at index: Int, in bytes: [UInt8], end: Int) -> Bool {
        bytes[index] == 0xC2 && index + 1 < end && (0x80...0x9F).contains(bytes[index + 1])
    }

    private static func endOfTail(
        from start: Int, to end: Int, in bytes: [UInt8], after space: Bool
    ) -> Int {
        var isAfterSpace = space
        for index in start..<max(start, end) {
            let byte = bytes[index]
            switch byte {
            case 0x20:
                if isAfterSpace { return index }
                isAfterSpace = true
                continue
            case 0..<0x20, UInt8(ascii: "<"), UInt8(ascii: "&"): return index
            case 0xC2, 0xE1...0xE3:
                if isSpecial(at: index, in: bytes, end: end) { return index }
            default: break
            }
            isAfterSpace = false
        }
        return end
    }
}
