/// What texts sound like that have each of some labels: what a table of sounds is written from, and what
/// it answers.
package struct SoundWeights {
    /// In units, one for each label.
    private(set) var bases: [Int]
    /// Of each feature one for each label, in units.
    private(set) var weights: [String: [Int]]

    /// Of a weight in a table, as `SoundTable.unit`.
    static let unit = 0.1
    /// The most that a weight in a table is.
    private static let limit = 127.0

    /// Weights that are not rounded yet: by the number of a feature, one for each label.
    struct Exact {
        let features: [String]
        let bases: [Double]
        let weights: [[Double]]

        /// - Parameter labels: of each text.
        init(_ texts: SoundMatrix, _ labels: [Set<String>], _ classes: [String]) {
            let answers = classes.map { own in
                RidgeRegression(texts, labels.map { $0.contains(own) ? 1 : -1 })
            }
            features = texts.features
            bases = answers.map(\.base)
            weights = features.indices.map { number in answers.map { $0.weights[number] } }
        }
    }

    init(_ exact: Exact, labels: Range<Int>, known: Set<String>) {
        bases = exact.bases[labels].map { Int(Self.units($0)) }
        weights = [:]
        for (feature, own) in zip(exact.features, exact.weights) where known.contains(feature) {
            weights[feature] = own[labels].map {
                Int(max(-Self.limit, min(Self.limit, Self.units($0))))
            }
        }
    }

    private static func units(_ value: Double) -> Double {
        (value / unit).rounded(.toNearestOrEven)
    }

    /// The features that weigh most for any answer; of equal ones those first in the alphabet.
    static func weightiest(_ count: Int, of lists: Exact...) -> Set<String> {
        var most: [String: Double] = [:]
        for list in lists {
            for (feature, own) in zip(list.features, list.weights) {
                let own = own.reduce(0) { max($0, abs($1)) }
                most[feature] = max(most[feature] ?? 0, own)
            }
        }
        let order = most.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
        return Set(order.prefix(count).map(\.key))
    }

    /// The answers to a text, as `SoundTally` gives them, but for trust.
    package func answers(to text: SoundFeatures) -> [Double] {
        func heard(_ features: Set<String>, _ share: Double) -> [Double] {
            let known = features.compactMap { weights[$0] }.filter { $0.contains { $0 != 0 } }
            let worth = SoundMatrix.worth(share, of: known.count)
            return bases.indices.map { label in
                worth * Double(known.reduce(0) { $0 + $1[label] })
            }
        }
        let runs = heard(text.runs, 1 - SoundMatrix.pairShare)
        let pairs = heard(text.pairs, SoundMatrix.pairShare)
        return bases.indices.map { (Double(bases[$0]) + runs[$0] + pairs[$0]) * Self.unit }
    }

    /// These, and behind their labels those of the other.
    func joined(with other: SoundWeights) -> SoundWeights {
        var joined = self
        joined.bases += other.bases
        let (mine, theirs) = (
            [Int](repeating: 0, count: bases.count), [Int](repeating: 0, count: other.bases.count)
        )
        for feature in Set(weights.keys).union(other.weights.keys) {
            joined.weights[feature] =
                (weights[feature] ?? mine) + (other.weights[feature] ?? theirs)
        }
        return joined
    }
}

extension SoundWeights {
    /// The Swift file of a table.
    ///
    /// - Parameters:
    ///   - comment: what a feature speaks for.
    ///   - folder: of the passages, below Tests/Fixtures.
    func table(named name: String, _ comment: String, from folder: String) -> TableFile {
        var groups: [[Int]: [String]] = [:]
        for (feature, own) in weights where own.contains(where: { $0 != 0 }) {
            groups[own, default: []].append(feature)
        }
        let order = groups.keys.sorted { $0.lexicographicallyPrecedes($1) }
        let entries = order.flatMap { own in
            ["=" + own.map(String.init).joined(separator: ",")] + (groups[own] ?? []).sorted()
        }
        return TableFile(
            name: name,
            text: """
                /// Runs of letters and neighbours, and how much each speaks \(comment).
                ///
                /// Written by `make train` (Tools/Training) from the passages in Tests/Fixtures/\(folder).
                enum \(name) {
                    /// Of a text of which nothing is known.
                    static let bases: [Int8] = [\(bases.map(String.init).joined(separator: ", "))]
                    /// `=1,-2,3` before the runs that weigh so; `<` and `>` are the borders of a word, `_` stands
                    /// between neighbours.
                \(TableFile.list(entries))
                }

                """)
    }
}
