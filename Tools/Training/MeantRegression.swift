import Glibc

/// How much each feature of a sighting speaks for the firm, beside the rules' points: the weights that
/// make the labels likeliest, each pulled towards nothing.
struct MeantRegression {
    private let weights: [String: Double]

    typealias Row = (features: [String: Double], offset: Double, label: Double)

    /// Points of a score from which on it means the brand.
    private static let line = 49.5
    /// Points of a rule that make the odds e times as good.
    private static let logit = 14.0
    /// Points of a weight in the table, as `MeantModel.unit`.
    private static let unit = 0.1
    /// Passages a feature has to stand in.
    private static let least = 2
    private static let shrinking = 0.6
    /// Of a step, and of the sum of all that is near enough.
    private static let longestStep = 1.0
    private static let enough = 1e-3
    private static let turns = 60
    /// No less bend is believed: a feature that is sure would leap.
    private static let leastBend = 0.05

    /// How much a feature counts before it is learned: small ones stay nearer to nothing.
    private static let scales = ["rule": 0.5, "words": 0.3, "count": 0.3]
    private static let scale = 0.35
    private static let rulePoints = 20.0

    /// At least so much stays of a rule's points. The passages are hard on purpose: half of the namesakes
    /// stand beside a context word. Elsewhere that is rare, and such words are mostly right.
    private static let keptWhole: Set<String> = [
        "rule:context:word", "rule:firm:kind", "rule:name:in:text", "rule:other:firm",
    ]
    private static let leastKept = 0.5

    private static func group(of name: String) -> String {
        String(name.prefix { $0 != ":" })
    }

    static func isRule(_ name: String) -> Bool { group(of: name) == "rule" }

    private static func scale(of name: String) -> Double { scales[group(of: name)] ?? scale }

    /// - Parameter worth: of a rule its points, of others hundredths.
    static func value(of name: String, worth: Int) -> Double {
        Double(worth) / (isRule(name) ? rulePoints : 100) * scale(of: name)
    }

    static func odds(ofPoints points: Int) -> Double { (Double(points) - line) / logit }
    static func points(ofOdds odds: Double) -> Double { line + odds * logit }

    /// The lowest weight of a feature.
    private static func lowest(_ name: String) -> Double {
        guard isRule(name) else { return -.infinity }
        let kept = keptWhole.contains(name) ? 1 : leastKept
        return (kept - 1) * rulePoints / scale(of: name) / logit
    }

    /// One feature after the other takes a step of Newton's, until none moves.
    init(_ rows: [Row]) {
        var columns: [String: [(row: Int, value: Double)]] = [:]
        for (index, row) in rows.enumerated() {
            for (name, value) in row.features { columns[name, default: []].append((index, value)) }
        }
        let known = columns.filter { $0.value.count >= Self.least }.sorted { $0.key < $1.key }
        var weights = [Double](repeating: 0, count: known.count)
        var sums = rows.map(\.offset)
        for _ in 0..<Self.turns {
            var moved = 0.0
            for (index, (name, cells)) in known.enumerated() {
                var (slope, bend) = (Self.shrinking * weights[index], Self.shrinking)
                for (row, value) in cells {
                    let label = rows[row].label
                    let share = 1 / (1 + exp(min(700, label * sums[row])))
                    slope -= label * value * share
                    bend += value * value * max(share * (1 - share), Self.leastBend)
                }
                let step = max(
                    -Self.longestStep, min(Self.longestStep, -slope / bend),
                    Self.lowest(name) - weights[index])
                weights[index] += step
                moved = max(moved, abs(step))
                for (row, value) in cells { sums[row] += step * value }
            }
            if moved < Self.enough { break }
        }
        self.weights = Dictionary(
            uniqueKeysWithValues: zip(known, weights).map { ($0.key, $1) })
    }

    func answer(to features: [String: Double]) -> Double {
        features.sorted { $0.key < $1.key }.reduce(0) { $0 + (weights[$1.key] ?? 0) * $1.value }
    }

    /// In whole units: of rules the hundredths that their points gain.
    var table: TableFile {
        let entries = weights.sorted { $0.key < $1.key }.compactMap { name, weight -> String? in
            guard !name.contains("\\"), !name.contains("\"\"\"") else { return nil }
            let value =
                Self.isRule(name)
                ? weight * Self.scale(of: name) / Self.rulePoints * Self.logit * 100
                : weight * Self.scale(of: name) * Self.logit / Self.unit
            let units = Int(value.rounded(.toNearestOrEven))
            return units == 0 ? nil : "\(name)=\(units)"
        }
        return TableFile(
            name: "MeantWeights",
            text: """
                /// What tells whether a firm is meant, and how much: tenths of a point; of rules, hundredths
                /// that their points gain.
                ///
                /// Written by `make train` (Tools/Training) from the passages in Tests/Fixtures/meant.
                enum MeantWeights {
                \(TableFile.list(entries))
                }

                """)
    }
}
