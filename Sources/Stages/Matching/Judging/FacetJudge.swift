import Domain
import Language

/// As what a text judges a brand: the facet whose words stand around its name.
struct FacetJudge {
    /// Words in the sentence of the name count this much more than far ones.
    private static let nearWeight = 3
    private static let middleWeight = 2
    private static let middleReach = 2
    /// What a point of the words is worth beside how the text sounds, and the most that counts.
    private static let pointWorth = 0.045
    private static let fewWordsPointWorth = 0.15
    private static let pointLimit = 15
    /// Where no word speaks of any of them, how a text sounds alone has to be a little clearer.
    private static let silentLead = 0.1
    /// The same of what an employer is judged by.
    private static let subWorth = 0.08
    private static let subLimit = 10
    private static let silentSub = -0.3
    /// Words of the brand's own line of business speak of what it sells; more change nothing.
    private static let tradeLimit = 3
    /// Who tells of own dealings is a customer, unless more speaks against it.
    private static let ownDealings = 3

    /// In the order of `FacetWords.lists` and of `SubFacetWords.lists`.
    private var sums = InlineArray<4, Int>(repeating: 0)
    private var subSums = InlineArray<7, Int>(repeating: 0)
    private static let strongFactor = 3

    private let model: SoundModel
    private let review: ReviewEvidence?
    /// That of a review's source, else the strongest.
    private(set) var facet = Facet.general

    init(_ sighting: Sighting, _ voice: Voice, _ model: SoundModel) {
        self.model = model
        review = sighting.review
        let told = Cue.facets.union(.subFacets)
        for (number, field) in sighting.fields.enumerated()
        where !field.cues.isDisjoint(with: told) {
            let distances = sighting.distances[number]
            let words = field.words.words
            for finding in field.marked {
                let cue = Cue(rawValue: finding.match.marks)
                guard !cue.isDisjoint(with: told) else { continue }
                count(cue, distances?[words[finding.index].sentence] ?? Self.middleReach)
            }
        }
        sums[Self.product] += min(sighting.trades.own.count, Self.tradeLimit)
        if voice.isOwn { sums[Self.product] += Self.ownDealings }
        facet = chosen
    }

    private static let facets = FacetWords.lists.map(\.facet)
    private static let product = facets.firstIndex(of: .product) ?? 0
    private static let general = facets.firstIndex(of: .general) ?? 0

    private var chosen: Facet {
        guard let review else { return strongest }
        if review.isOfEmployer { return .employer }
        // Customers' reviews are of goods or services, but where the words say otherwise.
        let strongest = strongest
        return review.isOnOwnPage && strongest == .general ? .product : strongest
    }

    private var strongest: Facet {
        let lead = sums.indices.allSatisfy { sums[$0] == 0 } ? Self.silentLead : 0
        let point = model.worth(Self.pointWorth, ofFewWords: Self.fewWordsPointWorth)
        var (strongest, most) = (Self.general, -Double.infinity)
        for index in sums.indices {
            let worth =
                model.facet(index) + point * Double(min(sums[index], Self.pointLimit))
                + (index == Self.general ? lead : 0)
            if worth > most { (strongest, most) = (index, worth) }
        }
        return Self.facets[strongest]
    }

    /// What of the employer is spoken of most; nil where the facet is another, or nothing is.
    var subFacet: SubFacet? {
        guard facet == .employer else { return nil }
        let worths = subSums.indices.map { index in
            model.subFacet(index) + Self.subWorth * Double(min(subSums[index], Self.subLimit))
        }
        guard let most = worths.max(), let index = worths.firstIndex(of: most),
            subSums[index] > 0 || model.trust == 1 && most > Self.silentSub
        else { return nil }
        return SubFacetWords.lists[index].subFacet
    }

    private mutating func count(_ cue: Cue, _ distance: Int) {
        let weight =
            distance == 0 ? Self.nearWeight : distance <= Self.middleReach ? Self.middleWeight : 1
        if !cue.isDisjoint(with: .facets) {
            for facet in sums.indices {
                if cue.contains(.strong(facet: facet)) {
                    sums[facet] += Self.strongFactor * weight
                } else if cue.contains(.plain(facet: facet)) {
                    sums[facet] += weight
                }
            }
        }
        guard !cue.isDisjoint(with: .subFacets) else { return }
        for index in subSums.indices where cue.contains(.subFacet(index)) {
            subSums[index] += weight
        }
    }
}
