import CProcessor

/// Sixteen bytes of a text, tested at once.
///
/// A test answers in the top bit of each byte, its other bits mean nothing; answers are put together as
/// bits are. All is adding and masking, an instruction each: to compare vectors goes byte by byte in
/// Swift's library.
struct ByteLanes {
    typealias Bytes = SIMD16<UInt8>

    static let count = 16

    let bytes: Bytes
    /// Without their top bits, which a sum reaches only where it is to.
    private let low: Bytes

    // Not stored: a vector that is would be made at its first use, and each use would ask.
    private static var tops: Bytes {
        @inline(__always) get { Bytes(repeating: 0x80) }
    }

    @inline(__always)
    init(_ bytes: Bytes) {
        self.bytes = bytes
        low = bytes & ~Self.tops
    }

    @inline(__always)
    init(_ bytes: Span<UInt8>, at place: Int) {
        self.init(
            bytes.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: place, as: Bytes.self))
    }

    /// - Parameter least: ASCII. What is beyond ASCII passes by chance.
    @inline(__always)
    func isAtLeast(_ least: UInt8) -> Bytes { low &+ Bytes(repeating: 0x80 &- least) }

    /// - Parameter byte: ASCII. What is beyond ASCII passes by chance.
    @inline(__always)
    func isOther(than byte: UInt8) -> Bytes { (low ^ Bytes(repeating: byte)) &+ ~Self.tops }

    /// - Parameter range: of ASCII.
    @inline(__always)
    func isAny(of range: ClosedRange<UInt8>) -> Bytes {
        isAtLeast(range.lowerBound) & ~isAtLeast(range.upperBound &+ 1) & ~bytes
    }

    /// ASCII capitals as small letters; all else as it is.
    var lowered: Bytes {
        @inline(__always)
        get { bytes | (isAny(of: 0x41...0x5A) & Self.tops) &>> Bytes(repeating: 2) }
    }

    /// A bit for each byte that passed, that of the first byte lowest.
    @inline(__always)
    static func bits(_ passed: Bytes) -> UInt64 { UInt64(cprocessor_top_bits(passed)) }
}
