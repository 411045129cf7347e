import Domain
import Language

/// How a brand looks to who has read the text: the weighted words of the sentences about it.
struct PolarityJudge {
    private(set) var positive = 0.0
    private(set) var negative = 0.0
    private var harm = 0.0
    private var isIronic = false

    /// A negator reaches this many words (judgement.md, 1 iii).
    private static let negationReach = 3
    private static let negationFactor = -0.7
    private static let intensifierFactor = 1.5
    /// Sentences further from the name count less.
    private static let farFactor = 0.6
    private static let nearReach = 1
    /// Less colour than this is none.
    private static let threshold = 1.9

    init(_ sighting: Sighting) {
        for field in sighting.fields { read(field, sighting.distances(in: field)) }
    }

    var polarity: Polarity {
        if isIronic { return .negative }
        // Whoever is not to blame for an accident does not look worse for it.
        let sum = positive - negative - (negative > 0 ? harm : 0)
        if abs(sum) < Self.threshold { return .neutral }
        return sum > 0 ? .positive : .negative
    }

    private mutating func read(_ field: FieldText, _ distances: [Int]?) {
        let none = -Self.negationReach - 1
        var (negator, intensifier) = (none, none)
        for finding in field.marked {
            let (index, cue) = (finding.index, Cue(rawValue: finding.match.marks))
            if cue.contains(.irony) { isIronic = true }
            let sentence = field.words.words[index].sentence
            let isNear = distances?[sentence] ?? Self.nearReach <= Self.nearReach
            var weight = Double(finding.match.weight) * (isNear ? 1 : Self.farFactor)
            // A negator's reach ends at a comma.
            if index - negator <= Self.negationReach,
                (negator..<index).allSatisfy({ field.touches($0) })
            {
                weight *= Self.negationFactor
            }
            if index - intensifier == 1 { weight *= Self.intensifierFactor }
            if isDenied(finding, in: field) { weight = 0 }
            if weight > 0 {
                positive += weight
            } else if cue.contains(.harm) {
                harm -= weight
            } else if !cue.contains(.past) {
                negative -= weight
            }
            if cue.contains(.negator) { negator = index }
            if cue.contains(.intensifier) { intensifier = index }
        }
    }

    /// `Fehler gab es nicht`: a noun is denied by what follows it in its clause.
    private func isDenied(_ finding: WordTable.Finding, in field: FieldText) -> Bool {
        guard finding.match.weight < 0, field.casing(finding.index) == .capitalized else {
            return false
        }
        var index = finding.index
        for _ in 0..<Self.denialReach {
            guard field.touches(index) else { return false }
            index += 1
            if field.cue(index).contains(.negator) { return true }
        }
        return false
    }

    private static let denialReach = 3
}
