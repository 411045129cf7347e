/// Whether bytes are UTF-8, as Unicode's table 3-7 has it.
///
/// Sixteen at a time: 8 GB/s of German text, which `String(decoding:as:)` checks at 1.2; that was a
/// sixth of the time a feed takes.
enum UTF8Validity {
    case ascii
    /// UTF-8 with characters beyond ASCII.
    case wide
    case invalid

    /// Fewer bytes are looked at one by one.
    static let shortest = 32
    /// So many bytes before a block may belong to its first character.
    private static let reach = 3

    init(_ bytes: [UInt8], in range: Range<Int>) {
        precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
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

    /// `start` begins a character, and at least `reach` bytes of the range, which has a block and more,
    /// are before it.
    ///
    /// Without a branch in the first walk: that a block holds an umlaut is hard to predict. The leads
    /// whose second byte is bounded are rare, and looked at in a second walk where there are any.
    private static func ofBlocks(
        _ bytes: [UInt8], from start: Int, in range: Range<Int>
    ) -> UTF8Validity {
        let raw = bytes.span.bytes
        var seen = ByteBlock(raw, at: range.lowerBound)
        var (misplaced, bounded) = (ByteMarks.none, ByteMarks.none)
        eachBlock(from: start, to: range.upperBound) { index in
            let block = ByteBlock(raw, at: index)
            seen |= block
            let mustBeTail =
                ByteBlock(raw, at: index - 1) .>= .all(0xC0)
                .| (ByteBlock(raw, at: index - 2) .>= .all(0xE0))
            misplaced = misplaced .| (isTail(block) .^ mustBeTail)
            bounded = bounded .| isBounded(block)
        }
        if seen.isASCII { return .ascii }
        if bounded.first != nil {
            misplaced = .none
            eachBlock(from: start, to: range.upperBound) { index in
                misplaced = misplaced .| errors(at: index, of: raw)
            }
        }
        let end = range.upperBound
        let isCut = bytes[end - 1] >= 0xC0 || bytes[end - 2] >= 0xE0 || bytes[end - 3] >= 0xF0
        return misplaced.first == nil && !isCut ? .wide : .invalid
    }

    /// The last block takes in some of the one before.
    @inline(__always)
    private static func eachBlock(from start: Int, to end: Int, _ work: (Int) -> Void) {
        var index = start
        let last = end - ByteBlock.scalarCount
        while index < last {
            work(index)
            index += ByteBlock.scalarCount
        }
        work(last)
    }

    @inline(__always)
    private static func isTail(_ block: ByteBlock) -> ByteMarks {
        block & .all(0xC0) .== .all(0x80)
    }

    /// Leads that not every tail may follow, and bytes that are none: E0, ED, and C0, C1, F0 and above.
    @inline(__always)
    private static func isBounded(_ block: ByteBlock) -> ByteMarks {
        block .>= .all(0xF0) .| (block .== .all(0xE0)) .| (block .== .all(0xED))
            .| (block & .all(0xFE) .== .all(0xC0))
    }

    /// The bytes that break a character, or are in none.
    @inline(__always)
    private static func errors(at index: Int, of raw: RawSpan) -> ByteMarks {
        let (block, before) = (ByteBlock(raw, at: index), ByteBlock(raw, at: index - 1))
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
        return isTail(block) .^ mustBeTail .| isNoLead .| isOutside
    }
}

extension String {
    /// A part of bytes as text; what is no UTF-8 there becomes U+FFFD.
    package init(utf8 bytes: [UInt8], in range: Range<Int>) {
        let part = bytes.span.extracting(range)
        // Short ones are made without memory of their own, which the standard library does best.
        let validity =
            range.count < UTF8Validity.shortest ? .invalid : UTF8Validity(bytes, in: range)
        switch validity {
        // Unchecked, as it was checked here.
        case .ascii: self.init(copying: UTF8Span(unchecked: part, isKnownASCII: true))
        case .wide: self.init(copying: UTF8Span(unchecked: part, isKnownASCII: false))
        case .invalid:
            self = part.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        }
    }
}
