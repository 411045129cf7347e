import Domain
import Language

/// The words of a document that facet, polarity and urgency of a mention rest on, as it spells them:
/// those nearest to the name first, each once. For people; nothing is decided by it.
package struct JudgementWords: Sendable, Hashable {
    /// That speak for the facet it was filed under.
    package private(set) var facet: [String] = []
    package private(set) var positive: [String] = []
    package private(set) var negative: [String] = []
    /// Of something severe near the name, and of the present.
    package private(set) var severe: [String] = []
    package private(set) var now: [String] = []
    /// That speak most for the facet and the polarity by how they sound, none of those above.
    package private(set) var facetSounds: [String] = []
    package private(set) var polaritySounds: [String] = []

    /// What is shown of each kind.
    private static let limit = 6
    private static let soundLimit = 3
    /// Sentences around the name in which severe words count, as `UrgencyJudge` has it.
    private static let severeReach = 3

    package init() {}

    init(_ sighting: Sighting, facet: Facet, polarity: Polarity) {
        let index = FacetWords.lists.firstIndex { $0.facet == facet }
        let facetCue = index.map { Cue.strong(facet: $0).union(.plain(facet: $0)) } ?? []
        var found: [(distance: Int, cue: Cue, weight: Int, text: String)] = []
        for (number, field) in sighting.fields.enumerated() {
            let distances = sighting.distances[number]
            var negator = -PolarityJudge.negationReach - 1
            for finding in field.marked {
                let cue = Cue(rawValue: finding.match.marks)
                var weight = Int(finding.match.weight)
                if finding.index - negator <= PolarityJudge.negationReach,
                    field.touch(negator..<finding.index)
                {
                    weight = -weight
                }
                if cue.contains(.negator) { negator = field.contractionEnd(finding.index) }
                let sentence = field.words.words[finding.index].sentence
                found.append((distances?[sentence] ?? 0, cue, weight, Self.text(finding, field)))
            }
        }
        for word in found.enumerated().sorted(by: { ($0.1.0, $0.0) < ($1.1.0, $1.0) }).map(\.1) {
            if !word.cue.isDisjoint(with: facetCue) { Self.add(word.text, to: &self.facet) }
            if word.weight > 0 { Self.add(word.text, to: &positive) }
            if word.weight < 0 { Self.add(word.text, to: &negative) }
            if word.cue.contains(.severe), word.distance <= Self.severeReach {
                Self.add(word.text, to: &severe)
            }
            if word.cue.contains(.now) { Self.add(word.text, to: &now) }
        }
        facetSounds = Self.sounds(SoundModel.words(for: facet, in: sighting), but: self.facet)
        polaritySounds = Self.sounds(
            SoundModel.words(for: polarity, in: sighting), but: positive + negative)
    }

    private static func sounds(_ words: [String], but told: [String]) -> [String] {
        Array(words.filter { !told.contains($0) }.prefix(soundLimit))
    }

    private static func add(_ word: String, to list: inout [String]) {
        if list.count < limit, !list.contains(word) { list.append(word) }
    }

    /// A cue may be of several words: `work life`.
    private static func text(_ finding: WordTable.Finding, _ field: FieldText) -> String {
        let words = field.words.words
        let last = min(finding.index + max(1, Int(finding.match.length)), words.count) - 1
        let range = words[finding.index].range.lowerBound..<words[last].range.upperBound
        return field.text.text(in: field.text.originalRange(range))
    }
}
