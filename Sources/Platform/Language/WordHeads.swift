/// Which words may be entries: a bitmap of their first letters, four of each.
///
/// A word is asked for by its first four bytes, those behind its end 0.
struct WordHeads: Sendable {
    private var bits: [UInt64]
    private let shift: UInt32

    static let length = 4
    /// Bits an entry: one word in this many passes without one.
    private static let bitsPerEntry = 16
    /// From the size of a pair of cache lines to a quarter of the nearest cache.
    private static let sizes = 10...16

    /// - Parameter keys: words, and phrases by their first word.
    ///   isOpen: whether letters may follow.
    init(_ keys: [(key: [UInt8], isOpen: Bool)]) {
        let wanted = max(1, keys.count * Self.bitsPerEntry)
        let size = Int.bitWidth - (wanted - 1).leadingZeroBitCount
        let held = min(max(size, Self.sizes.lowerBound), Self.sizes.upperBound)
        bits = [UInt64](repeating: 0, count: (1 << held) / 64)
        shift = UInt32(32 - held)
        for (key, isOpen) in keys {
            let word = key.prefix(Self.length).prefix { $0 != 0x20 }
            add(Array(word), isOpen: isOpen && word.count == key.count)
        }
    }

    /// Of a short one that may go on, with all that may follow.
    private mutating func add(
        _ letters: [UInt8], isOpen: Bool, _ index: Int = 0, _ head: UInt32 = 0
    ) {
        guard index < Self.length else {
            let place = place(head)
            return bits[place >> 6] |= 1 << UInt64(place & 63)
        }
        let next =
            index < letters.count
            ? letters[index]...letters[index] : isOpen ? UInt8(0)...UInt8(31) : UInt8(0)...UInt8(0)
        for letter in next {
            add(letters, isOpen: isOpen, index + 1, head | UInt32(letter) << UInt32(8 * index))
        }
    }

    /// The first four bytes of a word.
    @inline(__always)
    static func head(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> UInt32 {
        guard start &+ length <= bytes.count else { return slow(bytes, start, end) }
        return load(bytes, start) & mask(end &- start)
    }

    /// The last four bytes of a word, the last one first.
    @inline(__always)
    static func tail(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> UInt32 {
        guard end >= length else {
            return slow(bytes, start, end).byteSwapped
                &>> UInt32(8 &* (length &- (end &- start)))
        }
        return load(bytes, end &- length).byteSwapped & mask(end &- start)
    }

    /// Of a short word, without its neighbours.
    @inline(__always)
    private static func mask(_ count: Int) -> UInt32 {
        UInt32.max >> UInt32(truncatingIfNeeded: 8 &* max(0, length &- count))
    }

    /// At an end of the text.
    @inline(never)
    private static func slow(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> UInt32 {
        (start..<min(end, start + length)).reversed().reduce(0) { $0 &<< 8 | UInt32(bytes[$1]) }
    }

    /// - Parameter place: at least four bytes before the end.
    @inline(__always)
    private static func load(_ bytes: Span<UInt8>, _ place: Int) -> UInt32 {
        UInt32(
            littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt32.self))
    }

    @inline(__always)
    func mayOpen(_ head: UInt32) -> Bool {
        let place = place(head)
        return bits[place &>> 6] &>> UInt64(place & 63) & 1 != 0
    }

    /// Five bits of each letter tell all of them apart, but for digits and signs.
    @inline(__always)
    private func place(_ head: UInt32) -> Int {
        let letters = head & 0x1F1F_1F1F
        return Int((letters &* 0x9E37_79B1) &>> shift)
    }
}
