/// Whether bytes are UTF-8, as Unicode's table 3-7 has it.
///
/// Sixteen at a time: 5 GB/s of German text, which `String(decoding:as:)` checks at 1.2; that was a
/// sixth of the time a feed takes.
enum UTF8Validity {
    case ascii
    /// UTF-8 with characters beyond ASCII.
    case wide
    case invalid

    /// Fewer bytes are looked at one by one.
    private static let shortest = 32
    /// So many bytes before a block may belong to its first character.
    private static let reach = 3

    init(_ bytes: [UInt8], in range: Range<Int>) {
        guard range.count >= Self.shortest else {
            self = Self.ofFew(bytes, in: range)
            return
        }
        let first = Self.endOfCharacters(bytes, from: range.lowerBound, past: Self.reach)
        self = first.map { Self.ofBlocks(bytes, from: $0, in: range) } ?? .invalid
    }

    private static func ofFew(_ bytes: [UInt8], in range: Range<Int>) -> UTF8Validity {
        let check = UTF8Check(bytes, in: range)
        guard check.isValid else { return .invalid }
        return check.sequences == 0 ? .ascii : .wide
    }

    /// The end of the first characters that together have so many bytes; nil where one is none.
    private static func endOfCharacters(
        _ bytes: [UInt8], from start: Int, past length: Int
    ) -> Int? {
        var index = start
        while index < start + length {
            let width = UTF8Check.width(at: index, in: bytes, end: bytes.count)
            if width == 0 { return nil }
            index += width
        }
        return index
    }

    /// `start` begins a character, and at least `reach` bytes of the range are before it.
    private static func ofBlocks(
        _ bytes: [UInt8], from start: Int, in range: Range<Int>
    ) -> UTF8Validity {
        let raw = bytes.span.bytes
        var errors = ByteMarks.none
        // Of the bytes before `start` the first block sees as many as `reach`.
        var isASCII = start == range.lowerBound + reach
        var index = start
        while index < range.upperBound {
            // The last block takes in some of the one before.
            let place = min(index, range.upperBound - ByteBlock.scalarCount)
            let block = ByteBlock(raw, at: place)
            // A character that the block before left open ends in this one, beyond ASCII or wrongly.
            if !(block | ByteBlock(raw, at: place - reach)).isASCII {
                errors = errors .| Self.errors(in: block, at: place, of: raw)
                isASCII = false
            }
            index += ByteBlock.scalarCount
        }
        let end = range.upperBound
        let isCut = bytes[end - 1] >= 0xC0 || bytes[end - 2] >= 0xE0 || bytes[end - 3] >= 0xF0
        guard errors.first == nil, !isCut else { return .invalid }
        return isASCII ? .ascii : .wide
    }

    /// The bytes that break a character, or are in none.
    @inline(__always)
    private static func errors(in block: ByteBlock, at index: Int, of raw: RawSpan) -> ByteMarks {
        let before = ByteBlock(raw, at: index - 1)
        let isTail = block & .all(0xC0) .== .all(0x80)
        let mustBeTail =
            before .>= .all(0xC0) .| (ByteBlock(raw, at: index - 2) .>= .all(0xE0))
            .| (ByteBlock(raw, at: index - 3) .>= .all(0xF0))
        let isNoLead = block & .all(0xFE) .== .all(0xC0) .| (block .>= .all(0xF5))
        // Longer than need be, a surrogate, or beyond Unicode.
        let isOutside =
            (before .== .all(0xE0)) .& (block .< .all(0xA0))
            .| (before .== .all(0xED)) .& (block .>= .all(0xA0))
            .| (before .== .all(0xF0)) .& (block .< .all(0x90))
            .| (before .== .all(0xF4)) .& (block .>= .all(0x90))
        return isTail .^ mustBeTail .| isNoLead .| isOutside
    }
}

extension String {
    /// A part of bytes as text; what is no UTF-8 there becomes U+FFFD.
    package init(utf8 bytes: [UInt8], in range: Range<Int>) {
        let part = bytes.span.extracting(range)
        switch UTF8Validity(bytes, in: range) {
        // Unchecked, as it was checked here.
        case .ascii: self.init(copying: UTF8Span(unchecked: part, isKnownASCII: true))
        case .wide: self.init(copying: UTF8Span(unchecked: part, isKnownASCII: false))
        case .invalid: self.init(decoding: bytes[range], as: UTF8.self)
        }
    }
}
