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

    /// The first index behind `start` that ends a run of text which can be copied as it is: at `<`, `&`,
    /// a control, the second of two spaces, or white space beyond ASCII; `end` where there is none.
    /// `start` itself is text.
    static func endOfRun(from start: Int, to end: Int, in bytes: [UInt8]) -> Int {
        precondition(start >= 0 && end <= bytes.count)
        let raw = bytes.span.bytes
        var index = start + 1
        while index + ByteBlock.scalarCount <= end {
            guard let stop = stops(at: index, of: raw).first else {
                index += ByteBlock.scalarCount
                continue
            }
            index += stop
            if bytes[index] < 0xC2 || isSpecial(at: index, in: bytes, end: end) { return index }
            index += 1
        }
        return endOfTail(from: index, to: end, in: bytes)
    }

    /// Where a run may end. Beyond ASCII by the lead bytes alone: C2, and E1…E3.
    @inline(__always)
    private static func stops(at index: Int, of raw: RawSpan) -> ByteMarks {
        let (block, before) = (ByteBlock(raw, at: index), ByteBlock(raw, at: index - 1))
        return block .< .all(0x20) .| (block .== .all(UInt8(ascii: "<")))
            .| (block .== .all(UInt8(ascii: "&")))
            .| (block .== .all(0x20)) .& (before .== .all(0x20))
            .| (block .== .all(0xC2)) .| (block &- .all(0xE1) .< .all(3))
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

    private static func endOfTail(from start: Int, to end: Int, in bytes: [UInt8]) -> Int {
        for index in start..<max(start, end) {
            switch bytes[index] {
            case 0x20:
                if bytes[index - 1] == 0x20 { return index }
            case 0..<0x20, UInt8(ascii: "<"), UInt8(ascii: "&"): return index
            case 0xC2, 0xE1...0xE3:
                if isSpecial(at: index, in: bytes, end: end) { return index }
            default: break
            }
        }
        return end
    }
}
