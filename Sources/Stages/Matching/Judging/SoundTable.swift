import Language

/// Runs of letters and pairs of neighbours with what each weighs for every answer. All words around a
/// name are looked up, so a look costs no search and no branch. A class, as it is large and never changes.
final class SoundTable: Sendable {
    let places: KeyPlaces
    /// Of the key at each place. Keys themselves would push all else out of the processor's cache.
    let checks: [UInt32]
    /// Of each place, as `SoundSum` adds them.
    let weights: [SoundSum.Weights]

    /// What each answer is where nothing is known of a text.
    let bases: SIMD16<Double>
    /// Fewer known runs say little of how a text sounds: those of about 26 words.
    let fewRuns: Double

    /// What is said of a firm.
    static let judgement = SoundTable(
        fewRuns: 72,
        [
            (ToneSounds.bases, ToneSounds.list, tones),
            (FacetSounds.bases, FacetSounds.list, facets),
            (AcuteSounds.bases, AcuteSounds.list, acute),
            (SubFacetSounds.bases, SubFacetSounds.list, subFacets),
        ])
    /// Whether a firm is meant at all: one answer.
    static let meant = SoundTable(fewRuns: 45, [(MeantSounds.bases, MeantSounds.list, 0)])

    /// Where the answers of each list begin: `negative`, `neutral`, `positive`; the facets in the order
    /// of `FacetWords.lists`; what is acute; the sub-facets in the order of `SubFacetWords.lists`.
    static let tones = 0
    static let facets = 3
    static let acute = 7
    static let subFacets = 8
    /// Of a weight.
    static let unit = 0.1

    /// A generated list, and where its answers begin.
    typealias List = (bases: [Int8], text: String, start: Int)

    init(fewRuns: Double, _ lists: [List]) {
        self.fewRuns = fewRuns
        let texts = lists.map { Array($0.text.utf8) }
        // Most runs stand in several lists.
        var known: [UInt64: SIMD16<Int8>] = [:]
        known.reserveCapacity(texts.reduce(0) { $0 + $1.count { $0 == Self.blank } } / 2)
        var bases = SIMD16<Double>()
        for (text, list) in zip(texts, lists) {
            for (index, base) in list.bases.enumerated() {
                bases[list.start + index] = Double(base) * Self.unit
            }
            Self.read(text, at: list.start) { key, own in
                known[key, default: SIMD16()] &+= own
            }
        }
        let places = KeyPlaces(known.keys)
        var checks = [UInt32](repeating: 0, count: places.count)
        var weights = [SoundSum.Weights](repeating: SoundSum.Weights(), count: places.count)
        for (key, own) in known {
            let place = places.place(of: key)
            (checks[place], weights[place]) = (KeyPlaces.check(of: key), SoundSum.packed(own))
        }
        (self.places, self.checks, self.weights, self.bases) = (places, checks, weights, bases)
    }

    private static let blank = UInt8(ascii: " ")
    private static let minus = UInt8(ascii: "-")

    /// How many places there are.
    var count: Int { checks.count }
}

extension SoundTable {
    /// Letters of a run, the borders of the word counted; the first one lowest.
    static let runLength = 5
    static let runMask: UInt64 = 1 << UInt64(8 * runLength) - 1
    static let wordStart = UInt64(UInt8(ascii: "<"))
    static let wordEnd = UInt64(UInt8(ascii: ">"))

    /// Stands for all numbers.
    static let number = UInt64(UInt8(ascii: "0"))

    /// The beginning of a word, as one of two neighbours: its first four letters, the last one lowest.
    ///
    /// - Parameter head: its first letters, as `WordEdges` has them.
    @inline(__always)
    static func stem(ofHead head: UInt64) -> UInt64 {
        guard !isNumber(head) else { return number }
        let letters = UInt32(truncatingIfNeeded: head)
        // A shorter word has zeros behind.
        let missing = UInt32(letters.leadingZeroBitCount) & ~7
        return UInt64(letters.byteSwapped &>> missing)
    }

    @inline(__always)
    static func isNumber(_ head: UInt64) -> Bool { head & 0xFF < UInt64(UInt8(ascii: "a")) }

    /// The highest bit, which no letter has, tells a pair from a run.
    @inline(__always)
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
            let size = number.reduce(Int8(0)) {
                $1 == minus ? $0 : $0 &* 10 &+ Int8(truncatingIfNeeded: $1 &- 0x30)
            }
            weights[start + index] = number.first == minus ? -size : size
        }
        return weights
    }

    private static func key(of entry: ArraySlice<UInt8>) -> UInt64 {
        guard let border = entry.firstIndex(of: UInt8(ascii: "_")) else {
            return head(of: entry)
        }
        func stem(_ word: ArraySlice<UInt8>) -> UInt64 {
            Self.stem(ofHead: head(of: word.prefix(4)))
        }
        return pair(stem(entry[..<border]), stem(entry[(border + 1)...]))
    }

    private static func head(of letters: ArraySlice<UInt8>) -> UInt64 {
        letters.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
}
