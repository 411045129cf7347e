/// One yes-or-no question, answered by a weighted sum of features.
struct LinearModel: Sendable {
    private let weights: FeatureTable<Float>
    private let bias: Float
    /// What is left of a margin that was known before: 1 without lessons, 0 or more.
    let trust: Float

    init(weights: FeatureTable<Float>, bias: Float, trust: Float = 1) {
        (self.weights, self.bias, self.trust) = (weights, bias, trust)
    }

    /// Above 0 is yes; ±1 is as sure as the lessons were.
    ///
    /// - Parameter prior: the margin that was known before.
    func margin(of text: TextFeatures, prior: Float) -> Float {
        var sum: Float = 0
        for feature in text.features { sum += weights[feature.hash] ?? 0 }
        return sum * text.scale + bias + trust * prior
    }

    /// The margin where it is known already what each word adds to it.
    func margin(ofContributions contributions: [Float], prior: Float) -> Float {
        contributions.reduce(0, +) + bias + trust * prior
    }

    /// What each word adds to the margin.
    func contributions(in text: TextFeatures) -> [Float] {
        var sums = [Float](repeating: 0, count: text.words.count)
        for feature in text.features {
            sums[Int(feature.word)] += (weights[feature.hash] ?? 0) * text.scale
        }
        return sums
    }
}
