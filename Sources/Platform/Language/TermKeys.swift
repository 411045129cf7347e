/// The terms in their order, each with the longest other one that it begins with.
///
/// The terms that a text begins with are one of them and what that one begins with, all the way
/// down: the last in order that does not lie behind the text leads to them.
struct TermKeys: Sendable {
    /// Bytes of a key that are compared as one number.
    static let headLength = 8
    /// Keys are kept apart by so many first bytes; a shorter one is alone with its like.
    static let quadLength = 4

    /// What a key has beside its head. Apart from it, as a search looks at heads.
    private struct Rest: Sendable {
        /// In `bytes`.
        var start: UInt32
        /// One more than the place of the longest key of four bytes or more that this one begins with.
        var parent: UInt32
        /// The top bit: the key before has the same bytes.
        var lengthAndTwin: UInt32

        static let twin: UInt32 = 1 << 31

        var length: Int { Int(lengthAndTwin & ~Self.twin) }
    }

    private let bytes: [UInt8]
    /// The first eight bytes of each key, big endian, missing ones 0.
    private let heads: [UInt64]
    private let rests: [Rest]
    /// Which keys begin with four bytes: a hash table.
    private let buckets: [Bucket]
    private let shift: UInt32
    /// Whether there are keys of fewer than four bytes.
    let hasShort: Bool

    private struct Bucket: Sendable {
        /// The first four bytes of the keys; 0 where the place is free.
        var quad: UInt32 = 0
        var first: UInt32 = 0
        var end: UInt32 = 0
    }

    init(_ list: TermList, _ order: TermOrder) {
        let rests = Self.rests(of: list, order)
        bytes = list.bytes
        heads = order.heads
        self.rests = rests
        hasShort = rests.contains { $0.length < Self.quadLength }
        (buckets, shift) = Self.buckets(of: order.heads)
    }

    private static func rests(of list: TermList, _ order: TermOrder) -> [Rest] {
        let bytes = list.bytes.span
        var rests: [Rest] = []
        rests.reserveCapacity(order.terms.count)
        // The keys that the last one begins with, and itself.
        var open: [Int] = []
        for (place, term) in order.terms.enumerated() {
            let range = list.range(of: Int(term))
            var rest = Rest(
                start: UInt32(range.lowerBound), parent: 0, lengthAndTwin: UInt32(range.count))
            if let last = rests.last, order.heads[place - 1] == order.heads[place],
                last.length == range.count,
                isAlike(bytes, Int(last.start), range.lowerBound, range.count)
            {
                rest.parent = last.parent
                rest.lengthAndTwin |= Rest.twin
                if !open.isEmpty, range.count >= quadLength { open[open.count - 1] = place }
                rests.append(rest)
                continue
            }
            while let key = open.last.map({ rests[$0] }),
                key.length > range.count
                    || !isAlike(bytes, Int(key.start), range.lowerBound, key.length)
            {
                open.removeLast()
            }
            rest.parent = open.last.map { UInt32($0 + 1) } ?? 0
            if range.count >= quadLength { open.append(place) }
            rests.append(rest)
        }
        return rests
    }

    private static func isAlike(_ bytes: Span<UInt8>, _ one: Int, _ other: Int, _ count: Int)
        -> Bool
    {
        for index in 0..<count where bytes[one + index] != bytes[other + index] { return false }
        return true
    }

    private static func buckets(of heads: [UInt64]) -> ([Bucket], UInt32) {
        var quads = 0
        for index in heads.indices
        where index == 0 || quad(heads[index]) != quad(heads[index - 1]) {
            quads += 1
        }
        // At most half full, so that a look ends soon.
        let bits = max(2, Int.bitWidth - (2 * quads).leadingZeroBitCount)
        let shift = UInt32(32 - bits)
        var buckets = [Bucket](repeating: Bucket(), count: 1 << bits)
        var first = 0
        while first < heads.count {
            let quad = quad(heads[first])
            var end = first + 1
            while end < heads.count, Self.quad(heads[end]) == quad { end += 1 }
            var place = Self.place(quad, shift)
            while buckets[place].quad != 0 { place = (place + 1) & (buckets.count - 1) }
            buckets[place] = Bucket(quad: quad, first: UInt32(first), end: UInt32(end))
            first = end
        }
        return (buckets, shift)
    }

    @inline(__always)
    private static func quad(_ head: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: head >> 32) }

    @inline(__always)
    private static func place(_ quad: UInt32, _ shift: UInt32) -> Int {
        Int((quad &* 0x9E37_79B1) &>> shift)
    }

    @inline(__always)
    private func bucket(_ quad: UInt32) -> Range<Int>? {
        var place = Self.place(quad, shift)
        while buckets[place].quad != quad {
            if buckets[place].quad == 0 { return nil }
            place = (place &+ 1) & (buckets.count &- 1)
        }
        return Int(buckets[place].first)..<Int(buckets[place].end)
    }
}

extension TermKeys {
    /// The first eight bytes from a place on, as keys have them: where a name has a blank, a text may
    /// have the end of a line.
    @inline(__always)
    static func head(_ text: Span<UInt8>, at start: Int) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let tops: UInt64 = 0x8080_8080_8080_8080
        let read = TermHeads.head(text, at: start)
        // The bytes that are line feeds (Mycroft); a false one needs a control before it, and folded
        // text has no other.
        let breaks = read ^ (ones &* 0x0A)
        let feeds = ((breaks &- ones) & ~breaks & tops) &>> 7
        return (read ^ (feeds &* (0x0A ^ 0x20))).byteSwapped
    }

    /// The last key of a length below four that a text begins with.
    @inline(__always)
    func short(_ head: UInt64, length: Int) -> Int? {
        let kept = head & ~(UInt64.max &>> UInt64(8 &* length))
        guard let end = bucket(Self.quad(kept))?.upperBound, rests[end &- 1].length == length
        else { return nil }
        return end &- 1
    }

    /// The longest key of four bytes or more that the text at `start` begins with; of twins the last.
    @inline(__always)
    func longest(_ head: UInt64, _ text: Span<UInt8>, at start: Int) -> Int? {
        guard let range = bucket(Self.quad(head)) else { return nil }
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low &+ high) / 2
            if isNotBehind(middle, head, text, start) { low = middle &+ 1 } else { high = middle }
        }
        guard low > range.lowerBound else { return nil }
        var key = low &- 1
        let shared = sharedLength(key, head, text, start)
        while rests[key].length > shared {
            guard let parent = parent(of: key) else { return nil }
            key = parent
        }
        return rests[key].length >= Self.quadLength ? key : nil
    }

    /// Whether a key comes before the text, or is its beginning.
    @inline(__always)
    private func isNotBehind(_ key: Int, _ head: UInt64, _ text: Span<UInt8>, _ start: Int) -> Bool
    {
        if heads[key] != head { return heads[key] < head }
        return isRestNotBehind(key, text, start)
    }

    @inline(never)
    private func isRestNotBehind(_ key: Int, _ text: Span<UInt8>, _ start: Int) -> Bool {
        let (own, length) = (Int(rests[key].start), rests[key].length)
        var index = Self.headLength
        while index < length {
            guard start &+ index < text.count else { return false }
            let read = text[start &+ index] == 0x0A ? 0x20 : text[start &+ index]
            if bytes[own &+ index] != read { return bytes[own &+ index] < read }
            index &+= 1
        }
        return true
    }

    /// How many bytes of a key the text begins with.
    private func sharedLength(_ key: Int, _ head: UInt64, _ text: Span<UInt8>, _ start: Int) -> Int
    {
        let length = rests[key].length
        let differing = (heads[key] ^ head).leadingZeroBitCount &>> 3
        if differing < Self.headLength { return min(differing, length) }
        var index = Self.headLength
        while index < length, start &+ index < text.count {
            let read = text[start &+ index] == 0x0A ? 0x20 : text[start &+ index]
            guard bytes[Int(rests[key].start) &+ index] == read else { return index }
            index &+= 1
        }
        return min(index, length)
    }

    /// The longest other key of four bytes or more that a key begins with.
    @inline(__always)
    func parent(of key: Int) -> Int? {
        rests[key].parent == 0 ? nil : Int(rests[key].parent) &- 1
    }

    @inline(__always)
    func length(of key: Int) -> Int { rests[key].length }

    /// Whether the key before has the same bytes.
    @inline(__always)
    func isTwin(_ key: Int) -> Bool { rests[key].lengthAndTwin & Rest.twin != 0 }
}
