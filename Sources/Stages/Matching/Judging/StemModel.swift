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
        var seen: Set<UInt64> = []
        var sums = SIMD8<Int32>()
        for field in sighting.fields {
            let distances = sighting.distances(in: field)
            for word in field.words.words where distances?[word.sentence] ?? 0 <= Self.reach {
                guard let stem = Self.stem(of: field.words.bytes(of: word)),
                    let weights = Self.weights[stem], seen.insert(stem).inserted
                else { continue }
                sums &+= SIMD8<Int32>(truncatingIfNeeded: weights)
            }
        }
        // As it was learned: a long text says no more than a short one.
        let known = Double(max(1, seen.count))
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

    private static let weights: [UInt64: SIMD8<Int8>] = {
        var weights: [UInt64: SIMD8<Int8>] = [:]
        add(ToneStems.list, at: tones, to: &weights)
        add(FacetStems.list, at: facets, to: &weights)
        add(AcuteStems.list, at: acute, to: &weights)
        return weights
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
