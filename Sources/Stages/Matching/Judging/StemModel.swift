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
        var seen = [UInt64](repeating: 0, count: table.places / UInt64.bitWidth)
        var count = 0
        var sums = SIMD8<Int32>()
        for field in sighting.fields {
            let distances = sighting.distances(in: field)
            let words = field.words.words
            let stems = field.words.beginnings(letters: Self.stemLength)
            for index in table.candidates(stems) {
                guard let (place, weights) = table.find(stems[index]),
                    distances?[words[index].sentence] ?? 0 <= Self.reach
                else { continue }
                let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: place & 63)
                guard seen[place &>> 6] & bit == 0 else { continue }
                seen[place &>> 6] |= bit
                count += 1
                sums &+= SIMD8<Int32>(truncatingIfNeeded: weights)
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
    private struct Slot {
        /// 0: nothing there, which is no stem.
        var stem: UInt64 = 0
        var weights = SIMD8<Int8>()
    }

    private let slots: [Slot]
    private let shift: UInt64
    /// A bit for each hash of a known stem: it stays in the nearest cache, and most words end here.
    private let known: [UInt64]
    private let knownShift: UInt64

    /// Of the bits, for each slot.
    private static let spread: UInt64 = 2

    init(_ weights: [UInt64: SIMD8<Int8>]) {
        // At most half is full.
        var bits: UInt64 = 6
        while 1 << bits < weights.count * 2 { bits += 1 }
        let mask = 1 << Int(bits) - 1
        shift = 64 - bits
        var slots = [Slot](repeating: Slot(), count: mask + 1)
        knownShift = shift - Self.spread
        var known = [UInt64](
            repeating: 0, count: (slots.count << Int(Self.spread)) / UInt64.bitWidth)
        for (stem, own) in weights {
            var place = Int(truncatingIfNeeded: (stem &* Self.multiplier) >> shift)
            while slots[place].stem != 0 { place = (place + 1) & mask }
            slots[place] = Slot(stem: stem, weights: own)
            let hash = Int(truncatingIfNeeded: (stem &* Self.multiplier) >> knownShift)
            known[hash / UInt64.bitWidth] |= 1 << UInt64(hash % UInt64.bitWidth)
        }
        (self.slots, self.known) = (slots, known)
    }

    /// 2^64 divided by the golden ratio: spreads the letters over the upper bits.
    private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

    var places: Int { slots.count }

    /// The places of stems that may be known, without a branch on the answers: they come by chance.
    func candidates(_ list: [UInt64]) -> ArraySlice<Int> {
        var (candidates, count) = ([Int](repeating: 0, count: list.count), 0)
        for (index, stem) in list.enumerated() {
            let hash = Int(truncatingIfNeeded: (stem &* Self.multiplier) &>> knownShift)
            candidates[count] = index
            count &+= Int(known[hash &>> 6] &>> UInt64(truncatingIfNeeded: hash & 63) & 1)
        }
        return candidates[..<count]
    }

    /// The weights of a stem, and its place; nil where it is not known, as 0 never is.
    @inline(__always)
    func find(_ stem: UInt64) -> (place: Int, weights: SIMD8<Int8>)? {
        guard stem != 0 else { return nil }
        var place = Int(truncatingIfNeeded: (stem &* Self.multiplier) &>> shift)
        while slots[place].stem != 0 {
            if slots[place].stem == stem { return (place, slots[place].weights) }
            place = (place &+ 1) & (slots.count &- 1)
        }
        return nil
    }
}
