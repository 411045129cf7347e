import Domain
import Language

/// How a brand looks to who has read the text: the weighted words of the sentences about it.
struct PolarityJudge {
    /// Of the paragraphs with the name, and of all others.
    private var own = Colour()
    private var other = Colour()
    private var isIronic = false
    private let rating: Double?

    /// A negator reaches this many words (judgement.md, 1 iii).
    static let negationReach = 3
    private static let negationFactor = -0.7
    private static let intensifierFactor = 1.5
    /// Sentences further from the name count less, by how many lie between.
    private static let farFactors = [1, 1, 0.6, 0.6, 0.4]
    private static let nearReach = 1
    /// What a star more or less than three is worth; about three the words count less.
    private static let starWorth = 3.0
    private static let middleStars = 0.6
    private static let middleFactor = 0.25
    /// What is said beside the name so strongly counts before what other paragraphs say.
    private static let enough = 4.0
    private static let otherFactor = 0.3

    private struct Colour {
        var positive = 0.0
        var negative = 0.0
        var harm = 0.0

        /// Whoever is not to blame for an accident does not look worse for it.
        func sum(isBlamed: Bool) -> Double { positive - negative - (isBlamed ? harm : 0) }
    }

    /// Less colour than this is none.
    private static let threshold = 1.9

    init(_ sighting: Sighting) {
        rating = Rating(sighting.fields).stars
        for field in sighting.fields { read(field, sighting.distances(in: field)) }
    }

    var polarity: Polarity {
        if isIronic { return .negative }
        let isBlamed = own.negative + other.negative > 0
        let isSaid = own.positive + own.negative >= Self.enough
        var sum =
            own.sum(isBlamed: isBlamed)
            + other.sum(isBlamed: isBlamed) * (isSaid ? Self.otherFactor : 1)
        if let stars = rating.map({ $0 - 3 }) {
            if abs(stars) < Self.middleStars { sum *= Self.middleFactor }
            sum += stars * Self.starWorth
        }
        if abs(sum) < Self.threshold { return .neutral }
        return sum > 0 ? .positive : .negative
    }

    private mutating func read(_ field: FieldText, _ distances: [Int]?) {
        let none = -Self.negationReach - 1
        var (negator, intensifier) = (none, none)
        let isOwn = Self.sentencesBesideName(field, distances)
        for finding in field.marked {
            let (index, cue) = (finding.index, Cue(rawValue: finding.match.marks))
            if cue.contains(.irony) { isIronic = true }
            let sentence = field.words.words[index].sentence
            let distance = distances?[sentence] ?? Self.nearReach
            var weight =
                Double(finding.match.weight)
                * Self.farFactors[min(distance, Self.farFactors.count - 1)]
            // A negator's reach ends at a comma.
            if index - negator <= Self.negationReach,
                (negator..<index).allSatisfy({ field.touches($0) })
            {
                weight *= Self.negationFactor
            }
            if index - intensifier == 1 { weight *= Self.intensifierFactor }
            if isDenied(finding, in: field) { weight = 0 }
            add(weight, cue, isOwn: isOwn[sentence])
            if cue.contains(.negator) { negator = index }
            if cue.contains(.intensifier) { intensifier = index }
        }
    }

    private mutating func add(_ weight: Double, _ cue: Cue, isOwn: Bool) {
        var colour = isOwn ? own : other
        if weight > 0 {
            colour.positive += weight
        } else if cue.contains(.harm) {
            colour.harm -= weight
        } else if !cue.contains(.past) {
            colour.negative -= weight
        }
        if isOwn { own = colour } else { other = colour }
    }

    /// Of each sentence, whether its paragraph holds the name; a field without the name is a title.
    private static func sentencesBesideName(_ field: FieldText, _ distances: [Int]?) -> [Bool] {
        guard let distances else { return field.words.sentences.map { _ in true } }
        var isOwn = distances.map { $0 == 0 }
        let sentences = field.words.sentences
        // No end of a line between a sentence's first word and the word before it.
        func isJoined(_ index: Int) -> Bool {
            for byte in field.text.bytes[..<sentences[index].lowerBound].reversed() {
                if byte == 0x0A || Words.isWordByte(byte) { return byte != 0x0A }
            }
            return true
        }
        for index in isOwn.indices.dropFirst() where isOwn[index - 1] && isJoined(index) {
            isOwn[index] = true
        }
        for index in isOwn.indices.dropFirst().reversed() where isOwn[index] && isJoined(index) {
            isOwn[index - 1] = true
        }
        return isOwn
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
