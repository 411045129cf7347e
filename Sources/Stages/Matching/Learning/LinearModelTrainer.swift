import Glibc

/// Learns a `LinearModel` from labelled texts: a support vector machine on features scaled by their
/// naive Bayes log-count ratio (Wang and Manning, 2012), by dual coordinate descent (Hsieh et al.,
/// 2008). Deterministic: the same lessons in the same order give the same weights.
struct LinearModelTrainer {
    /// What was best in cross-validation: shapes by judgement.md §3.2, costs measured with ours.
    struct Tuning {
        /// Whether the ratio's square root takes its place.
        var isRatioDamped: Bool
        /// Added to each count.
        var smoothing: Float
        /// What a lesson may cost.
        var cost: Float
        /// How much the rarer answer counts more, from 0 to 1.
        var balance: Float

        static let relevance = Tuning(
            isRatioDamped: false, smoothing: 1, cost: 12, balance: 0.5)
        static let tone = Tuning(isRatioDamped: true, smoothing: 0.5, cost: 0.7, balance: 0.8)
    }

    struct Example {
        var features: TextFeatures
        var isYes: Bool
        /// The margin that was known before.
        var prior: Float
    }

    /// Rounds over all lessons: more changed no decision in a hundred.
    private static let rounds = 15
    /// From so many lessons on, a feature of one of them alone is chance.
    private static let manyLessons = 100

    /// What the answer to every text counts beside its words: few lessons shall teach words, not a
    /// mood.
    private static let constant: Float = 0.3

    private let examples: [Example]
    private let tuning: Tuning
    private var ratios = [Float](repeating: 0, count: TextFeatures.capacity)

    init(_ examples: [Example], _ tuning: Tuning) {
        (self.examples, self.tuning) = (examples, tuning)
        measureRatios()
    }

    private mutating func measureRatios() {
        var counts = (
            yes: [Float](repeating: 0, count: TextFeatures.capacity),
            no: [Float](repeating: 0, count: TextFeatures.capacity)
        )
        for example in examples {
            for feature in example.features.features {
                if example.isYes {
                    counts.yes[Int(feature.index)] += 1
                } else {
                    counts.no[Int(feature.index)] += 1
                }
            }
        }
        let leastCount: Float = examples.count >= Self.manyLessons ? 2 : 1
        let known = counts.yes.indices.filter { counts.yes[$0] + counts.no[$0] >= leastCount }
        let sums = known.reduce(into: (yes: Float(0), no: Float(0))) { sums, index in
            sums.yes += counts.yes[index] + tuning.smoothing
            sums.no += counts.no[index] + tuning.smoothing
        }
        for index in known {
            let ratio = logf(
                (counts.yes[index] + tuning.smoothing) / sums.yes
                    / ((counts.no[index] + tuning.smoothing) / sums.no))
            ratios[index] =
                !tuning.isRatioDamped
                ? ratio : ratio < 0 ? -(-ratio).squareRoot() : ratio.squareRoot()
        }
    }

    func train() -> LinearModel {
        var weights = [Float](repeating: 0, count: TextFeatures.capacity)
        var bias: Float = 0
        var duals = [Float](repeating: 0, count: examples.count)
        let rows = examples.map(Row.init)
        let slack = slackOfAnswers()
        let norms = rows.map { row in
            row.indices.reduce(Self.constant * Self.constant) { sum, index in
                let value = ratios[Int(index)] * row.scale
                return sum + value * value
            }
        }
        var order = Array(examples.indices)
        var shuffle = Shuffle()
        for _ in 0..<Self.rounds {
            shuffle.shuffle(&order)
            for number in order {
                let (row, sign) = (rows[number], Float(examples[number].isYes ? 1 : -1))
                let penalty = examples[number].isYes ? slack.yes : slack.no
                let margin =
                    product(of: row, with: weights) + bias + examples[number].prior
                let gradient = sign * margin - 1 + penalty * duals[number]
                let dual = max(0, duals[number] - gradient / (norms[number] + penalty))
                let step = (dual - duals[number]) * sign
                duals[number] = dual
                guard step != 0 else { continue }
                for index in row.indices {
                    weights[Int(index)] += step * ratios[Int(index)] * row.scale
                }
                bias += step * Self.constant * Self.constant
            }
        }
        for index in weights.indices { weights[index] *= ratios[index] }
        return LinearModel(weights: weights, bias: bias)
    }

    /// 1/2C for each answer: the rarer one may cost more.
    private func slackOfAnswers() -> (yes: Float, no: Float) {
        let yes = Float(examples.count { $0.isYes })
        let no = Float(examples.count) - yes
        func slack(_ count: Float) -> Float {
            let weight = powf((yes + no) / (2 * max(count, 1)), tuning.balance)
            return 1 / (2 * tuning.cost * weight)
        }
        return (slack(yes), slack(no))
    }

    private func product(of row: Row, with weights: [Float]) -> Float {
        var sum: Float = 0
        for index in row.indices { sum += weights[Int(index)] * ratios[Int(index)] }
        return sum * row.scale
    }

    /// An example's features without their places.
    private struct Row {
        var indices: [UInt32]
        var scale: Float

        init(_ example: Example) {
            indices = example.features.features.map(\.index)
            scale = example.features.scale
        }
    }
}

/// A fixed sequence that looks like chance (splitmix64).
private struct Shuffle {
    private var state: UInt64 = 1

    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func shuffle(_ order: inout [Int]) {
        for index in order.indices.dropFirst().reversed() {
            order.swapAt(index, Int(next() % UInt64(index + 1)))
        }
    }
}
