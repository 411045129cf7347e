import Domain
import Language

/// How a brand looks to who has read the text: the weighted words of the sentences about it.
struct PolarityJudge {
    /// Of the paragraphs with the name, and of all others.
    private var own = Colour()
    private var other = Colour()
    private var isIronic = false
    private var mockeries = 0
    private var victims = 0
    /// Read from the text, where the document is no review.
    private let rating: Double?
    private let review: ReviewEvidence?
    private let voice: Voice
    private let tone: SoundModel
    private(set) var polarity = Polarity.neutral
    /// False where irony turns the words, or the next answer is nearly as likely.
    private(set) var isClear = false

    /// A negator reaches this many words (judgement.md, 1 iii).
    static let negationReach = 3
    private static let negationFactor = -0.7
    private static let intensifierFactor = 1.4
    /// Sentences further from the name count less, by how many lie between.
    private static let farFactors = [1, 1, 0.8, 0.7, 0.6]
    private static let nearReach = 1
    /// What a star more or less than three is worth; about three the words count less.
    private static let starWorth = 0.3
    private static let fewWordsStarWorth = 1.0
    /// Of a review's own stars.
    private static let givenStarWorth = 0.4
    /// What was asked for good and bad apart says less of the whole than the stars.
    private static let bothSidesFactor = 0.5
    private static let middleStars = 0.6
    private static let middleFactor = 0.25
    /// What is said beside the name so strongly counts before what other paragraphs say.
    private static let enough = 8.0
    private static let otherFactor = 0.3
    /// Who tells of own dealings sums up in the title and at the end.
    private static let summingUpFactor = 1.3
    private static let victimFactor = 0.3
    /// So many turns of mock outrage are no slip.
    private static let mockeryLimit = 2

    private struct Colour {
        var positive = 0.0
        var negative = 0.0
        var harm = 0.0

        /// Whoever is not to blame for an accident does not look worse for it.
        func sum(isBlamed: Bool) -> Double { positive - negative - (isBlamed ? harm : 0) }
    }

    /// What a point of colour is worth beside the tone of the words, and the most that counts.
    private static let colourWorth = 0.04
    private static let fewWordsColourWorth = 0.15
    private static let colourLimit = 10.0
    /// What has neither tone nor colour is neutral; more so what befell the firm, as reported.
    private static let fewWordsNeutralLead = 0.3
    private static let victimLead = 0.2
    private static let middlingLead = 0.5
    /// An answer that is less ahead of the next one is not clear.
    private static let clearLead = 0.4

    init(_ sighting: Sighting, _ voice: Voice, _ tone: SoundModel) {
        self.voice = voice
        self.tone = tone
        review = sighting.review
        let hasOwnRating = review?.stars == nil && !sighting.isReviewOfOther
        rating = hasOwnRating ? Rating(sighting.fields).stars : nil
        for (field, distances) in zip(sighting.fields, sighting.distances) {
            read(field, distances)
        }
        judge()
    }

    private mutating func judge() {
        let ranked = ranked(by: review?.stars)
        let isTurned = isIronic || mockeries >= Self.mockeryLimit
        // Who gives stars has said what the words are to mean.
        if review?.vote == nil, isTurned {
            polarity = mockeries >= Self.mockeryLimit ? .positive : .negative
        } else {
            polarity = ranked.first.polarity
        }
        isClear =
            !isTurned && ranked.first.worth - ranked.second.worth >= Self.clearLead
            && !speaksAgainstStars
    }

    /// Whether the words clearly say the opposite of the stars. What was asked for good and bad apart has
    /// both.
    private var speaksAgainstStars: Bool {
        guard let review, let vote = review.vote, vote != .neutral, !review.hasBothSides else {
            return false
        }
        let said = ranked(by: nil)
        let isOpposite = said.first.polarity != vote && said.first.polarity != .neutral
        return isOpposite && said.first.worth - said.second.worth >= Self.clearLead
    }

    /// The two likeliest of the three answers.
    ///
    /// - Parameter stars: of a review; three speak for nothing.
    private func ranked(by stars: Stars?) -> (first: Answer, second: Answer) {
        let vote =
            tone.worth(Self.givenStarWorth, ofFewWords: Self.fewWordsStarWorth)
            * (stars.map { $0.polarity == .neutral ? 0 : $0.value - 3 } ?? 0)
        let sides = review?.hasBothSides == true && stars != nil ? Self.bothSidesFactor : 1
        let point = tone.worth(Self.colourWorth, ofFewWords: Self.fewWordsColourWorth)
        let colour =
            point * min(max(sum, -Self.colourLimit), Self.colourLimit)
            + tone.worth(Self.starWorth, ofFewWords: Self.fewWordsStarWorth)
            * (rating.map { $0 - 3 } ?? 0)
        let isVictim = victims > 0 && !voice.isHeard
        let isMiddling = rating.map { abs($0 - 3) < Self.middleStars } ?? false
        let lead =
            tone.worth(0, ofFewWords: Self.fewWordsNeutralLead)
            + (isVictim ? Self.victimLead : 0)
            + (isMiddling ? Self.middlingLead : 0)
        var (first, second): (Answer, Answer) = (
            (.neutral, tone.neutral + lead),
            (.negative, tone.negative * sides - colour * sides - vote)
        )
        if second.worth > first.worth { swap(&first, &second) }
        let third: Answer = (.positive, tone.positive * sides + colour * sides + vote)
        if third.worth > first.worth { return (third, first) }
        return (first, third.worth > second.worth ? third : second)
    }

    private typealias Answer = (polarity: Polarity, worth: Double)

    private var sum: Double {
        let isBlamed = own.negative + other.negative > 0
        let isSaid = own.positive + own.negative >= Self.enough
        var sum =
            own.sum(isBlamed: isBlamed)
            + other.sum(isBlamed: isBlamed) * (isSaid ? Self.otherFactor : 1)
        if victims > 0, !voice.isOwn { sum *= Self.victimFactor }
        if let rating, abs(rating - 3) < Self.middleStars { sum *= Self.middleFactor }
        return sum
    }

    private mutating func read(_ field: FieldText, _ distances: [Int]?) {
        let none = -Self.negationReach - 1
        var (negator, intensifier) = (none, none)
        let isOwn = Self.sentencesBesideName(field, distances)
        let clauses = ClauseWeights(field)
        let (words, marked) = (field.words.words, field.marked)
        for place in marked.indices {
            let finding = marked[place]
            let (index, cue) = (finding.index, Cue(rawValue: finding.match.marks))
            if cue.contains(.irony), voice.firstPersons > 0 { isIronic = true }
            if cue.contains(.mockery) { mockeries += 1 }
            let sentence = words[index].sentence
            let distance = distances?[sentence] ?? Self.nearReach
            if cue.contains(.victim), distance <= Self.nearReach { victims += 1 }
            if finding.match.weight != 0 {
                var weight =
                    Double(finding.match.weight) * clauses.factor(of: index)
                    * Self.farFactors[min(distance, Self.farFactors.count - 1)]
                // A negator's reach ends at a comma.
                if index - negator <= Self.negationReach, field.touch(negator..<index) {
                    weight *= Self.negationFactor
                }
                if index - intensifier == 1 { weight *= Self.intensifierFactor }
                if Self.isDenied(place, in: field) { weight = 0 }
                if voice.isOwn, isSummingUp(sentence, in: field) { weight *= Self.summingUpFactor }
                add(weight, cue, isOwn: isOwn?[sentence] ?? true)
            }
            if cue.contains(.negator) { negator = field.contractionEnd(index) }
            if cue.contains(.intensifier) { intensifier = index }
        }
    }

    private func isSummingUp(_ sentence: Int, in field: FieldText) -> Bool {
        field.field == .title || sentence == field.words.sentences.count - 1
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

    /// Of each sentence, whether its paragraph holds the name; nil where all do: a field without the name is
    /// a title.
    private static func sentencesBesideName(_ field: FieldText, _ distances: [Int]?) -> [Bool]? {
        guard let distances else { return nil }
        let (sentences, bytes) = (field.words.sentences, field.text.bytes)
        guard BytePlace.first(0x0A, in: bytes) != nil else { return nil }
        var isOwn = distances.map { $0 == 0 }
        for index in isOwn.indices.dropFirst()
        where isOwn[index - 1] && isJoined(sentences[index].lowerBound, bytes) {
            isOwn[index] = true
        }
        for index in isOwn.indices.dropFirst().reversed()
        where isOwn[index] && isJoined(sentences[index].lowerBound, bytes) {
            isOwn[index - 1] = true
        }
        return isOwn
    }

    /// No end of a line between a sentence's first word and the word before it.
    ///
    /// - Parameter start: of the sentence.
    private static func isJoined(_ start: Int, _ bytes: [UInt8]) -> Bool {
        var place = start
        while place > 0 {
            place &-= 1
            if bytes[place] == 0x0A { return false }
            if Words.isWordByte(bytes[place]) { return true }
        }
        return true
    }

    /// `Fehler gab es nicht`: a noun is denied by what follows it in its clause.
    ///
    /// - Parameter place: of the noun among the marked words.
    private static func isDenied(_ place: Int, in field: FieldText) -> Bool {
        let (marked, noun) = (field.marked, field.marked[place])
        guard noun.match.weight < 0 else { return false }
        for next in place + 1..<marked.count {
            let index = marked[next].index
            guard index - noun.index <= denialReach else { return false }
            guard Cue(rawValue: marked[next].match.marks).contains(.negator) else { continue }
            return field.casing(noun.index) == .capitalized && field.touch(noun.index..<index)
        }
        return false
    }

    private static let denialReach = 3
}
