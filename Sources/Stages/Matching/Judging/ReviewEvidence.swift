import Domain
import Language

/// What a review says of the brand it is about, beside its words: by the form that was filled in, and
/// by where it stands.
struct ReviewEvidence: Sendable {
    let stars: Stars?
    /// As employer, by the source, whatever the words are.
    let isOfEmployer: Bool
    /// It stands on the brand's own review page.
    let isOnOwnPage: Bool
    /// What is good and what is bad was asked for apart: both are there whatever the verdict.
    let hasBothSides: Bool

    /// - Returns: nil where the review is about somebody else who is named in its title.
    init?(_ review: Review, occurrences: [Occurrence], title: FieldText?) {
        isOnOwnPage = Self.isAbout(review.firm, occurrences, title)
        guard review.firm.isEmpty || isOnOwnPage else { return nil }
        stars = review.stars
        isOfEmployer = review.role == .employer
        hasBothSides = !review.pros.isEmpty && !review.cons.isEmpty
    }

    /// One of the places lies in the firm's name, with which the title begins.
    private static func isAbout(
        _ firm: String, _ occurrences: [Occurrence], _ title: FieldText?
    ) -> Bool {
        guard let title, !firm.isEmpty, title.text.original.starts(with: firm.utf8) else {
            return false
        }
        return occurrences.contains { occurrence in
            let range = occurrence.original ?? title.text.originalRange(occurrence.surface)
            return occurrence.field == .title && range.upperBound <= firm.utf8.count
        }
    }

    /// What the stars speak for; nil where there are none.
    var vote: Polarity? { stars?.polarity }

    /// Without points: they explain facet and polarity.
    var reasons: [Reason] {
        let facet = isOfEmployer ? [Reason(points: 0, rule: .employerReview)] : []
        guard let stars else { return facet }
        let rule: Reason.Rule =
            switch stars.polarity {
            case .negative: .fewStars
            case .neutral: .middleStars
            case .positive: .manyStars
            }
        return facet + [Reason(points: 0, rule: rule, quote: stars.text(in: .english))]
    }
}
