/// What a byte string is as UTF-8.
struct UTF8Check: Sendable, Equatable {
    /// Sequences of two to four bytes that are right.
    private(set) var sequences = 0
    /// Bytes that belong to no sequence.
    private(set) var strays = 0
    /// Of the strays, those that windows-1252 does not define either.
    private(set) var undefined = 0

    var isValid: Bool { strays == 0 }

    init(_ bytes: [UInt8], in range: Range<Int>) {
        precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
        let raw = bytes.span.bytes
        var index = range.lowerBound
        let end = range.upperBound
        while index < end {
            let blockEnd = index + ByteBlock.scalarCount
            if bytes[index] < 0x80, blockEnd <= end, ByteBlock(raw, at: index).isASCII {
                index = blockEnd
                continue
            }
            let width = Self.width(at: index, in: bytes, end: end)
            if width > 1 { sequences += 1 }
            if width == 0 { countStray(bytes[index]) }
            index += max(width, 1)
        }
    }

    private mutating func countStray(_ byte: UInt8) {
        strays += 1
        if [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(byte) { undefined += 1 }
    }

    /// The length of the well-formed character there, 0 where there is none (Unicode, table 3-7).
    static func width(at index: Int, in bytes: [UInt8], end: Int) -> Int {
        func isTail(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            index + offset < end && range.contains(bytes[index + offset])
        }
        switch bytes[index] {
        case 0..<0x80: return 1
        case 0xC2...0xDF: return isTail(1) ? 2 : 0
        case 0xE0: return isTail(1, 0xA0...0xBF) && isTail(2) ? 3 : 0
        case 0xED: return isTail(1, 0x80...0x9F) && isTail(2) ? 3 : 0
        case 0xE1...0xEF: return isTail(1) && isTail(2) ? 3 : 0
        case 0xF0: return isTail(1, 0x90...0xBF) && isTail(2) && isTail(3) ? 4 : 0
        case 0xF4: return isTail(1, 0x80...0x8F) && isTail(2) && isTail(3) ? 4 : 0
        case 0xF1...0xF3: return isTail(1) && isTail(2) && isTail(3) ? 4 : 0
        default: return 0
        }
    }
}
