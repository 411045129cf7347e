/// What becomes of a scalar outside ASCII.
enum ScalarFolding {
    /// Up to three ASCII letters, the first in the low byte; and how many.
    case letters(UInt32, Int)
    case blank
    /// Invisible: soft hyphen, zero width, direction, variation.
    case removed
    /// A combining mark; the diaeresis makes `ae` of `a`.
    case mark(isDiaeresis: Bool)
    case unchanged

    static func of(_ value: UInt32) -> ScalarFolding {
        if value < Self.table.first + UInt32(Self.table.entries.count), value >= Self.table.first {
            return unpacked(Self.table.entries[Int(value - Self.table.first)])
        }
        return ofRare(value)
    }

    private static func ofRare(_ value: UInt32) -> ScalarFolding {
        switch value {
        case 0xFF01...0xFF5E: return fullWidth(UInt8(truncatingIfNeeded: value - 0xFF01) + 0x21)
        case 0x3000: return .blank
        case 0xFEFF, 0xFE00...0xFE0F, 0x180E, 0xE0000...0xE007F, 0xE0100...0xE01EF: return .removed
        case 0xFE20...0xFE2F: return .mark(isDiaeresis: false)
        case 0xFE58, 0xFE63: return .blank
        // Mathematical alphabets: 26 capitals, 26 small ones, thirteen times over; then digits.
        case 0x1D400...0x1D6A3: return .letters(0x61 + (value - 0x1D400) % 26, 1)
        case 0x1D7CE...0x1D7FF: return .letters(0x30 + (value - 0x1D7CE) % 10, 1)
        case 0xFB00...0xFB04: return ligature(value)
        default: return .unchanged
        }
    }

    private static func fullWidth(_ ascii: UInt8) -> ScalarFolding {
        if ascii == 0x2D { return .blank }
        return .letters(UInt32((0x41...0x5A).contains(ascii) ? ascii | 0x20 : ascii), 1)
    }

    private static func ligature(_ value: UInt32) -> ScalarFolding {
        let texts: [StaticString] = ["ff", "fi", "fl", "ffi", "ffl"]
        return packed(texts[Int(value - 0xFB00)].description)
    }

    static func packed(_ ascii: some StringProtocol) -> ScalarFolding {
        var value: UInt32 = 0
        for (index, byte) in ascii.utf8.prefix(3).enumerated() {
            value |= UInt32(byte) << (8 * UInt32(index))
        }
        return .letters(value, min(ascii.utf8.count, 3))
    }
}

extension ScalarFolding {
    /// Latin, Greek, Cyrillic and the punctuation up to U+21FF, looked up by place: four bytes a scalar.
    private struct Table: Sendable {
        let first: UInt32 = 0x80
        var entries = [UInt32](repeating: 0, count: 0x2200 - 0x80)

        mutating func set(_ value: UInt32, to folding: ScalarFolding) {
            entries[Int(value - first)] = packed(folding)
        }
    }

    private static func packed(_ folding: ScalarFolding) -> UInt32 {
        switch folding {
        case .unchanged: 0
        case .letters(let bytes, let size): UInt32(size) << 24 | bytes
        case .blank: 4 << 24
        case .removed: 5 << 24
        case .mark(isDiaeresis: false): 6 << 24
        case .mark(isDiaeresis: true): 7 << 24
        }
    }

    private static func unpacked(_ entry: UInt32) -> ScalarFolding {
        switch entry >> 24 {
        case 0: .unchanged
        case 1...3: .letters(entry & 0xFF_FFFF, Int(entry >> 24))
        case 4: .blank
        case 5: .removed
        case 6: .mark(isDiaeresis: false)
        default: .mark(isDiaeresis: true)
        }
    }

    private static let table: Table = {
        var table = Table()
        // Scripts with case but no folding to ASCII: lower case of the same length.
        for row in FoldingAlphabet.rows {
            for scalar in row.members.unicodeScalars where scalar.value < 0x2200 {
                table.set(scalar.value, to: packed(row.folded))
            }
        }
        for value in FoldingAlphabet.blanks { table.set(value, to: .blank) }
        for range in FoldingAlphabet.removed {
            for value in range { table.set(value, to: .removed) }
        }
        for range in FoldingAlphabet.marks {
            for value in range { table.set(value, to: .mark(isDiaeresis: value == 0x308)) }
        }
        return table
    }()
}
