import Domain

/// A mention as it is shown: short lines of safe characters, not yet escaped for any target.
struct BulletinItem {
    let id: MentionID
    let title: String
    let isUrgent: Bool
    let polarity: Polarity
    let subFacet: SubFacet?
    /// Of a review: its stars, and what else it says of itself.
    let stars: Stars?
    let reviewFacts: [String]
    let score: Int
    let source: String
    /// How much the source counts; nil: as much as any.
    var weight: Double?
    let time: Timestamp
    /// http or https, without credentials; nil where there is none fit to be followed.
    let link: String?
    /// How many other outlets carry the story; of one that was told before, how many joined since.
    let otherSources: Int
    /// An earlier digest told of it.
    let wasTold: Bool
    // What follows of them is made when it is asked for: of a large digest most stands in one line.
    private let stored: StoredMention
    private let language: OutputLanguage

    /// A piece of the passage; the brand's name where `isHit`.
    struct Segment: Hashable {
        let text: String
        let isHit: Bool
    }

    /// Two lines of a phone.
    static let titleLimit = 240
    /// One line of a mail.
    static let shortTitleLimit = 120
    /// What a person takes in at a glance.
    static let reasonLimit = 3
    static let nameLimit = 120
    /// Beside the number of them.
    static let sourceNameLimit = 3
    /// Beyond it servers refuse, and Slack drops the message (3,000).
    static let linkLimit = 2_000

    init(_ stored: StoredMention, language: OutputLanguage) {
        let mention = stored.mention
        id = stored.id
        link = stored.url.flatMap { WebAddress($0)?.text }.flatMap {
            $0.utf8.count <= Self.linkLimit ? $0 : nil
        }
        let line = ForeignText.line(stored.title, limit: Self.titleLimit)
        title = line.isEmpty ? ForeignText.line(link ?? "–", limit: Self.titleLimit) : line
        isUrgent = mention.isUrgent
        polarity = mention.polarity
        subFacet = mention.subFacet
        stars = stored.review?.stars
        reviewFacts = stored.review?.facts(in: language) ?? []
        score = mention.score
        source = ForeignText.line(stored.source.rawValue, limit: Self.nameLimit)
        time = stored.shownTime
        wasTold = stored.joinedSince != nil
        otherSources = stored.joinedSince?.count ?? max(0, stored.outlets - 1)
        self.stored = stored
        self.language = language
    }

    var passage: [Segment] {
        let mention = stored.mention
        return Self.segments(
            of: ForeignText.line(mention.passage, limit: Mention.passageLimit + 3),
            hits: Set(mention.hits.map { ForeignText.line($0.surface, limit: Self.nameLimit) }))
    }

    /// The heaviest first, at most `reasonLimit`.
    var reasons: [(why: String, points: Int)] {
        stored.mention.reasons.filter { $0.points != 0 }
            .sorted { abs($0.points) > abs($1.points) }.prefix(Self.reasonLimit)
            .map { (ForeignText.line($0.why(in: language), limit: Self.nameLimit), $0.points) }
    }

    /// The first sources of those that carry it too, at most `sourceNameLimit`.
    var otherNames: [String] {
        (stored.joinedSince ?? stored.alsoIn)
            .prefix(min(otherSources, Self.sourceNameLimit))
            .map { ForeignText.line($0.rawValue, limit: Self.nameLimit) }
    }

    static func brand(_ stored: StoredMention) -> String {
        ForeignText.line(stored.mention.brand, limit: nameLimit)
    }
}

extension BulletinItem {
    /// The longest surface that begins at a place is marked there, where no letter or digit stands
    /// beside it; where all are parts of words, the first is. Both texts are bounded, so is the work.
    private static func segments(of passage: String, hits: Set<String>) -> [Segment] {
        let text = Array(passage.unicodeScalars)
        let names = hits.map { Array($0.unicodeScalars) }.filter { !$0.isEmpty }
            .sorted { $0.count > $1.count }.prefix(surfaceLimit)
        var ranges: [Range<Int>] = []
        var partial: Range<Int>?
        var index = 0
        while index < text.count {
            let found = names.lazy.filter { text[index...].starts(with: $0) }
                .map { index..<index + $0.count }
            partial = partial ?? found.first
            if let whole = found.first(where: { isWhole($0, in: text) }) {
                ranges.append(whole)
                index = whole.upperBound
            } else {
                index += 1
            }
        }
        return split(text, at: ranges.isEmpty ? partial.map { [$0] } ?? [] : ranges)
    }

    private static func split(_ text: [Unicode.Scalar], at hits: [Range<Int>]) -> [Segment] {
        var (segments, start): ([Segment], Int) = ([], 0)
        func add(_ range: Range<Int>, isHit: Bool) {
            guard !range.isEmpty else { return }
            let piece = String(String.UnicodeScalarView(text[range]))
            segments.append(Segment(text: piece, isHit: isHit))
        }
        for hit in hits {
            add(start..<hit.lowerBound, isHit: false)
            add(hit, isHit: true)
            start = hit.upperBound
        }
        add(start..<text.count, isHit: false)
        return segments
    }

    /// More forms of one name than any text has.
    private static let surfaceLimit = 16

    private static func isWhole(_ range: Range<Int>, in text: [Unicode.Scalar]) -> Bool {
        (range.lowerBound == 0 || !text[range.lowerBound - 1].isWordPart)
            && (range.upperBound == text.count || !text[range.upperBound].isWordPart)
    }
}

extension Unicode.Scalar {
    /// A letter, a mark on one, or a digit.
    var isWordPart: Bool {
        properties.isAlphabetic || properties.numericType != nil
            || properties.generalCategory == .nonspacingMark
    }
}
