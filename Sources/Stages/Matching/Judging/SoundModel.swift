import Domain
import Language

/// How a text sounds where none of its words judges by itself: a linear model of runs of letters and of
/// neighbouring words, learned from passages of our own (Tools/Training). All answers are
/// read in one turn through the words.
struct SoundModel {
    /// In the order of `SoundTable`, each from about -1 (certainly not) to 1 (certainly).
    private let sums: SIMD16<Double>
    /// 0…1: of a few words the sound says little, and what they mean by themselves counts more.
    let trust: Double

    /// Sentences from the name; what stands further away is not about it.
    private static let reach = 8

    /// What is heard about the name.
    init(_ sighting: Sighting, _ table: SoundTable = .judgement) {
        var tally = SoundTally(table)
        for (number, field) in sighting.fields.enumerated() {
            Self.hear(number, of: sighting) { tally.count($0, of: field) }
            tally.endField()
        }
        (sums, trust) = (tally.answers, tally.trust)
    }

    /// Hands on the words of a field that count, in reading order: near the name, and none of a name's own,
    /// which say nothing of the firm.
    ///
    /// - Parameter number: of the field.
    static func hear(_ number: Int, of sighting: Sighting, _ body: (Range<Int>) -> Void) {
        let field = sighting.fields[number]
        let names = sighting.surfaces(of: .name, in: field)
        var name = 0
        visitNear(field, sighting.distances[number]) { near in
            var start = near.lowerBound
            while name < names.count, start < near.upperBound {
                let own = field.wordsStarting(in: names[name])
                guard own.lowerBound < near.upperBound else { break }
                if own.lowerBound > start { body(start..<own.lowerBound) }
                start = max(start, own.upperBound)
                if own.upperBound <= near.upperBound { name += 1 }
            }
            if start < near.upperBound { body(start..<near.upperBound) }
        }
    }

    /// Hands on the words of the sentences that are near a name; all of a field without.
    private static func visitNear(
        _ field: FieldText, _ distances: [Int]?, _ body: (Range<Int>) -> Void
    ) {
        let count = field.words.words.count
        guard let distances else { return body(0..<count) }
        var first: Int?
        for sentence in 0...distances.count {
            let isNear = sentence < distances.count && distances[sentence] <= reach
            guard isNear != (first != nil) else { continue }
            let word =
                sentence < distances.count
                ? field.words.index(atOrAfter: field.words.sentences[sentence].lowerBound) : count
            if let start = first { body(start..<word) }
            first = isNear ? word : nil
        }
    }

    /// What a word is worth beside how the text sounds.
    func worth(_ usual: Double, ofFewWords few: Double) -> Double {
        usual * trust + few * (1 - trust)
    }

    /// - Parameter answer: of the table.
    subscript(answer: Int) -> Double { sums[answer] }

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
    /// Shorter words are of grammar and tell people nothing.
    private static let toldLength = 4

    /// The words that speak most for a polarity, as the text spells them; of neutral ones none does.
    static func words(for polarity: Polarity, in sighting: Sighting) -> [String] {
        switch polarity {
        case .neutral: []
        case .negative:
            words(.judgement, for: SoundTable.tones, against: SoundTable.tones + 2, in: sighting)
        case .positive:
            words(.judgement, for: SoundTable.tones + 2, against: SoundTable.tones, in: sighting)
        }
    }

    /// The words that speak most for a facet.
    static func words(for facet: Facet, in sighting: Sighting) -> [String] {
        guard let index = FacetWords.lists.firstIndex(where: { $0.facet == facet }) else {
            return []
        }
        return words(.judgement, for: SoundTable.facets + index, in: sighting)
    }

    /// Strongest first: a word says what its runs weigh that no word before it has.
    ///
    /// - Parameter sign: -1: that speak most against it.
    static func words(
        _ table: SoundTable, for answer: Int, against other: Int? = nil, sign: Int32 = 1,
        in sighting: Sighting
    ) -> [String] {
        var found: [(weight: Int32, text: String)] = []
        var tally = SoundTally(table)
        for (number, field) in sighting.fields.enumerated() {
            hear(number, of: sighting) { words in
                for index in words {
                    let before = tally.runs.sums
                    tally.count(index..<index + 1, of: field)
                    let weights = tally.runs.sums &- before
                    let weight = sign * (weights[answer] - (other.map { weights[$0] } ?? 0))
                    let word = field.words.words[index]
                    guard weight > 0, word.range.count >= toldLength else { continue }
                    found.append((weight, field.original(index)))
                }
            }
            tally.endField()
        }
        return found.enumerated()
            .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
            .map(\.element.text)
    }
}
