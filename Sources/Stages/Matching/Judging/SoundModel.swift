import Domain
import Language

/// How a text sounds where none of its words judges by itself: a linear model of runs of letters and of
/// neighbouring words, learned from passages of our own (scripts/judgement-sounds.py). All answers are
/// read in one turn through the words.
struct SoundModel {
    /// In the order of `SoundTable`, each from about -1 (certainly not) to 1 (certainly).
    private let sums: SIMD16<Double>
    /// 0…1: of a few words the sound says little, and what they mean by themselves counts more.
    let trust: Double

    /// Sentences from the name; what stands further away is not about it.
    private static let reach = 8
    /// Fewer known runs say little of how a text sounds: those of about twenty words.
    private static let fewRuns = 80.0
    /// What pairs of neighbours make up of a text.
    private static let pairShare = 0.2

    init(_ sighting: Sighting) {
        var tally = Tally()
        Self.read(sighting, into: &tally) { _, _, _ in }
        trust = min(1, Double(tally.runCount) / Self.fewRuns)
        let share = SoundTable.unit
        // As it was learned: a long text says no more than a short one.
        let run = share * ((1 - Self.pairShare) / Double(max(1, tally.runCount))).squareRoot()
        let pair = share * (Self.pairShare / Double(max(1, tally.pairCount))).squareRoot()
        let heard = SIMD16<Double>(tally.runs) * run + SIMD16<Double>(tally.pairs) * pair
        sums = (SoundTable.bases + heard) * trust
    }

    /// - Parameter told: of each word, what its runs weigh that no word before it has.
    @inline(__always)
    private static func read(
        _ sighting: Sighting, into tally: inout Tally,
        _ told: (FieldText, Word, SIMD16<Int32>) -> Void
    ) {
        for field in sighting.fields {
            let distances = sighting.distances(in: field)
            var names = sighting.surfaces(of: .name, in: field)[...]
            tally.previous = nil
            for word in field.words.words where distances?[word.sentence] ?? 0 <= reach {
                while let name = names.first, name.upperBound <= word.range.lowerBound {
                    names.removeFirst()
                }
                // The words of a name say nothing of the firm.
                if let name = names.first, name.contains(word.range.lowerBound) { continue }
                let before = tally.runs
                tally.count(field.words.bytes(of: word))
                told(field, word, tally.runs &- before)
            }
        }
    }

    /// What a word is worth beside how the text sounds.
    func worth(_ usual: Double, ofFewWords few: Double) -> Double {
        usual * trust + few * (1 - trust)
    }

    var negative: Double { sums[SoundTable.tones] }
    var neutral: Double { sums[SoundTable.tones + 1] }
    var positive: Double { sums[SoundTable.tones + 2] }
    var acute: Double { sums[SoundTable.acute] }

    /// - Parameter index: in `FacetWords.lists`.
    func facet(_ index: Int) -> Double { sums[SoundTable.facets + index] }
    /// - Parameter index: in `SubFacetWords.lists`.
    func subFacet(_ index: Int) -> Double { sums[SoundTable.subFacets + index] }
}

extension SoundModel {
    /// The known runs and pairs of a text, each once.
    private struct Tally {
        private(set) var runs = SIMD16<Int32>()
        private(set) var pairs = SIMD16<Int32>()
        private(set) var runCount = 0
        private(set) var pairCount = 0
        /// The beginning of the word before.
        var previous: UInt64?

        private let table = SoundTable.shared
        /// A bit for each entry of the table.
        private var seen: [UInt64]

        init() { seen = [UInt64](repeating: 0, count: table.count / UInt64.bitWidth + 1) }

        mutating func count(_ word: ArraySlice<UInt8>) {
            let stem = SoundTable.stem(of: word)
            if let previous, let entry = insert(SoundTable.pair(previous, stem)) {
                pairs &+= SIMD16<Int32>(truncatingIfNeeded: table.weights[entry])
                pairCount += 1
            }
            previous = stem
            guard stem != SoundTable.number else { return }
            var run = SoundTable.Run()
            for byte in word where run.isFull(with: byte) { countRun(run.key) }
            run.end()
            countRun(run.key)
        }

        private mutating func countRun(_ key: UInt64) {
            guard let entry = insert(key) else { return }
            runs &+= SIMD16<Int32>(truncatingIfNeeded: table.weights[entry])
            runCount += 1
        }

        /// Nil for what is unknown or was counted before.
        private mutating func insert(_ key: UInt64) -> Int? {
            guard let entry = table.entry(of: key) else { return nil }
            let (place, bit) = (entry / UInt64.bitWidth, UInt64(1) << UInt64(entry % 64))
            guard seen[place] & bit == 0 else { return nil }
            seen[place] |= bit
            return entry
        }
    }
}

extension SoundModel {
    /// Shorter words are of grammar and tell people nothing.
    private static let toldLength = 4

    /// The words that speak most for a polarity, as the text spells them; of neutral ones none does.
    static func words(for polarity: Polarity, in sighting: Sighting) -> [String] {
        switch polarity {
        case .neutral: []
        case .negative:
            words(for: SoundTable.tones, against: SoundTable.tones + 2, in: sighting)
        case .positive:
            words(for: SoundTable.tones + 2, against: SoundTable.tones, in: sighting)
        }
    }

    /// The words that speak most for a facet.
    static func words(for facet: Facet, in sighting: Sighting) -> [String] {
        guard let index = FacetWords.lists.firstIndex(where: { $0.facet == facet }) else {
            return []
        }
        return words(for: SoundTable.facets + index, against: nil, in: sighting)
    }

    /// Strongest first.
    private static func words(
        for answer: Int, against other: Int?, in sighting: Sighting
    ) -> [String] {
        var found: [(weight: Int32, text: String)] = []
        var tally = Tally()
        read(sighting, into: &tally) { field, word, weights in
            let weight = weights[answer] - (other.map { weights[$0] } ?? 0)
            guard weight > 0, word.range.count >= toldLength else { return }
            found.append((weight, field.text.text(in: field.text.originalRange(word.range))))
        }
        return found.enumerated()
            .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
            .map(\.element.text)
    }
}
