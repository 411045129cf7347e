/// A brand found in a document, scored and explained.
package struct Mention: Sendable, Hashable {
    /// The brand's name.
    package var brand: String
    /// 0…100: how sure we are that this is about this brand and matters. 50 is the line.
    package var score: Int
    package var facet: Facet
    package var polarity: Polarity
    /// Management must see it within the hour.
    package var isUrgent: Bool
    package var hits: [Hit]
    /// Their points add up to the score, before it is held to 0…100.
    package var reasons: [Reason]
    /// The sentence around the best hit, at most `passageLimit` bytes of UTF-8.
    package var passage: String
    /// What of the employer it speaks of; nil where the facet is another.
    package var subFacet: SubFacet?
    /// False where words for and against the brand nearly balance, or irony turns them.
    package var isPolarityClear: Bool

    /// Two lines of a phone or three of a terminal.
    package static let passageLimit = 300
    /// From here on a mention is relevant (contract.md).
    package static let relevanceLine = 50
    /// Between no and yes: what a person should look at.
    package static let unsureScores = 35...65

    package init(
        brand: String, score: Int, facet: Facet, polarity: Polarity, isUrgent: Bool, hits: [Hit],
        reasons: [Reason], passage: String, subFacet: SubFacet? = nil, isPolarityClear: Bool = true
    ) {
        self.brand = brand
        self.score = score
        self.facet = facet
        self.polarity = polarity
        self.isUrgent = isUrgent
        self.hits = hits
        self.reasons = reasons
        self.passage = passage
        self.subFacet = subFacet
        self.isPolarityClear = isPolarityClear
    }
}

/// As what the firm is judged.
package enum Facet: String, Sendable, Hashable, CaseIterable {
    case product, employer, partner, general
}

/// How the brand looks to a reader after reading.
package enum Polarity: String, Sendable, Hashable, CaseIterable {
    case positive, neutral, negative
}

/// Where a name stands.
package struct Hit: Sendable, Hashable {
    package var field: Field
    /// The characters as given.
    package var surface: String
    /// The form of the brand it was recognised as.
    package var term: String
    /// Unicode scalars from the start of the field as given; half open.
    package var range: Range<Int>

    package enum Field: String, Sendable, Hashable, CaseIterable {
        case title, text, url, author
        /// Where a query asks for them: the document's tags and links, parted by a comma and a blank.
        case tag, link
    }

    package init(field: Field, surface: String, term: String, range: Range<Int>) {
        self.field = field
        self.surface = surface
        self.term = term
        self.range = range
    }
}

/// One summand of a score.
package struct Reason: Sendable, Hashable {
    package var points: Int
    package var rule: Rule
    /// The words of the document or the configuration that it rests on; may be empty.
    package var quote: String

    /// Each rule that gives or takes points. Raw values are stored: never rename one.
    package enum Rule: String, Sendable, Hashable, CaseIterable {
        case nameInTitle = "name-in-title"
        case nameInText = "name-in-text"
        case nameInAddress = "name-in-address"
        case repeated
        case unambiguousName = "unambiguous-name"
        case ambiguousName = "ambiguous-name"
        case hashtagOrHandle = "hashtag-or-handle"
        case ownDomain = "own-domain"
        case legalForm = "legal-form"
        case contextWord = "context-word"
        case person
        case product
        case descriptiveName = "descriptive-name"
        case firmKind = "firm-kind"
        case firmGrammar = "firm-grammar"
        case firmTalk = "firm-talk"
        case noContext = "no-context"
        case personName = "person-name"
        case otherFirm = "other-firm"
        case commonWord = "common-word"
        case articleBefore = "article-before"
        case title
        case otherWorld = "other-world"
        case excludedPhrase = "excluded-phrase"
        case ownDealings = "own-dealings"
        case ownTrade = "own-trade"
        case otherTrade = "other-trade"
        case otherPlace = "other-place"
        case boilerplate
        case place
        case query
        case outletWeight = "outlet-weight"
        case learnedUse = "learned-use"
        case learnedOtherUse = "learned-other-use"
        case learnedFirmWords = "learned-firm-words"
        case learnedOtherWords = "learned-other-words"
        case learnedWord = "learned-word"
        case learned
        case rulesWeighed = "rules-weighed"
        case reviewPage = "review-page"
        // Without points: what a review says of facet and polarity.
        case employerReview = "employer-review"
        case fewStars = "few-stars"
        case middleStars = "middle-stars"
        case manyStars = "many-stars"
    }

    package init(points: Int, rule: Rule, quote: String = "") {
        self.points = points
        self.rule = rule
        self.quote = quote
    }
}

/// What of an employer a text speaks of.
package enum SubFacet: String, Sendable, Hashable, CaseIterable {
    case pay, leadership, training
    case workLife = "work-life"
    case applying, culture, security

    package func name(in language: OutputLanguage) -> String {
        let (german, english) =
            switch self {
            case .pay: ("Bezahlung", "pay")
            case .leadership: ("Führung", "leadership")
            case .training: ("Ausbildung und Weiterbildung", "training")
            case .workLife: ("Arbeit und Leben", "work-life balance")
            case .applying: ("Bewerbung", "applying")
            case .culture: ("Betriebsklima", "culture")
            case .security: ("Sicherheit des Arbeitsplatzes", "security of the job")
            }
        return language == .german ? german : english
    }
}
