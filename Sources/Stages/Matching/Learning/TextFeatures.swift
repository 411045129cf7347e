import Domain
import Language

/// A document as a set of hashed features: its words, phrases of neighbours, and runs of letters
/// inside words, which carry what German compounds have in common (judgement.md §3.2).
struct TextFeatures: Sendable {
    /// Which features a question is answered by. Measured by five-fold cross-validation
    /// (Benchmarks/README.md, Judgement).
    struct Shape: Sendable, Hashable {
        /// Words of the longest phrase: 2 or 3.
        var phrase: Int
        /// Letters of a run, with the word's borders.
        var runs: ClosedRange<Int>
        /// Whether what stands in the title and not in the text is a feature more.
        var tellsTitle = false

        /// What a text is about: phrases of three tell names apart, runs of four letters the heads
        /// of compounds. A name in each title says nothing; that the text lacks it does.
        static let subject = Shape(phrase: 3, runs: 4...4, tellsTitle: true)
        /// How a text speaks: endings and stems of all lengths.
        static let tone = Shape(phrase: 2, runs: 3...5)
    }

    /// Of a longer word or text no more is read.
    private static let wordLimit = 40
    private static let wordsLimit = 5000

    /// Distinct, each at the first word that has it.
    private(set) var features: [Feature] = []
    private(set) var words: [Word] = []

    struct Feature: Sendable, Hashable {
        /// Never 0.
        var hash: UInt32
        /// Into `words`.
        var word: UInt32
    }

    /// Where a word stands.
    struct Word: Sendable {
        var field: Int
        var range: Range<Int>
        /// The same for words that are spelt alike but for case.
        var hash: UInt64
    }

    /// Long texts have more of everything: each feature counts for this much.
    var scale: Float { features.isEmpty ? 0 : 1 / Float(features.count).squareRoot() }

    /// Linear in the text.
    init(_ fields: [FieldText], _ shape: Shape) {
        // A title's may be told twice.
        let bytes = fields.reduce(0) {
            let read = min($1.text.bytes.count, Self.wordsLimit * Self.wordLimit)
            return $0 + ($1.field == .title ? 2 * read : read)
        }
        // A run of each length starts at a letter; a word of one letter has its phrases only.
        var seen = SeenFeatures(expecting: bytes * (shape.runs.count + 1))
        // The text first: what the title alone says is known to be so.
        let hasText = fields.contains { $0.field == .text }
        let order =
            fields.indices.filter { fields[$0].field != .title }
            + fields.indices.filter { fields[$0].field == .title }
        for number in order {
            let field = fields[number]
            let isTold = shape.tellsTitle && hasText && field.field == .title
            let titled = isTold ? Self.titleSeed : nil
            var (previous, last): (UInt64?, UInt64?) = (nil, nil)
            for word in field.words.words.prefix(Self.wordsLimit) {
                let bytes = field.words.bytes(of: word).prefix(Self.wordLimit)
                let hash = Self.hash(bytes, seed: 0)
                words.append(Word(field: number, range: word.range, hash: hash))
                add(hash, titled, &seen)
                if let previous {
                    add(Self.mix(previous &* 31 &+ hash), titled, &seen)
                    if shape.phrase > 2, let last {
                        add(Self.mix((last &* 31 &+ previous) &* 31 &+ hash), titled, &seen)
                    }
                }
                (last, previous) = (previous, hash)
                addRuns(shape.runs, of: bytes, titled, &seen)
            }
        }
    }

    /// A second feature with it where the title alone says it.
    private mutating func add(_ hash: UInt64, _ titled: UInt64?, _ seen: inout SeenFeatures) {
        guard insert(hash, &seen) else { return }
        if let titled { _ = insert(Self.mix(hash ^ titled), &seen) }
    }

    private mutating func insert(_ hash: UInt64, _ seen: inout SeenFeatures) -> Bool {
        let hash = max(1, UInt32(truncatingIfNeeded: hash >> 32))
        guard seen.insert(hash) else { return false }
        features.append(
            Feature(hash: hash, word: UInt32(truncatingIfNeeded: words.count - 1)))
        return true
    }

    private mutating func addRuns(
        _ lengths: ClosedRange<Int>, of word: ArraySlice<UInt8>, _ titled: UInt64?,
        _ seen: inout SeenFeatures
    ) {
        // The borders count as letters: before the first, behind the last.
        for start in word.startIndex - 1..<word.endIndex {
            var hash = Self.basis &+ 1
            for index in start..<min(start + lengths.upperBound, word.endIndex + 1) {
                let byte =
                    index < word.startIndex
                    ? UInt8(ascii: "<") : index == word.endIndex ? UInt8(ascii: ">") : word[index]
                hash = (hash ^ UInt64(byte)) &* Self.prime
                if index - start + 1 >= lengths.lowerBound {
                    add(Self.mix(hash), titled, &seen)
                }
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

    private static let titleSeed: UInt64 = 0x5BD1_E995_97F4_A7C1
    private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let prime: UInt64 = 0x0000_0100_0000_01B3
}

/// A set of hashes, as small as the text: open addressing.
private struct SeenFeatures {
    private var slots: [UInt32]
    private let mask: Int

    /// - Parameter count: there may be no more.
    init(expecting count: Int) {
        var size = 64
        while size < count + count / 2 { size *= 2 }
        slots = Array(repeating: 0, count: size)
        mask = size - 1
    }

    /// False where it was there already.
    mutating func insert(_ hash: UInt32) -> Bool {
        var slot = Int(truncatingIfNeeded: hash &* 0x9E37_79B1) & mask
        while slots[slot] != 0 {
            if slots[slot] == hash { return false }
            slot = (slot + 1) & mask
        }
        slots[slot] = hash
        return true
    }
}
