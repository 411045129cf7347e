import Domain
import Language

/// As what a text judges a brand: the facet whose words stand around its name.
struct FacetJudge {
    /// Words in the sentence of the name count this much more than far ones.
    private static let nearWeight = 3
    private static let middleWeight = 2
    private static let middleReach = 2
    /// Below this nothing but `general` is said.
    private static let threshold = 5

    private var sums = Array(repeating: 0, count: FacetWords.lists.count)
    private static let strongFactor = 3

    init(_ sighting: Sighting) {
        for field in sighting.fields {
            let distances = sighting.distances(in: field)
            for finding in field.marked {
                let cue = Cue(rawValue: finding.match.marks)
                guard !cue.isDisjoint(with: .facets) else { continue }
                let sentence = field.words.words[finding.index].sentence
                count(cue, distances?[sentence] ?? Self.middleReach)
            }
        }
    }

    /// The strongest facet.
    var facet: Facet {
        guard let most = sums.max(), most >= Self.threshold,
            let index = sums.firstIndex(of: most)
        else { return .general }
        return FacetWords.lists[index].facet
    }

    private mutating func count(_ cue: Cue, _ distance: Int) {
        let weight =
            distance == 0 ? Self.nearWeight : distance <= Self.middleReach ? Self.middleWeight : 1
        for facet in sums.indices {
            if cue.contains(.strong(facet: facet)) {
                sums[facet] += Self.strongFactor * weight
            } else if cue.contains(.plain(facet: facet)) {
                sums[facet] += weight
            }
        }
    }
}
