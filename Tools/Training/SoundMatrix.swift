/// Texts as rows of a matrix: of each the numbers of its features, and how much one of them counts. The
/// features of a text together are as long as those of any other.
struct SoundMatrix {
    private struct Row {
        var runs: [Int]
        var pairs: [Int]
        var runWorth: Double
        var pairWorth: Double
    }

    private var rows: [Row] = []
    /// By number.
    private(set) var features: [String] = []

    /// What pairs make up of a text, as `SoundTally` has it.
    static let pairShare = 0.2
    /// Texts that a pair has to stand in.
    private static let pairLeast = 2

    init(_ texts: [SoundFeatures]) {
        var counts: [String: Int] = [:]
        for text in texts { for pair in text.pairs { counts[pair, default: 0] += 1 } }
        var numbers: [String: Int] = [:]
        for text in texts {
            func numbered(_ list: some Sequence<String>) -> [Int] {
                // In the order of the alphabet, so that sums are the same in each run.
                list.sorted().map { feature in
                    if let number = numbers[feature] { return number }
                    numbers[feature] = features.count
                    features.append(feature)
                    return features.count - 1
                }
            }
            let runs = numbered(text.runs)
            let pairs = numbered(text.pairs.filter { counts[$0, default: 0] >= Self.pairLeast })
            rows.append(
                Row(
                    runs: runs, pairs: pairs,
                    runWorth: Self.worth(1 - Self.pairShare, of: runs.count),
                    pairWorth: Self.worth(Self.pairShare, of: pairs.count)))
        }
    }

    static func worth(_ share: Double, of count: Int) -> Double {
        (share / Double(max(1, count))).squareRoot()
    }

    var count: Int { rows.count }

    /// The texts of these places, with the same features.
    func some(_ places: [Int]) -> SoundMatrix {
        var some = self
        some.rows = places.map { rows[$0] }
        return some
    }

    /// Of each feature what the texts that have it give it together.
    ///
    /// - Parameter values: of each text.
    func gathered(_ values: [Double]) -> [Double] {
        var sums = [Double](repeating: 0, count: features.count)
        for (row, value) in zip(rows, values) {
            for feature in row.runs { sums[feature] += value * row.runWorth }
            for feature in row.pairs { sums[feature] += value * row.pairWorth }
        }
        return sums
    }

    /// What the weights of its features make of a text.
    func heard(_ weights: [Double], in place: Int) -> Double {
        let row = rows[place]
        return row.runs.reduce(0) { $0 + weights[$1] } * row.runWorth
            + row.pairs.reduce(0) { $0 + weights[$1] } * row.pairWorth
    }
}
