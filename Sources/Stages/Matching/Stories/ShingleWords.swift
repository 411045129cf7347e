import Language

/// The words of a text as hashes, and what is made of them. Letters of any script count.
struct ShingleWords {
    /// Of each word as it is folded; all numbers are alike.
    private(set) var hashes: [UInt64] = []
    /// Which words are numbers, and what they say.
    private var values: [(index: Int, value: UInt64)] = []

    var count: Int { hashes.count }

    /// German has a word for each seven bytes.
    private static let bytesPerWord = 6

    /// - Parameter limit: words after so many are not read.
    init(_ text: String, limit: Int) {
        let bytes = FoldedText(text).bytes
        hashes.reserveCapacity(min(limit, bytes.count / Self.bytesPerWord + 1))
        read(bytes.span, limit: limit)
    }

    private mutating func read(_ bytes: Span<UInt8>, limit: Int) {
        var words = hashes
        hashes = []
        var (word, isNumber, index, start) = (WordHash(), true, 0, 0)
        let count = bytes.count
        while index < count, words.count < limit {
            let byte = bytes[index]
            if (0x61...0x7A).contains(byte) {
                word.add(byte)
                isNumber = false
                index &+= 1
                continue
            }
            if (0x30...0x39).contains(byte) || byte >= 0x80 && !Self.isDash(bytes, at: index) {
                word.add(byte)
                if byte >= 0x80 { isNumber = false }
                index &+= 1
                continue
            }
            // 1.250,5 is one number.
            if isNumber, index > start, byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","),
                index &+ 1 < count, (0x30...0x39).contains(bytes[index &+ 1])
            {
                word.add(byte)
                index &+= 1
                continue
            }
            if index > start { end(&word, &isNumber, &words) }
            index &+= byte >= 0x80 ? 3 : 1
            start = index
        }
        if index > start, words.count < limit { end(&word, &isNumber, &words) }
        hashes = words
    }

    /// Dashes, quotes and dots beyond ASCII (U+2000…U+207F) part words.
    @inline(__always)
    private static func isDash(_ bytes: Span<UInt8>, at index: Int) -> Bool {
        bytes[index] == 0xE2 && index &+ 1 < bytes.count && bytes[index &+ 1] & 0xFE == 0x80
    }

    @inline(__always)
    private mutating func end(
        _ word: inout WordHash, _ isNumber: inout Bool, _ words: inout [UInt64]
    ) {
        if isNumber {
            values.append((words.count, word.value))
            words.append(WordHash.number)
        } else {
            words.append(word.value)
        }
        (word, isNumber) = (WordHash(), true)
    }

    /// Three words from a place on.
    @inline(__always)
    func shingle(at index: Int) -> UInt32 {
        WordHash.joined(hashes[index], hashes[index &+ 1], hashes[index &+ 2])
    }

    /// Of all words in order; 0 for none.
    var fingerprint: UInt32 {
        guard !hashes.isEmpty else { return 0 }
        var hash: UInt64 = 0
        for word in hashes { hash = UInt64(WordHash.joined(hash, word, 1)) }
        for (_, value) in values { hash = UInt64(WordHash.joined(hash, value, 2)) }
        return max(1, UInt32(truncatingIfNeeded: hash))
    }

    /// Each word once, and all that its numbers say in one. Sorted.
    var vocabulary: [UInt32] {
        var numbers: UInt64 = 0
        for (_, value) in values { numbers = UInt64(WordHash.joined(numbers, value, 4)) }
        let words = hashes.filter { $0 != WordHash.number }
            .map { UInt32(truncatingIfNeeded: $0 >> 32) }
        return Set(words + [UInt32(truncatingIfNeeded: numbers)]).sorted()
    }

    /// What its numbers say, by the two words before them and the one after; `3-2` is one of them. Times
    /// are no facts: pages count minutes, comments and readers. Sorted, at most `numberLimit`: the same
    /// ones of each copy.
    var numbers: [UInt32] {
        var (found, next): ([UInt32], Int) = ([], 0)
        let valueMask = UInt32(1) << StorySketch.valueBits - 1
        while next < values.count {
            let first = values[next].index
            var (last, value) = (first, values[next].value)
            next += 1
            while next < values.count, values[next].index == last + 1 {
                last += 1
                value = UInt64(WordHash.joined(value, values[next].value, 4)) << 32
                next += 1
            }
            let after = word(at: last + 1)
            guard !Self.units.contains(after) else { continue }
            let place = WordHash.joined(word(at: first - 2), word(at: first - 1), after)
            found.append(
                place & ~valueMask | UInt32(truncatingIfNeeded: value >> 40) & valueMask)
        }
        found.sort()
        var (kept, index): ([UInt32], Int) = ([], 0)
        while index < found.count {
            let place = found[index] >> StorySketch.valueBits
            let values = found[index...].prefix { $0 >> StorySketch.valueBits == place }
            index = values.endIndex
            guard kept.count + values.count <= StorySketch.numberLimit else { break }
            for value in values where kept.last != value { kept.append(value) }
        }
        return kept
    }

    private func word(at index: Int) -> UInt64 {
        hashes.indices.contains(index) ? hashes[index] : 0
    }

    /// What pages count in: of a text that stays, they change.
    private static let units: Set<UInt64> = Set(
        """
        uhr sekunden minuten minute min stunden stunde kommentare kommentar aufrufe leser likes \
        seconds minutes hours hour am pm comments comment views readers shares ago
        """.split(separator: " ").map { word in
            var hash = WordHash()
            for byte in word.utf8 { hash.add(byte) }
            return hash.value
        })
}

/// The same on every run and machine, which Swift's own hashing is not.
struct WordHash {
    private var state: UInt64 = 0
    /// Up to seven bytes that wait to be mixed in, and how many there were in all.
    private var pending: UInt64 = 0
    private var count: UInt64 = 0
    /// Odd constants without pattern: the fractions of the square roots of 2, 3 and 5.
    private static let first: UInt64 = 0x6A09_E667_F3BC_C909
    private static let second: UInt64 = 0xBB67_AE85_84CA_A73B
    private static let third: UInt64 = 0x3C6E_F372_FE94_F82B

    /// What stands for every number.
    static let number: UInt64 = 0x23

    @inline(__always)
    mutating func add(_ byte: UInt8) {
        pending = pending &<< 8 | UInt64(byte)
        count &+= 1
        guard count & 7 == 0 else { return }
        state = (state ^ pending) &* Self.third
        state ^= state &>> 31
        pending = 0
    }

    @inline(__always)
    var value: UInt64 { Self.mixed(state ^ pending ^ count &<< 56) }

    @inline(__always)
    private static func mixed(_ hash: UInt64) -> UInt64 {
        var hash = (hash ^ hash &>> 32) &* first
        hash = (hash ^ hash &>> 29) &* second
        return hash ^ hash &>> 32
    }

    /// Of three in order.
    @inline(__always)
    static func joined(_ a: UInt64, _ b: UInt64, _ c: UInt64) -> UInt32 {
        let hash = mixed(a &* first ^ (b &* second &<< 21 | b &* second &>> 43) ^ c &* third)
        return UInt32(truncatingIfNeeded: hash &>> 32)
    }

    static func of(_ bytes: String.UTF8View) -> UInt32 {
        var hash = WordHash()
        for byte in bytes { hash.add(byte) }
        return UInt32(truncatingIfNeeded: hash.value >> 32)
    }
}
