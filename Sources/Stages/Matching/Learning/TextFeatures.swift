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
            $0 + Self.bytesRead(of: $1) * ($1.field == .title ? 2 : 1)
        }
        // A run of each length starts at a letter; a word of one letter has its phrases only.
        var seen = SeenFeatures(expecting: bytes * (shape.runs.count + 1))
        // The text first: what the title alone says is known to be so.
        let hasText = fields.contains { $0.field == .text }
        let order =
            fields.indices.filter { fields[$0].field != .title }
            + fields.indices.filter { fields[$0].field == .title }
        for number in order {
            let isTold = shape.tellsTitle && hasText && fields[number].field == .title
            let hashes = read(fields[number], number, shape)
            seen.insert(hashes, alsoWith: isTold ? Self.titleSeed : nil) { features.append($0) }
        }
    }

    private static func bytesRead(of field: FieldText) -> Int {
        min(field.text.bytes.count, wordsLimit * wordLimit)
    }

    /// A hash with the word it begins at, as an index into `words`.
    fileprivate typealias Hash = (hash: UInt64, word: UInt32)

    /// Notes a field's words, and makes its hashes, each as often as it stands there.
    private mutating func read(_ field: FieldText, _ number: Int, _ shape: Shape) -> [Hash] {
        let (all, bytes) = (field.words.words, field.text.bytes)
        var hashes: [Hash] = []
        hashes.reserveCapacity(Self.bytesRead(of: field) * shape.runs.count)
        var bordered: [UInt8] = []
        var (previous, last): (UInt64?, UInt64?) = (nil, nil)
        for index in 0..<min(all.count, Self.wordsLimit) {
            let range = all[index].range
            bordered.removeAll(keepingCapacity: true)
            bordered.append(UInt8(ascii: "<"))
            for place in range.prefix(Self.wordLimit) { bordered.append(bytes[place]) }
            bordered.append(UInt8(ascii: ">"))
            let hash = Self.hash(bordered.dropFirst().dropLast())
            let word = UInt32(truncatingIfNeeded: words.count)
            words.append(Word(field: number, range: range, hash: hash))
            hashes.append((hash, word))
            if let previous {
                hashes.append((Self.mix(previous &* 31 &+ hash), word))
                if shape.phrase > 2, let last {
                    let phrase = (last &* 31 &+ previous) &* 31 &+ hash
                    hashes.append((Self.mix(phrase), word))
                }
            }
            (last, previous) = (previous, hash)
            Self.addRuns(shape.runs, of: bordered.span, word, to: &hashes)
        }
        return hashes
    }

    /// - Parameter word: with its borders, which count as letters.
    @inline(__always)
    private static func addRuns(
        _ lengths: ClosedRange<Int>, of letters: Span<UInt8>, _ word: UInt32,
        to hashes: inout [Hash]
    ) {
        for start in 0..<letters.count - 1 {
            var hash = basis &+ 1
            let end = min(start &+ lengths.upperBound, letters.count)
            for index in start..<end {
                hash = (hash ^ UInt64(letters[unchecked: index])) &* prime
                if index &- start &+ 1 >= lengths.lowerBound { hashes.append((mix(hash), word)) }
            }
        }
    }

    /// FNV-1a.
    private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var hash = basis
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* prime }
        return mix(hash)
    }

    /// The upper bits of FNV of few bytes are not spread.
    @inline(__always)
    fileprivate static func mix(_ hash: UInt64) -> UInt64 {
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

    /// Takes hashes in their order, and tells of each that is new.
    ///
    /// - Parameter seed: each is followed by another one made with it; nil: it stands alone.
    mutating func insert(
        _ hashes: [TextFeatures.Hash], alsoWith seed: UInt64?,
        _ isNew: (TextFeatures.Feature) -> Void
    ) {
        let mask = mask
        var slots = self.slots.mutableSpan
        for (hash, word) in hashes {
            guard let own = Self.insert(hash, word, &slots, mask) else { continue }
            isNew(own)
            guard let seed else { continue }
            if let other = Self.insert(TextFeatures.mix(hash ^ seed), word, &slots, mask) {
                isNew(other)
            }
        }
    }

    /// Nil where it was there already.
    @inline(__always)
    private static func insert(
        _ hash: UInt64, _ word: UInt32, _ slots: inout MutableSpan<UInt32>, _ mask: Int
    ) -> TextFeatures.Feature? {
        let hash = max(1, UInt32(truncatingIfNeeded: hash >> 32))
        var slot = Int(truncatingIfNeeded: hash &* 0x9E37_79B1) & mask
        while slots[unchecked: slot] != 0 {
            if slots[unchecked: slot] == hash { return nil }
            slot = (slot &+ 1) & mask
        }
        slots[unchecked: slot] = hash
        return TextFeatures.Feature(hash: hash, word: word)
    }
}
