/// A linear answer, learned so that texts with it come near 1 and those without near -1, with weights
/// held small: with few passages it judged those of firms left out better than logistic regression, than
/// a support vector machine and than stems of words.
struct RidgeRegression {
    /// What each text pulls at its features.
    let pulls: [Double]
    /// By the number of the feature.
    let weights: [Double]
    /// The answer to a text of which nothing is known.
    let base: Double

    private static let ridge = 0.5
    /// Of an answer that is near enough to the exact one: far less than a unit of a weight.
    private static let nearness = 1e-4

    /// Conjugate gradients over the texts, from nothing: the same texts give the same weights.
    ///
    /// - Parameter labels: 1 or -1 for each text.
    init(_ texts: SoundMatrix, _ labels: [Double]) {
        var (pulls, rest) = ([Double](repeating: 0, count: labels.count), labels)
        var (way, size) = (rest, Self.dot(rest, rest))
        let enough = Self.nearness * Self.nearness * size
        while size > enough {
            let turned = Self.turned(way, by: texts)
            let share = size / Self.dot(way, turned)
            for index in pulls.indices {
                pulls[index] += share * way[index]
                rest[index] -= share * turned[index]
            }
            let before = size
            size = Self.dot(rest, rest)
            for index in way.indices { way[index] = rest[index] + size / before * way[index] }
        }
        self.pulls = pulls
        weights = texts.gathered(pulls)
        base = pulls.reduce(0, +)
    }

    /// What each text shares with each other one, 1 more for the base, times the values; and the ridge.
    private static func turned(_ values: [Double], by texts: SoundMatrix) -> [Double] {
        let (weights, base) = (texts.gathered(values), values.reduce(0, +))
        return values.indices.map { place in
            texts.heard(weights, in: place) + base + ridge * values[place]
        }
    }

    private static func dot(_ one: [Double], _ other: [Double]) -> Double {
        zip(one, other).reduce(0) { $0 + $1.0 * $1.1 }
    }
}
