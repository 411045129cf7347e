import Domain
import Language

/// A document as a set of hashed features: its words, pairs of neighbours, and runs of letters
/// inside words, which carry what German compounds have in common (judgement.md §3.2).
struct TextFeatures: Sendable {
    /// 2^18 places are enough: more changed nothing that could be measured (judgement.md §3.2).
    static let bits = 18
    static let capacity = 1 << bits
    /// Letters of a run, with the word's borders.
    private static let runs = 3...6
    /// Of a longer word or text no more is read.
    private static let wordLimit = 40
    private static let wordsLimit = 20_000

    /// Distinct, each at the first word that has it.
    private(set) var features: [Feature] = []
    private(set) var words: [Word] = []

    struct Feature: Sendable, Hashable {
        /// Below `capacity`.
        var index: UInt32
        /// Into `words`.
        var word: UInt32
    }

    /// Where a word stands.
    struct Word: Sendable {
        var field: Int
        var range: Range<Int>
    }

    /// Long texts have more of everything: each feature counts for this much.
    var scale: Float { features.isEmpty ? 0 : 1 / Float(features.count).squareRoot() }

    /// Linear in the text.
    init(_ fields: [FieldText]) {
        var seen = SeenFeatures(expecting: fields.reduce(0) { $0 + $1.text.bytes.count } * 4)
        for (number, field) in fields.enumerated() {
            var previous: UInt64?
            for word in field.words.words.prefix(Self.wordsLimit) {
                words.append(Word(field: number, range: word.range))
                let bytes = field.words.bytes(of: word).prefix(Self.wordLimit)
                let hash = Self.hash(bytes, seed: 0)
                add(hash, &seen)
                if let previous { add(Self.mix(previous &* 31 &+ hash), &seen) }
                previous = hash
                addRuns(of: bytes, &seen)
            }
        }
    }

    private mutating func add(_ hash: UInt64, _ seen: inout SeenFeatures) {
        let index = UInt32(truncatingIfNeeded: hash >> UInt64(64 - Self.bits))
        guard seen.insert(index) else { return }
        features.append(
            Feature(index: index, word: UInt32(truncatingIfNeeded: words.count - 1)))
    }

    private mutating func addRuns(of word: ArraySlice<UInt8>, _ seen: inout SeenFeatures) {
        let bordered = [UInt8(ascii: "<")] + word + [UInt8(ascii: ">")]
        for start in bordered.indices {
            var hash = Self.basis &+ 1
            for (offset, byte) in bordered[start...].prefix(Self.runs.upperBound).enumerated() {
                hash = (hash ^ UInt64(byte)) &* Self.prime
                if offset + 1 >= Self.runs.lowerBound { add(Self.mix(hash), &seen) }
            }
        }
    }

    /// FNV-1a.
    private static func hash(_ bytes: ArraySlice<UInt8>, seed: UInt64) -> UInt64 {
        var hash = basis &+ seed
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* prime }
        return mix(hash)
    }

    /// The upper bits of FNV of few bytes are not spread.
    private static func mix(_ hash: UInt64) -> UInt64 {
        let mixed = (hash ^ (hash >> 32)) &* 0x9E37_79B9_7F4A_7C15
        return mixed ^ (mixed >> 29) &* 0xBF58_476D_1CE4_E5B9
    }

    private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let prime: UInt64 = 0x0000_0100_0000_01B3
}

/// A set of feature numbers, as small as the text: open addressing.
private struct SeenFeatures {
    private var slots: [UInt32]
    private let mask: Int
    private var count = 0

    init(expecting count: Int) {
        var size = 64
        while size < count * 2, size < TextFeatures.capacity * 2 { size *= 2 }
        slots = Array(repeating: .max, count: size)
        mask = size - 1
    }

    /// False where it was there already.
    mutating func insert(_ index: UInt32) -> Bool {
        var slot = Int(truncatingIfNeeded: index &* 0x9E37_79B1) & mask
        while slots[slot] != .max {
            if slots[slot] == index { return false }
            slot = (slot + 1) & mask
        }
        // Never full: there are at most half as many features as slots, or all features fit.
        slots[slot] = index
        return true
    }
}
