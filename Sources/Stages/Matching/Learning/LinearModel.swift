/// One yes-or-no question, answered by a weighted sum of features.
struct LinearModel: Sendable {
    private let weights: [Float]
    private let bias: Float

    init(weights: [Float], bias: Float) {
        (self.weights, self.bias) = (weights, bias)
    }

    /// Above 0 is yes; ±1 is as sure as the lessons were.
    func margin(of text: TextFeatures) -> Float {
        var sum: Float = 0
        for feature in text.features { sum += weights[Int(feature.index)] }
        return sum * text.scale + bias
    }

    /// What each word adds to the margin.
    func contributions(in text: TextFeatures) -> [Float] {
        var sums = [Float](repeating: 0, count: text.words.count)
        for feature in text.features {
            sums[Int(feature.word)] += weights[Int(feature.index)] * text.scale
        }
        return sums
    }
}
