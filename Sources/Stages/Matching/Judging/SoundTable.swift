/// Runs of letters and pairs of neighbours with what each weighs for every answer: open addressing, as
/// all words around a name are looked up.
struct SoundTable: Sendable {
    /// Of each entry.
    let weights: [SIMD16<Int8>]
    /// 0: nothing there, which is no key.
    private let keys: [UInt64]
    /// The entry of each key.
    private let entries: [UInt32]
    private let shift: UInt64

    static let shared = SoundTable()
    /// What a text of which nothing is known sounds like.
    static let bases: SIMD16<Double> = {
        var bases = SIMD16<Double>()
        for (list, start) in lists {
            for (index, base) in list.bases.enumerated() {
                bases[start + index] = Double(base) * unit
            }
        }
        return bases
    }()

    /// Where the answers of each list begin: `negative`, `neutral`, `positive`; the facets in the order
    /// of `FacetWords.lists`; what is acute; the sub-facets in the order of `SubFacetWords.lists`.
    static let tones = 0
    static let facets = 3
    static let acute = 7
    static let subFacets = 8
    /// Of a weight.
    static let unit = 0.1

    private static let lists: [(list: (bases: [Int8], text: String), start: Int)] = [
        ((ToneSounds.bases, ToneSounds.list), tones),
        ((FacetSounds.bases, FacetSounds.list), facets),
        ((AcuteSounds.bases, AcuteSounds.list), acute),
        ((SubFacetSounds.bases, SubFacetSounds.list), subFacets),
    ]

    private init() {
        let texts = Self.lists.map { Array($0.list.text.utf8) }
        // Most runs stand in several lists, so about a quarter is full, and runs that are none end soon.
        let count = texts.reduce(0) { $0 + $1.count { $0 == Self.blank } }
        var bits: UInt64 = 6
        while 1 << bits <= count { bits += 1 }
        shift = 64 - bits
        var keys = [UInt64](repeating: 0, count: 1 << Int(bits))
        var entries = [UInt32](repeating: 0, count: 1 << Int(bits))
        var weights: [SIMD16<Int8>] = []
        for (text, list) in zip(texts, Self.lists) {
            Self.read(text, at: list.start) { key, own in
                var place = Int(truncatingIfNeeded: (key &* Self.multiplier) >> (64 - bits))
                while keys[place] != 0, keys[place] != key {
                    place = (place + 1) & (keys.count - 1)
                }
                if keys[place] == 0 {
                    (keys[place], entries[place]) = (key, UInt32(weights.count))
                    weights.append(own)
                } else {
                    weights[Int(entries[place])] &+= own
                }
            }
        }
        (self.keys, self.entries, self.weights) = (keys, entries, weights)
    }

    private static let blank = UInt8(ascii: " ")

    /// 2^64 divided by the golden ratio: spreads the letters over the upper bits.
    private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

    var count: Int { weights.count }

    @inline(__always)
    func entry(of key: UInt64) -> Int? {
        var place = Int(truncatingIfNeeded: (key &* Self.multiplier) >> shift)
        while keys[place] != 0 {
            if keys[place] == key { return Int(entries[place]) }
            place = (place + 1) & (keys.count - 1)
        }
        return nil
    }
}

extension SoundTable {
    /// The last letters of what was read of a word, its borders counted.
    struct Run {
        private(set) var key = UInt64(UInt8(ascii: "<"))
        private var length = 1

        private static let runLength = 5
        private static let mask: UInt64 = 1 << UInt64(8 * runLength) - 1

        /// Takes one more letter; true where they are as many as a run has.
        @inline(__always)
        mutating func isFull(with byte: UInt8) -> Bool {
            key = (key << 8 | UInt64(byte)) & Self.mask
            length += 1
            return length >= Self.runLength
        }

        /// A shorter word is a run by itself.
        mutating func end() { _ = isFull(with: UInt8(ascii: ">")) }
    }

    private static let stemLength = 4
    /// Stands for all numbers.
    static let number = UInt64(UInt8(ascii: "0"))

    /// The beginning of a word, as one of two neighbours.
    static func stem(of word: ArraySlice<UInt8>) -> UInt64 {
        guard let first = word.first, first >= UInt8(ascii: "a") else { return number }
        return word.prefix(stemLength).reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// The highest bit, which no letter has, tells a pair from a run.
    static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
        1 << 63 | first << 32 | second
    }

    /// - Parameter list: `=1,-2,3 run run two_word =0,2,0 …`
    private static func read(
        _ list: [UInt8], at start: Int, _ add: (UInt64, SIMD16<Int8>) -> Void
    ) {
        var (group, from) = (SIMD16<Int8>(), 0)
        for end in 0...list.count where end == list.count || list[end] == blank {
            let entry = list[from..<end]
            from = end + 1
            guard let first = entry.first else { continue }
            if first == UInt8(ascii: "=") {
                group = weights(entry.dropFirst(), at: start)
            } else {
                add(key(of: entry), group)
            }
        }
    }

    private static func weights(_ numbers: ArraySlice<UInt8>, at start: Int) -> SIMD16<Int8> {
        var weights = SIMD16<Int8>()
        for (index, number) in numbers.split(separator: UInt8(ascii: ",")).enumerated() {
            weights[start + index] = Int8(String(decoding: number, as: UTF8.self)) ?? 0
        }
        return weights
    }

    private static func key(of entry: ArraySlice<UInt8>) -> UInt64 {
        guard let border = entry.firstIndex(of: UInt8(ascii: "_")) else {
            return entry.reduce(0) { $0 << 8 | UInt64($1) }
        }
        return pair(stem(of: entry[..<border]), stem(of: entry[(border + 1)...]))
    }
}
