/// The first letters of words as numbers, by which they are looked up.
enum WordHeads {
    /// How many letters a head has.
    static let letters = 8

    /// The first eight bytes of a word, the first one lowest.
    @inline(__always)
    static func head(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
        guard start &+ 8 <= bytes.count else { return slow(bytes, start, end) }
        return load(bytes, start) & mask(end &- start)
    }

    /// The last eight bytes of a word, the last one lowest.
    @inline(__always)
    static func tail(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
        guard end >= 8 else {
            return slow(bytes, start, end).byteSwapped &>> UInt64(8 &* (8 &- (end &- start)))
        }
        return load(bytes, end &- 8).byteSwapped & mask(end &- start)
    }

    /// Of a short word, without its neighbours.
    ///
    /// - Parameter count: of its letters, at least one.
    @inline(__always)
    static func mask(_ count: Int) -> UInt64 {
        UInt64.max &>> UInt64(truncatingIfNeeded: 8 &* max(0, 8 &- count))
    }

    /// At an end of the text.
    @inline(never)
    private static func slow(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
        (start..<min(end, start + 8)).reversed().reduce(0) { $0 &<< 8 | UInt64(bytes[$1]) }
    }

    /// - Parameter place: at least eight bytes before the end.
    @inline(__always)
    private static func load(_ bytes: Span<UInt8>, _ place: Int) -> UInt64 {
        UInt64(
            littleEndian: bytes.bytes.unsafeLoadUnaligned(
                fromUncheckedByteOffset: place, as: UInt64.self))
    }
}
