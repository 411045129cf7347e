import Glibc

/// Learns a `LinearModel` from labelled texts: a support vector machine on features scaled by their
/// naive Bayes log-count ratio (Wang and Manning, 2012), by dual coordinate descent (Hsieh et al.,
/// 2008). Deterministic: the same lessons in the same order give the same weights.
struct LinearModelTrainer {
    /// What was best in five-fold cross-validation, from where judgement.md §3.2 starts.
    struct Tuning {
        /// The ratio's size is raised to this: less than 1 damps it.
        var ratioPower: Float
        /// Added to each count.
        var smoothing: Float
        /// What a lesson may cost.
        var cost: Float
        /// How much the rarer answer counts more, from 0 to 1.
        var balance: Float
        /// How freely lessons may change what the margin known before is worth: 0 leaves it whole.
        var priorFreedom: Float

        static let relevance = Tuning(
            ratioPower: 1, smoothing: 0.1, cost: 1, balance: 0.7, priorFreedom: 1)
        static let tone = Tuning(
            ratioPower: 0.7, smoothing: 0.5, cost: 0.7, balance: 0.8, priorFreedom: 0)
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
    /// Of fewer no feature tells more than this, about seven to one: two long texts of one answer, and
    /// every common word would speak for it.
    private static let ratioLimit: Float = 2

    /// What the answer to every text counts beside its words.
    private static let fullConstant: Float = 0.5
    /// People mark what is wrong, not what is usual: so many of the rarer answer before lessons may
    /// move all texts alike. Ten marks of one answer must not turn every other text.
    private static let enoughOfEach: Float = 5
    /// Fewer lessons than this cost less each: three must not outweigh rules that are mostly right.
    private static let fullLessons: Float = 20

    private let tuning: Tuning
    private let rows: [Row]
    private let count: (yes: Int, no: Int)
    /// Every feature of the lessons by its number, from 0.
    private var numbers: FeatureTable<UInt32>
    /// Of each feature, its log-count ratio as tuned; 0 where it is not known well enough.
    private var ratios: [Float]
    /// The values of the two features that every text has: the constant, and the prior's factor.
    private let constant: Float
    private let freedom: Float

    init(_ examples: [Example], _ tuning: Tuning) {
        self.tuning = tuning
        let yes = examples.count { $0.isYes }
        count = (yes, examples.count - yes)
        let rarer = min(count.yes, count.no)
        let share = min(1, Float(rarer) / Self.enoughOfEach)
        (constant, freedom) = (Self.fullConstant * share, tuning.priorFreedom * share)
        var counts = FeatureCounts()
        let numbered = examples.map { counts.count($0) }
        numbers = counts.numbers
        // Lessons of one answer say nothing of words: likeness to them counts.
        let isMany = examples.count >= Self.manyLessons
        let ratios =
            rarer > 0
            ? counts.ratios(
                tuning, least: isMany ? 2 : 1, limit: isMany ? .infinity : Self.ratioLimit)
            : Array(repeating: 1, count: counts.yes.count)
        self.ratios = ratios
        rows = zip(examples, numbered).map { Row($0, features: $1.filter { ratios[Int($0)] != 0 }) }
    }

    func train() -> LinearModel {
        var weights = [Float](repeating: 0, count: ratios.count)
        var (bias, trust): (Float, Float) = (0, 1)
        var duals = [Float](repeating: 0, count: rows.count)
        let slack = slackOfAnswers()
        let norms = rows.map { row in
            let prior = freedom * row.prior
            return row.features.reduce(constant * constant + prior * prior) { sum, index in
                let value = ratios[Int(index)] * row.scale
                return sum + value * value
            }
        }
        var order = Array(rows.indices)
        var shuffle = Shuffle()
        for _ in 0..<Self.rounds {
            shuffle.shuffle(&order)
            for number in order {
                let row = rows[number]
                let penalty = row.sign > 0 ? slack.yes : slack.no
                let margin = product(of: row, with: weights) + bias + trust * row.prior
                let gradient = row.sign * margin - 1 + penalty * duals[number]
                let dual = max(0, duals[number] - gradient / (norms[number] + penalty))
                let step = (dual - duals[number]) * row.sign
                duals[number] = dual
                guard step != 0 else { continue }
                let scaled = step * row.scale
                for index in row.features { weights[Int(index)] += scaled * ratios[Int(index)] }
                bias += step * constant * constant
                trust += step * freedom * freedom * row.prior
            }
        }
        return LinearModel(weights: table(of: weights), bias: bias, trust: max(0, trust))
    }

    private func table(of weights: [Float]) -> FeatureTable<Float> {
        let known = weights.count { $0 != 0 }
        var table = FeatureTable<Float>(expecting: known, blank: 0)
        numbers.forEach { hash, number in
            let weight = weights[Int(number)] * ratios[Int(number)]
            if weight != 0 { _ = table.insert(weight, for: hash) }
        }
        return table
    }

    /// 1/2C for each answer: the rarer one may cost more.
    private func slackOfAnswers() -> (yes: Float, no: Float) {
        let (yes, no) = (Float(count.yes), Float(count.no))
        let cost = tuning.cost * min(1, (yes + no) / Self.fullLessons)
        func slack(_ count: Float) -> Float {
            let weight = powf((yes + no) / (2 * max(count, 1)), tuning.balance)
            return 1 / (2 * cost * weight)
        }
        return (slack(yes), slack(no))
    }

    private func product(of row: Row, with weights: [Float]) -> Float {
        var sum: Float = 0
        for index in row.features { sum += weights[Int(index)] * ratios[Int(index)] }
        return sum * row.scale
    }

    /// An example with the numbers of its known features.
    private struct Row {
        var features: [UInt32]
        var scale: Float
        /// 1 or -1.
        var sign: Float
        var prior: Float

        init(_ example: Example, features: [UInt32]) {
            self.features = features
            scale = example.features.scale
            sign = example.isYes ? 1 : -1
            prior = example.prior
        }
    }
}

/// In how many texts of each answer a feature stands.
private struct FeatureCounts {
    private(set) var numbers = FeatureTable<UInt32>(expecting: 0, blank: 0)
    private(set) var yes: [Float] = []
    private var no: [Float] = []

    /// Gives the numbers of the example's features.
    mutating func count(_ example: LinearModelTrainer.Example) -> [UInt32] {
        example.features.features.map { feature in
            let next = UInt32(truncatingIfNeeded: yes.count)
            let number = numbers.insert(next, for: feature.hash)
            if number == next {
                yes.append(0)
                no.append(0)
            }
            if example.isYes { yes[Int(number)] += 1 } else { no[Int(number)] += 1 }
            return number
        }
    }

    /// 0 for what stands in fewer than `least` texts.
    func ratios(_ tuning: LinearModelTrainer.Tuning, least: Float, limit: Float) -> [Float] {
        let known = yes.indices.filter { yes[$0] + no[$0] >= least }
        let sums = known.reduce(into: (yes: Float(0), no: Float(0))) { sums, index in
            sums.yes += yes[index] + tuning.smoothing
            sums.no += no[index] + tuning.smoothing
        }
        var ratios = [Float](repeating: 0, count: yes.count)
        for index in known {
            let ratio = logf(
                (yes[index] + tuning.smoothing) / sums.yes
                    / ((no[index] + tuning.smoothing) / sums.no))
            let power =
                tuning.ratioPower == 1 ? abs(ratio) : powf(abs(ratio), tuning.ratioPower)
            let size = min(power, limit)
            ratios[index] = ratio < 0 ? -size : size
        }
        return ratios
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
