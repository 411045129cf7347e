import Domain
import Language

/// How the words of a text sound where none of them judges by itself: a linear model of the beginnings
/// of words, learned from passages of our own (scripts/judgement-stems.py). All answers are read in one
/// turn through the words.
struct StemModel {
    /// Of `negative`, `neutral`, `positive`, the four facets in the order of `FacetWords.lists`, and
    /// what is acute: about -2…2, of no unit; more is likelier.
    private let sums: SIMD8<Double>

    /// Letters of a stem: enough to tell words apart, few enough to join their inflections.
    private static let stemLength = 5
    /// Of a weight in the tables.
    private static let unit = 0.05
    /// Sentences from the name; what stands further away is not about it.
    private static let reach = 8
    /// Fewer known stems say little of how a text sounds.
    private static let fewStems = 15.0

    init(_ sighting: Sighting) {
        let table = Self.table
        var seen = [Bool](repeating: false, count: table.places)
        var count = 0
        var sums = SIMD8<Int32>()
        for field in sighting.fields {
            let distances = sighting.distances(in: field)
            for word in field.words.words where distances?[word.sentence] ?? 0 <= Self.reach {
                guard let stem = Self.stem(of: field.words.bytes(of: word)),
                    let place = table.place(of: stem), !seen[place]
                else { continue }
                seen[place] = true
                count += 1
                sums &+= SIMD8<Int32>(truncatingIfNeeded: table.weights[place])
            }
        }
        // As it was learned: a long text says no more than a short one.
        let known = Double(max(1, count))
        let share = Self.unit / known.squareRoot() * min(1, known / Self.fewStems)
        self.sums = SIMD8<Double>(sums) * share
    }

    var negative: Double { sums[Self.tones] }
    var neutral: Double { sums[Self.tones + 1] }
    var positive: Double { sums[Self.tones + 2] }
    var acute: Double { sums[Self.acute] }

    /// - Parameter index: in `FacetWords.lists`.
    func facet(_ index: Int) -> Double { sums[Self.facets + index] }

    private static let tones = 0
    private static let facets = 3
    private static let acute = 7

    /// Nil for numbers.
    private static func stem(of word: ArraySlice<UInt8>) -> UInt64? {
        guard let first = word.first, first >= 0x61 else { return nil }
        return word.prefix(stemLength).reduce(0) { $0 << 8 | UInt64($1) }
    }

    private static let table = {
        var weights: [UInt64: SIMD8<Int8>] = [:]
        add(ToneStems.list, at: tones, to: &weights)
        add(FacetStems.list, at: facets, to: &weights)
        add(AcuteStems.list, at: acute, to: &weights)
        return StemTable(weights)
    }()

    /// - Parameter list: `stem:1,-2,3`, blanks between.
    private static func add(
        _ list: String, at start: Int, to weights: inout [UInt64: SIMD8<Int8>]
    ) {
        for entry in list.utf8.split(separator: UInt8(ascii: " ")) {
            let parts = entry.split(separator: UInt8(ascii: ":"))
            guard parts.count == 2, let stem = stem(of: Array(parts[0])[...]) else { continue }
            var own = weights[stem] ?? SIMD8()
            for (index, number) in parts[1].split(separator: UInt8(ascii: ",")).enumerated()
            where start + index < own.scalarCount {
                own[start + index] = Int8(Substring(number)) ?? 0
            }
            weights[stem] = own
        }
    }
}

/// Stems and their weights: open addressing, as every word of a text that names a brand is looked up.
private struct StemTable: Sendable {
    /// 0: nothing there, which is no stem.
    private let stems: [UInt64]
    let weights: [SIMD8<Int8>]
    private let shift: UInt64

    init(_ weights: [UInt64: SIMD8<Int8>]) {
        // At most a quarter is full, so most words that are none end at once.
        var bits: UInt64 = 6
        while 1 << bits < weights.count * 4 { bits += 1 }
        let mask = 1 << Int(bits) - 1
        shift = 64 - bits
        var stems = [UInt64](repeating: 0, count: mask + 1)
        var list = [SIMD8<Int8>](repeating: SIMD8(), count: mask + 1)
        for (stem, own) in weights {
            var place = Int(truncatingIfNeeded: (stem &* Self.multiplier) >> shift)
            while stems[place] != 0 { place = (place + 1) & mask }
            (stems[place], list[place]) = (stem, own)
        }
        (self.stems, self.weights) = (stems, list)
    }

    /// 2^64 divided by the golden ratio: spreads the letters over the upper bits.
    private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

    var places: Int { stems.count }

    func place(of stem: UInt64) -> Int? {
        var place = Int(truncatingIfNeeded: (stem &* Self.multiplier) >> shift)
        while stems[place] != 0 {
            if stems[place] == stem { return place }
            place = (place + 1) & (stems.count - 1)
        }
        return nil
    }
}
