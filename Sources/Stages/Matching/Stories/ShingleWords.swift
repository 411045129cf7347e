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
        var word = WordHash()
        var (letters, digits) = (0, 0)
        var index = 0
        while index <= bytes.count, hashes.count < limit {
            let byte = index < bytes.count ? bytes[index] : 0x20
            switch byte {
            case 0x61...0x7A, 0xC2...0xDF, 0x80...0xBF, 0xE0...0xFF:
                // Dashes, quotes and dots beyond ASCII (U+2000…U+206F) part words.
                if byte == 0xE2, index + 1 < bytes.count, bytes[index + 1] & 0xFE == 0x80 {
                    end(&word, &letters, &digits)
                    index += 3
                    continue
                }
                word.add(byte)
                letters += 1
            case 0x30...0x39:
                word.add(byte)
                digits += 1
            case UInt8(ascii: "."), UInt8(ascii: ","):
                // 1.250,5 is one number.
                let isInNumber =
                    digits > 0 && letters == 0 && index + 1 < bytes.count
                    && (0x30...0x39).contains(bytes[index + 1])
                if isInNumber { word.add(byte) } else { end(&word, &letters, &digits) }
            default:
                if letters + digits > 0 { end(&word, &letters, &digits) }
            }
            index += 1
        }
    }

    @inline(__always)
    private mutating func end(_ word: inout WordHash, _ letters: inout Int, _ digits: inout Int) {
        guard letters + digits > 0 else { return }
        if letters == 0 {
            values.append((hashes.count, word.value))
            hashes.append(WordHash.number)
        } else {
            hashes.append(word.value)
        }
        word = WordHash()
        (letters, digits) = (0, 0)
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

    /// Each word once, numbers by what they say. Sorted.
    var vocabulary: [UInt32] {
        var words = hashes
        for (index, value) in values { words[index] = value }
        return Set(words.map { UInt32(truncatingIfNeeded: $0 >> 32) }).sorted()
    }

    /// What its numbers say, by the words before and after them. Times are no facts: pages count
    /// minutes, comments and readers. Sorted, at most `numberLimit`: the same ones of each copy.
    var numbers: [UInt32] {
        var found: [UInt32] = []
        for (index, value) in values where index > 0 && index + 1 < count {
            let next = hashes[index + 1]
            let isTime =
                next == WordHash.number || hashes[index - 1] == WordHash.number
                || Self.units.contains(next)
            guard !isTime else { continue }
            let place = WordHash.joined(hashes[index - 1], next, 3)
            let valueMask = UInt32(1) << StorySketch.valueBits - 1
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
    /// FNV-1a's.
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let prime: UInt64 = 0x0000_0100_0000_01B3
    /// Odd constants without pattern: the fractions of the square roots of 2, 3 and 5.
    private static let first: UInt64 = 0x6A09_E667_F3BC_C909
    private static let second: UInt64 = 0xBB67_AE85_84CA_A73B
    private static let third: UInt64 = 0x3C6E_F372_FE94_F82B

    /// What stands for every number.
    static let number: UInt64 = 0x23

    @inline(__always)
    mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* Self.prime }

    @inline(__always)
    var value: UInt64 { Self.mixed(state) }

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
