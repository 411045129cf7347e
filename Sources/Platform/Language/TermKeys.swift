/// The distinct terms in their order, each with the longest other one that it begins with.
///
/// The terms that a text begins with are one of them and what that one begins with, all the way
/// down: the last in order that does not lie behind the text leads to them.
struct TermKeys: Sendable {
    /// Bytes of a key that are compared as one number.
    static let headLength = 8
    /// Keys are kept apart by so many first bytes; a shorter one is alone with its own.
    static let quadLength = 4

    private struct Key: Sendable {
        /// The first eight bytes, big endian, missing ones 0.
        var head: UInt64
        /// In `bytes`.
        var start: UInt32
        /// One more than the place of the longest key of four bytes or more that this one begins with.
        var parent: UInt32
        /// Its terms are those from here to the first one of the next key.
        var outputs: UInt32
        var length: UInt32
    }

    private let bytes: [UInt8]
    /// One more than there are, as the end of the last one's outputs.
    private let keys: [Key]
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

    init(_ list: TermList, _ order: [TermList.Place]) {
        let keys = Self.keys(of: list, order)
        bytes = list.bytes
        self.keys = keys
        hasShort = keys.dropLast().contains { $0.length < Self.quadLength }
        (buckets, shift) = Self.buckets(of: keys)
    }

    private static func keys(of list: TermList, _ order: [TermList.Place]) -> [Key] {
        let bytes = list.bytes.span
        var keys: [Key] = []
        keys.reserveCapacity(order.count + 1)
        var open: [Int] = []
        for (place, entry) in order.enumerated() {
            let range = list.range(of: Int(entry.term))
            if let last = keys.last, last.head == entry.head, Int(last.length) == range.count,
                isAlike(bytes, Int(last.start), range.lowerBound, range.count)
            {
                continue
            }
            while let key = open.last.map({ keys[$0] }),
                Int(key.length) > range.count
                    || !isAlike(bytes, Int(key.start), range.lowerBound, Int(key.length))
            {
                open.removeLast()
            }
            let parent = open.last.map { UInt32($0 + 1) } ?? 0
            if range.count >= quadLength { open.append(keys.count) }
            keys.append(
                Key(
                    head: entry.head, start: UInt32(range.lowerBound), parent: parent,
                    outputs: UInt32(place), length: UInt32(range.count)))
        }
        keys.append(
            Key(head: .max, start: 0, parent: 0, outputs: UInt32(order.count), length: 0))
        return keys
    }

    private static func isAlike(_ bytes: Span<UInt8>, _ one: Int, _ other: Int, _ count: Int)
        -> Bool
    {
        for index in 0..<count where bytes[one + index] != bytes[other + index] { return false }
        return true
    }

    private static func buckets(of keys: [Key]) -> ([Bucket], UInt32) {
        var quads = 0
        for index in 0..<keys.count - 1
        where index == 0 || quad(keys[index].head) != quad(keys[index - 1].head) {
            quads += 1
        }
        // At most half full, so that a look ends soon.
        let bits = max(2, Int.bitWidth - (2 * quads).leadingZeroBitCount)
        let shift = UInt32(32 - bits)
        var buckets = [Bucket](repeating: Bucket(), count: 1 << bits)
        var first = 0
        while first < keys.count - 1 {
            let quad = quad(keys[first].head)
            var end = first + 1
            while end < keys.count - 1, Self.quad(keys[end].head) == quad { end += 1 }
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

    /// The key of a length below four that a text begins with.
    @inline(__always)
    func short(_ head: UInt64, length: Int) -> Int? {
        let kept = head & ~(UInt64.max &>> UInt64(8 &* length))
        guard let key = bucket(Self.quad(kept))?.lowerBound, keys[key].length == length else {
            return nil
        }
        return key
    }

    /// The longest key of four bytes or more that the text at `start` begins with.
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
        while keys[key].length > shared {
            guard let parent = parent(of: key) else { return nil }
            key = parent
        }
        return keys[key].length >= Self.quadLength ? key : nil
    }

    /// Whether a key comes before the text, or is its beginning.
    @inline(__always)
    private func isNotBehind(_ key: Int, _ head: UInt64, _ text: Span<UInt8>, _ start: Int) -> Bool {
        if keys[key].head != head { return keys[key].head < head }
        return isRestNotBehind(key, text, start)
    }

    @inline(never)
    private func isRestNotBehind(_ key: Int, _ text: Span<UInt8>, _ start: Int) -> Bool {
        let (own, length) = (Int(keys[key].start), Int(keys[key].length))
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
    private func sharedLength(_ key: Int, _ head: UInt64, _ text: Span<UInt8>, _ start: Int) -> Int {
        let length = Int(keys[key].length)
        let differing = (keys[key].head ^ head).leadingZeroBitCount &>> 3
        if differing < Self.headLength { return min(differing, length) }
        var index = Self.headLength
        while index < length, start &+ index < text.count {
            let read = text[start &+ index] == 0x0A ? 0x20 : text[start &+ index]
            guard bytes[Int(keys[key].start) &+ index] == read else { return index }
            index &+= 1
        }
        return min(index, length)
    }

    /// The longest other key of four bytes or more that a key begins with.
    @inline(__always)
    func parent(of key: Int) -> Int? {
        keys[key].parent == 0 ? nil : Int(keys[key].parent) &- 1
    }

    @inline(__always)
    func length(of key: Int) -> Int { Int(keys[key].length) }

    /// Places in the order of terms.
    @inline(__always)
    func outputs(of key: Int) -> Range<Int> {
        Int(keys[key].outputs)..<Int(keys[key &+ 1].outputs)
    }
}
